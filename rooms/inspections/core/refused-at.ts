import { z } from 'zod'

/** A refusal of a kind at a field, which says nothing more. */
export const refusedAt = <Kind extends string, Field extends string>(kind: Kind, field: Field) =>
  z.object({ kind: z.literal(kind), field: z.literal(field) })
