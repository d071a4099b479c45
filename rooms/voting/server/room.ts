import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { listBallotsHandler } from './list-ballots.ts'
import { recordBallotResultHandler } from './record-ballot-result.ts'
import { seeBallotHandler } from './see-ballot.ts'

export const votingRoom: Room = {
  name: 'voting',
  title: { ko: '투표', en: 'Voting' },
  handlers: [recordBallotResultHandler, listBallotsHandler, seeBallotHandler],
  explain,
}
