import { formatDate } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import { explainFileRefusal } from '#rooms/documents/core/messages-files.ts'
import { explain as explainItems } from '#rooms/items/core/messages.ts'
import type { CloseRefusal } from './close-round.ts'
import type { NotTheHead } from './confirms-for.ts'
import type { ConfirmRefusal, FillRefusal, SendBackRefusal } from './department-review.ts'
import type { HandOverRefusal } from './hand-over.ts'
import type { HandOverWorkRefusal } from './hand-over-work.ts'
import type { SheetRefusal } from './match-hand-out.ts'
import { listSentences } from './messages-list-refusals.ts'
import { pageWordsEn, pageWordsKo } from './messages-pages.ts'
import { reviewWordsEn, reviewWordsKo } from './messages-reviews.ts'
import type { OpenRoundRefusal } from './review-round.ts'
import type { TakeRefusal } from './take-review.ts'

type Refusal =
  | OpenRoundRefusal
  | SheetRefusal
  | FillRefusal
  | ConfirmRefusal
  | NotTheHead
  | SendBackRefusal
  | HandOverRefusal
  | HandOverWorkRefusal
  | TakeRefusal
  | CloseRefusal
  | { readonly kind: 'no-headings' }
  | { readonly kind: 'reviews-begun'; readonly titles: readonly string[] }
  | { readonly kind: 'no-review-saved'; readonly refused: readonly { readonly refusal: FillRefusal }[] }
  | {
      readonly kind:
        | 'round-not-found'
        | 'no-file-chosen'
        | 'handover-id-taken'
        | 'no-such-department'
        | 'round-is-closed'
        | 'nobody-to-remind'
        | 'secret-taken'
        | 'no-link-stands'
        | 'link-not-valid'
    }

const some = (titles: readonly string[]): string =>
  titles
    .slice(0, 5)
    .map((title) => `‘${title}’`)
    .join(', ')
const someEn = (titles: readonly string[]): string =>
  titles
    .slice(0, 5)
    .map((title) => `“${title}”`)
    .join(', ')

interface Messages extends Readonly<typeof pageWordsKo>, Readonly<typeof reviewWordsKo> {
  readonly refusals: RefusalSentences<Refusal>
}

