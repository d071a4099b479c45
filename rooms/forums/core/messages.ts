import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import type { CountRefusal } from './count-show.ts'
import type { AnnounceRefusal, ChangeRefusal, ForumState } from './forum.ts'
import type { CheckInRefusal, PublishRefusal, SettleRefusal, VoterRefusal } from './forum-day.ts'
import type { BallotRefusal, CloseBallotRefusal, PutVoteRefusal } from './forum-vote.ts'
import type { RegisterRefusal, WithdrawRefusal } from './register.ts'
import type { ItemsMeantRefusal } from './vote-options.ts'

type Plain<Kind extends string> = { readonly [K in Kind]: { readonly kind: K } }[Kind]

export type Refusal =
  | AnnounceRefusal
  | ChangeRefusal
  | RegisterRefusal
  | WithdrawRefusal
  | PutVoteRefusal
  | SettleRefusal
  | CheckInRefusal
  | VoterRefusal
  | PublishRefusal
  | BallotRefusal
  | CloseBallotRefusal
  | CountRefusal
  | ItemsMeantRefusal
  | Plain<
      | 'forum-id-taken'
      | 'forum-not-found'
      | 'cycle-not-found'
      | 'survey-not-found'
      | 'dong-not-found'
      | 'background-needed'
      | 'registered-already'
      | 'not-signed-in'
      | 'not-registered'
      | 'no-such-number'
      | 'no-such-table'
      | 'no-table'
      | 'voted-already'
      | 'table-not-open'
      | 'note-not-found'
      | 'cluster-not-here'
      | 'vote-id-taken'
      | 'vote-not-found'
      | 'no-lots'
    >

const standing: Readonly<Record<ForumState, string>> = {
  announced: '참여자를 정하기 전',
  settled: '참여자를 정한 뒤',
  published: '결과를 공개한 뒤',
  cancelled: '취소한 뒤',
}

/** What a vote gave an option, with its rank. */
interface OptionVotes {
  readonly title: string
  readonly rank: number
  readonly tied: boolean
  readonly votes: number
}

const quoted = (unlinked: readonly { readonly title: string }[]): string =>
  unlinked.map(({ title }) => `‘${title}’`).join(', ')

