import { formatDate, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { CancelRefusal, EntryRefusal } from './contract-journal.ts'
import type { LifeRefusal } from './contract-life.ts'
import type { TermsRefusal } from './contract-terms.ts'
import { entrustingEn, entrustingKo } from './messages-entrusting.ts'
import { procedureEn, procedureKo } from './messages-procedure.ts'

interface Missing {
  readonly kind:
    | 'contract-id-taken'
    | 'contract-not-found'
    | 'contract-entry-id-taken'
    | 'department-not-found'
    | 'project-not-found'
}
type Refusal = CancelRefusal | EntryRefusal | LifeRefusal | Missing | TermsRefusal

const digits = (amount: string | number | undefined, lang: Lang): string => formatWon(won(Number(amount)), 'won', lang)
const dayOf = (day: string | undefined, lang: Lang): string => formatDate(LocalDate.parse(day), lang)

const ko = {
  refusals: {
    'contract-id-taken': () => '같은 번호의 계약이 이미 있습니다. 목록에서 확인해 주세요.',
    'contract-not-found': () => '그런 계약이 없습니다. 목록에서 다시 골라 주세요.',
    'contract-entry-id-taken': () => '이미 기록했습니다. 쪽을 다시 열어 확인해 주세요.',
    'department-not-found': () => '그런 부서가 없습니다. 부서 목록에서 골라 주세요.',
    'project-not-found': () => '그런 사업이 없습니다. 사업 번호를 확인해 주세요.',
    'private-without-reason': () => '수의계약을 한 사유를 적어 주세요.',
    'reason-without-private': () => '수의계약이 아니면 수의계약 사유를 비워 주세요.',
    'term-ends-before-start': () => '끝나는 날이 시작하는 날보다 앞섭니다. 날짜를 고쳐 주세요.',
    'contract-without-amount': () => '계약금액을 적어 주세요.',
    'amount-above-estimate': () => '계약금액이 예정가격보다 많습니다. 금액을 확인해 주세요.',
    'agreed-still-to-come': () => '계약한 날이 아직 오지 않았습니다. 계약을 맺은 뒤에 기록해 주세요.',
    'before-the-contract': ({ agreedOn }) =>
      `계약한 날(${dayOf(agreedOn, 'ko')})보다 앞선 날입니다. 날짜를 고쳐 주세요.`,
    'still-to-come': () => '아직 오지 않은 날입니다. 일어난 뒤에 기록해 주세요.',
    'later-entry-would-fall': ({ on }) =>
      `이렇게 하면 ${dayOf(on, 'ko')}의 기록이 맞지 않게 됩니다. 그 기록을 먼저 취소해 주세요.`,
    'contract-ended': () => '해지한 계약입니다. 남은 대금의 지급만 기록할 수 있습니다.',
    'changes-nothing': () => '바뀐 금액이나 바뀐 끝나는 날을 적어 주세요.',
    'changed-below-paid': ({ paid }) => `이미 ${digits(paid, 'ko')}원을 지급했습니다. 그보다 적게 바꿀 수 없습니다.`,
    'changed-to-nothing': () => '바뀐 금액은 0원보다 많아야 합니다. 그만두는 것이면 해지를 기록해 주세요.',
    'changed-end-before-start': () => '바뀐 끝나는 날이 시작하는 날보다 앞섭니다. 날짜를 고쳐 주세요.',
    'changed-after-inspection': () => '검사를 마친 계약은 바꿀 수 없습니다. 검사 기록을 먼저 확인해 주세요.',
    'payment-without-amount': () => '지급한 금액을 적어 주세요.',
    'paid-above-contract': ({ open }) =>
      `계약금액을 넘습니다. 더 지급할 수 있는 금액은 ${digits(open, 'ko')}원입니다. 금액을 고쳐 주세요.`,
    'final-before-inspection': () => '마지막 단계를 마쳐야 잔금을 지급합니다. 검사 합격이나 종료를 먼저 기록해 주세요.',
    'advance-after-completion': () => '일을 마친 뒤에는 선금을 지급하지 않습니다. 지급 종류를 확인해 주세요.',
    'step-of-other-kind': () => '이 종류의 계약에는 없는 단계입니다. 목록에 있는 단계에서 골라 주세요.',
    'step-taken-already': () => '이미 기록한 단계입니다. 아래 기록을 확인해 주세요.',
    'not-started': () => '시작한 것을 먼저 기록해 주세요.',
    'not-completed': () => '일을 마치거나 납품한 것을 먼저 기록해 주세요.',
    'step-without-reason': () => '불합격이나 해지의 까닭을 적어 주세요.',
    'warranty-without-inspection': () => '하자담보 기간은 검사에 합격할 때 적습니다. 지금은 비워 주세요.',
    'entry-not-standing': () => '취소할 기록이 없거나 이미 취소되었습니다. 쪽을 다시 열어 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'term-before-contract': ({ params, stated, computed }) =>
      `${params['title']}: 계약한 날이 ${dayOf(computed, 'ko')}인데 기간은 ${dayOf(stated, 'ko')}에 시작합니다.`,
    'term-over': ({ params, stated, computed }) =>
      `${params['title']}: 끝나는 날 ${dayOf(stated, 'ko')}에서 ${computed}일이 지났는데 아직 마치지 않았습니다. 지연배상금은 오늘까지 ${digits(params['damages'], 'ko')}원입니다.`,
    'time-over': ({ params, stated }) =>
      `${params['title']}: 끝나는 날 ${dayOf(stated, 'ko')}이 지났는데 종료를 기록하지 않았습니다.`,
    'contracts-over-budget': ({ params, stated, computed }) =>
      `${params['year']}년에 맺은 사업 ${params['project']}의 계약을 더하면 ${digits(computed, 'ko')}원으로, 예산 ${digits(stated, 'ko')}원보다 많습니다.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  refusals: {
    'contract-id-taken': () => 'A contract with this id exists. Please look at the list.',
    'contract-not-found': () => 'There is no such contract. Please choose from the list.',
    'contract-entry-id-taken': () => 'It is recorded already. Please open the page anew.',
    'department-not-found': () => 'There is no such department. Please choose one from the list.',
    'project-not-found': () => 'There is no such project. Please check its id.',
    'private-without-reason': () => 'Please say why the contract was private.',
    'reason-without-private': () => 'Please leave the reason empty unless the contract was private.',
    'term-ends-before-start': () => 'The term ends before it begins. Please correct the dates.',
    'contract-without-amount': () => 'Please give the amount of the contract.',
    'amount-above-estimate': () => 'The amount is above the estimated price. Please check it.',
    'agreed-still-to-come': () => 'The day of the contract is still to come. Please record it once it is agreed.',
    'before-the-contract': ({ agreedOn }) =>
      `The day is before the contract of ${dayOf(agreedOn, 'en')}. Please correct it.`,
    'still-to-come': () => 'The day is still to come. Please record it once it has happened.',
    'later-entry-would-fall': ({ on }) =>
      `The entry of ${dayOf(on, 'en')} would no longer stand. Please cancel that one first.`,
    'contract-ended': () => 'The contract was ended. Only payments of what is due can be recorded.',
    'changes-nothing': () => 'Please give the changed amount or the changed last day.',
    'changed-below-paid': ({ paid }) =>
      `${digits(paid, 'en')} won are paid already. The amount cannot be changed below that.`,
    'changed-to-nothing': () => 'The changed amount must be above nothing. To give it up, please record its end.',
    'changed-end-before-start': () => 'The changed last day is before the first. Please correct it.',
    'changed-after-inspection': () =>
      'A contract that has passed inspection cannot be changed. Please check the entries.',
    'payment-without-amount': () => 'Please give the amount that was paid.',
    'paid-above-contract': ({ open }) =>
      `This is beyond the contract. At most ${digits(open, 'en')} won can be paid. Please correct the amount.`,
    'final-before-inspection': () =>
      'The last payment comes after the last step. Please record the passed inspection or the end first.',
    'advance-after-completion': () => 'No advance is paid after completion. Please check the kind of payment.',
    'step-of-other-kind': () => 'A contract of this kind has no such step. Please choose one of the list.',
    'step-taken-already': () => 'This step is recorded already. Please look at the entries below.',
    'not-started': () => 'Please record the start first.',
    'not-completed': () => 'Please record the completion first.',
    'step-without-reason': () => 'Please say why it failed or was ended.',
    'warranty-without-inspection': () => 'A warranty is told with a passed inspection. Please leave it empty now.',
    'entry-not-standing': () => 'There is no such entry, or it is cancelled already. Please open the page anew.',
  },
  findings: {
    'term-before-contract': ({ params, stated, computed }) =>
      `${params['title']}: agreed on ${dayOf(computed, 'en')}, its term begins on ${dayOf(stated, 'en')}.`,
    'term-over': ({ params, stated, computed }) =>
      `${params['title']}: not completed ${computed} days after its last day, ${dayOf(stated, 'en')}. Delay damages so far: ${digits(params['damages'], 'en')} won.`,
    'time-over': ({ params, stated }) =>
      `${params['title']}: its last day, ${dayOf(stated, 'en')}, has passed and no end is recorded.`,
    'contracts-over-budget': ({ params, stated, computed }) =>
      `The contracts of ${params['year']} for project ${params['project']} come to ${digits(computed, 'en')} won; its budget is ${digits(stated, 'en')}.`,
  },
}

const catalogues = (lang: Lang) => (lang === 'ko' ? [ko, procedureKo, entrustingKo] : [en, procedureEn, entrustingEn])

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  first(catalogues(lang).map(({ refusals }) => sentenceForRefusal(refusals, refusal)))

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  first(catalogues(lang).map(({ findings }) => sentenceForFinding(findings, finding)))

const first = (sentences: readonly (string | null)[]): string | null =>
  sentences.find((sentence) => sentence !== null) ?? null
