import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { MultiYearRefusal } from '#rooms/budget/core/multi-year.ts'
import type { BudgetGivenRefusal } from './budget-at.ts'
import type { FiguresRefusal } from './figure.ts'
import type { CopyRefusal } from './work.ts'
import type { IssuesRefusal } from './work-lines.ts'

type Missing = {
  readonly kind:
    | 'work-id-taken'
    | 'work-not-found'
    | 'department-not-found'
    | 'team-of-another-department'
    | 'linked-already'
    | 'link-not-found'
    | 'not-linked'
}
type Refusal = BudgetGivenRefusal | CopyRefusal | FiguresRefusal | IssuesRefusal | Missing | MultiYearRefusal

/** Won as a finding carries them, in thousands for reading. */
const thousands = (digits: string | undefined, lang: Lang): string => formatWon(won(Number(digits)), 'thousand', lang)
const dayOf = ({ params }: Finding, lang: Lang): string => formatDate(LocalDate.parse(params['asOf']), lang)

const roundings: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ko: { 'half-up': '반올림', truncation: '버림', 'round-up': '올림' },
  en: { 'half-up': 'half up', truncation: 'truncated', 'round-up': 'rounded up' },
}

/** What a rounding of a rate is called. */
export const roundingName = (rounding: unknown, lang: Lang): string => roundings[lang][String(rounding)] ?? '-'

