import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { RefusalSentences } from '#kit/sentences.ts'
import { formatWon, type Won } from '#kit/won.ts'
import type { BundleRefusal } from './bundle.ts'
import type { CloseListRefusal } from './close-list.ts'
import type { FieldCheckRefusal } from './field-check.ts'
import type { ResultProblem, ResultsRefusal } from './results.ts'
import type { FillSheetRefusal, MarkProblem } from './score-sheet.ts'
import type { OpenListRefusal } from './screening-list.ts'

/** Every refusal of field checks and screening lists. */
export type ListRefusal =
  | FieldCheckRefusal
  | OpenListRefusal
  | BundleRefusal
  | FillSheetRefusal
  | ResultsRefusal
  | CloseListRefusal
  | {
      readonly kind:
        | 'item-not-there'
        | 'check-not-found'
        | 'list-not-found'
        | 'list-is-closed'
        | 'list-changed-meanwhile'
        | 'not-on-this-list'
        | 'sheet-of-another'
        | 'no-member-to-remind'
    }

interface ResultSaid {
  readonly problem: ResultProblem
  readonly title: string
  readonly above: string | null
}

interface Sentences {
  readonly mark: (problem: Omit<MarkProblem, 'at' | 'criterion'>) => string
  readonly result: (problem: ResultSaid) => string
  readonly refusals: RefusalSentences<ListRefusal>
}

const some = (titles: readonly string[], quote: (title: string) => string): string => {
  const named = titles.slice(0, 5).map(quote).join(', ')
  return titles.length > 5 ? `${named} …` : named
}
const ko = (titles: readonly string[]): string => some(titles, (title) => `‘${title}’`)
const en = (titles: readonly string[]): string => some(titles, (title) => `“${title}”`)
const amount = (won: Won, lang: 'ko' | 'en'): string => formatWon(won, 'won', lang)
const day = (on: LocalDate, lang: 'ko' | 'en'): string => formatDate(on, lang)

