import { z } from 'zod'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { BodyId } from './body.ts'
import { SeatId, SeatKind } from './seat.ts'

/** A seat filled on a day: which, of which body, for which term, and, for the few who may know, who holds it. */
export const Member = z
  .object({
    seatId: SeatId,
    bodyId: BodyId,
    kind: SeatKind,
    label: z.string(),
    from: LocalDate,
    to: LocalDate.nullable(),
    renewals: z.int(),
    holder: AccountId.nullable(),
  })
  .readonly()
export type Member = z.infer<typeof Member>
