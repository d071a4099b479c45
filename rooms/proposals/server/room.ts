import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { checkAnswerHandler, draftAnswerHandler, returnAnswerHandler } from './answer.ts'
import { argueHandler, moderateArgumentHandler, replyHandler, takeArgumentsHandler } from './argue.ts'
import { assignHandler, reassignHandler, sendAwayHandler, settleHandler } from './assign.ts'
import type { ContactMeans } from './contact-means.ts'
import { decideTransfersHandler } from './decide-transfers.ts'
import { editProposalHandler } from './edit-proposal.ts'
import { importTransfersHandler } from './import-transfers.ts'
import { keepDraftHandler } from './keep-draft.ts'
import { deliveryHandlers } from './list-deliveries.ts'
import { listDeskWith, seeAnswerHandler } from './list-desk.ts'
import { listHeldBackHandler } from './list-held-back.ts'
import { findSimilarHandler, listOwnHandler, listProposalsHandler } from './list-proposals.ts'
import { listTransfersHandler, seeTransfersHandler } from './list-transfers.ts'
import { listWaitingWith } from './list-waiting.ts'
import { mergeProposalsHandler } from './merge-proposals.ts'
import { moderateHandler } from './moderate.ts'
import { noReviews, type ProposalReviews } from './proposal-reviews.ts'
import { proposeHandler } from './propose.ts'
import { listReachesHandler, setReachHandler } from './reach.ts'
import { removeFileHandler } from './remove-file.ts'
import { renameProposalHandler } from './rename-proposal.ts'
import { seeArgumentsHandler, seeSettingHandler } from './see-arguments.ts'
import { seeDraftHandler } from './see-draft.ts'
import { countByDongHandler, seeAreaHandler, seeMapHandler, setAreaHandler } from './see-map.ts'
import { seeOwnPartHandler, seeProposalHandler, seeRulesHandler } from './see-proposal.ts'
import { sendAnswersWith } from './send-answers.ts'
import { setRulesHandler } from './set-rules.ts'
import { splitProposalHandler } from './split-proposal.ts'
import { supportHandler } from './support.ts'
import { takeBackSupportHandler } from './take-back-support.ts'
import { intakeHandlers } from './take-in.ts'
import { takeIntoCycleWith } from './take-into-cycle.ts'
import { withdrawProposalHandler } from './withdraw-proposal.ts'

/** The room without what needs contacts or reviews; `proposalsRoomWith` is what is mounted. */
export const proposalsRoom: Room = {
  name: 'proposals',
  title: { ko: '제안', en: 'Proposals' },
  handlers: [
    keepDraftHandler,
    proposeHandler,
    editProposalHandler,
    withdrawProposalHandler,
    supportHandler,
    takeBackSupportHandler,
    setRulesHandler,
    assignHandler,
    reassignHandler,
    settleHandler,
    sendAwayHandler,
    draftAnswerHandler,
    checkAnswerHandler,
    returnAnswerHandler,
    moderateHandler,
    removeFileHandler,
    mergeProposalsHandler,
    splitProposalHandler,
    renameProposalHandler,
    argueHandler,
    replyHandler,
    moderateArgumentHandler,
    takeArgumentsHandler,
    seeArgumentsHandler,
    seeSettingHandler,
    importTransfersHandler,
    decideTransfersHandler,
    setReachHandler,
    listReachesHandler,
    listTransfersHandler,
    seeTransfersHandler,
    seeDraftHandler,
    listProposalsHandler,
    listOwnHandler,
    findSimilarHandler,
    seeProposalHandler,
    seeOwnPartHandler,
    seeRulesHandler,
    seeMapHandler,
    countByDongHandler,
    seeAreaHandler,
    setAreaHandler,
    listHeldBackHandler,
    seeAnswerHandler,
  ],
  explain,
  tells: [
    { kind: 'proposals.received', title: { ko: '새로 접수된 제안', en: 'New proposals' } },
    { kind: 'proposals.reached', title: { ko: '공감이 모인 제안', en: 'Proposals with enough support' } },
    { kind: 'proposals.assigned', title: { ko: '부서가 맡은 제안', en: 'Proposals of the department' }, needed: true },
    { kind: 'proposals.moved', title: { ko: '내 제안의 처리', en: 'What became of one’s proposal' }, needed: true },
    { kind: 'proposals.answered', title: { ko: '제안의 답변', en: 'Answers to proposals' }, needed: true },
    { kind: 'proposals.replied', title: { ko: '내 의견의 답글', en: 'Replies to one’s arguments' } },
    { kind: 'proposals.merged', title: { ko: '제안의 융합과 나누기', en: 'Merged and split proposals' }, needed: true },
  ],
}

/** The room as it is mounted; how contacts are sealed and proven is handed in, and who reviews what. */
export const proposalsRoomWith = (means: ContactMeans, reviews: ProposalReviews = noReviews): Room => ({
  ...proposalsRoom,
  handlers: [
    ...proposalsRoom.handlers,
    listDeskWith(reviews),
    listWaitingWith(reviews),
    takeIntoCycleWith(reviews),
    ...intakeHandlers(means),
    sendAnswersWith(means),
    ...deliveryHandlers(means),
  ],
})
