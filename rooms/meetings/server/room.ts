import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { addPapersHandler } from './add-papers.ts'
import { approveMinutesHandler } from './approve-minutes.ts'
import { callMeetingHandler } from './call-meeting.ts'
import { cancelCallHandler } from './cancel-call.ts'
import { castVoteHandler } from './cast-vote.ts'
import { editPointHandler, movePointHandler, removePointHandler } from './change-agenda.ts'
import { changeCallHandler } from './change-call.ts'
import { checkInHandler } from './check-in.ts'
import { closeMeetingHandler } from './close-meeting.ts'
import { closeVoteHandler } from './close-vote.ts'
import { decideGateByVoteHandler } from './decide-gate-by-vote.ts'
import { gatherMembersHandler } from './gather-members.ts'
import { giveAccountHandler } from './give-account.ts'
import { importMeetingsHandler } from './import-meetings.ts'
import { listCalledHandler } from './list-called.ts'
import { listCostLinesHandler } from './list-cost-lines.ts'
import { listMeetingsHandler } from './list-meetings.ts'
import { listNextRoundsHandler } from './list-next-rounds.ts'
import { listOwnAllowancesHandler } from './list-own-allowances.ts'
import { listOwnMeetingsHandler } from './list-own-meetings.ts'
import { listParticipationHandler } from './list-participation.ts'
import { listRequestsHandler } from './list-requests.ts'
import { makePaymentSheetHandler } from './make-payment-sheet.ts'
import type { MeetingMeans } from './meeting-means.ts'
import { noteDiscussionHandler } from './note-discussion.ts'
import { notePresenceHandler } from './note-presence.ts'
import { openMeetingHandler } from './open-meeting.ts'
import { openVoteHandler } from './open-vote.ts'
import { placeItemsHandler, placeOnAgendaHandler } from './place-on-agenda.ts'
import { publishMinutesHandler } from './publish-minutes.ts'
import { publishPapersHandler } from './publish-papers.ts'
import { recordMeetingHandler } from './record-meeting.ts'
import { recordPaymentHandler } from './record-payment.ts'
import { recordResolutionHandler } from './record-resolution.ts'
import { recuseMemberHandler } from './recuse-member.ts'
import { removePaperHandler } from './remove-paper.ts'
import { replyToNoticeHandler, seeRepliesHandler } from './reply-to-notice.ts'
import { joinRequestHandler, requestMeetingHandler } from './request-meeting.ts'
import { seeAttendanceStatisticsHandler } from './see-attendance-statistics.ts'
import { seeBankAccountsHandler } from './see-bank-accounts.ts'
import { seeCalledHandler } from './see-called.ts'
import { seeDeskHandler } from './see-desk.ts'
import { seeInvitationHandler } from './see-invitation.ts'
import { seeMeetingHandler } from './see-meeting.ts'
import { seeMeetingRulesHandler } from './see-meeting-rules.ts'
import { seeMinutesHandler } from './see-minutes.ts'
import { seeOwnPartHandler } from './see-own-part.ts'
import { seeOwnPapersHandler, seePaperHandler, seePapersHandler } from './see-papers.ts'
import { seePaymentSheetHandler } from './see-payment-sheet.ts'
import { setAllowanceHandler } from './set-allowance.ts'
import { setMeetingRulesHandler } from './set-meeting-rules.ts'
import { meetingTells } from './tell-members.ts'
import { writeMinutesHandler } from './write-minutes.ts'

export const meetingsRoom = (means: MeetingMeans): Room => ({
  name: 'meetings',
  title: { ko: '회의', en: 'Meetings' },
  handlers: [
    recordMeetingHandler,
    importMeetingsHandler,
    recordResolutionHandler,
    listMeetingsHandler,
    seeMeetingHandler,
    listParticipationHandler,
    listNextRoundsHandler,
    callMeetingHandler(means),
    cancelCallHandler(means),
    castVoteHandler,
    changeCallHandler(means),
    checkInHandler,
    replyToNoticeHandler,
    seeRepliesHandler(means),
    closeMeetingHandler,
    closeVoteHandler,
    decideGateByVoteHandler,
    gatherMembersHandler(means),
    listCalledHandler,
    listOwnMeetingsHandler,
    listRequestsHandler,
    noteDiscussionHandler,
    notePresenceHandler,
    openMeetingHandler,
    openVoteHandler,
    placeOnAgendaHandler,
    placeItemsHandler,
    editPointHandler(means),
    removePointHandler(means),
    movePointHandler(means),
    recuseMemberHandler,
    seeCalledHandler,
    seeDeskHandler,
    seeInvitationHandler,
    seeMeetingRulesHandler,
    seeOwnPartHandler,
    setMeetingRulesHandler,
    approveMinutesHandler,
    listOwnAllowancesHandler,
    publishMinutesHandler,
    recordPaymentHandler,
    seeAttendanceStatisticsHandler,
    seeMinutesHandler,
    setAllowanceHandler,
    writeMinutesHandler,
    giveAccountHandler(means),
    listCostLinesHandler(means),
    makePaymentSheetHandler(means),
    seePaymentSheetHandler(means),
    seeBankAccountsHandler(means),
    addPapersHandler(means),
    publishPapersHandler(means),
    removePaperHandler,
    seePapersHandler,
    seeOwnPapersHandler(means),
    seePaperHandler(means),
    requestMeetingHandler,
    joinRequestHandler,
  ],
  explain,
  tells: meetingTells,
})
