import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { listMeetingsHandler } from './list-meetings.ts'
import { listNextRoundsHandler } from './list-next-rounds.ts'
import { listParticipationHandler } from './list-participation.ts'
import { recordMeetingHandler } from './record-meeting.ts'
import { recordResolutionHandler } from './record-resolution.ts'
import { seeMeetingHandler } from './see-meeting.ts'

export const meetingsRoom: Room = {
  name: 'meetings',
  title: { ko: '회의', en: 'Meetings' },
  handlers: [
    recordMeetingHandler,
    recordResolutionHandler,
    listMeetingsHandler,
    seeMeetingHandler,
    listParticipationHandler,
    listNextRoundsHandler,
  ],
  explain,
}