const ko = {
  refusals: {
    'work-id-taken': () => '같은 번호의 주요업무가 이미 있습니다. 목록에서 확인해 주세요.',
    'work-not-found': () => '그런 주요업무가 없습니다. 목록에서 다시 골라 주세요.',
    'department-not-found': () => '그런 부서가 없습니다. 부서 목록에서 골라 주세요.',
    'team-of-another-department': () => '이 부서의 팀이 아닙니다. 부서의 팀에서 골라 주세요.',
    'remedy-without-issue': ({ line }) => `${line}째 줄의 ⇒ 앞에 문제점이 없습니다. 문제점을 먼저 적어 주세요.`,
    'figure-unreadable': ({ line }) =>
      `${line}째 줄을 읽을 수 없습니다. "선거사무인력 | 799명 | 투표 727 / 개표 72"처럼 적어 주세요.`,
    'source-unreadable': ({ line }) =>
      `${line}째 줄을 읽을 수 없습니다. "시비 105,350 0"처럼 재원, 예산액, 집행액을 적어 주세요.`,
    'source-twice': ({ line }) => `${line}째 줄의 재원이 위에도 있습니다. 한 줄로 합쳐 주세요.`,
    'amount-too-large': () => '금액이 너무 큽니다. 단위를 확인해 주세요.',
    'years-not-in-order': ({ year }) => `${year}년이 차례에 맞지 않습니다. 앞선 해부터 적어 주세요.`,
    'multi-year-source-twice': () => '같은 재원이 두 번 나옵니다. 한 줄로 합쳐 주세요.',
    'multi-year-cells': ({ cells, years }) =>
      `해는 ${years}개인데 금액이 ${cells}개인 줄이 있습니다. 표를 확인해 주세요.`,
    'linked-already': () => '이미 이어져 있습니다.',
    'link-not-found': () => '그런 사업이나 예산과목이 없습니다. 번호나 이름을 확인해 주세요.',
    'not-linked': () => '이어져 있지 않습니다. 쪽을 다시 열어 주세요.',
    'year-not-later': () => '이을 해가 본래 해보다 뒤라야 합니다. 해를 고쳐 주세요.',
    'nothing-to-copy': () => '이을 주요업무가 없거나 모두 이미 이었습니다.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'budget-sources': (finding) =>
      `${finding.params['title']}: ${dayOf(finding, 'ko')} 기준 예산액이 ${thousands(finding.stated, 'ko')}천원으로 적혔는데, 재원을 더하면 ${thousands(finding.computed, 'ko')}천원입니다.`,
    'executed-sources': (finding) =>
      `${finding.params['title']}: ${dayOf(finding, 'ko')} 기준 집행액이 ${thousands(finding.stated, 'ko')}천원으로 적혔는데, 재원을 더하면 ${thousands(finding.computed, 'ko')}천원입니다.`,
    'executed-over-budget': (finding) =>
      `${finding.params['title']}: 집행액 ${thousands(finding.computed, 'ko')}천원이 예산액 ${thousands(finding.stated, 'ko')}천원보다 많습니다.`,
    'rate-unexplained': (finding) =>
      `${finding.params['title']}: 집행률이 ${finding.stated}%로 적혔는데, 셈하면 ${finding.computed}%입니다.`,
    'rate-rounded': (finding) =>
      `${finding.params['title']}: 집행률 ${finding.stated}%는 ${roundingName(finding.params['rounding'], 'ko')}한 값이고, 반올림하면 ${finding.computed}%입니다.`,
    'special-grant-kind': (finding) =>
      `${finding.params['title']}: 특교가 특별교부세인지 특별조정교부금인지 적히지 않았습니다.`,
    'figure-parts': (finding) =>
      `${finding.params['title']}: ‘${finding.params['name']}’이 ${finding.stated}${finding.params['unit']}인데, 나눈 수를 더하면 ${finding.computed}${finding.params['unit']}입니다.`,
    'works-over-department': (finding) =>
      `${finding.params['title']}: 주요업무의 예산을 더하면 ${thousands(finding.computed, 'ko')}천원으로, 부서 예산 ${thousands(finding.stated, 'ko')}천원보다 많습니다.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  refusals: {
    'work-id-taken': () => 'A work with this id exists. Please look at the list.',
    'work-not-found': () => 'There is no such work. Please choose from the list.',
    'department-not-found': () => 'There is no such department. Please choose one from the list.',
    'team-of-another-department': () => 'The team is another department’s. Please choose one of its own.',
    'remedy-without-issue': ({ line }) => `No issue stands before the ⇒ of line ${line}. Please write the issue first.`,
    'figure-unreadable': ({ line }) =>
      `Line ${line} cannot be read. Please write it as in “선거사무인력 | 799명 | 투표 727 / 개표 72”.`,
    'source-unreadable': ({ line }) =>
      `Line ${line} cannot be read. Please give source, budget and executed, as in “시비 105,350 0”.`,
    'source-twice': ({ line }) => `The source of line ${line} stands above already. Please join the two.`,
    'amount-too-large': () => 'The amount is too large. Please check the unit.',
    'years-not-in-order': ({ year }) => `The year ${year} is out of order. Please begin with the earliest.`,
    'multi-year-source-twice': () => 'A source comes twice. Please join its rows.',
    'multi-year-cells': ({ cells, years }) => `A row has ${cells} amounts for ${years} years. Please check the table.`,
    'linked-already': () => 'It is linked already.',
    'link-not-found': () => 'There is no such project or account. Please check its id or name.',
    'not-linked': () => 'It is not linked. Please open the page anew.',
    'year-not-later': () => 'The year to carry on to must be the later one. Please correct it.',
    'nothing-to-copy': () => 'There is no work to carry on, or all are there already.',
  },
  findings: {
    'budget-sources': (finding) =>
      `${finding.params['title']}: a budget of ${thousands(finding.stated, 'en')} thousand won is stated as of ${dayOf(finding, 'en')}; the sources add up to ${thousands(finding.computed, 'en')}.`,
    'executed-sources': (finding) =>
      `${finding.params['title']}: ${thousands(finding.stated, 'en')} thousand won are stated as executed by ${dayOf(finding, 'en')}; the sources add up to ${thousands(finding.computed, 'en')}.`,
    'executed-over-budget': (finding) =>
      `${finding.params['title']}: ${thousands(finding.computed, 'en')} thousand won are executed of a budget of ${thousands(finding.stated, 'en')}.`,
    'rate-unexplained': (finding) =>
      `${finding.params['title']}: a rate of ${finding.stated}% is stated; it is ${finding.computed}%.`,
    'rate-rounded': (finding) =>
      `${finding.params['title']}: the stated rate of ${finding.stated}% is ${roundingName(finding.params['rounding'], 'en')}; half up it is ${finding.computed}%.`,
    'special-grant-kind': (finding) =>
      `${finding.params['title']}: it is not said which of the two special grants pays.`,
    'figure-parts': (finding) =>
      `${finding.params['title']}: “${finding.params['name']}” is stated as ${finding.stated}${finding.params['unit']}; its parts add up to ${finding.computed}${finding.params['unit']}.`,
    'works-over-department': (finding) =>
      `${finding.params['title']}: its works have ${thousands(finding.computed, 'en')} thousand won together, the department ${thousands(finding.stated, 'en')}.`,
  },
}

const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
