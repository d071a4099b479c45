import { formatDate } from '#kit/korean-date.ts'
import { withParticle } from '#kit/korean-text.ts'
import type { RefusalSentences } from '#kit/sentences.ts'
import type { AgendaRefusal } from './agenda-change.ts'
import type { BelowQuorum, PresenceRefusal } from './attendance.ts'
import type { CalledState, CallRefusal, WrongState } from './called-meeting.ts'
import type { CountRefusal, WrittenRefusal } from './vote.ts'
import type { CastRefusal } from './voters.ts'
import type { VotingOrderRefusal } from './voting-order.ts'

/** What may be refused between the call of a meeting and its close. */
export type LiveRefusal =
  | WrongState
  | CallRefusal
  | BelowQuorum
  | PresenceRefusal
  | CountRefusal
  | WrittenRefusal
  | CastRefusal
  | VotingOrderRefusal
  | AgendaRefusal
  | { readonly kind: 'not-members'; readonly seatIds: readonly string[] }
  | { readonly kind: 'request-used'; readonly meetingId: string }
  | { readonly kind: 'minutes-changed-meanwhile'; readonly version: number }
  | { readonly kind: 'choices-missing'; readonly missing: number }
  | {
      readonly kind:
        | 'body-not-found'
        | 'request-not-found'
        | 'request-id-taken'
        | 'nobody-enrolled'
        | 'agenda-needed'
        | 'item-not-known'
        | 'items-needed'
        | 'items-there-already'
        | 'not-a-member'
        | 'not-own-body'
        | 'held-in-writing'
        | 'too-many-codes'
        | 'already-here'
        | 'already-recused'
        | 'already-voted-on'
        | 'vote-id-taken'
        | 'vote-not-found'
        | 'count-needed'
        | 'choices-not-taken'
        | 'vote-not-carried'
        | 'vote-decided-a-gate'
        | 'correction-needed'
        | 'minutes-not-written'
        | 'minutes-not-published'
        | 'not-a-later-meeting'
        | 'minutes-approved-already'
        | 'minutes-published-already'
        | 'sheet-made-already'
        | 'cost-line-not-known'
        | 'papers-needed'
        | 'no-papers'
        | 'paper-not-found'
        | 'no-payment-sheet'
        | 'sheet-paid-already'
        | 'nothing-to-be-paid'
    }

export const statesKo: Readonly<Record<CalledState, string>> = {
  called: '소집함',
  gathering: '출석 받는 중',
  open: '회의 중',
  closed: '마침',
  cancelled: '취소함',
}
export const statesEn: Readonly<Record<CalledState, string>> = {
  called: 'called',
  gathering: 'taking attendance',
  open: 'in session',
  closed: 'closed',
  cancelled: 'cancelled',
}

const nextStepKo: Readonly<Record<CalledState, string>> = {
  called: '먼저 출석을 받아 주세요.',
  gathering: '정족수가 차면 개의해 주세요.',
  open: '회의가 이미 열려 있습니다. 진행 화면에서 이어 가세요.',
  closed: '회의가 이미 끝났습니다. 고칠 것은 회의록에 적어 주세요.',
  cancelled: '취소한 회의입니다. 다시 열려면 새로 소집해 주세요.',
}

