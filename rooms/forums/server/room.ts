import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { announceForumHandler } from './announce-forum.ts'
import { checkInHandler, noteArrivalsHandler } from './arrive.ts'
import { cancelForumHandler, changeForumHandler } from './change-forum.ts'
import {
  moveNoteHandler,
  nameClusterHandler,
  removeNoteHandler,
  seeTableHandler,
  writeNoteHandler,
} from './keep-notes.ts'
import type { ForumMeans } from './person-place.ts'
import { publishForumHandler } from './publish-forum.ts'
import { registerForHandler, registerHandler } from './register.ts'
import { seeDrawHandler } from './see-draw.ts'
import { listForumsHandler, seeForumHandler } from './see-forum.ts'
import { ownRegistrationHandler, seeDeskHandler, seeParticipantsHandler } from './see-people.ts'
import { moveToTableHandler, seatAtTablesHandler, setTableHandler } from './set-tables.ts'
import { settleSeatsHandler } from './settle-seats.ts'
import { castBallotHandler, closeVoteHandler, enterCountsHandler, putVoteHandler, seeVotesHandler } from './vote.ts'
import { withdrawForHandler, withdrawHandler } from './withdraw.ts'

export const forumsRoom = (means: ForumMeans): Room => ({
  name: 'forums',
  title: { ko: '공론장', en: 'Forums' },
  handlers: [
    announceForumHandler,
    changeForumHandler,
    cancelForumHandler,
    registerHandler(means),
    registerForHandler(means),
    withdrawHandler,
    withdrawForHandler,
    settleSeatsHandler,
    setTableHandler,
    seatAtTablesHandler,
    moveToTableHandler,
    checkInHandler,
    noteArrivalsHandler,
    writeNoteHandler,
    moveNoteHandler,
    removeNoteHandler,
    nameClusterHandler,
    putVoteHandler,
    enterCountsHandler,
    castBallotHandler,
    closeVoteHandler,
    publishForumHandler,
    listForumsHandler,
    seeForumHandler,
    seeDrawHandler,
    ownRegistrationHandler,
    seeDeskHandler,
    seeParticipantsHandler(means),
    seeTableHandler,
    seeVotesHandler,
  ],
  explain,
  tells: [
    { kind: 'forums.seat', title: { ko: '공론장 자리와 대기 순서', en: 'Seats at forums' }, needed: true },
    { kind: 'forums.changed', title: { ko: '신청한 공론장의 변경', en: 'Changes of a forum' }, needed: true },
    { kind: 'forums.result', title: { ko: '공론장의 결과', en: 'Results of forums' } },
  ],
})
