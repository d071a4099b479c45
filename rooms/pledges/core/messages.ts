import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { SourcesRefusal } from '#rooms/works/core/budget-at.ts'
import type { GoalsRefusal } from './goal.ts'
import type { ApplyRefusal, CallRefusal, DrawRefusal } from './jury.ts'
import type { NameRefused } from './name-pledge.ts'
import { partName } from './part-words.ts'
import type { AmountTooLarge } from './pledge-cost.ts'
import type { MoneyRefusal } from './pledge-money.ts'
import type { PublicityRefusal } from './publicity.ts'
import type { ChangeRefusal } from './status-change.ts'

type Plain = {
  readonly kind:
    | 'pledge-id-taken'
    | 'pledge-not-found'
    | 'pledge-has-opinions'
    | 'linked-already'
    | 'link-not-found'
    | 'not-linked'
    | 'jury-id-taken'
    | 'jury-not-found'
    | 'applied-already'
    | 'not-applied'
    | 'background-missing'
    | 'dong-not-found'
    | 'not-a-juror'
    | 'opinion-id-taken'
    | 'opinion-not-found'
}
type Overlap = { readonly kind: 'results-overlap'; readonly other: string }
type Refusal =
  | AmountTooLarge
  | ApplyRefusal
  | CallRefusal
  | ChangeRefusal
  | DrawRefusal
  | GoalsRefusal
  | MoneyRefusal
  | NameRefused
  | Overlap
  | Plain
  | PublicityRefusal
  | SourcesRefusal

const part = (told: unknown, lang: Lang): string => partName(String(told), lang)
const millions = (digits: string | undefined, lang: Lang): string => formatWon(won(Number(digits)), 'million', lang)
const of = ({ params }: Finding): string => `${params['no']}. ${params['title']}`