export const liveRefusalsKo: RefusalSentences<LiveRefusal> = {
  'wrong-state': ({ state }) =>
    `지금은 할 수 없습니다. 이 회의는 ‘${statesKo[state]}’ 상태입니다. ${nextStepKo[state]}`,
  'day-has-passed': ({ heldOn }) => `${formatDate(heldOn)}은 지난 날입니다. 오늘이나 그 뒤의 날을 골라 주세요.`,
  'ends-before-it-begins': () => '마치는 시각이 시작 시각보다 늦어야 합니다. 시각을 고쳐 주세요.',
  'short-notice': ({ noticeDays, earliest }) =>
    `회의 ${noticeDays}일 전까지 알려야 하므로 ${formatDate(earliest)}부터 열 수 있습니다. 더 빨리 열려면 까닭을 적어 주세요.`,
  'chair-may-not-call': () =>
    '임시회는 규칙에 따라 의장이 소집하거나 위원이 요구해야 엽니다. 정례회로 바꾸거나 소집 요구를 받아 주세요.',
  'request-needed': () => '위원이 요구한 회의입니다. 접수된 소집 요구를 골라 주세요.',
  'request-not-due': ({ asking, needed }) =>
    needed === Number.MAX_SAFE_INTEGER
      ? '이 기구에는 위원의 소집 요구에 관한 규칙이 없습니다. 의장이 소집하거나 규칙을 먼저 적어 주세요.'
      : `위원 ${asking}명이 요구했습니다. ${needed}명부터 소집할 수 있습니다.`,
  'below-quorum': ({ enrolled, present, needed }) =>
    `재적 ${enrolled}명 중 ${present}명이 왔습니다. ${needed}명부터 열 수 있습니다.`,
  'no-such-member': ({ personNo }) => `명부에 ${personNo}번 위원이 없습니다. 화면을 새로 열어 주세요.`,
  'proxy-not-allowed': ({ label }) =>
    `${withParticle(label, '은/는')} 대리 출석할 수 없습니다. 규칙이 허용한 당연직만 대리인을 보낼 수 있습니다.`,
  'counts-do-not-add-up': ({ counted, voters }) =>
    `적은 표는 ${counted}표인데 표결할 사람은 ${voters}명입니다. 다시 세어 주세요.`,
  'casting-vote-needed': ({ votes }) => `찬반이 ${votes}표씩 같습니다. 의장이 찬성과 반대 가운데 하나를 정해 주세요.`,
  'no-tie-to-decide': () => '찬반이 같지 않아 의장이 따로 정할 것이 없습니다. 의장의 결정을 비워 주세요.',
  'chair-may-not-decide-ties': () =>
    '이 기구의 규칙에는 의장의 결정권이 없습니다. 비워 주세요. 찬반이 같으면 부결입니다.',
  'replies-closed': ({ replyBy }) =>
    `회신 기한(${formatDate(replyBy)})이 지나 더 받지 않습니다. 기한 안에 종이로 냈으면 사무국에 알려 주세요.`,
  'replies-still-due': ({ replyBy, missing }) =>
    `${missing}명이 아직 회신하지 않았습니다. ${formatDate(replyBy)}이 지나거나 모두 회신하면 마칠 수 있습니다.`,
  recused: () => '이 안건에서 제척·기피·회피된 위원은 표결할 수 없습니다.',
  'not-here': () => '회의장에 있는 위원만 표결할 수 있습니다. 먼저 출석해 주세요.',
  'voted-already': () => '이미 표결했습니다. 표는 한 번만 받습니다.',
  'vote-still-open': () => '아직 마치지 않은 표결이 있습니다. 그 표결을 먼저 마쳐 주세요.',
  'no-such-point': () => '그런 안건이 없습니다. 안건 목록에서 다시 골라 주세요.',
  'not-a-motion': () => '보고 안건은 표결하지 않습니다. 의결 안건을 골라 주세요.',
  'written-only-in-writing': () => '서면 표결은 서면심의에서만, 거수·기명·무기명 표결은 모인 회의에서만 합니다.',
  'reply-date-needed': () => '서면심의에는 회신 기한이 있어야 합니다. 날짜를 적어 주세요.',
  'reply-date-has-passed': () => '회신 기한이 지난 날입니다. 오늘이나 그 뒤의 날을 적어 주세요.',
  'not-members': ({ seatIds }) =>
    `오늘 위촉된 자리가 아닙니다: ${seatIds.join(', ')}. 기구의 위원 자리에서 골라 주세요.`,
  'request-used': () => '이 요구로 소집한 회의가 이미 있습니다. 소집된 회의에서 확인해 주세요.',
  'choices-missing': ({ missing }) => `${missing}명의 찬반이 비어 있습니다. 기권도 기권으로 적어 주세요.`,
  'body-not-found': () => '그런 기구가 없습니다. 목록에서 다시 골라 주세요.',
  'request-not-found': () => '이 기구에 접수된 그런 소집 요구가 없습니다. 목록에서 다시 골라 주세요.',
  'request-id-taken': () => '같은 번호의 소집 요구가 이미 있습니다. 목록에서 확인해 주세요.',
  'nobody-enrolled': () => '그날 위촉된 위원이 없습니다. 기구의 자리에 위촉을 먼저 적어 주세요.',
  'agenda-needed': () => '안건을 한 줄에 하나씩 적거나, 안건에 올릴 의제를 골라 주세요.',
  'nothing-changed': () => '바뀐 것이 없습니다. 고칠 것을 적거나 다른 차례를 골라 주세요.',
  'no-such-place': () => '안건의 수보다 뒤로는 옮길 수 없습니다. 차례를 다시 골라 주세요.',
  'last-point': () => '안건이 하나뿐이라 뺄 수 없습니다. 다른 안건을 먼저 더하거나 회의를 취소해 주세요.',
  'point-has-papers': () => '이 안건에 회의자료가 있습니다. 자료를 먼저 지우거나 다른 안건으로 옮겨 주세요.',
  'point-dealt-with': ({ no }) =>
    `${no}번 안건은 이미 다루었습니다(표결, 제척·기피·회피, 논의 내용). 그 안건과 그 앞뒤 차례는 그대로 두고, 새 안건을 더해 주세요.`,
  'item-only-in-a-motion': () => '의제는 의결 안건에만 붙일 수 있습니다. 안건의 종류를 바꾸어 주세요.',
  'item-not-known': () => '그런 의제가 없습니다. 의제를 다시 골라 주세요.',
  'items-needed': () => '안건에 올릴 의제를 하나 이상 골라 주세요.',
  'items-there-already': () => '고른 의제가 모두 이미 안건에 있습니다. 다른 의제를 골라 주세요.',
  'not-a-member': () => '이 회의의 위원이 아닙니다. 위원이면 사무국에 자리와 계정을 이어 달라고 해 주세요.',
  'not-own-body': () => '다른 기구의 회의입니다. 맡은 기구의 회의를 골라 주세요.',
  'held-in-writing': () => '서면으로 하는 회의입니다. 오는지 알리는 대신 표결에 답해 주세요.',
  'too-many-codes': () => '출석 번호를 다섯 번 틀렸습니다. 진행하는 직원에게 출석을 말해 주세요.',
  'already-here': () => '이미 출석했습니다.',
  'already-recused': () => '이미 이 안건에서 빠진 위원입니다.',
  'already-voted-on': () => '이미 표결한 안건입니다. 제척·기피·회피는 표결 전에 적어야 합니다.',
  'vote-id-taken': () => '같은 번호의 표결이 이미 있습니다. 진행 화면에서 확인해 주세요.',
  'vote-not-found': () => '그런 표결이 없습니다. 진행 화면에서 다시 골라 주세요.',
  'vote-closed': () => '이미 마친 표결입니다. 결과를 확인해 주세요.',
  'not-cast-by-members': () => '거수와 기명 표결은 진행하는 직원이 적습니다.',
  'count-needed': () => '찬성과 반대를 센 수를 적어 주세요.',
  'choices-not-taken': () => '거수와 무기명 표결에는 위원별 찬반을 적지 않습니다.',
  'vote-not-carried': () => '가결된 표결로만 관문을 정할 수 있습니다.',
  'vote-decided-a-gate': () => '이 의결로 정한 관문이 이미 있습니다. 관문에서 확인해 주세요.',
  'minutes-changed-meanwhile': ({ version }) =>
    `그사이 다른 사람이 회의록 ${version}판을 썼습니다. 그 글을 보고 고칠 곳을 다시 적어 주세요.`,
  'correction-needed': () => '쓴 회의록을 고칠 때는 무엇을 왜 고쳤는지 적어 주세요.',
  'minutes-not-written': () => '아직 쓴 회의록이 없습니다. 회의록을 먼저 써 주세요.',
  'minutes-not-published': () => '아직 공개하지 않은 회의록입니다. 공개하면 이 자리에서 볼 수 있습니다.',
  'not-a-later-meeting': () => '같은 기구가 그 뒤에 연 회의에서만 승인할 수 있습니다. 회의를 다시 골라 주세요.',
  'minutes-approved-already': () => '이미 승인한 회의록입니다. 회의록에서 확인해 주세요.',
  'minutes-published-already': () => '이미 공개한 회의록입니다.',
  'sheet-made-already': () => '이 회의의 지급조서가 이미 있습니다. 지급조서에서 확인해 주세요.',
  'cost-line-not-known': () => '예산에 그런 산출내역이 없습니다. 찾아서 다시 골라 주세요.',
  'papers-needed': () => '올릴 파일을 골라 주세요.',
  'no-papers': () => '공개할 회의자료가 없습니다. 먼저 자료를 올려 주세요.',
  'paper-not-found': () => '그런 회의자료가 없습니다. 회의 화면에서 다시 골라 주세요.',
  'no-payment-sheet': () => '아직 지급조서가 없습니다. 지급조서를 먼저 만들어 주세요.',
  'sheet-paid-already': () => '이미 지급한 지급조서입니다. 고치거나 계좌를 받을 수 없습니다.',
  'nothing-to-be-paid': () => '이 회의에서 받을 수당이 없어 계좌를 받지 않습니다.',
}

