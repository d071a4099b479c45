import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { bundleItemsHandler, unbundleItemsHandler } from './bundle-items.ts'
import { closeListHandler } from './close-list.ts'
import { closeRoundHandler } from './close-round.ts'
import { confirmReviewsHandler } from './confirm-reviews.ts'
import type { HeadsOf } from './confirms-for.ts'
import { drawLinkHandler } from './draw-link.ts'
import { fillByLinkHandler } from './fill-by-link.ts'
import { fillReviewsHandler } from './fill-reviews.ts'
import { handOutHandler } from './hand-out.ts'
import { handOutSheetHandler } from './hand-out-sheet.ts'
import { handOverReviewHandler } from './hand-over-review.ts'
import { handOverWorkHandler, listWorkHandoversHandler } from './hand-over-work.ts'
import { keepFieldCheckHandler } from './keep-field-check.ts'
import { listMineHandler } from './list-mine.ts'
import { listRoundsHandler } from './list-rounds.ts'
import { nameAccountsHandler } from './name-accounts.ts'
import { openListHandler } from './open-list.ts'
import { openRoundHandler } from './open-round.ts'
import { recuseMemberHandler, standAsideHandler } from './recuse.ts'
import { remindHandler } from './remind.ts'
import { remindMembersHandler } from './remind-members.ts'
import { attachToReviewHandler, detachFromReviewHandler } from './review-files.ts'
import { scoreItemsHandler } from './score-items.ts'
import { seeByLinkHandler } from './see-by-link.ts'
import { listFieldChecksHandler, seeFieldCheckHandler } from './see-field-checks.ts'
import { listListsHandler, seeListHandler } from './see-list.ts'
import { seeReviewHandler } from './see-review.ts'
import { seeRoundHandler } from './see-round.ts'
import { listOwnHandler, seeSheetHandler } from './see-sheet.ts'
import { sendBackReviewHandler } from './send-back-review.ts'
import { takeReviewsHandler } from './take-reviews.ts'
import { screeningTells } from './tellings.ts'
import type { VoteRanks } from './vote-ranks.ts'
import { withdrawLinkHandler } from './withdraw-link.ts'
import { writeResultsHandler } from './write-results.ts'

/** What the room is handed of rooms below it, and of who holds which role. */
interface ScreeningMeans {
  readonly voteRanks: VoteRanks
  readonly headsOf: HeadsOf
}

/** The room as it is mounted. */
export const screeningRoom = ({ voteRanks, headsOf }: ScreeningMeans): Room => ({
  name: 'screening',
  title: { ko: '검토와 심사', en: 'Review and screening' },
  handlers: [
    openRoundHandler,
    handOutHandler,
    handOutSheetHandler,
    fillReviewsHandler,
    confirmReviewsHandler(headsOf),
    sendBackReviewHandler(headsOf),
    handOverReviewHandler,
    handOverWorkHandler,
    takeReviewsHandler,
    attachToReviewHandler,
    detachFromReviewHandler,
    remindHandler,
    drawLinkHandler,
    withdrawLinkHandler,
    fillByLinkHandler,
    closeRoundHandler,
    keepFieldCheckHandler,
    openListHandler(voteRanks),
    scoreItemsHandler,
    standAsideHandler,
    recuseMemberHandler,
    bundleItemsHandler,
    unbundleItemsHandler,
    nameAccountsHandler,
    writeResultsHandler,
    remindMembersHandler,
    closeListHandler,
    listRoundsHandler,
    seeRoundHandler,
    seeReviewHandler(headsOf),
    listMineHandler(headsOf),
    listWorkHandoversHandler,
    seeByLinkHandler,
    listFieldChecksHandler,
    seeFieldCheckHandler,
    listListsHandler,
    seeListHandler,
    seeSheetHandler,
    listOwnHandler,
  ],
  tells: screeningTells,
  explain,
})