const ko: Messages = {
  ...pageWordsKo,
  ...reviewWordsKo,
  refusals: {
    'round-id-taken': () => '같은 번호의 검토가 이미 있습니다. 화면을 새로 열어 주세요.',
    'due-missing': () => '기한을 날짜나 근무일수로 정해 주세요.',
    'due-before-opening': ({ dueOn }) => `기한 ${formatDate(dueOn)}이 여는 날보다 앞섭니다. 기한을 확인해 주세요.`,
    'nothing-to-review': () => '이 흐름에 검토할 의제가 없습니다. 의제를 먼저 등록하거나 종류를 바꿔 주세요.',
    'round-not-found': () => '부서 검토를 찾지 못했습니다. 목록에서 다시 골라 주세요.',
    'round-is-closed': () => '이미 마친 부서 검토입니다. 관문의 결과를 확인해 주세요.',
    'round-closed': ({ on }) => `${formatDate(on)}에 이미 마쳤습니다. 화면을 새로 열어 결과를 확인해 주세요.`,
    'not-in-round': () => '이 부서 검토에 없는 의제가 있습니다. 화면을 새로 열어 주세요.',
    'reviews-begun': ({ titles }) =>
      `이미 검토를 시작한 것은 나누지 않습니다: ${some(titles)}. 소관부서를 바꾸려면 그 의제에서 넘겨 주세요.`,
    'no-headings': () => '제안명과 소관부서 열을 찾지 못했습니다. 제목 줄까지 함께 붙여 주세요.',
    'rows-do-not-fit': ({ cells }) =>
      `${cells.length}칸이 맞지 않아 아무것도 나누지 않았습니다. 아래에서 그 칸을 고치고 다시 보내 주세요.`,
    'no-review-saved': ({ refused }) =>
      ['저장하지 않았습니다.', ...refused.map(({ refusal }) => explain(refusal, 'ko') ?? '')].join(' '),
    'changed-meanwhile': () => '그사이 다른 사람이 고쳤습니다. 화면을 새로 열어 확인하고 다시 적어 주세요.',
    'confirmed-already': () => '부서장이 확인한 검토입니다. 고치려면 부서장에게 돌려보내 달라고 해 주세요.',
    'not-handed-out': () => '아직 부서에 나누지 않은 의제입니다. 사무국에 알려 주세요.',
    incomplete: ({ problems }) => problems.map((problem) => reviewWordsKo.problems[problem]).join(' '),
    'not-submitted': ({ titles }) => `아직 제출하지 않은 검토가 있습니다: ${some(titles)}. 제출한 것만 골라 주세요.`,
    'own-review': ({ titles }) =>
      `내가 제출했거나, 내가 대신하는 부서장이 제출한 검토는 내가 확인하지 않습니다: ${some(titles)}. 부서장이나 다른 대직자가 확인해 주세요.`,
    'not-the-head': () =>
      '검토의견은 그 부서의 부서장이 확인합니다. 부서장이 자리를 비운 날에는 대직자로 정한 사람이 할 수 있으니, 대직을 먼저 정해 주세요.',
    'nothing-to-send-back': () => '제출한 검토만 돌려보낼 수 있습니다. 화면을 새로 열어 주세요.',
    'same-department': () => '지금 그 부서의 일입니다. 다른 부서를 골라 주세요.',
    'goes-round': ({ bounces }) =>
      `부서 사이를 ${bounces}번 오간 의제입니다. 이제는 예산부서나 사무국이 소관부서를 정합니다.`,
    'own-work-only': () => '다른 사람의 일은 부서장이나 사무국이 인계합니다. 비워서 내 것을 인계해 주세요.',
    'hands-over-to-oneself': () => '인계하는 사람과 받는 사람이 같습니다. 다른 사람을 적어 주세요.',
    'receiver-not-in-department': () =>
      '그날 이 부서의 팀에서 일하는 사람이 아닙니다. 번호를 확인하거나 먼저 팀에 배치해 주세요.',
    'no-work-to-hand-over': () => '이 부서에 그 사람이 맡은 검토가 없습니다. 사람과 부서를 확인해 주세요.',
    'hands-over-after-today': () => '인계하는 날이 오늘보다 뒤입니다. 오늘이나 그 전 날을 적어 주세요.',
    'anothers-already': ({ title }) =>
      `${withParticle(`‘${title}’`, '은/는')} 다른 담당이 맡았습니다. 그 담당에게 인계를 받거나 부서장에게 말해 주세요.`,
    'handover-id-taken': () => '이미 인계했습니다. 화면을 새로 열어 확인해 주세요.',
    'no-such-department': () => '그런 부서가 없습니다. 목록에서 골라 주세요.',
    'no-file-chosen': () => '붙일 파일을 하나 이상 골라 주세요.',
    'nobody-to-remind': () => '답을 기다리는 부서가 없습니다.',
    'secret-taken': () => '쓸 수 없는 링크입니다. 화면을 새로 열어 다시 만들어 주세요.',
    'no-link-stands': () => '거둘 링크가 없습니다. 화면을 새로 열어 주세요.',
    'link-not-valid': () => '쓸 수 없는 링크입니다. 끝났거나 새로 만들어졌을 수 있으니 사무국에 물어봐 주세요.',
    'reviews-missing': ({ unassigned, open, begun, submitted }) =>
      `아직 끝나지 않았습니다: 나누지 않음 ${unassigned}건, 미착수 ${open}건, 작성 중 ${begun}건, 부서장 확인 대기 ${submitted}건. 독촉하거나, 부서장이 까닭을 적어 미결로 넘겨 주세요.`,
  },
}

