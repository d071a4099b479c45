import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import { explain as explainItems } from '#rooms/items/core/messages.ts'
import type { AnswerRefusal } from './answer.ts'
import type { ArgueRefusal, ReplyRefusal } from './argument.ts'
import type { IntakeRefusal } from './intake.ts'
import type { MergeRefusal } from './merge.ts'
import { argumentWordsEn, argumentWordsKo } from './messages-arguments.ts'
import { deliveryWordsEn, deliveryWordsKo } from './messages-deliveries.ts'
import { draftWordsEn, draftWordsKo } from './messages-drafts.ts'
import { fileWordsEn, fileWordsKo } from './messages-files.ts'
import { intakeWordsEn, intakeWordsKo } from './messages-intake.ts'
import { mapWordsEn, mapWordsKo, pointRefusalsEn, pointRefusalsKo } from './messages-map.ts'
import { officeWordsEn, officeWordsKo } from './messages-office.ts'
import { pageWordsEn, pageWordsKo } from './messages-pages.ts'
import { reachWordsEn, reachWordsKo } from './messages-reach.ts'
import { splitWordsEn, splitWordsKo } from './messages-split.ts'
import { transferWordsEn, transferWordsKo } from './messages-transfers.ts'
import { takeRefusalsEn, takeRefusalsKo, waitingWordsEn, waitingWordsKo } from './messages-waiting.ts'
import type { MoveRefusal } from './movement.ts'
import type { AreaRefusal, PointRefusal } from './point.ts'
import type { EditRefusal, SupportRefusal, WithdrawRefusal } from './propose.ts'
import type { ReachRefusal } from './reach.ts'
import type { SplitRefusal } from './split.ts'
import type { TransfersRefusal } from './transfers.ts'
import type { TakeRefusal } from './waiting.ts'

type Refusal =
  | EditRefusal
  | WithdrawRefusal
  | SupportRefusal
  | MoveRefusal
  | AnswerRefusal
  | MergeRefusal
  | SplitRefusal
  | ReachRefusal
  | TransfersRefusal
  | ArgueRefusal
  | IntakeRefusal
  | ReplyRefusal
  | AreaRefusal
  | PointRefusal
  | TakeRefusal
  | { readonly kind: 'transfers-not-reviewed'; readonly count: number }
  | {
      readonly kind:
        | 'draft-of-another'
        | 'proposal-id-taken'
        | 'proposal-not-found'
        | 'not-own-proposal'
        | 'supported-already'
        | 'not-supported'
        | 'support-days-missing'
        | 'moderated-already'
        | 'until-before-from'
        | 'import-id-taken'
        | 'import-not-found'
        | 'consent-day-missing'
        | 'received-later'
        | 'code-ended'
        | 'argued-already'
        | 'replied-already'
    }

