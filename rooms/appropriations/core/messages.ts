import { formatDate } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { BillStage } from './bill.ts'
import type { UnknownAccount } from './cell.ts'
import type { EnterStageRefusal } from './enter-stage.ts'
import type { CarryKind, MovementKind } from './movement.ts'
import type { OpenBillRefusal } from './open-bill.ts'
import type { CancelMovementRefusal, RecordMovementRefusal } from './record-movement.ts'
import type { ProjectsNotNamed } from './request-from-plan.ts'

type Refusal =
  | CancelMovementRefusal
  | EnterStageRefusal
  | OpenBillRefusal
  | RecordMovementRefusal
  | UnknownAccount
  | { readonly kind: 'bill-not-found' | 'bill-changed-meanwhile' | 'later-bill-open' | 'bill-id-taken' }
  | ProjectsNotNamed
  | { readonly kind: 'opinion-without-date' | 'no-cost-lines' | 'row-not-found' }
  | { readonly kind: 'movement-id-taken' | 'movement-not-found' }
  | { readonly kind: 'stage-not-found'; readonly stage: BillStage }

const named = (names: object, key: unknown): string => String(new Map<unknown, string>(Object.entries(names)).get(key))
const grouped = (digits: unknown): string => formatWon(won(Number(digits)))
const sourceIn = (lang: Lang, source: unknown): string => named(budgetWords(lang).sources, source)

/** Where a change is one of 기정액, not of the stage before, the sentence says so. */
const changeOf = (ofConfirmed: Readonly<Record<Lang, string>>) => (lang: Lang, from: unknown) =>
  from === 'confirmed' ? ofConfirmed[lang] : ''
const taken = changeOf({ ko: '기정액에서 ', en: ' below what was confirmed' })
const raised = changeOf({ ko: '기정액보다 ', en: ' above what was confirmed' })

const stagesKo: Readonly<Record<BillStage, string>> = {
  request: '요구',
  adjustment: '조정',
  bill: '의안',
  committee: '상임위',
  'budget-committee': '예결위',
  plenary: '본회의',
}
const stagesEn: Readonly<Record<BillStage, string>> = {
  request: 'Request',
  adjustment: 'Adjustment',
  bill: 'Bill',
  committee: 'Committee',
  'budget-committee': 'Budget committee',
  plenary: 'Plenary',
}

const roundKo = (round: number): string => (round === 0 ? '본예산' : `제${round}회 추가경정예산`)
const roundEn = (round: number): string => (round === 0 ? 'First budget' : `Supplementary budget ${round}`)

