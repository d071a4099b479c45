import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { CardId } from './card.ts'

export const SharingId = idOf('SharingId')
export type SharingId = z.infer<typeof SharingId>

/** A meeting at which results are shown to everybody (성과공유회). */
export const Sharing = z
  .object({
    id: SharingId,
    title: z.string().min(1),
    on: LocalDate,
    place: z.string().min(1).nullable(),
    shown: z.string().min(1),
    meetingId: MeetingId.nullable(),
    cardIds: z.array(CardId).readonly(),
  })
  .readonly()
export type Sharing = z.infer<typeof Sharing>