const ko = {
  ...pageWordsKo,
  ...officeWordsKo,
  transfers: transferWordsKo,
  intake: intakeWordsKo,
  arguments: argumentWordsKo,
  files: fileWordsKo,
  drafts: draftWordsKo,
  deliveries: deliveryWordsKo,
  reach: reachWordsKo,
  splitting: splitWordsKo,
  map: mapWordsKo,
  waiting: waitingWordsKo,
  refusals: {
    'came-to-gate': ({ gate }) =>
      `이미 ‘${gate}’에서 정한 제안이라 고치거나 거둘 수 없습니다. 바꿀 것이 있으면 사무국에 알려 주세요.`,
    'not-open': ({ state }) =>
      `지금은 ‘${pageWordsKo.standings[state]}’ 상태여서 고치거나 거둘 수 없습니다. 담당 부서에 문의해 주세요.`,
    'proposal-hidden': () => '가려진 제안은 고칠 수 없습니다. 가린 까닭을 확인하고 협치 사무국에 문의해 주세요.',
    'nothing-changed': () => '고친 곳이 없습니다. 내용을 고친 뒤에 다시 눌러 주세요.',
    'reason-missing': () => '고칠 수 있는 시간이 지났거나 이미 공감한 분이 있습니다. 고치는 까닭을 함께 적어 주세요.',
    'changed-meanwhile': () => '그사이 제안이 바뀌었습니다. 바뀐 내용을 확인하고 다시 고쳐 주세요.',
    'own-proposal': () => '내 제안에는 공감할 수 없습니다. 이웃에게 알려 공감을 모아 보세요.',
    'support-not-asked': () => '지금은 공감을 받지 않는 제안입니다. 진행 상황을 확인해 주세요.',
    'support-ended': ({ until }) => `공감 기간이 ${until}에 끝났습니다. 다른 제안을 살펴봐 주세요.`,
    'not-with-office': ({ state }) =>
      `지금은 ‘${pageWordsKo.standings[state]}’ 상태여서 부서를 정할 수 없습니다. 목록에서 다시 확인해 주세요.`,
    'assigned-already': () => '이미 맡은 부서가 있습니다. 바꾸려면 소관부서 재지정을 써 주세요.',
    'not-assigned': () => '아직 맡은 부서가 없습니다. 부서를 먼저 정해 주세요.',
    'same-department': () => '지금 맡고 있는 부서와 같습니다. 다른 부서를 골라 주세요.',
    'goes-round': ({ bounces, allowed }) =>
      `부서 사이를 ${bounces}번 오갔습니다(한도 ${allowed}번). 이제 예산부서가 소관을 정합니다.`,
    'does-not-go-round': ({ bounces, allowed }) =>
      `부서 사이를 ${bounces}번 오갔습니다. ${allowed}번이 되어야 예산부서가 정합니다.`,
    'not-under-review': ({ state }) =>
      `지금은 ‘${pageWordsKo.standings[state]}’ 상태여서 답변을 쓸 수 없습니다. 부서가 맡은 뒤에 써 주세요.`,
    'verdict-of-other-track': () => '이 제안의 절차에 없는 결과입니다. 목록에서 다시 골라 주세요.',
    'reason-code-missing': () => '받아들이지 않는 까닭을 하나 이상 골라 주세요.',
    'answer-sent': () => '이미 통지한 답변입니다. 고칠 수 없습니다.',
    'answer-not-found': () => '쓴 답변이 없습니다. 답변을 먼저 써 주세요.',
    'answer-checked': () => '이미 확인한 답변입니다. 화면을 새로 열어 주세요.',
    'own-answer': () => '내가 쓴 답변은 내가 확인할 수 없습니다. 다른 사람이 확인해 주세요.',
    'answer-not-checked': () => '아직 팀장이 확인하지 않은 답변이 있습니다. 확인을 마친 것만 골라 주세요.',
    'merge-needs-two': () => '융합하려면 제안을 둘 이상 골라 주세요.',
    'merge-not-open': () => '이미 끝난 제안이 들어 있습니다. 진행 중인 제안만 골라 주세요.',
    'merge-of-tracks': () => '절차가 다른 제안은 융합할 수 없습니다. 같은 절차의 제안만 골라 주세요.',
    'merge-of-cycles': () => '해가 다른 제안은 융합할 수 없습니다. 같은 해의 제안만 골라 주세요.',
    'split-not-with-office': ({ state }) =>
      `지금은 ‘${pageWordsKo.standings[state]}’ 상태여서 나눌 수 없습니다. 접수한 제안과 부서가 검토하는 제안만 나눕니다.`,
    'split-names-same': () => '나눈 제안의 제목이 서로 같습니다. 구별되게 고쳐 주세요.',
    'split-part-twice': () => '같은 번호의 제안이 두 번 있습니다. 화면을 새로 열어 다시 나누어 주세요.',
    'share-without-districts': () => '우리 몫만 있고 관련 자치구가 없습니다. 어느 자치구와 나누는지 적어 주세요.',
    'share-unreadable': () => '우리 몫을 읽을 수 없습니다. 1/3, 33.3%, 12,000,000원처럼 적어 주세요.',
    'share-over-whole': () => '우리 몫이 전체보다 큽니다. 비율이나 금액을 고쳐 주세요.',
    ...pointRefusalsKo,
    ...takeRefusalsKo,
    'draft-of-another': () => '다른 사람이 쓰던 글입니다. 새로 쓰기를 눌러 주세요.',
    'proposal-id-taken': () => '이미 접수한 제안입니다. 내 제안에서 확인해 주세요.',
    'proposal-not-found': () => '그런 제안이 없습니다. 제안 목록에서 다시 찾아 주세요.',
    'not-own-proposal': () => '내가 낸 제안이 아닙니다. 제안한 사람만 할 수 있습니다.',
    'supported-already': () => '이미 공감한 제안입니다. 한 사람이 한 번 공감합니다.',
    'not-supported': () => '공감하지 않은 제안이어서 거둘 것이 없습니다. 화면을 새로 열어 주세요.',
    'support-days-missing': () => '공감이 필요하면 며칠 동안 받을지 함께 적어 주세요.',
    'moderated-already': () => '이미 그렇게 되어 있습니다. 화면을 새로 열어 확인해 주세요.',
    'intake-does-not-fit': ({ cells }) =>
      `${cells.length}칸이 맞지 않아 아무것도 접수하지 않았습니다. 아래에서 그 칸을 고쳐 주세요.`,
    'consent-day-missing': () => '언제 동의를 받았는지 적어 주세요.',
    'received-later': () => '받은 날이 오늘보다 뒤입니다. 날짜를 고쳐 주세요.',
    'code-ended': () => '확인 시간이 지났거나 이미 쓴 번호입니다. 번호를 다시 받아 주세요.',
    'arguments-not-taken': () => '지금은 찬반 의견을 받지 않습니다. 공감으로 뜻을 나타내 주세요.',
    'arguments-ended': ({ state }) =>
      `‘${pageWordsKo.standings[state]}’ 상태인 제안이어서 의견을 더 받지 않습니다. 올라온 의견은 그대로 볼 수 있습니다.`,
    'argued-already': () =>
      '이미 올린 의견입니다. 한 사람이 찬성과 반대에 하나씩 올립니다. 더 할 말은 답글로 적어 주세요.',
    'replied-already': () => '이미 올린 답글입니다. 아래에서 확인해 주세요.',
    'argument-not-found': () => '그런 의견이 없거나 가려졌습니다. 화면을 새로 열어 주세요.',
    'reply-to-reply': () => '답글에는 답글을 달 수 없습니다. 처음 의견에 답글을 달아 주세요.',
    'too-many-replies': ({ most }) =>
      `한 의견에 답글은 ${most}개까지 답니다. 다른 의견에 답글을 달거나 새 의견을 올려 주세요.`,
    'transfers-do-not-fit': ({ cells }) =>
      `${cells.length}칸이 맞지 않아 아무것도 들여오지 않았습니다. 아래에서 그 칸을 고쳐 주세요.`,
    'transfers-imported-already': ({ count }) => `이미 들여온 파일입니다(${count}건). 시 이관 목록에서 확인해 주세요.`,
    'until-before-from': () => '마지막 날이 시작일보다 앞섭니다. 날짜를 고쳐 주세요.',
    'import-id-taken': () => '이미 들여온 파일입니다. 시 이관 목록에서 확인해 주세요.',
    'import-not-found': () => '그런 이관 파일이 없습니다. 시 이관 목록에서 다시 찾아 주세요.',
    'transfers-not-reviewed': ({ count }) =>
      `검토결과가 없는 이관 의제가 ${count}건 있습니다. 부서 검토를 열어 검토를 받아 주세요.`,
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
}
type Messages = typeof ko

const en: Messages = {
  ...pageWordsEn,
  ...officeWordsEn,
  transfers: transferWordsEn,
  intake: intakeWordsEn,
  arguments: argumentWordsEn,
  files: fileWordsEn,
  drafts: draftWordsEn,
  deliveries: deliveryWordsEn,
  reach: reachWordsEn,
  splitting: splitWordsEn,
  map: mapWordsEn,
  waiting: waitingWordsEn,
  refusals: {
    'came-to-gate': ({ gate }) =>
      `“${gate}” has decided on this proposal, so that it cannot be changed or withdrawn. Please tell the secretariat.`,
    'not-open': ({ state }) =>
      `It is “${pageWordsEn.standings[state]}” and can be neither changed nor withdrawn. Please ask the department.`,
    'proposal-hidden': () =>
      'A hidden proposal cannot be changed. Please see why it was hidden, and ask the secretariat.',
    'nothing-changed': () => 'Nothing is changed. Please change the text first.',
    'reason-missing': () => 'The time to mend it is over, or somebody supports it. Please say why it is changed.',
    'changed-meanwhile': () => 'It has changed meanwhile. Please look at the change and try again.',
    'own-proposal': () => 'You cannot support your own proposal. Please tell your neighbours of it.',
    'support-not-asked': () => 'This proposal takes no support now. Please look at where it stands.',
    'support-ended': ({ until }) => `Support ended on ${until}. Please look at other proposals.`,
    'not-with-office': ({ state }) =>
      `It is “${pageWordsEn.standings[state]}”: no department can be given. Please check the list.`,
    'assigned-already': () => 'A department has it already. To change that, please reassign it.',
    'not-assigned': () => 'No department has it yet. Please assign it first.',
    'same-department': () => 'That department has it already. Please choose another.',
    'goes-round': ({ bounces, allowed }) =>
      `It went from department to department ${bounces} times (of ${allowed}). The budget office decides now.`,
    'does-not-go-round': ({ bounces, allowed }) =>
      `It went from department to department ${bounces} times. The budget office decides after ${allowed}.`,
    'not-under-review': ({ state }) =>
      `It is “${pageWordsEn.standings[state]}”: please answer once a department has it.`,
    'verdict-of-other-track': () => 'This track has no such outcome. Please choose again.',
    'reason-code-missing': () => 'Please choose at least one reason why it is not accepted.',
    'answer-sent': () => 'This answer was sent, and cannot be changed.',
    'answer-not-found': () => 'There is no answer yet. Please write one first.',
    'answer-checked': () => 'This answer was checked already. Please open the page anew.',
    'own-answer': () => 'You wrote this answer yourself. Somebody else must check it.',
    'answer-not-checked': () => 'An answer among these was not checked yet. Please choose checked ones only.',
    'merge-needs-two': () => 'Please choose two proposals at least.',
    'merge-not-open': () => 'One of these has ended. Please choose proposals that are under way.',
    'merge-of-tracks': () => 'Proposals of different tracks cannot be merged. Please choose those of one.',
    'merge-of-cycles': () => 'Proposals of different years cannot be merged. Please choose those of one.',
    'split-not-with-office': ({ state }) =>
      `It is “${pageWordsEn.standings[state]}” now. Only what was received or is under review can be split.`,
    'split-names-same': () => 'Two parts have the same title. Please tell them apart.',
    'split-part-twice': () => 'One number stands twice. Please open the page anew and split it again.',
    'share-without-districts': () => 'There is a share without other districts. Please say with which it is shared.',
    'share-unreadable': () => 'The share cannot be read. Please write it as 1/3, 33.3% or 12,000,000.',
    'share-over-whole': () => 'The share is more than the whole. Please correct it.',
    ...pointRefusalsEn,
    ...takeRefusalsEn,
    'draft-of-another': () => 'Somebody else was writing this. Please begin anew.',
    'proposal-id-taken': () => 'This proposal was received already. Please look at your proposals.',
    'proposal-not-found': () => 'There is no such proposal. Please find it in the list.',
    'not-own-proposal': () => 'This is not your proposal. Only its own person can do this.',
    'supported-already': () => 'You support this already. One person supports once.',
    'not-supported': () => 'You do not support this, so there is nothing to take back. Please open the page anew.',
    'support-days-missing': () => 'Where support is needed, please also say for how many days.',
    'moderated-already': () => 'It is so already. Please open the page anew.',
    'intake-does-not-fit': ({ cells }) =>
      `Nothing was taken in, because ${cells.length} cells do not fit. Please correct them below.`,
    'consent-day-missing': () => 'Please say when they agreed.',
    'received-later': () => 'The day of receipt is after today. Please correct it.',
    'code-ended': () => 'This code has ended or was used. Please ask for another.',
    'arguments-not-taken': () => 'Arguments are not taken now. Please show what you think by supporting it.',
    'arguments-ended': ({ state }) =>
      `It is “${pageWordsEn.standings[state]}”: no more arguments are taken. What was said can still be read.`,
    'argued-already': () =>
      'You have argued this side already: one person argues once for it and once against. Please add more as a reply.',
    'replied-already': () => 'This reply was added already. Please look below.',
    'argument-not-found': () => 'There is no such argument, or it is hidden. Please open the page anew.',
    'reply-to-reply': () => 'A reply takes no replies. Please reply to the argument itself.',
    'too-many-replies': ({ most }) =>
      `An argument takes ${most} replies. Please reply to another, or add an argument of your own.`,
    'transfers-do-not-fit': ({ cells }) =>
      `Nothing was imported, because ${cells.length} cells do not fit. Please correct them below.`,
    'transfers-imported-already': ({ count }) =>
      `This file was imported before (${count} rows). Please look at the list of transfers.`,
    'until-before-from': () => 'The last day is before the first. Please correct the dates.',
    'import-id-taken': () => 'This file was imported before. Please look at the list of transfers.',
    'import-not-found': () => 'There is no such file. Please find it in the list of transfers.',
    'transfers-not-reviewed': ({ count }) =>
      `${count} transfers have no review. Please open a round of reviews for them.`,
  },
}

const catalogues: Readonly<Record<Lang, Messages>> = { ko, en }

/** The words of this room in a language. */
export const words = (lang: Lang): Messages => catalogues[lang]

/** The sentence for a refusal of this room, or of the items and files of which its commands have a part. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(catalogues[lang].refusals, refusal) ??
  explainItems(refusal, lang) ??
  explainFileRefusal(refusal, lang)
