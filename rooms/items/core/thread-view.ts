import { z } from 'zod'
import { Period } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { OutcomeKind } from './gate.ts'
import { ItemId } from './item.ts'
import { stepKinds } from './trace.ts'

/** A step of a thread as it is shown, told from one item: before, at or after it. */
export const TraceStepView = z.object({
  id: z.string(),
  kind: z.enum(stepKinds),
  itemIds: z.array(ItemId).readonly(),
  title: z.string(),
  on: Period.nullable(),
  won: Won.nullable(),
  count: z.int().nullable(),
  href: z.object({ room: z.string(), id: z.string() }),
  note: z.string().nullable(),
  outcome: z.union([OutcomeKind, z.literal('unaccounted')]).optional(),
  direction: z.enum(['before', 'at', 'after']),
})
export type TraceStepView = z.infer<typeof TraceStepView>
