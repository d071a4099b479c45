import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { CarryRefusal } from './carry-accounts.ts'
import { explainFormulaRefusal } from './formula/explain-formula.ts'
import type { LineRefusal } from './line-edit.ts'
import type { MultiYearRefusal } from './multi-year.ts'
import type { PlaceProjectRefusal } from './place-project.ts'
import type { DeclareProgrammesRefusal, ProgrammeLevel } from './programme.ts'
import type { ShareRuleRefusal } from './share-rule.ts'

type Refusal =
  | Exclude<CarryRefusal, { readonly kind: 'account-named-twice' }>
  | DeclareProgrammesRefusal
  | Exclude<LineRefusal, { readonly kind: 'unknown-account' | 'line-id-taken' }>
  | MultiYearRefusal
  | PlaceProjectRefusal
  | ShareRuleRefusal
  | { readonly kind: 'table-changed-meanwhile' | 'nothing-to-edit' | 'line-not-found' | 'accounts-not-found' }
  | { readonly kind: 'too-many-lines'; readonly lines: number; readonly most: number }
  | { readonly kind: 'no-line-saved'; readonly refused: readonly LineRefusal[] }

export const levelNames: Readonly<Record<Lang, Readonly<Record<ProgrammeLevel, string>>>> = {
  ko: { policy: '정책사업', unit: '단위사업', detail: '세부사업' },
  en: { policy: 'policy programme', unit: 'unit programme', detail: 'detailed programme' },
}

/** The refusal of a formula, as the formula's own words say it. */
const formulaSentence = (refusal: Extract<LineRefusal, { kind: 'formula-not-read' }>, lang: Lang): string => {
  const { reason: kind, at, length, found } = refusal
  return explainFormulaRefusal({ kind, at, length, found }, lang)
}

const ko: RefusalSentences<Refusal> = {
  'year-not-later': ({ from, to }) => `${from}년도의 표는 더 나중 해로만 옮길 수 있습니다. ${to}년도를 바꿔 주세요.`,
  'year-without-accounts': ({ fiscalYear }) => `${fiscalYear}년도에는 예산과목표가 없습니다. 다른 해를 골라 주세요.`,
  'programme-code-twice': ({ code }) => `사업코드 ${code}이(가) 두 번 있습니다. 하나를 고쳐 주세요.`,
  'programme-parent-wrong': ({ code, level }) =>
    `${levelNames.ko[level]} ${code}의 위 사업을 찾을 수 없습니다. 정책사업 - 단위사업 - 세부사업의 순서로 이어 주세요.`,
  'programme-named-twice': ({ name }) => `같은 사업 아래에 ‘${name}’이(가) 두 번 있습니다. 이름을 고쳐 주세요.`,
  'programme-in-use': ({ code }) =>
    `세부사업 ${code} 아래에 놓인 사업이 있습니다. 표에 남기거나 그 사업을 먼저 옮겨 주세요.`,
  'programme-not-found': ({ fiscalYear, code }) =>
    `${fiscalYear}년도 사업 체계에 ${code}이(가) 없습니다. 다른 세부사업을 골라 주세요.`,
  'programme-not-detail': ({ name }) => `‘${name}’은(는) 세부사업이 아닙니다. 세부사업을 골라 주세요.`,
  'line-changed-meanwhile': () => '그사이 다른 사람이 이 줄을 고쳤습니다. 두 내용을 견주어 하나를 골라 주세요.',
  'line-removed-meanwhile': () => '그사이 다른 사람이 이 줄을 지웠습니다. 다시 넣으려면 새 줄로 적어 주세요.',
  'formula-not-read': (refusal) => `${refusal.at + 1}번째 글자: ${formulaSentence(refusal, 'ko')}`,
  'sum-not-whole': () => '산출식의 합이 1원 단위로 떨어지지 않습니다. 단가나 비율을 확인해 주세요.',
  'amount-missing': () => '금액이 없습니다. 산출식을 적거나, 일괄 금액이면 적힌 금액을 채워 주세요.',
  'years-not-in-order': ({ year }) => `연도의 순서가 맞지 않습니다. ${year}년을 확인해 주세요.`,
  'multi-year-source-twice': () => '같은 재원이 두 줄 있습니다. 한 줄로 합쳐 주세요.',
  'multi-year-cells': ({ cells, years }) => `연도는 ${years}개인데 금액은 ${cells}개입니다. 칸의 수를 맞춰 주세요.`,
  'table-changed-meanwhile': () => '그사이 다른 사람이 연차별 표를 고쳤습니다. 새로 고친 뒤 다시 적어 주세요.',
  'shares-not-hundred': ({ sum }) => `분담비율의 합이 ${sum}%입니다. 합이 100%가 되도록 고쳐 주세요.`,
  'share-source-twice': () => '같은 재원이 두 번 있습니다. 하나를 지워 주세요.',
  'shares-nothing': () => '분담비율이 모두 0입니다. 비율을 적어 주세요.',
  'too-many-lines': ({ most }) => `한 사업의 산출내역은 ${most}줄까지입니다. 줄을 줄여 주세요.`,
  'line-not-found': () => '이 산출내역을 찾을 수 없습니다. 다른 사람이 지웠을 수 있습니다.',
  'accounts-not-found': () => '예산과목표가 아직 없습니다. 예산 부서에서 먼저 과목표를 가져와 주세요.',
  'nothing-to-edit': () => '고칠 내용이 없습니다. 줄을 적어 주세요.',
  'no-line-saved': ({ refused }) => firstOf(refused, 'ko'),
}