export const liveRefusalsEn: RefusalSentences<LiveRefusal> = {
  'wrong-state': ({ state }) =>
    `Not now: this meeting is ${statesEn[state]}. Please look at its page for what is next.`,
  'day-has-passed': ({ heldOn }) => `${formatDate(heldOn, 'en')} has passed. Please choose today or a later day.`,
  'ends-before-it-begins': () => 'It must end later than it begins. Please correct the times.',
  'short-notice': ({ noticeDays, earliest }) =>
    `Members have ${noticeDays} days' notice, so ${formatDate(earliest, 'en')} is the first day. For an earlier one, please give a reason.`,
  'chair-may-not-call': () =>
    'By its rules the chair or enough members call it out of turn. Please call a regular meeting, or take in a request.',
  'request-needed': () => 'Members have asked for it: please choose their request.',
  'request-not-due': ({ asking, needed }) =>
    needed === Number.MAX_SAFE_INTEGER
      ? 'No rule of this body lets members call it. Please let the chair call it, or enter the rule.'
      : `${asking} members ask; ${needed} are needed.`,
  'below-quorum': ({ enrolled, present, needed }) =>
    `${present} of ${enrolled} enrolled are present; ${needed} can open the meeting.`,
  'no-such-member': ({ personNo }) => `There is no member ${personNo} on the list. Please load the page anew.`,
  'proxy-not-allowed': ({ label }) => `${label} may not send a proxy: only ex-officio members, where the rule says so.`,
  'counts-do-not-add-up': ({ counted, voters }) =>
    `${counted} votes are written for ${voters} who may vote. Please count again.`,
  'casting-vote-needed': ({ votes }) => `${votes} votes on each side: the chair decides. Please choose.`,
  'no-tie-to-decide': () => 'The votes are not equal, so the chair decides nothing. Please leave it empty.',
  'chair-may-not-decide-ties': () => 'By the rules of this body a tie is a rejection. Please leave it empty.',
  'replies-closed': ({ replyBy }) =>
    `Replies were taken until ${formatDate(replyBy, 'en')}. If yours was in on paper by then, please tell the secretariat.`,
  'replies-still-due': ({ replyBy, missing }) =>
    `${missing} have not replied. It can close after ${formatDate(replyBy, 'en')}, or when all have.`,
  recused: () => 'Who is recused from this point does not vote on it.',
  'not-here': () => 'Only members in the room vote. Please check in first.',
  'voted-already': () => 'This vote was taken already; it counts once.',
  'vote-still-open': () => 'A vote is still open. Please close it first.',
  'no-such-point': () => 'There is no such point. Please choose from the agenda.',
  'not-a-motion': () => 'Reports are not voted on. Please choose a motion.',
  'written-only-in-writing': () => 'Votes in writing belong to meetings in writing, all others to meetings in a room.',
  'reply-date-needed': () => 'A resolution in writing needs a last day for replies.',
  'reply-date-has-passed': () => 'The last day for replies has passed. Please choose a later one.',
  'not-members': ({ seatIds }) => `Not filled today: ${seatIds.join(', ')}. Please choose seats of the body.`,
  'request-used': () => 'A meeting was called for this request. Please look at the called meetings.',
  'choices-missing': ({ missing }) => `${missing} choices are missing. Please enter abstentions as well.`,
  'body-not-found': () => 'There is no such body. Please choose from the list.',
  'request-not-found': () => 'This body has no such request. Please choose from the list.',
  'request-id-taken': () => 'A request with this id exists. Please look at the list.',
  'nobody-enrolled': () => 'Nobody is enrolled on that day. Please fill the seats of the body first.',
  'agenda-needed': () => 'Please write the agenda, one point a line, or choose items for it.',
  'nothing-changed': () => 'Nothing is changed. Please put it otherwise, or choose another place.',
  'no-such-place': () => 'The agenda has no such place. Please choose another.',
  'last-point': () => 'It is the only point. Please add another first, or cancel the meeting.',
  'point-has-papers': () => 'This point has papers. Please remove them first, or put them with another point.',
  'point-dealt-with': ({ no }) =>
    `Point ${no} has been dealt with: it has a vote, a recusal or notes. Please leave it where it is, and add a new point.`,
  'item-only-in-a-motion': () => 'Only a motion is about an item. Please change the kind of the point.',
  'item-not-known': () => 'There is no such item. Please check its id.',
  'items-needed': () => 'Please choose one item or more.',
  'items-there-already': () => 'All of these items stand on the agenda already. Please choose others.',
  'not-a-member': () =>
    'You are no member of this meeting. If you are, please ask the secretariat to join seat and account.',
  'not-own-body': () => 'This is a meeting of another body. Please choose one of your own.',
  'held-in-writing': () => 'This meeting is held in writing. Please answer its votes instead.',
  'too-many-codes': () => 'Five wrong codes. Please tell the clerk that you are here.',
  'already-here': () => 'You are checked in already.',
  'already-recused': () => 'This member is recused from the point already.',
  'already-voted-on': () => 'The point was voted on. Recusals are noted before.',
  'vote-id-taken': () => 'A vote with this id exists. Please look at the desk.',
  'vote-not-found': () => 'There is no such vote. Please look at the desk.',
  'vote-closed': () => 'This vote is closed. Please look at its result.',
  'not-cast-by-members': () => 'The clerk enters votes by show of hands and by roll.',
  'count-needed': () => 'Please enter how many were for and against.',
  'choices-not-taken': () => 'By show of hands and in secret, no choices are entered by member.',
  'vote-not-carried': () => 'Only a motion that was carried decides a gate.',
  'vote-decided-a-gate': () => 'This resolution has decided a gate. Please look at the gate.',
  'minutes-changed-meanwhile': ({ version }) =>
    `Somebody else has written version ${version}. Please look at it and write your changes anew.`,
  'correction-needed': () => 'Minutes that are written are corrected with a reason. Please give it.',
  'minutes-not-written': () => 'No minutes are written yet. Please write them first.',
  'minutes-not-published': () => 'These minutes are not published yet. Once they are, they stand here.',
  'not-a-later-meeting': () => 'Only a later meeting of the same body approves them. Please choose another.',
  'minutes-approved-already': () => 'These minutes are approved. Please look at them.',
  'minutes-published-already': () => 'These minutes are published.',
  'sheet-made-already': () => 'This meeting has a payment sheet. Please look at it.',
  'cost-line-not-known': () => 'The budget has no such line. Please find it and choose again.',
  'papers-needed': () => 'Please choose a file to add.',
  'no-papers': () => 'There is no paper to publish. Please add one first.',
  'paper-not-found': () => 'There is no such paper. Please choose from the meeting.',
  'no-payment-sheet': () => 'There is no payment sheet yet. Please make it first.',
  'sheet-paid-already': () => 'This sheet is paid. Nothing of it changes, and no account is taken.',
  'nothing-to-be-paid': () => 'This meeting pays you nothing, so no account is taken.',
}
