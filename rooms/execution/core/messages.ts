import type { Lang } from '#kit/korean-text.ts'
import { withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { BudgetBasis } from '#rooms/appropriations/core/starting-amounts.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { CarryOverRefusal } from './carry-over.ts'
import type { ImportRefusal } from './compare-import.ts'
import type { EntryKind, EvidenceKind, PayeeKind } from './entry.ts'
import type { RateRounding } from './rate.ts'
import type { RowProblemKind } from './read-import.ts'
import type { RecordEntryRefusal, ReverseEntryRefusal } from './record-entry.ts'

type Refusal =
  | CarryOverRefusal
  | ImportRefusal
  | RecordEntryRefusal
  | ReverseEntryRefusal
  | { readonly kind: 'entry-id-taken' | 'entry-not-found' | 'import-id-taken' | 'project-not-found' }
  | { readonly kind: 'carry-over-id-taken' | 'carry-over-not-found' | 'already-cancelled' }

const named = (names: object, key: unknown): string => String(new Map<unknown, string>(Object.entries(names)).get(key))
const grouped = (digits: unknown): string => formatWon(won(Number(digits)))
const sourceIn = (lang: Lang, source: unknown): string => named(budgetWords(lang).sources, source)

const basesKo: Readonly<Record<BudgetBasis, string>> = { appropriated: '예산현액', planned: '계획(산출내역)' }
const basesEn: Readonly<Record<BudgetBasis, string>> = {
  appropriated: 'the current budget',
  planned: 'the plan’s cost lines',
}

const ko = {
  bases: basesKo,
  entryKinds: { commitment: '원인행위', expenditure: '지출' } satisfies Record<EntryKind, string>,
  evidence: {
    'tax-invoice': '세금계산서',
    'card-slip': '카드전표',
    'bank-transfer': '계좌이체',
    contract: '계약서',
    'payment-sheet': '지급조서',
    'settlement-report': '정산서',
    'official-letter': '공문',
    imported: '집행내역 파일',
    other: '그 밖의 것',
  } satisfies Record<EvidenceKind, string>,
  payees: {
    company: '업체',
    organisation: '단체',
    person: '개인',
    staff: '직원',
    'public-body': '공공기관',
    several: '여럿',
    'not-stated': '적지 않음',
  } satisfies Record<PayeeKind, string>,
  roundings: { 'half-up': '반올림', truncation: '버림', 'round-up': '올림' } satisfies Record<RateRounding, string>,
  rowProblems: {
    'date-unreadable': '날짜를 읽을 수 없습니다.',
    'outside-fiscal-year': '이 회계연도의 날짜가 아닙니다.',
    'document-number-missing': '문서번호가 비어 있습니다.',
    'unknown-project': '마당에 없는 사업 이름입니다.',
    'unknown-account': '예산과목표에 없는 과목입니다.',
    'unknown-source': '알 수 없는 재원입니다.',
    'amount-unreadable': '금액을 읽을 수 없거나 0원입니다.',
    'row-twice': '같은 문서번호와 순번이 두 번 있습니다.',
  } satisfies Record<RowProblemKind, string>,
  changedByImport: '다시 가져온 파일에서 내용이 달라져 취소하고 새로 적음',
  refusals: {
    'no-line-or-account': () => '산출내역을 고르거나, 통계목과 재원을 함께 골라 주세요.',
    'line-not-in-project': () => '이 사업의 그 해 산출내역이 아닙니다. 산출내역을 다시 골라 주세요.',
    'unknown-account': ({ fiscalYear, accountName }) =>
      `${fiscalYear}년도 예산과목표에 ‘${accountName}’ 과목이 없습니다. 과목을 다시 골라 주세요.`,
    'outside-fiscal-year': ({ fiscalYear }) => `${fiscalYear}년 1월 1일부터 12월 31일 사이의 날짜를 적어 주세요.`,
    'over-budget': ({ basis, base, left, asked }) =>
      `${withParticle(basesKo[basis], '이/가')} ${grouped(base)}원이고 ${grouped(left)}원이 남아 ${grouped(asked)}원을 쓸 수 없습니다. 금액을 줄이거나 예산을 먼저 옮겨 주세요.`,
    'commitment-not-named': () => '어느 원인행위를 줄이는지 골라 주세요.',
    'commitment-not-found': () => '같은 과목과 재원에 그런 원인행위가 없습니다. 원인행위를 다시 골라 주세요.',
    'over-commitment': ({ left, asked }) =>
      `원인행위에 남은 금액은 ${grouped(left)}원인데 ${grouped(asked)}원을 적었습니다. 금액을 고쳐 주세요.`,
    'more-back-than-spent': ({ spent, asked }) =>
      `지금까지 나간 금액은 ${grouped(spent)}원인데 ${grouped(asked)}원을 돌려받았다고 적었습니다. 금액을 고쳐 주세요.`,
    'already-reversed': () => '이미 취소된 기록입니다.',
    'is-reversal': () => '취소한 기록은 다시 취소할 수 없습니다. 새로 적어 주세요.',
    'commitment-is-paid': ({ paid }) =>
      `이 원인행위에서 이미 ${grouped(paid)}원을 지출했습니다. 지출을 먼저 취소해 주세요.`,
    'commitment-is-changed': () => '이 원인행위를 증액하거나 감액한 기록이 있습니다. 그 기록을 먼저 취소해 주세요.',
    'more-than-unspent': ({ unspent, asked }) =>
      `쓰지 않고 남은 예산은 ${grouped(unspent)}원인데 ${grouped(asked)}원을 이월하려 합니다. 금액을 고쳐 주세요.`,
    'rows-unreadable': ({ rows }) =>
      `읽을 수 없는 행이 ${rows}개 있어 하나도 가져오지 않았습니다. 표시된 행을 고쳐 다시 올려 주세요.`,
    'paid-commitment-changed': ({ rows }) =>
      `이미 지출이 있는 원인행위가 ${rows}개 바뀌었습니다. 바뀐 만큼 증액이나 감액을 적은 뒤 그 행을 빼고 가져와 주세요.`,
    'rows-changed': ({ rows }) =>
      `전에 가져온 것과 내용이 달라진 행이 ${rows}개 있습니다. 확인하고 ‘달라진 행도 바꾼다’를 골라 주세요.`,
    'nothing-to-import': () => '가져올 행이 없습니다. 열 맞춤과 시작 행을 확인해 주세요.',
    'entry-id-taken': () => '같은 번호의 집행 기록이 이미 있습니다. 다른 번호를 써 주세요.',
    'entry-not-found': () => '그런 집행 기록이 없습니다. 사업의 집행에서 다시 골라 주세요.',
    'import-id-taken': () => '같은 번호로 이미 가져왔습니다. 다른 번호를 써 주세요.',
    'project-not-found': () => '그런 사업이 없습니다. 계획에서 다시 골라 주세요.',
    'carry-over-id-taken': () => '같은 번호의 이월이 이미 있습니다. 다른 번호를 써 주세요.',
    'carry-over-not-found': () => '그런 이월이 없습니다. 목록에서 다시 골라 주세요.',
    'already-cancelled': () => '이미 취소된 이월입니다.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    'over-budget': ({ stated, computed, params }) =>
      `‘${params['accountName']}’ ${sourceIn('ko', params['source'])}에 ${withParticle(named(basesKo, params['basis']), '은/는')} ${grouped(computed)}원인데 ${grouped(stated)}원을 썼습니다(${params['fiscalYear']}년도, ${grouped(params['over'])}원 초과).`,
    'none-by-third-quarter': ({ params }) =>
      `${params['fiscalYear']}년도 예산 ${grouped(params['base'])}원이 3분기가 지나도록 한 푼도 지출되지 않았습니다.`,
    late: ({ stated, params }) =>
      `한 해의 ${params['elapsed']}%가 지났는데 집행률이 ${stated}%입니다(${params['fiscalYear']}년도, 지출 ${grouped(params['spent'])}원).`,
    'over-line': ({ stated, computed, params }) =>
      `산출내역 ‘${params['label']}’에 ${grouped(computed)}원을 계획했는데 ${grouped(stated)}원을 지출했습니다(${params['fiscalYear']}년도, ${grouped(params['over'])}원 초과).`,
    'carry-in-differs': ({ stated, computed, params }) =>
      `${params['fiscalYear']}년도에서 ‘${params['accountName']}’ ${sourceIn('ko', params['source'])} ${grouped(computed)}원을 이월했는데 다음 해에는 ${grouped(stated)}원을 이월받았습니다.`,
    'accident-carry-over-unbound': ({ stated, computed, params }) =>
      `‘${params['accountName']}’ ${sourceIn('ko', params['source'])}에서 ${grouped(stated)}원을 사고이월했는데 지출하지 않은 원인행위는 ${grouped(computed)}원입니다(${params['fiscalYear']}년도).`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const en: Messages = {
  bases: basesEn,
  entryKinds: { commitment: 'Commitment', expenditure: 'Expenditure' },
  evidence: {
    'tax-invoice': 'Tax invoice',
    'card-slip': 'Card slip',
    'bank-transfer': 'Bank transfer',
    contract: 'Contract',
    'payment-sheet': 'Payment sheet',
    'settlement-report': 'Settlement report',
    'official-letter': 'Official letter',
    imported: 'Imported file',
    other: 'Other',
  },
  payees: {
    company: 'company',
    organisation: 'organisation',
    person: 'person',
    staff: 'staff',
    'public-body': 'public body',
    several: 'several',
    'not-stated': 'not stated',
  },
  roundings: { 'half-up': 'half up', truncation: 'truncation', 'round-up': 'rounding up' },
  rowProblems: {
    'date-unreadable': 'The date cannot be read.',
    'outside-fiscal-year': 'The date is not of this fiscal year.',
    'document-number-missing': 'There is no document number.',
    'unknown-project': 'No project here has this name.',
    'unknown-account': 'The table of accounts does not have this account.',
    'unknown-source': 'This fund source is not known.',
    'amount-unreadable': 'The amount cannot be read, or is 0 won.',
    'row-twice': 'Document number and sequence stand twice.',
  },
  changedByImport: 'Taken back and written anew: the file that was imported again says otherwise',
  refusals: {
    'no-line-or-account': () => 'Please choose a cost line, or an account together with a source.',
    'line-not-in-project': () => 'The project has no such cost line in that year. Please choose another.',
    'unknown-account': ({ fiscalYear, accountName }) =>
      `The accounts of ${fiscalYear} have no “${accountName}”. Please choose another.`,
    'outside-fiscal-year': ({ fiscalYear }) => `Please give a day of the year ${fiscalYear}.`,
    'over-budget': ({ basis, base, left, asked }) =>
      `Of ${basesEn[basis]}, ${grouped(base)} won, ${grouped(left)} won are left; ${grouped(asked)} won cannot be spent. Please lower the amount or move budget first.`,
    'commitment-not-named': () => 'Please choose the commitment that is reduced.',
    'commitment-not-found': () => 'That account and source have no such commitment. Please choose another.',
    'over-commitment': ({ left, asked }) =>
      `${grouped(left)} won of the commitment are left; ${grouped(asked)} won were given. Please correct the amount.`,
    'more-back-than-spent': ({ spent, asked }) =>
      `${grouped(spent)} won have gone out; ${grouped(asked)} won cannot have come back. Please correct the amount.`,
    'already-reversed': () => 'This entry has been reversed already.',
    'is-reversal': () => 'A reversal cannot be reversed. Please write a new entry.',
    'commitment-is-paid': ({ paid }) =>
      `${grouped(paid)} won of this commitment are paid. Please reverse the payment first.`,
    'commitment-is-changed': () => 'This commitment was raised or lowered. Please reverse that first.',
    'more-than-unspent': ({ unspent, asked }) =>
      `${grouped(unspent)} won are unspent; ${grouped(asked)} won were to be carried over. Please correct the amount.`,
    'rows-unreadable': ({ rows }) =>
      `${rows} rows cannot be read, so that nothing was imported. Please mend them and send the file again.`,
    'paid-commitment-changed': ({ rows }) =>
      `${rows} commitments that are partly paid differ. Please record what changed them, and import without these rows.`,
    'rows-changed': ({ rows }) => `${rows} rows differ from what was imported before. Please look at them and accept.`,
    'nothing-to-import': () => 'There are no rows to import. Please check the columns and the first row.',
    'entry-id-taken': () => 'An entry with this id exists. Please use another id.',
    'entry-not-found': () => 'There is no such entry. Please choose one from the project.',
    'import-id-taken': () => 'An import with this id exists. Please use another id.',
    'project-not-found': () => 'There is no such project. Please choose one from the plan.',
    'carry-over-id-taken': () => 'A carry-over with this id exists. Please use another id.',
    'carry-over-not-found': () => 'There is no such carry-over. Please choose one from the list.',
    'already-cancelled': () => 'This carry-over has been taken back already.',
  },
  findings: {
    'over-budget': ({ stated, computed, params }) =>
      `${grouped(stated)} won of “${params['accountName']}” (${sourceIn('en', params['source'])}) are used; ${named(basesEn, params['basis'])} has ${grouped(computed)} won (${params['fiscalYear']}, ${grouped(params['over'])} won over).`,
    'none-by-third-quarter': ({ params }) =>
      `Nothing of the ${grouped(params['base'])} won for ${params['fiscalYear']} was spent by the end of the third quarter.`,
    late: ({ stated, params }) =>
      `${params['elapsed']} % of ${params['fiscalYear']} are over and ${stated} % are spent (${grouped(params['spent'])} won).`,
    'over-line': ({ stated, computed, params }) =>
      `${grouped(stated)} won were paid of the cost line “${params['label']}”, which plans ${grouped(computed)} (${params['fiscalYear']}, ${grouped(params['over'])} over).`,
    'carry-in-differs': ({ stated, computed, params }) =>
      `${grouped(computed)} won of “${params['accountName']}” (${sourceIn('en', params['source'])}) were carried out of ${params['fiscalYear']}, and ${grouped(stated)} won into the next year.`,
    'accident-carry-over-unbound': ({ stated, computed, params }) =>
      `${grouped(stated)} won of “${params['accountName']}” (${sourceIn('en', params['source'])}) were carried over by accident; ${grouped(computed)} won were bound and not paid (${params['fiscalYear']}).`,
  },
}

/** The words that this room's pages and messages share, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