const en: RefusalSentences<Refusal> = {
  'year-not-later': ({ from, to }) => `The table of ${from} can only be carried to a later year than ${to}.`,
  'year-without-accounts': ({ fiscalYear }) => `The year ${fiscalYear} has no accounts. Please choose another year.`,
  'programme-code-twice': ({ code }) => `The code ${code} stands twice. Please correct one.`,
  'programme-parent-wrong': ({ code, level }) =>
    `The ${levelNames.en[level]} ${code} does not stand under one above it.`,
  'programme-named-twice': ({ name }) => `“${name}” stands twice under one programme. Please correct a name.`,
  'programme-in-use': ({ code }) =>
    `Projects stand under the detailed programme ${code}. Please keep it, or move them.`,
  'programme-not-found': ({ fiscalYear, code }) => `The programmes of ${fiscalYear} have no ${code}.`,
  'programme-not-detail': ({ name }) => `“${name}” is no detailed programme. Please choose one.`,
  'line-changed-meanwhile': () => 'Somebody has changed this row meanwhile. Please compare both and choose one.',
  'line-removed-meanwhile': () => 'Somebody has removed this row meanwhile. To put it back, write it as a new one.',
  'formula-not-read': (refusal) => `Character ${refusal.at + 1}: ${formulaSentence(refusal, 'en')}`,
  'sum-not-whole': () => 'The parts of the formula add up to no whole won. Please check prices and rates.',
  'amount-missing': () => 'There is no amount. Please write a formula, or the amount of a lump sum.',
  'years-not-in-order': ({ year }) => `The years are not in order. Please check ${year}.`,
  'multi-year-source-twice': () => 'A source has two rows. Please make them one.',
  'multi-year-cells': ({ cells, years }) => `There are ${years} years, but ${cells} amounts.`,
  'table-changed-meanwhile': () => 'Somebody has changed the table meanwhile. Please reload and write again.',
  'shares-not-hundred': ({ sum }) => `The shares add to ${sum} %. They must add to 100 %.`,
  'share-source-twice': () => 'A source stands twice. Please remove one.',
  'shares-nothing': () => 'All shares are 0. Please write them.',
  'too-many-lines': ({ most }) => `A project has at most ${most} cost lines. Please write fewer.`,
  'line-not-found': () => 'This cost line cannot be found. Somebody may have removed it.',
  'accounts-not-found': () => 'There are no accounts yet. The budget office must import them first.',
  'nothing-to-edit': () => 'There is nothing to edit. Please write the line.',
  'no-line-saved': ({ refused }) => firstOf(refused, 'en'),
}

const all: Readonly<Record<Lang, RefusalSentences<Refusal>>> = { ko, en }
const unknownAccount: Readonly<Record<Lang, (name: string) => string>> = {
  ko: (name) => `예산과목표에 ‘${name}’ 과목이 없습니다. 과목의 이름을 확인해 주세요.`,
  en: (name) => `There is no account “${name}”. Please check its name.`,
}
const idTaken: Readonly<Record<Lang, string>> = {
  ko: '같은 번호의 줄이 이미 있습니다. 새로 고친 뒤 다시 적어 주세요.',
  en: 'A row with this id exists. Please reload and write again.',
}

/** The sentence for the refusal of one row. */
export function explainRow(refusal: LineRefusal, lang: Lang): string {
  if (refusal.kind === 'unknown-account') return unknownAccount[lang](refusal.name)
  if (refusal.kind === 'line-id-taken') return idTaken[lang]
  return String(sentenceForRefusal(all[lang], refusal))
}

const firstOf = (refused: readonly LineRefusal[], lang: Lang): string =>
  refused
    .slice(0, 1)
    .map((refusal) => explainRow(refusal, lang))
    .join('')

/** The sentence for a refusal of accounts, programmes, rows and tables; null for any other. */
export const explainMore = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(all[lang], refusal)