const ko = {
  refusals: {
    'pledge-id-taken': () => '같은 번호의 공약이 이미 있습니다. 목록에서 확인해 주세요.',
    'pledge-not-found': () => '그런 공약이 없습니다. 목록에서 다시 골라 주세요.',
    'pledge-no-taken': () => '같은 임기에 이 번호의 공약이 이미 있습니다. 다른 번호를 적어 주세요.',
    'pledge-has-opinions': () => '평가단의 의견이 있는 공약은 지울 수 없습니다. 추진상황을 폐기로 바꿔 주세요.',
    'department-not-found': () => '그런 부서가 없습니다. 부서 목록에서 골라 주세요.',
    'name-unknown': ({ name }) => `등록된 이름이 아닌 것이 있습니다(${name}). 부서와 동의 이름을 확인해 주세요.`,
    'period-backwards': () => '끝나는 달이 시작하는 달보다 앞섭니다. 기간을 고쳐 주세요.',
    'decision-missing': () => '추진상황은 결정이 있어야 바뀝니다. 무엇으로, 언제, 왜 정했는지 모두 적어 주세요.',
    'status-unchanged': () => '지금의 추진상황과 같습니다. 바꿀 것을 골라 주세요.',
    'decided-before-last': ({ last }) => `앞선 결정(${last})보다 이른 날입니다. 결정한 날을 확인해 주세요.`,
    'decided-later': () => '결정한 날이 아직 오지 않았습니다. 날짜를 확인해 주세요.',
    'goals-without-heading': () =>
      '표의 첫 줄을 찾지 못했습니다. 단위사업, 구분, 항목 다음에 ’18하, ’19처럼 때를 적어 주세요.',
    'goal-without-item': ({ line }) => `${line}째 줄에 항목이 없습니다. 셋째 칸에 항목을 적어 주세요.`,
    'goal-twice': ({ line }) => `${line}째 줄의 항목이 위에도 있습니다. 이름을 다르게 적어 주세요.`,
    'results-overlap': ({ other }) =>
      `${part(other, 'ko')}의 실적이 이미 있어 같은 달을 두 번 셉니다. 때를 고쳐 주세요.`,
    'money-without-heading': () =>
      '표의 첫 줄을 찾지 못했습니다. 단위사업, 구분, 계 다음에 ’18하, ’19처럼 때를 적어 주세요.',
    'money-row-unreadable': ({ line, text }) =>
      `${line}째 줄(${text})을 읽을 수 없습니다. 구분은 국비, 시비, 구비 같은 재원이나 집행액, 계로 적어 주세요.`,
    'amount-too-large': () => '금액이 너무 큽니다. 단위를 확인해 주세요.',
    'source-unreadable': ({ line }) => `${line}째 줄을 읽을 수 없습니다. "시비 2,149"처럼 재원과 금액을 적어 주세요.`,
    'source-twice': ({ line }) => `${line}째 줄의 재원이 위에도 있습니다. 한 줄로 합쳐 주세요.`,
    'publicity-unreadable': ({ line }) =>
      `${line}째 줄에 홍보수단이 없습니다. "SNS | 카카오톡 | 2018. 12. ~ | 내용"처럼 적어 주세요.`,
    'linked-already': () => '이미 이어져 있습니다.',
    'link-not-found': () => '그런 사업이나 주요업무가 없습니다. 번호를 확인해 주세요.',
    'not-linked': () => '이어져 있지 않습니다. 쪽을 다시 열어 주세요.',
    'jury-id-taken': () => '같은 번호의 모집이 이미 있습니다. 목록에서 확인해 주세요.',
    'jury-not-found': () => '그런 평가단이 없습니다. 목록에서 다시 골라 주세요.',
    'closes-before-opening': () => '마감하는 날이 시작하는 날보다 앞섭니다. 날짜를 고쳐 주세요.',
    'jury-not-open': () => '지금은 신청을 받는 때가 아닙니다. 모집 기간을 확인해 주세요.',
    'jury-drawn': () => '추첨이 끝났습니다. 뽑힌 차례는 이 쪽에서 볼 수 있습니다.',
    'applications-open': () => '아직 신청을 받고 있습니다. 마감한 다음 날부터 추첨할 수 있습니다.',
    'nobody-applied': () => '신청한 사람이 없어 추첨할 수 없습니다. 다시 모집해 주세요.',
    'applied-already': () => '이미 신청하셨습니다.',
    'not-applied': () => '신청하신 것이 없습니다.',
    'background-missing': () => '고르게 뽑는 데 필요합니다. 골라 주세요.',
    'dong-not-found': () => '그런 동이 없습니다. 목록에서 골라 주세요.',
    'not-a-juror': () => '추첨으로 뽑힌 평가단만 의견을 낼 수 있습니다.',
    'opinion-id-taken': () => '이 의견은 이미 올라와 있습니다. 쪽을 다시 열어 주세요.',
    'opinion-not-found': () => '그런 의견이 없습니다. 쪽을 다시 열어 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'cost-sources': (told) =>
      `${of(told)}: 총사업비가 ${millions(told.stated, 'ko')}백만원으로 적혔는데, 재원을 더하면 ${millions(told.computed, 'ko')}백만원입니다.`,
    'cost-needs': (told) =>
      `${of(told)}: 총사업비 ${millions(told.stated, 'ko')}백만원과 연차별 투자수요의 합 ${millions(told.computed, 'ko')}백만원이 다릅니다.`,
    'cost-without-budget': (told) => `${of(told)}: 총사업비가 있는데 ${told.stated} 표시도 있습니다.`,
    'secured-sources': (told) =>
      `${of(told)}: ${told.params['year']}년 예산확보액이 ${millions(told.stated, 'ko')}백만원으로 적혔는데, 재원을 더하면 ${millions(told.computed, 'ko')}백만원입니다.`,
    'secured-needs': (told) =>
      `${of(told)}: ${told.params['year']}년 예산확보액 ${millions(told.stated, 'ko')}백만원이 그해 투자수요 ${millions(told.computed, 'ko')}백만원과 다릅니다.`,
    'need-row': (told) =>
      `${of(told)}: ‘${told.params['name']}’의 재원 한 줄이 ${millions(told.stated, 'ko')}백만원으로 적혔는데, 때별 금액을 더하면 ${millions(told.computed, 'ko')}백만원입니다.`,
    'need-column': (told) =>
      `${of(told)}: ${part(told.params['part'], 'ko')} 투자수요의 계가 ${millions(told.stated, 'ko')}백만원으로 적혔는데, 재원을 더하면 ${millions(told.computed, 'ko')}백만원입니다.`,
    'need-total': (told) =>
      `${of(told)}: 투자수요의 계가 ${millions(told.stated, 'ko')}백만원으로 적혔는데, 모두 더하면 ${millions(told.computed, 'ko')}백만원입니다.`,
    'executed-row': (told) =>
      `${of(told)}: ‘${told.params['name']}’의 집행액이 ${millions(told.stated, 'ko')}백만원으로 적혔는데, 더하면 ${millions(told.computed, 'ko')}백만원입니다.`,
    'executed-over-need': (told) =>
      `${of(told)}: ${part(told.params['part'], 'ko')}에 집행한 ${millions(told.computed, 'ko')}백만원이 투자수요 ${millions(told.stated, 'ko')}백만원보다 많습니다.`,
    'money-outside-period': (told) =>
      `${of(told)}: 사업 기간 밖인 ${part(told.params['part'], 'ko')}에 투자수요 ${millions(told.computed, 'ko')}백만원이 있습니다.`,
    'target-outside-period': (told) =>
      `${of(told)}: 사업 기간 밖인 ${part(told.params['part'], 'ko')}에 ${told.params['items']}개 항목의 목표가 있습니다.`,
    'halves-doubled': (told) =>
      `${of(told)}: ‘${told.params['item']}’의 ${told.params['year']}년 상·하반기 목표가 저마다 ${told.params['before']}년 한 해 목표(${told.stated})와 같아, 더하면 ${told.computed}입니다.`,
    'targets-overlap': (told) =>
      `${of(told)}: ‘${told.params['item']}’의 ${part(told.params['part'], 'ko')} 목표와 ${part(told.params['other'], 'ko')} 목표가 겹칩니다.`,
    'results-overlap': (told) =>
      `${of(told)}: ${part(told.params['part'], 'ko')} 실적과 ${part(told.params['other'], 'ko')} 실적이 겹칩니다.`,
    'result-without-target': (told) => `${of(told)}: ‘${told.params['item']}’의 실적은 추진계획에 없는 항목입니다.`,
    'target-missed': (told) =>
      `${of(told)}: ‘${told.params['item']}’의 ${told.params['year']}년 실적이 ${told.computed}${told.params['unit']}로 목표 ${told.stated}${told.params['unit']}에 못 미칩니다(${told.params['rate']}%).`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  refusals: {
    'pledge-id-taken': () => 'A pledge with this id exists. Please look at the list.',
    'pledge-not-found': () => 'There is no such pledge. Please choose from the list.',
    'pledge-no-taken': () => 'A pledge of this term has the number already. Please give another one.',
    'pledge-has-opinions': () => 'Jurors have spoken of this pledge, so it stays. Please change its status to dropped.',
    'department-not-found': () => 'There is no such department. Please choose one from the list.',
    'name-unknown': ({ name }) => `“${name}” is not known. Please check the names of departments and dongs.`,
    'period-backwards': () => 'The last month comes before the first. Please correct the period.',
    'decision-missing': () => 'A status changes only with a decision. Please say by what, when and why.',
    'status-unchanged': () => 'This is its status already. Please choose another one.',
    'decided-before-last': ({ last }) => `The day is before the last decision (${last}). Please check it.`,
    'decided-later': () => 'The day of the decision has not come. Please check it.',
    'goals-without-heading': () =>
      'No heading was found. Please give unit, part and item, then times such as ’18하, ’19.',
    'goal-without-item': ({ line }) => `Line ${line} has no item. Please write it in the third cell.`,
    'goal-twice': ({ line }) => `The item of line ${line} stands above already. Please name it otherwise.`,
    'results-overlap': ({ other }) =>
      `Results of ${part(other, 'en')} are there; the same months would count twice. Please correct the time.`,
    'money-without-heading': () =>
      'No heading was found. Please give unit, source and sum, then times such as ’18하, ’19.',
    'money-row-unreadable': ({ line, text }) =>
      `Line ${line} (${text}) cannot be read. Please name a source, 집행액 or 계 in the second cell.`,
    'amount-too-large': () => 'The amount is too large. Please check the unit.',
    'source-unreadable': ({ line }) =>
      `Line ${line} cannot be read. Please give source and amount, as in “시비 2,149”.`,
    'source-twice': ({ line }) => `The source of line ${line} stands above already. Please join the two.`,
    'publicity-unreadable': ({ line }) =>
      `Line ${line} names no means. Please write it as in “SNS | 카카오톡 | 2018. 12. ~ | …”.`,
    'linked-already': () => 'It is linked already.',
    'link-not-found': () => 'There is no such project or work. Please check its id.',
    'not-linked': () => 'It is not linked. Please open the page anew.',
    'jury-id-taken': () => 'A call with this id exists. Please look at the list.',
    'jury-not-found': () => 'There is no such jury. Please choose from the list.',
    'closes-before-opening': () => 'The last day comes before the first. Please correct the days.',
    'jury-not-open': () => 'Applications are not taken today. Please look at the days.',
    'jury-drawn': () => 'The lots are drawn. Their order stands on this page.',
    'applications-open': () => 'Applications are still taken. Lots are drawn from the day after the last.',
    'nobody-applied': () => 'Nobody has applied, so there is nobody to draw. Please call again.',
    'applied-already': () => 'You have applied already.',
    'not-applied': () => 'You have not applied.',
    'background-missing': () => 'Lots are balanced by it. Please choose.',
    'dong-not-found': () => 'There is no such dong. Please choose one from the list.',
    'not-a-juror': () => 'Opinions are given by jurors who were drawn.',
    'opinion-id-taken': () => 'This opinion is here already. Please open the page anew.',
    'opinion-not-found': () => 'There is no such opinion. Please open the page anew.',
  },
  findings: {
    'cost-sources': (told) =>
      `${of(told)}: a cost of ${millions(told.stated, 'en')} million won is stated; its sources add up to ${millions(told.computed, 'en')}.`,
    'cost-needs': (told) =>
      `${of(told)}: the cost of ${millions(told.stated, 'en')} million won is not what the years need, ${millions(told.computed, 'en')}.`,
    'cost-without-budget': (told) => `${of(told)}: it has a cost, and “${told.stated}” stands beside it.`,
    'secured-sources': (told) =>
      `${of(told)}: ${millions(told.stated, 'en')} million won are stated as secured in ${told.params['year']}; the sources add up to ${millions(told.computed, 'en')}.`,
    'secured-needs': (told) =>
      `${of(told)}: ${millions(told.stated, 'en')} million won are secured in ${told.params['year']}; the year needs ${millions(told.computed, 'en')}.`,
    'need-row': (told) =>
      `${of(told)}: a row of “${told.params['name']}” is stated as ${millions(told.stated, 'en')} million won; it adds up to ${millions(told.computed, 'en')}.`,
    'need-column': (told) =>
      `${of(told)}: the sum of ${part(told.params['part'], 'en')} is stated as ${millions(told.stated, 'en')} million won; the sources add up to ${millions(told.computed, 'en')}.`,
    'need-total': (told) =>
      `${of(told)}: the whole is stated as ${millions(told.stated, 'en')} million won; it adds up to ${millions(told.computed, 'en')}.`,
    'executed-row': (told) =>
      `${of(told)}: “${told.params['name']}” is stated as ${millions(told.stated, 'en')} million won executed; it adds up to ${millions(told.computed, 'en')}.`,
    'executed-over-need': (told) =>
      `${of(told)}: ${millions(told.computed, 'en')} million won were executed in ${part(told.params['part'], 'en')} of ${millions(told.stated, 'en')} needed.`,
    'money-outside-period': (told) =>
      `${of(told)}: ${millions(told.computed, 'en')} million won are needed in ${part(told.params['part'], 'en')}, outside its period.`,
    'target-outside-period': (told) =>
      `${of(told)}: ${told.params['items']} items have targets in ${part(told.params['part'], 'en')}, outside its period.`,
    'halves-doubled': (told) =>
      `${of(told)}: each half of ${told.params['year']} has the target of “${told.params['item']}” for all of ${told.params['before']} (${told.stated}), ${told.computed} together.`,
    'targets-overlap': (told) =>
      `${of(told)}: the targets of “${told.params['item']}” for ${part(told.params['part'], 'en')} and ${part(told.params['other'], 'en')} overlap.`,
    'results-overlap': (told) =>
      `${of(told)}: the results of ${part(told.params['part'], 'en')} and ${part(told.params['other'], 'en')} overlap.`,
    'result-without-target': (told) => `${of(told)}: nothing was planned for “${told.params['item']}”.`,
    'target-missed': (told) =>
      `${of(told)}: “${told.params['item']}” reached ${told.computed} of ${told.stated} ${told.params['unit']} in ${told.params['year']} (${told.params['rate']}%).`,
  },
}

const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