const listSentencesKo: Sentences = {
  mark: ({ kind, title, most }) =>
    ({
      'recused-from': `‘${title}’의 심사에서는 물러났습니다. 점수를 비워 주세요.`,
      'mark-too-high': `‘${title}’에는 ${most}점까지 줄 수 있습니다. 점수를 고쳐 주세요.`,
      'mark-missing': `‘${title}’의 점수가 비어 있습니다. 0점부터 ${most}점까지 적어 주세요.`,
      'not-scored-here': '이 심사표에서 채점하지 않는 의제가 있습니다. 화면을 새로 열어 주세요.',
    })[kind],
  result: ({ problem, title, above }) =>
    ({
      'rejection-without-reason': `‘${title}’: 부적정이나 미선정이면 사유를 적어 주세요.`,
      'conditions-without-words': `‘${title}’: 조건부이면 어떤 조건인지 적어 주세요.`,
      'amount-without-reason': `‘${title}’: 금액이 앞 관문과 다릅니다. 까닭을 적어 주세요.`,
      'departs-from-rank': `‘${title}’: 투표에서 앞선 ‘${above ?? ''}’ 대신 선정했습니다. 까닭을 적어 주세요.`,
      'outside-accounts': `‘${title}’: 허용된 예산과목이 아닙니다. 그래도 선정하는 까닭을 적어 주세요.`,
    })[problem],
  refusals: {
    'item-not-there': () => '의제를 찾지 못했습니다. 의제를 다시 골라 주세요.',
    'check-not-found': () => '현장확인을 찾지 못했습니다. 목록에서 다시 골라 주세요.',
    'check-day-has-not-come': ({ on }) => `${day(on, 'ko')}은 아직 오지 않았습니다. 다녀온 날을 적어 주세요.`,
    'nobody-took-part': () => '참석한 사람이 없습니다. 누가 몇 명 갔는지 적어 주세요.',
    'check-changed-meanwhile': () => '그사이 다른 사람이 고쳤습니다. 화면을 새로 열어 확인하고 다시 적어 주세요.',
    'check-of-other-item': () => '다른 의제의 현장확인입니다. 새 현장확인으로 적어 주세요.',
    'list-id-taken': () => '같은 번호의 심사표가 이미 있습니다. 화면을 새로 열어 주세요.',
    'nothing-to-screen': () => '이 흐름에 심사할 의제가 없습니다. 다른 흐름을 고르거나 앞 관문을 먼저 마쳐 주세요.',
    'too-many-to-screen': ({ count }) =>
      `심사할 의제가 ${count}건입니다. 한 심사표에는 500건까지 담습니다. 의제의 종류를 골라 주세요.`,
    'due-before-today': () => '기한이 오늘보다 앞섭니다. 기한을 확인해 주세요.',
    'weights-incomplete': () => '비중을 모든 기준에 적거나, 모두 비워 주세요. 비우면 만점대로 셉니다.',
    'weights-are-not-one': ({ sum }) => `비중의 합이 ${sum}입니다. 더해서 꼭 1이 되게 고쳐 주세요.`,
    'nobody-screens': () => '그날 이 기구에 채워진 자리가 없습니다. 기구나 날짜를 확인해 주세요.',
    'meeting-not-there': () => '그 회의를 찾지 못했습니다. 다른 회의를 고르거나 비워 주세요.',
    'list-not-found': () => '심사표를 찾지 못했습니다. 목록에서 다시 골라 주세요.',
    'list-is-closed': () => '이미 마친 심사입니다. 관문의 결과를 확인해 주세요.',
    'list-changed-meanwhile': () =>
      '그사이 다른 사람이 심사표를 고쳐 저장하지 않았습니다. 적은 것은 아래에 남아 있으니, 고친 것을 확인하고 다시 저장해 주세요.',
    'not-on-this-list': () => '이 심사표의 심사위원이 아닙니다. 사무국에 물어봐 주세요.',
    'sheet-of-another': () => '다른 위원의 채점표입니다. 계정이 없는 위원의 것만 사무국이 옮겨 적습니다.',
    'no-member-to-remind': () => '알릴 위원이 없습니다. 계정이 있는 위원은 모두 냈습니다.',
    'item-not-on-list': () => '이 심사표에 없는 의제가 있습니다. 화면을 새로 열어 주세요.',
    'bundle-needs-two': () => '묶을 의제를 둘 이상 골라 주세요.',
    'bundled-already': ({ title }) => `${withParticle(`‘${title}’`, '은/는')} 이미 묶여 있습니다. 먼저 풀어 주세요.`,
    'not-bundled': () => '묶이지 않은 의제입니다. 화면을 새로 열어 주세요.',
    'marks-do-not-fit': ({ problems }) =>
      `${problems.length}칸이 맞지 않아 저장하지 않았습니다. 아래에서 그 칸을 고치고 다시 보내 주세요.`,
    'items-not-marked': ({ titles }) => `아직 채점하지 않은 의제가 있습니다: ${ko(titles)}. 모두 적고 내 주세요.`,
    'result-not-on-list': () => '이 심사표에서 정하지 않는 의제가 있습니다. 화면을 새로 열어 주세요.',
    'results-need-words': ({ problems }) =>
      ['까닭을 적어야 할 결과가 있어 저장하지 않았습니다.', ...problems.map(listSentencesKo.result)].join(' '),
    'over-limit': ({ limit, sum }) =>
      `선정한 금액 ${amount(sum, 'ko')}원이 한도 ${amount(limit, 'ko')}원을 넘습니다. 금액이나 선정을 고쳐 주세요.`,
    'list-closed': ({ on }) => `${day(on, 'ko')}에 이미 마쳤습니다. 화면을 새로 열어 결과를 확인해 주세요.`,
    'results-missing': ({ titles }) =>
      `결과를 정하지 않은 의제가 있습니다: ${ko(titles)}. 결과를 적거나, 부서장이 까닭을 적어 미결로 넘겨 주세요.`,
    'members-have-not-scored': ({ persons }) =>
      `아직 채점표를 내지 않은 위원이 있습니다: ${persons.join('번, ')}번. 독촉하거나, 그대로 마치려면 ‘채점하지 않은 위원 없이 마칩니다’에 표시해 주세요.`,
    'meeting-not-open': () => '회의가 아직 열리지 않았습니다. 정족수를 채워 회의를 연 다음 마쳐 주세요.',
  },
}

