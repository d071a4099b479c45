import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'

export const MeetingRequestId = idOf('MeetingRequestId')
export type MeetingRequestId = z.infer<typeof MeetingRequestId>

/** That members ask for an extraordinary meeting of their body; each seat counts once. */
export const MeetingRequest = z
  .object({
    id: MeetingRequestId,
    bodyId: BodyId,
    purpose: z.string().min(1),
    askedOn: LocalDate,
    seatIds: z.array(SeatId).readonly(),
  })
  .readonly()
export type MeetingRequest = z.infer<typeof MeetingRequest>

/** Decides whether enough members ask, so that the meeting must be called: exactly the number needed is enough. */
export const isDue = (asking: number, callersNeeded: number | null): boolean =>
  callersNeeded !== null && asking >= callersNeeded
