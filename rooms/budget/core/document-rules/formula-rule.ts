import { normaliseName } from '#kit/korean-text.ts'
import { formatDecimal, roundHalfUp } from '#kit/ratio.ts'
import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import type { FormulaFactor } from '../formula/formula.ts'
import { type CheckedFormula, checkFormulas } from './check-formulas.ts'
import { standsAt } from './joined-text.ts'
import { wrongAmounts } from './table-amounts.ts'

/**
 * Finds calculations whose stated result is not what they give: 15,000,000원×1회=20,000,000원. A result that is cut
 * below a thousand won is a warning, since some offices do so on purpose. Where the same item stands elsewhere in the
 * document with the same result and a calculation that is right, that calculation is offered as the fix.
 */
export const formulaRule: DocumentRule = { id: 'formula', check: findWrong }

function findWrong(document: Extracted): readonly DocumentFinding[] {
  const all = checkFormulas(document)
  const right = rightByItem(document, all)
  const inText = all.flatMap((one) => {
    const wrong = one.agreement === 'differs' || one.agreement === 'cut'
    // A malformed number explains the difference, and is told once, by its own rule.
    if (!wrong || one.remarks.some(({ kind }) => kind === 'malformed-number')) return []
    return [findingOf(one, right.get(itemKey(document, one)) ?? null)]
  })
  return [...inText, ...wrongAmounts(document)]
}

function findingOf(one: CheckedFormula, right: CheckedFormula | null): DocumentFinding {
  const { place, span, isWhole } = standsAt(one.joined, one.from, one.to)
  const { n, d } = one.computed
  const computed = d === 1n ? `${n}` : formatDecimal(roundHalfUp(one.computed, 2), 'en').replaceAll(',', '')
  const formula = one.joined.text.slice(one.from, one.to).replace(/\s+/g, ' ')
  return {
    rule: 'formula',
    severity: one.agreement === 'cut' ? 'warning' : 'error',
    place,
    span,
    stated: `${one.stated}`,
    computed,
    params: { formula, unit: one.unit, isCut: one.agreement === 'cut' ? 1 : 0 },
    fix: right === null || !isWhole ? null : right.joined.text.slice(right.from, right.to),
  }
}

/** The calculations that are right, by item: the key holds the result and the other factors, so that the price follows. */
function rightByItem(document: Extracted, all: readonly CheckedFormula[]): ReadonlyMap<string, CheckedFormula> {
  const right = all.filter(({ agreement, isProduct }) => agreement === 'equal' && isProduct)
  return new Map(right.toReversed().map((one) => [itemKey(document, one), one]))
}

const written = (factors: readonly FormulaFactor[]): string =>
  factors.map(({ value, unit }) => `${value.n}/${value.d}${unit}`).join('×')

const longestName = 120

/** What an item is known by: its name (before it, or on the line above), its result, and all factors but the first. */
function itemKey({ pieces }: Extracted, one: CheckedFormula): string {
  const { index } = standsAt(one.joined, one.from, one.to)
  let above = index - 1
  while (above >= 0 && pieces[above]?.text.trim() === '') above -= 1
  const name = one.label === '' ? (pieces[above]?.text ?? '') : one.label
  return [normaliseName(name.slice(-longestName)), one.stated, written(one.factors.slice(1))].join('|')
}