const ko = {
  stages: stagesKo,
  /** As a step of a thread, where it must be said whose stage it is. */
  assemblyStages: {
    request: '부서 예산 요구',
    adjustment: '예산부서 조정',
    bill: '구의회에 낸 예산안',
    committee: '구의회 상임위원회',
    'budget-committee': '구의회 예산결산특별위원회',
    plenary: '구의회 본회의 확정',
  } satisfies Record<BillStage, string>,
  movementKinds: {
    transfer: '전용',
    'change-of-use': '변경사용',
    reallocation: '재배정',
    'carry-in': '이월받음',
    surrender: '사업포기',
    'before-budget': '성립전 사용',
  } satisfies Record<MovementKind, string>,
  carryKinds: { specified: '명시이월', accident: '사고이월', continuing: '계속비이월' } satisfies Record<
    CarryKind,
    string
  >,
  roundName: roundKo,
  refusals: {
    'bill-not-found': () => '그런 예산안이 없습니다. 예산안 목록에서 다시 골라 주세요.',
    'bill-changed-meanwhile': () => '그사이 다른 사람이 예산안을 고쳤습니다. 새로 고친 뒤 다시 적어 주세요.',
    'later-bill-open': () =>
      '이 예산안을 바탕으로 한 다음 추경이 열려 있어 고칠 수 없습니다. 다음 추경에서 고쳐 주세요.',
    'bill-id-taken': () => '같은 번호의 예산안이 이미 있습니다. 다른 번호를 써 주세요.',
    'round-taken': () => '그 해 같은 차수의 예산안이 이미 있습니다. 있는 예산안을 고쳐 주세요.',
    'earlier-bill-open': ({ round }) =>
      `${withParticle(roundKo(round), '이/가')} 아직 확정되지 않았습니다. 본회의 금액을 먼저 적어 주세요.`,
    'unknown-account': ({ fiscalYear, accountName }) =>
      `${fiscalYear}년도 예산과목표에 ‘${accountName}’ 과목이 없습니다. 과목표에 먼저 넣거나 이름을 고쳐 주세요.`,
    'row-twice': ({ accountName, source }) =>
      `같은 사업의 ‘${accountName}’ ${sourceIn('ko', source)} 행이 두 번 있습니다. 하나로 합쳐 주세요.`,
    'row-missing': ({ accountName, source, rows }) =>
      `앞 단계에 있던 행 ${rows}개가 빠졌습니다(처음 것: ‘${accountName}’ ${sourceIn('ko', source)}). 없어진 예산은 0원으로 적어 주세요.`,
    'later-stage-entered': ({ stage }) =>
      `${stagesKo[stage]} 단계가 이미 적혀 있습니다. 마지막 단계만 고칠 수 있습니다.`,
    'before-previous-stage': ({ stage, on }) =>
      `${stagesKo[stage]} 단계가 ${formatDate(on)}에 있었습니다. 그날이나 그 뒤의 날짜를 적어 주세요.`,
    'opinion-elsewhere': () => '주민참여예산위원회 의견은 의안 단계에만 붙입니다. 의안 단계에서 적어 주세요.',
    'opinion-without-date': () => '의견과 의견을 낸 날짜를 함께 적어 주세요.',
    'no-cost-lines': () => '옮길 산출내역이 없습니다. 사업의 산출내역을 먼저 적어 주세요.',
    'projects-not-named': () => '옮길 사업을 골라 주세요. 모든 사업을 한꺼번에 옮기는 것은 예산 담당만 할 수 있습니다.',
    'stage-not-found': ({ stage }) => `${stagesKo[stage]} 단계는 아직 적혀 있지 않습니다.`,
    'row-not-found': () => '그 단계에 그런 행이 없습니다. 예산안에서 다시 골라 주세요.',
    'movement-id-taken': () => '같은 번호의 예산 이동이 이미 있습니다. 다른 번호를 써 주세요.',
    'movement-not-found': () => '그런 예산 이동이 없습니다. 목록에서 다시 골라 주세요.',
    'no-confirmed-budget': ({ fiscalYear }) =>
      `그날에는 확정된 ${fiscalYear}년도 예산이 없습니다. 본회의 금액을 먼저 적거나 날짜를 고쳐 주세요.`,
    'same-cell': () => '보내는 곳과 받는 곳이 같습니다. 다른 과목을 골라 주세요.',
    'source-differs': () => '재원이 다른 과목으로는 옮길 수 없습니다. 같은 재원을 골라 주세요.',
    'more-than-left': ({ left, asked }) =>
      `남은 예산은 ${grouped(left)}원인데 ${grouped(asked)}원을 옮기려 합니다. 금액을 줄여 주세요.`,
    'same-department': () => '소관부서와 집행부서가 같습니다. 다른 부서를 적어 주세요.',
    'source-needs-budget': ({ source }) =>
      `${withParticle(sourceIn('ko', source), '은/는')} 추경이 확정된 뒤에만 쓸 수 있습니다. 성립전 사용은 국가나 시가 용도를 정해 준 돈만 됩니다(지방재정법 제45조).`,
    'already-cancelled': () => '이미 취소된 예산 이동입니다.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'cut-without-reason': ({ params }) =>
      `${params['bill']} ${named(stagesKo, params['stage'])} 단계에서 ‘${params['accountName']}’ ${sourceIn('ko', params['source'])} ${grouped(params['change'])}원이 ${taken('ko', params['from'])}깎였는데 사유가 없습니다.`,
    'increase-without-reason': ({ params }) =>
      `${params['bill']} ${named(stagesKo, params['stage'])} 단계에서 ‘${params['accountName']}’ ${sourceIn('ko', params['source'])} ${grouped(params['change'])}원이 ${raised('ko', params['from'])}늘었는데 사유가 없습니다.`,
    'opinion-missing': ({ params }) => `${params['bill']} 의안에 주민참여예산위원회 의견이 붙어 있지 않습니다.`,
    'stages-skipped': ({ params }) =>
      `${params['bill']}에는 거쳐 온 단계가 ${params['stages']}개만 적혀 있어 어디서 달라졌는지 알 수 없습니다.`,
    'appropriated-account-unknown': ({ params }) =>
      `${params['bill']}의 ‘${params['accountName']}’ 과목이 ${params['fiscalYear']}년도 예산과목표에 없습니다.`,
    'before-budget-waits': ({ params }) =>
      `‘${params['accountName']}’ ${sourceIn('ko', params['source'])} ${grouped(params['amount'])}원을 성립전에 썼습니다(${params['fiscalYear']}년도). 다음 추경에 넣어야 합니다.`,
    'before-budget-not-taken-in': ({ stated, computed, params }) =>
      `‘${params['accountName']}’ ${sourceIn('ko', params['source'])} ${grouped(computed)}원을 성립전에 썼는데 그다음 추경에서는 ${grouped(stated)}원만 늘었습니다(${params['fiscalYear']}년도).`,
    'current-budget-negative': ({ params }) =>
      `‘${params['accountName']}’ ${sourceIn('ko', params['source'])}에서 확정된 예산보다 ${grouped(params['missing'])}원을 더 옮겼습니다(${params['fiscalYear']}년도).`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  stages: stagesEn,
  assemblyStages: {
    request: 'request of the department',
    adjustment: 'adjusted by the budget office',
    bill: 'bill handed to the district assembly',
    committee: 'committee of the district assembly',
    'budget-committee': 'budget committee of the district assembly',
    plenary: 'confirmed by the district assembly',
  },
  movementKinds: {
    transfer: 'Transfer',
    'change-of-use': 'Change of use',
    reallocation: 'Reallocation',
    'carry-in': 'Carried in',
    surrender: 'Surrendered',
    'before-budget': 'Used before its budget',
  },
  carryKinds: { specified: 'specified', accident: 'by accident', continuing: 'continuing' },
  roundName: roundEn,
  refusals: {
    'bill-not-found': () => 'There is no such bill. Please choose one from the list.',
    'bill-changed-meanwhile': () => 'Somebody has changed the bill meanwhile. Please reload and write again.',
    'later-bill-open': () => 'A later version rests on this bill. Please change it there.',
    'bill-id-taken': () => 'A bill with this id exists. Please use another id.',
    'round-taken': () => 'The year has a bill of this round. Please change that one.',
    'earlier-bill-open': ({ round }) =>
      `${roundEn(round)} is not confirmed yet. Please enter the plenary’s amounts first.`,
    'unknown-account': ({ fiscalYear, accountName }) =>
      `The accounts of ${fiscalYear} have no “${accountName}”. Please add it to the table or correct the name.`,
    'row-twice': ({ accountName, source }) =>
      `A project’s “${accountName}” (${sourceIn('en', source)}) stands twice. Please make it one row.`,
    'row-missing': ({ accountName, source, rows }) =>
      `${rows} rows of the stage before are missing, first “${accountName}” (${sourceIn('en', source)}). Please enter 0 for what is gone.`,
    'later-stage-entered': ({ stage }) => `${stagesEn[stage]} has been entered. Only the last stage can be changed.`,
    'before-previous-stage': ({ stage, on }) =>
      `${stagesEn[stage]} was on ${formatDate(on, 'en')}. Please give that day or a later one.`,
    'opinion-elsewhere': () => 'The committee’s opinion belongs to the bill. Please enter it there.',
    'opinion-without-date': () => 'Please give the opinion and its date together.',
    'no-cost-lines': () => 'There are no cost lines to take. Please write them first.',
    'projects-not-named': () => 'Please choose a project. Only the budget office takes all of them at once.',
    'stage-not-found': ({ stage }) => `${stagesEn[stage]} has not been entered yet.`,
    'row-not-found': () => 'That stage has no such row. Please choose one from the bill.',
    'movement-id-taken': () => 'A movement with this id exists. Please use another id.',
    'movement-not-found': () => 'There is no such movement. Please choose one from the list.',
    'no-confirmed-budget': ({ fiscalYear }) =>
      `No budget of ${fiscalYear} is confirmed on that day. Please enter the plenary’s amounts or change the day.`,
    'same-cell': () => 'Both ends are the same. Please choose another account.',
    'source-differs': () => 'Money cannot move between sources. Please choose the same source.',
    'more-than-left': ({ left, asked }) =>
      `${grouped(left)} won are left; ${grouped(asked)} won were to move. Please lower the amount.`,
    'same-department': () => 'Both departments are the same. Please give another.',
    'source-needs-budget': ({ source }) =>
      `This money (${sourceIn('en', source)}) waits for its budget. Only what the state or the city gave for a purpose can be used before.`,
    'already-cancelled': () => 'This movement has been taken back already.',
  },
  findings: {
    'cut-without-reason': ({ params }) =>
      `${params['bill']}: at ${named(stagesEn, params['stage'])} “${params['accountName']}” (${sourceIn('en', params['source'])}) was cut${taken('en', params['from'])} by ${grouped(params['change'])} won without a reason.`,
    'increase-without-reason': ({ params }) =>
      `${params['bill']}: at ${named(stagesEn, params['stage'])} “${params['accountName']}” (${sourceIn('en', params['source'])}) was raised${raised('en', params['from'])} by ${grouped(params['change'])} won without a reason.`,
    'opinion-missing': ({ params }) => `${params['bill']} has no opinion of the budget-participation committee.`,
    'stages-skipped': ({ params }) =>
      `${params['bill']} has only ${params['stages']} of its stages, so that its changes cannot be told apart.`,
    'appropriated-account-unknown': ({ params }) =>
      `${params['bill']} names “${params['accountName']}”, which the accounts of ${params['fiscalYear']} do not have.`,
    'before-budget-waits': ({ params }) =>
      `${grouped(params['amount'])} won of “${params['accountName']}” (${sourceIn('en', params['source'])}, ${params['fiscalYear']}) were used before their budget. The next supplementary budget must hold them.`,
    'before-budget-not-taken-in': ({ stated, computed, params }) =>
      `${grouped(computed)} won of “${params['accountName']}” (${sourceIn('en', params['source'])}, ${params['fiscalYear']}) were used before their budget, which then rose by ${grouped(stated)}.`,
    'current-budget-negative': ({ params }) =>
      `${grouped(params['missing'])} won more than confirmed have left “${params['accountName']}” (${sourceIn('en', params['source'])}, ${params['fiscalYear']}).`,
  },
}

/** The words that this room's pages and those below it share, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
