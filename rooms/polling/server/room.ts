import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { explainAppeals } from '../core/messages-appeals.ts'
import { explainOnsite } from '../core/messages-onsite.ts'
import { voteTells } from '../core/vote-told.ts'
import { announceVoteHandler } from './announce-vote.ts'
import { appealHandlers } from './appeals.ts'
import { certifyVoteHandler } from './certify-vote.ts'
import { closeVoteHandler } from './close-vote.ts'
import { compareRulesHandler } from './compare-rules.ts'
import { changeVoteHandler, designVoteHandler, dropVoteHandler } from './design-vote.ts'
import { downloadBundleHandler } from './download-bundle.ts'
import { freezeVoteHandler } from './freeze-vote.ts'
import { giveRosterHandler } from './give-roster.ts'
import { giveShareHandler } from './give-share.ts'
import { listHeadsHandler } from './list-heads.ts'
import { onsiteHandlers } from './onsite/handlers.ts'
import { publishResultHandler } from './publish-result.ts'
import { seeAttendanceHandler } from './see-attendance.ts'
import { seeProgressHandler } from './see-progress.ts'
import { listVotesHandler, seeDraftHandler, seeVoteHandler } from './see-vote.ts'
import type { PollingMeans } from './vote-means.ts'

/** The office's side of the resident vote. Who took part and what was chosen stand with registrar and box. */
export const pollingRoom = (means: PollingMeans): Room => ({
  name: 'polling',
  title: { ko: '주민투표', en: 'Resident votes' },
  handlers: [
    designVoteHandler(means),
    changeVoteHandler(means),
    dropVoteHandler,
    giveRosterHandler(means),
    announceVoteHandler,
    freezeVoteHandler(means),
    closeVoteHandler(means),
    giveShareHandler(means),
    publishResultHandler,
    certifyVoteHandler,
    listVotesHandler,
    seeVoteHandler(means),
    seeProgressHandler,
    seeDraftHandler,
    seeAttendanceHandler,
    compareRulesHandler,
    downloadBundleHandler,
    listHeadsHandler,
    ...appealHandlers,
    ...onsiteHandlers(means.parts),
  ],
  explain: (refusal, lang) => explain(refusal, lang) ?? explainAppeals(refusal, lang) ?? explainOnsite(refusal, lang),
  tells: voteTells,
})