const ko = {
  voteNote: ({ title, rank, tied, votes }: OptionVotes) => `${title}: ${rank}위${tied ? '(동점)' : ''}, ${votes}표`,
  refusals: {
    'registration-days-missing': () => '참여 신청을 언제부터 언제까지 받는지 두 날짜를 적어 주세요.',
    'no-seats-to-register-for': () =>
      '신청을 받으려면 자리 수를 적어 주세요. 신청 없이 연다면 신청 날짜를 비워 주세요.',
    'closes-before-opening': () => '신청 마지막 날이 첫날보다 빠릅니다. 날짜를 고쳐 주세요.',
    'closes-after-the-forum': () => '신청 마지막 날이 공론장 날보다 늦습니다. 공론장 날이나 그 전으로 고쳐 주세요.',
    'lots-need-seats': () => '추첨하려면 자리 수를 적어 주세요.',
    'strata-without-lots': () => '동·나이대·성별을 고르게 하는 것은 추첨할 때만 쓸 수 있습니다. 추첨을 골라 주세요.',
    'online-half-said': () => '온라인으로 함께하는 주소와 방법을 둘 다 적거나 둘 다 비워 주세요.',
    'wrong-state': ({ state }) => `공론장이 지금 ${standing[state]}라 할 수 없습니다. 쪽을 새로 열어 확인해 주세요.`,
    'before-registration-closes': ({ closesOn }) =>
      `신청을 ${closesOn}까지 받기로 했습니다. 그날이나 그 뒤로 잡아 주세요.`,
    'fewer-seats-than-seated': ({ seated }) =>
      `이미 ${seated}명이 자리를 받았습니다. ${seated}석 이상으로 적어 주세요.`,
    'seats-are-of-the-call': () => '신청을 받는 공론장과 받지 않는 공론장은 서로 바꿀 수 없습니다. 새로 알려 주세요.',
    'days-are-over': () =>
      '신청을 마쳤거나 신청 없이 여는 공론장은 신청 날을 바꾸지 않습니다. 날짜를 그대로 두어 주세요.',
    'registration-began': ({ opensOn }) => `신청이 ${opensOn}에 이미 시작되었습니다. 첫날은 그대로 두어 주세요.`,
    'closes-in-the-past': () => '신청 마지막 날이 이미 지난 날입니다. 오늘이나 그 뒤로 적어 주세요.',
    'no-registration': () => '신청 없이 누구나 올 수 있는 공론장입니다. 그날 바로 와 주세요.',
    'registration-not-yet': ({ opensOn }) => `아직 신청을 받지 않습니다. ${opensOn}부터 신청해 주세요.`,
    'registration-over': ({ closesOn }) => `신청이 ${closesOn}에 끝났습니다. 다른 공론장을 살펴봐 주세요.`,
    'registration-still-open': ({ closesOn }) =>
      `${closesOn}까지 신청을 받기로 알렸습니다. 그날이 된 뒤에 마쳐 주세요.`,
    'too-few-options': () => '선택지를 한 줄에 하나씩 두 개 이상 적어 주세요.',
    'option-twice': ({ title }) => `‘${title}’ 선택지가 두 번 있습니다. 하나를 지우거나 다르게 적어 주세요.`,
    'more-choices-than-options': ({ options }) => `선택지가 ${options}개뿐입니다. 고를 수를 그 안으로 적어 주세요.`,
    'vote-closed': () => '이미 마친 투표입니다. 결과를 확인해 주세요.',
    'not-this-method': () => '이 투표의 방법과 다릅니다. 거수는 센 수를 적고, 투표지는 참여 번호로 투표해 주세요.',
    'nothing-chosen': () => '하나 이상 골라 주세요.',
    'too-many-chosen': ({ most }) => `${most}개까지 고를 수 있습니다. 줄여 주세요.`,
    'not-an-option': () => '선택지에 있는 것 가운데 골라 주세요.',
    'option-not-counted': ({ title }) => `‘${title}’의 표를 적어 주세요. 없으면 0이라고 적어 주세요.`,
    'more-hands-than-people': ({ title, people }) =>
      `‘${title}’의 표가 투표한 사람 ${people}명보다 많습니다. 수를 다시 세어 적어 주세요.`,
    'more-hands-than-present': ({ title, present }) =>
      `‘${title}’의 표가 그 자리에 있는 ${present}명보다 많습니다. 다시 세거나, 빠진 출석을 먼저 저장하거나, 명부 없이 온 사람 수를 적어 주세요.`,
    'more-voters-than-present': ({ present }) =>
      `투표한 사람이 그 자리에 있는 ${present}명보다 많습니다. 다시 세거나, 빠진 출석을 먼저 저장하거나, 명부 없이 온 사람 수를 적어 주세요.`,
    'more-votes-than-choices': ({ sum, most }) =>
      `표를 모두 더하면 ${sum}표인데 많아야 ${most}표입니다. 사람 수와 표를 확인해 주세요.`,
    'not-today': ({ heldOn }) => `출석은 공론장 날(${heldOn})에 합니다. 그날 다시 해 주세요.`,
    'not-held-yet': ({ heldOn }) => `공론장은 ${heldOn}에 열립니다. 열린 뒤에 결과를 공개해 주세요.`,
    'vote-still-open': ({ title }) => `‘${title}’ 투표를 아직 마치지 않았습니다. 먼저 마쳐 주세요.`,
    'fewer-than-noted': ({ noted }) => `출석을 적은 사람이 ${noted}명입니다. ${noted} 이상으로 적거나 비워 주세요.`,
    'items-share-title': ({ title }) =>
      `‘${title}’ 제목의 의제가 둘 이상입니다. 그 줄 끝에 막대(|)와 의제 번호를 적어 어느 것인지 알려 주세요. 번호는 의제 쪽 주소의 마지막 부분입니다.`,
    'item-not-found': ({ itemId }) => `‘${itemId}’ 번호의 의제가 없습니다. 의제 쪽에서 번호를 확인해 주세요.`,
    'options-without-item': ({ unlinked }) =>
      `이 해에 제목이 같은 의제가 없습니다: ${quoted(unlinked)}. 아래에서 비슷한 의제를 고르거나 의제와 잇지 않는다고 골라 주세요.`,
    'forum-id-taken': () => '같은 번호의 공론장이 이미 있습니다. 쪽을 새로 연 뒤 다시 해 주세요.',
    'forum-not-found': () => '그런 공론장이 없습니다. 목록에서 다시 골라 주세요.',
    'cycle-not-found': () => '그런 한 해 흐름이 없습니다. 목록에서 다시 골라 주세요.',
    'survey-not-found': () => '그런 설문이 없습니다. 설문 쪽에서 번호를 확인하거나 비워 주세요.',
    'dong-not-found': () => '목록에 있는 동에서 골라 주세요.',
    'background-needed': () => '고르게 추첨하려고 묻습니다. 골라 주세요.',
    'registered-already': () => '이미 신청하셨습니다. 한 사람이 한 번 신청합니다. 아래에서 내 순서를 확인해 주세요.',
    'not-signed-in': () => '로그인한 뒤에 신청할 수 있습니다. 계정이 없으면 사무국에 전화해 주세요.',
    'not-registered': () => '신청한 기록이 없습니다. 쪽을 새로 열어 확인해 주세요.',
    'arrived-already': () =>
      '출석한 뒤에는 신청을 거둘 수 없습니다. 출석이 잘못 적혔다면 사무국에서 그 출석을 먼저 지워 주세요.',
    'ballot-cast': () => '이미 투표한 번호의 신청은 거둘 수 없습니다. 명단에 그대로 두어 주세요.',
    'no-such-number': () => '그런 번호의 참여자가 없거나 자리가 없습니다. 번호를 확인해 주세요.',
    'no-such-table': () => '그런 테이블이 없습니다. 번호를 확인하거나 먼저 테이블을 정해 주세요.',
    'no-table': () => '테이블이 없습니다. 먼저 테이블과 물음을 정해 주세요.',
    'code-not-good': () => '쓸 수 없는 참여 번호입니다. 번호를 다시 확인하거나 진행하는 사람에게 말해 주세요.',
    'here-already': () => '이미 출석하셨습니다. 자리에 앉아 주세요.',
    'not-here-yet': () => '아직 출석하지 않은 번호입니다. 먼저 출석해 주세요.',
    'voted-already': () => '이미 투표한 번호입니다. 한 번호로 한 번 투표합니다.',
    'table-not-open': () => '열려 있지 않은 주소입니다. 진행하는 사람에게 테이블의 주소를 다시 받아 주세요.',
    'note-not-found': () => '그 메모는 다른 기기에서 지웠습니다. 쪽을 새로 열어 확인해 주세요.',
    'cluster-not-here': () => '이 테이블에 없는 묶음입니다. 목록에서 다시 골라 주세요.',
    'vote-id-taken': () => '같은 번호의 투표가 이미 있습니다. 쪽을 새로 연 뒤 다시 해 주세요.',
    'vote-not-found': () => '그런 투표가 없습니다. 쪽을 새로 열어 확인해 주세요.',
    'counts-needed': () => '거수로 하는 투표입니다. 센 수를 적으면 마칩니다.',
    'no-lots': () => '추첨하지 않는 공론장입니다. 신청한 차례대로 자리를 드립니다.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'votes-over-attendance': ({ params }) =>
      `공론장에서 ‘${params['option']}’에 ${params['votes']}표가 나왔는데, 온 사람은 ${params['attended']}명입니다.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  voteNote: ({ title, rank, tied, votes }) => `${title}: rank ${rank}${tied ? ' (tied)' : ''}, ${votes} votes`,
  refusals: {
    'registration-days-missing': () => 'Please say from when until when one may register.',
    'no-seats-to-register-for': () => 'Please say how many seats there are, or leave the days of registration out.',
    'closes-before-opening': () => 'The last day is before the first. Please mend the dates.',
    'closes-after-the-forum': () => 'Registration ends after the forum. Please choose that day or an earlier one.',
    'lots-need-seats': () => 'Lots are drawn for seats. Please say how many there are.',
    'strata-without-lots': () => 'Only lots can be balanced. Please choose lots.',
    'online-half-said': () => 'Please give both the address and the instruction, or neither.',
    'wrong-state': ({ state }) => `This forum is ${state}. Please open the page anew.`,
    'before-registration-closes': ({ closesOn }) =>
      `Registration runs until ${closesOn}. Please choose that day or a later one.`,
    'fewer-seats-than-seated': ({ seated }) => `${seated} people have a seat. Please keep at least as many.`,
    'seats-are-of-the-call': () =>
      'A forum with and one without registration cannot become each other. Please announce a new one.',
    'days-are-over': () => 'This forum takes no more registrations. Please leave the days as they are.',
    'registration-began': ({ opensOn }) => `Registration began on ${opensOn}. Please leave the first day as it is.`,
    'closes-in-the-past': () => 'The last day is over already. Please choose today or a later day.',
    'no-registration': () => 'Everybody may come without registering. Please just come.',
    'registration-not-yet': ({ opensOn }) => `Registration begins on ${opensOn}. Please come back then.`,
    'registration-over': ({ closesOn }) => `Registration ended on ${closesOn}. Please see the other forums.`,
    'registration-still-open': ({ closesOn }) =>
      `It was told that one may register until ${closesOn}. Please wait for that day.`,
    'too-few-options': () => 'Please write at least two options, one to a line.',
    'option-twice': ({ title }) => `“${title}” stands twice. Please change one.`,
    'more-choices-than-options': ({ options }) => `There are only ${options} options. Please ask for no more.`,
    'vote-closed': () => 'This vote is closed. Please see its result.',
    'not-this-method': () => 'This vote goes another way. Hands are counted and entered, ballots are cast by code.',
    'nothing-chosen': () => 'Please choose at least one.',
    'too-many-chosen': ({ most }) => `Please choose at most ${most}.`,
    'not-an-option': () => 'Please choose one of what is offered.',
    'option-not-counted': ({ title }) => `Please enter the votes of “${title}”, 0 if there are none.`,
    'more-hands-than-people': ({ title, people }) =>
      `“${title}” has more votes than the ${people} who voted. Please count again.`,
    'more-hands-than-present': ({ title, present }) =>
      `“${title}” got more hands than the ${present} people who are there. Please count again, save the attendance that is missing, or say how many came without standing on the sheet.`,
    'more-voters-than-present': ({ present }) =>
      `More people voted than the ${present} who are there. Please count again, save the attendance that is missing, or say how many came without standing on the sheet.`,
    'more-votes-than-choices': ({ sum, most }) =>
      `Together these are ${sum} votes, and at most ${most} are possible. Please check.`,
    'not-today': ({ heldOn }) => `One checks in on the day of the forum, ${heldOn}. Please come back then.`,
    'not-held-yet': ({ heldOn }) => `The forum is on ${heldOn}. Please publish its result afterwards.`,
    'vote-still-open': ({ title }) => `The vote “${title}” is open. Please close it first.`,
    'fewer-than-noted': ({ noted }) => `${noted} people were noted. Please give no fewer, or leave it out.`,
    'items-share-title': ({ title }) =>
      `Several items are called “${title}”. Please add a bar (|) and the number of the one you mean: the last part of its address.`,
    'item-not-found': ({ itemId }) => `There is no item ${itemId}. Please look its number up.`,
    'options-without-item': ({ unlinked }) =>
      `No item of this year has this title: ${quoted(unlinked)}. Below, please choose an item that is near, or say that there is none.`,
    'forum-id-taken': () => 'A forum with this id exists. Please open the page anew.',
    'forum-not-found': () => 'There is no such forum. Please choose from the list.',
    'cycle-not-found': () => 'There is no such cycle. Please choose from the list.',
    'survey-not-found': () => 'There is no such survey. Please look its number up, or leave it out.',
    'dong-not-found': () => 'Please choose a dong of the list.',
    'background-needed': () => 'This is asked to balance the lots. Please choose.',
    'registered-already': () => 'You are registered already. Please see below where you stand.',
    'not-signed-in': () => 'Please sign in to register, or call the office.',
    'not-registered': () => 'You are not registered. Please open the page anew.',
    'arrived-already': () =>
      'Nobody withdraws who is here. If the arrival was noted by mistake, please let the office undo it first.',
    'ballot-cast': () => 'Nobody withdraws who has voted. Please leave this number on the list.',
    'no-such-number': () => 'Nobody with a seat has this number. Please check it.',
    'no-such-table': () => 'There is no such table. Please check the number, or set it first.',
    'no-table': () => 'There is no table. Please set the tables first.',
    'code-not-good': () => 'This code cannot be used. Please check it, or ask who conducts the forum.',
    'here-already': () => 'You are checked in already. Please take your seat.',
    'not-here-yet': () => 'This code has not checked in. Please check in first.',
    'voted-already': () => 'This code has voted. Each votes once.',
    'table-not-open': () => 'This address is not open. Please ask for the address of your table.',
    'note-not-found': () => 'Another device has removed this note. Please open the page anew.',
    'cluster-not-here': () => 'This table has no such cluster. Please choose from the list.',
    'vote-id-taken': () => 'A vote with this id exists. Please open the page anew.',
    'vote-not-found': () => 'There is no such vote. Please open the page anew.',
    'counts-needed': () => 'This vote is by show. Please enter the counts, which closes it.',
    'no-lots': () => 'No lots are drawn for this forum. Seats go to those who come first.',
  },
  findings: {
    'votes-over-attendance': ({ params }) =>
      `“${params['option']}” got ${params['votes']} votes at a forum to which ${params['attended']} people came.`,
  },
}

const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The kinds of refusals that this room has words for. */
export const refusalKinds = Object.keys(ko.refusals)

/** What stands in an item's thread of what a vote gave it. */
export const voteNote = (votes: OptionVotes, lang: Lang): string => words(lang).voteNote(votes)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
