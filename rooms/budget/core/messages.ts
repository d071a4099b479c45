import type { Lang } from '#kit/korean-text.ts'
import { withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import { type FindingSentences, type RefusalSentences, sentenceForFinding, sentenceForRefusal } from '#kit/sentences.ts'
import { formatWon, won } from '#kit/won.ts'
import type { AccountNature, UnknownAccount } from './account.ts'
import type { FactorsRefusal, WriteCostLinesRefusal } from './cost-line.ts'
import type { FundSource } from './fund-source.ts'
import { explainMore } from './messages-refusals.ts'
import type { ReplaceAccountsRefusal } from './replace-accounts.ts'
import type { Rounding } from './shares.ts'

type Refusal =
  | FactorsRefusal
  | ReplaceAccountsRefusal
  | UnknownAccount
  | WriteCostLinesRefusal
  | { readonly kind: 'line-id-taken' | 'lines-changed-meanwhile' }

/** Digits of won as a finding carries them, grouped for reading; a reading that could not be made has none. */
const grouped = (digits: string | undefined): string => (digits === undefined ? '?' : formatWon(won(Number(digits))))

const roundings: Readonly<Record<Lang, Readonly<Record<Rounding, string>>>> = {
  ko: { 'half-up': '반올림', truncation: '버림', 'largest-remainder': '최대잔여법' },
  en: { 'half-up': 'half-up', truncation: 'truncation', 'largest-remainder': 'largest remainder' },
}

const roundingOf = (finding: Finding, lang: Lang): string =>
  String(new Map<unknown, string>(Object.entries(roundings[lang])).get(finding.params['rounding']))

const ko = {
  budgetLead: '통계목과 재원별로 모은 예산입니다. 모든 합계는 산출내역에서 다시 계산합니다.',
  byObjectTitle: '통계목별 예산',
  byObjectCaption: '통계목마다 재원별 금액, 합계, 비율',
  bySourceTitle: '재원별 예산',
  bySourceCaption: '재원마다 금액과 비율',
  byNatureTitle: '성격별 예산',
  byNatureCaption: '경상과 자본의 재원별 금액, 합계, 비율',
  unitThousand: '천원',
  unitWon: '원',
  compilationItem: '편성목',
  statisticalItem: '통계목',
  code: '코드',
  label: '내역',
  formula: '산식',
  stated: '적힌 금액',
  computed: '계산한 금액',
  source: '재원',
  nature: '성격',
  total: '합계',
  share: '비율(%)',
  project: '사업',
  fiscalYear: (year: number) => `${year}년도`,
  unknownAccounts: '예산과목표에 없는 과목으로 적힌 산출내역이 있습니다.',
  sources: {
    national: '국비',
    city: '시비',
    district: '구비',
    'special-grant-tax': '특별교부세',
    'special-adjustment-grant': '특별조정교부금',
    'special-grant-unspecified': '특교(종류 미상)',
    fund: '기금',
    'education-office': '교육청',
    private: '민간',
    other: '기타',
  } satisfies Record<FundSource, string>,
  natures: { current: '경상', capital: '자본' } satisfies Record<AccountNature, string>,
  refusals: {
    'account-named-twice': ({ fiscalYear, name }) =>
      `${fiscalYear}년도에 ‘${name}’ 과목이 두 번 있습니다. 이름이나 다른 이름을 고쳐 주세요.`,
    'unknown-account': ({ fiscalYear, name }) =>
      `${fiscalYear}년도 예산과목표에 ‘${name}’ 과목이 없습니다. 과목표에 먼저 넣거나 이름을 고쳐 주세요.`,
    'no-factors': () => '산식이 없어 계산할 수 없습니다.',
    'not-whole-won': () => '산식의 결과가 1원 단위로 떨어지지 않습니다. 단가나 비율을 확인해 주세요.',
    'too-large': () => '산식의 결과가 다룰 수 있는 금액보다 큽니다. 단가와 수량을 확인해 주세요.',
    'line-twice': () => '같은 산출내역이 두 번 있습니다. 하나를 지워 주세요.',
    'other-project': () => '다른 사업의 산출내역이 섞여 있습니다. 사업을 확인해 주세요.',
    'account-in-use': ({ fiscalYear, name }) =>
      `${fiscalYear}년도 산출내역에서 ‘${name}’ 과목을 쓰고 있습니다. 그 과목이나 다른 이름을 과목표에 남겨 주세요.`,
    'line-id-taken': () => '다른 사업에 같은 번호의 산출내역이 있습니다. 다른 번호를 써 주세요.',
    'lines-changed-meanwhile': () => '그사이 다른 사람이 산출내역을 고쳤습니다. 새로 고친 뒤 다시 적어 주세요.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
  findings: {
    formula: ({ stated, computed, params }) =>
      `‘${params['label']}’의 산식을 계산하면 ${grouped(computed)}원인데 ${grouped(stated)}원으로 적혀 있습니다.`,
    'malformed-number': ({ stated, computed, params }) =>
      `‘${params['label']}’의 ${withParticle(`‘${params['written']}’`, '은/는')} 자릿수 쉼표가 잘못되었습니다. 적힌 금액은 ${grouped(stated)}원, 그대로 읽으면 ${grouped(computed)}원입니다.`,
    'formula-not-whole': ({ params }) =>
      `‘${params['label']}’의 산식(${params['formula']})은 1원 단위로 떨어지지 않거나 너무 큽니다.`,
    'not-whole-thousand': ({ stated, params }) =>
      `‘${params['label']}’의 ${grouped(stated)}원은 천원 단위로 떨어지지 않습니다. 금액을 고치거나, 예산과목표에서 반올림이나 버림을 정해 주세요.`,
    'share-rule': ({ stated, computed, params }) =>
      `분담비율(${params['rule']})대로라면 ${withParticle(sourceName(params['source'], 'ko'), '이/가')} ${grouped(computed)}원이어야 하는데 산출내역은 ${grouped(stated)}원입니다.`,
    percentage: ({ stated, computed }) =>
      `비율이 ${stated}%로 적혀 있으나 반올림하면 ${computed}%이고, 다른 방법으로도 나오지 않습니다.`,
    'percentage-rounding': (finding) =>
      `비율이 ${finding.stated}%로 적혀 있으나 반올림하면 ${finding.computed}%입니다. ${withParticle(roundingOf(finding, 'ko'), '으로/로')} 구한 값입니다.`,
  } satisfies FindingSentences as FindingSentences,
}
type Messages = typeof ko

const sourceName = (source: string | number | undefined, lang: Lang): string =>
  String(new Map<unknown, string>(Object.entries(words(lang).sources)).get(source))

const en: Messages = {
  budgetLead: 'The budget by object of expenditure and by source. Every sum is computed from the cost lines.',
  byObjectTitle: 'By object of expenditure',
  byObjectCaption: 'Each object with its amounts by source, total and share',
  bySourceTitle: 'By source',
  bySourceCaption: 'Each source with its amount and share',
  byNatureTitle: 'By nature',
  byNatureCaption: 'Current and capital amounts by source, totals and shares',
  unitThousand: 'thousand won',
  unitWon: 'won',
  compilationItem: 'Group of objects',
  statisticalItem: 'Object',
  code: 'Code',
  label: 'What for',
  formula: 'Formula',
  stated: 'Stated',
  computed: 'Computed',
  source: 'Source',
  nature: 'Nature',
  total: 'Total',
  share: 'Share (%)',
  project: 'Project',
  fiscalYear: (year) => `Fiscal year ${year}`,
  unknownAccounts: 'Some cost lines name an account that the table of accounts does not have.',
  sources: {
    national: 'National',
    city: 'City',
    district: 'District',
    'special-grant-tax': 'Special grant tax',
    'special-adjustment-grant': 'Special adjustment grant',
    'special-grant-unspecified': 'Special grant (kind not stated)',
    fund: 'Fund',
    'education-office': 'Education office',
    private: 'Private',
    other: 'Other',
  },
  natures: { current: 'current', capital: 'capital' },
  refusals: {
    'account-named-twice': ({ fiscalYear, name }) =>
      `“${name}” stands twice among the accounts of ${fiscalYear}. Please correct a name or an alias.`,
    'unknown-account': ({ fiscalYear, name }) =>
      `The accounts of ${fiscalYear} have no “${name}”. Please add it to the table or correct the name.`,
    'no-factors': () => 'There is no formula to compute.',
    'not-whole-won': () => 'The formula gives no whole won. Please check the unit price or the rate.',
    'too-large': () => 'The formula gives more than can be handled. Please check prices and counts.',
    'line-twice': () => 'A cost line stands twice. Please remove one.',
    'other-project': () => 'A cost line belongs to another project. Please check the project.',
    'account-in-use': ({ fiscalYear, name }) =>
      `Cost lines of ${fiscalYear} name “${name}”. Please leave it in the table, as a name or an alias.`,
    'line-id-taken': () => 'Another project has a cost line with this id. Please use another id.',
    'lines-changed-meanwhile': () => 'Somebody has changed the cost lines meanwhile. Please reload and write again.',
  },
  findings: {
    formula: ({ stated, computed, params }) =>
      `The formula of “${params['label']}” gives ${grouped(computed)} won; ${grouped(stated)} won is stated.`,
    'malformed-number': ({ stated, computed, params }) =>
      `“${params['written']}” of “${params['label']}” has its commas in the wrong place: ${grouped(stated)} won is stated, and it reads as ${grouped(computed)} won.`,
    'formula-not-whole': ({ params }) =>
      `The formula of “${params['label']}” (${params['formula']}) gives no whole won, or too much.`,
    'not-whole-thousand': ({ stated, params }) =>
      `The ${grouped(stated)} won of “${params['label']}” are no whole thousand. Please mend the amount, or set how it is rounded.`,
    'share-rule': ({ stated, computed, params }) =>
      `By the shares ${params['rule']}, ${sourceName(params['source'], 'en')} should come to ${grouped(computed)} won; the lines come to ${grouped(stated)} won.`,
    percentage: ({ stated, computed }) =>
      `The share is stated as ${stated} %; half-up it is ${computed} %, and no other rounding gives it.`,
    'percentage-rounding': (finding) =>
      `The share is stated as ${finding.stated} %; half-up it is ${finding.computed} %. The stated one is by ${roundingOf(finding, 'en')}.`,
  },
}

/** The words of this room's pages, in a language. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal) ?? explainMore(refusal, lang)

/** The sentence for one of this room's findings; null for a rule that is not its own. */
export const describeFinding = (finding: Finding, lang: Lang): string | null =>
  sentenceForFinding(words(lang).findings, finding)