const en: Messages = {
  ...pageWordsEn,
  ...reviewWordsEn,
  refusals: {
    'round-id-taken': () => 'A round with this id exists. Please open the page anew.',
    'due-missing': () => 'Please say until when, as a day or in working days.',
    'due-before-opening': ({ dueOn }) =>
      `The end, ${formatDate(dueOn, 'en')}, is before the beginning. Please check the day.`,
    'nothing-to-review': () => 'This cycle has nothing to review. Please enter items first, or choose another kind.',
    'round-not-found': () => 'There is no such round. Please choose from the list.',
    'round-is-closed': () => 'This round is closed. Please look at its gate.',
    'round-closed': ({ on }) => `It was closed on ${formatDate(on, 'en')}. Please open the page anew.`,
    'not-in-round': () => 'Something is not in this round. Please open the page anew.',
    'reviews-begun': ({ titles }) =>
      `These have been begun and are not handed out: ${someEn(titles)}. Please hand each over on its own page.`,
    'no-headings': () => 'No columns for title and department were found. Please paste the heading row as well.',
    'rows-do-not-fit': ({ cells }) =>
      `Nothing was handed out, because ${cells.length} cells do not fit. Please correct them below and send again.`,
    'no-review-saved': ({ refused }) =>
      ['Nothing was saved.', ...refused.map(({ refusal }) => explain(refusal, 'en') ?? '')].join(' '),
    'changed-meanwhile': () => 'Somebody has changed it meanwhile. Please open the page anew and write it again.',
    'confirmed-already': () => 'The head has confirmed this review. Please ask the head to send it back.',
    'not-handed-out': () => 'This is not handed out yet. Please tell the secretariat.',
    incomplete: ({ problems }) => problems.map((problem) => reviewWordsEn.problems[problem]).join(' '),
    'not-submitted': ({ titles }) => `Not handed in yet: ${someEn(titles)}. Please choose only what is.`,
    'own-review': ({ titles }) =>
      `Neither who handed it in confirms it, nor who stands in for them: ${someEn(titles)}. Please ask another.`,
    'not-the-head': () =>
      'The head of the department confirms. While the head is away, so does the stand-in: please arrange one first.',
    'nothing-to-send-back': () => 'Only what was handed in can be sent back. Please open the page anew.',
    'same-department': () => 'It is with this department already. Please choose another.',
    'goes-round': ({ bounces }) =>
      `It went from department to department ${bounces} times. Now the budget office or the secretariat decides.`,
    'own-work-only': () => 'A head or the secretariat hands over for others. Leave it empty to hand over your own.',
    'hands-over-to-oneself': () => 'Both are the same person. Please name another.',
    'receiver-not-in-department': () =>
      'This person works in no team of the department that day. Please check the account, or post them first.',
    'no-work-to-hand-over': () => 'This person does no reviews of the department. Please check both.',
    'hands-over-after-today': () => 'The day is after today. Please give today or a day before.',
    'anothers-already': ({ title }) =>
      `Somebody else has “${title}”. Please have it handed over by them or by the head.`,
    'handover-id-taken': () => 'It was handed over already. Please open the page anew.',
    'no-such-department': () => 'There is no such department. Please choose from the list.',
    'no-file-chosen': () => 'Please choose at least one file.',
    'nobody-to-remind': () => 'No department owes an answer.',
    'secret-taken': () => 'This link cannot be used. Please open the page anew and draw another.',
    'no-link-stands': () => 'There is no link to withdraw. Please open the page anew.',
    'link-not-valid': () => 'This link cannot be used; it may have ended or been replaced. Please ask the secretariat.',
    'reviews-missing': ({ unassigned, open, begun, submitted }) =>
      `Not finished: ${unassigned} not handed out, ${open} not begun, ${begun} begun, ${submitted} waiting for a head. Please remind the departments, or let a head pass the gate with a reason.`,
  },
}

/** The words of this room's pages, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room’s refusals, or of the gate that it decides or the files it keeps; null for any other. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal) ??
  sentenceForRefusal(listSentences(lang).refusals, refusal) ??
  explainItems(refusal, lang) ??
  explainFileRefusal(refusal, lang)