const listSentencesEn: Sentences = {
  mark: ({ kind, title, most }) =>
    ({
      'recused-from': `You stand aside from “${title}”. Please leave its marks blank.`,
      'mark-too-high': `“${title}” can be given up to ${most} points. Please correct the mark.`,
      'mark-missing': `A mark of “${title}” is missing. Please give 0 to ${most}.`,
      'not-scored-here': 'Something is not scored on this list. Please open the page anew.',
    })[kind],
  result: ({ problem, title, above }) =>
    ({
      'rejection-without-reason': `“${title}”: please write why it is not chosen.`,
      'conditions-without-words': `“${title}”: please write the conditions.`,
      'amount-without-reason': `“${title}”: the amount is not what it brought. Please write why.`,
      'departs-from-rank': `“${title}” is chosen over “${above ?? ''}”, which had more votes. Please write why.`,
      'outside-accounts': `“${title}”: the account is not allowed. Please write why it is chosen all the same.`,
    })[problem],
  refusals: {
    'item-not-there': () => 'There is no such item. Please choose again.',
    'check-not-found': () => 'There is no such field check. Please choose from the list.',
    'check-day-has-not-come': ({ on }) => `${day(on, 'en')} has not come yet. Please write the day of the check.`,
    'nobody-took-part': () => 'Nobody took part. Please write how many of whom.',
    'check-changed-meanwhile': () => 'Somebody has changed it meanwhile. Please open the page anew and write it again.',
    'check-of-other-item': () => 'This is a check of another item. Please write a new one.',
    'list-id-taken': () => 'A list with this id exists. Please open the page anew.',
    'nothing-to-screen': () =>
      'This cycle has nothing to screen. Please choose another, or close the gate before first.',
    'too-many-to-screen': ({ count }) =>
      `There are ${count} items to screen, and a list takes up to 500. Please choose a kind of items.`,
    'due-before-today': () => 'It is due before today. Please check the day.',
    'weights-incomplete': () => 'Please give every criterion a weight, or none: then points weigh.',
    'weights-are-not-one': ({ sum }) => `The weights come to ${sum}. Please make them exactly 1.`,
    'nobody-screens': () => 'No seat of these bodies was filled on that day. Please check the body or the day.',
    'meeting-not-there': () => 'There is no such meeting. Please choose another, or none.',
    'list-not-found': () => 'There is no such list. Please choose from the lists.',
    'list-is-closed': () => 'This list is closed. Please look at its gate.',
    'list-changed-meanwhile': () =>
      'Somebody has changed the list meanwhile, so nothing was saved. Please check what changed, then save yours again.',
    'not-on-this-list': () => 'You do not screen this list. Please ask the secretariat.',
    'sheet-of-another': () => 'This is another’s sheet. The secretariat enters only those of members without accounts.',
    'no-member-to-remind': () => 'There is nobody to remind: all members with accounts have handed in.',
    'item-not-on-list': () => 'Something is not on this list. Please open the page anew.',
    'bundle-needs-two': () => 'Please choose two items or more.',
    'bundled-already': ({ title }) => `“${title}” is bundled already. Please take that apart first.`,
    'not-bundled': () => 'This item is not bundled. Please open the page anew.',
    'marks-do-not-fit': ({ problems }) =>
      `Nothing was saved, because ${problems.length} cells do not fit. Please correct them below and send again.`,
    'items-not-marked': ({ titles }) => `These are not marked yet: ${en(titles)}. Please mark all, then hand in.`,
    'result-not-on-list': () => 'Something is not decided on this list. Please open the page anew.',
    'results-need-words': ({ problems }) =>
      ['Nothing was saved, because results need words.', ...problems.map(listSentencesEn.result)].join(' '),
    'over-limit': ({ limit, sum }) =>
      `What is chosen comes to ${amount(sum, 'en')} won, above the limit of ${amount(limit, 'en')}. Please choose less.`,
    'list-closed': ({ on }) => `It was closed on ${day(on, 'en')}. Please open the page anew.`,
    'results-missing': ({ titles }) =>
      `These are undecided: ${en(titles)}. Please decide, or let a head pass the gate with a reason.`,
    'members-have-not-scored': ({ persons }) =>
      `These members have not handed in: ${persons.join(', ')}. Please remind them, or tick that you close without them.`,
    'meeting-not-open': () => 'The meeting has not opened. Please open it with its quorum first.',
  },
}

export const listSentences = (lang: Lang): Sentences => (lang === 'ko' ? listSentencesKo : listSentencesEn)
