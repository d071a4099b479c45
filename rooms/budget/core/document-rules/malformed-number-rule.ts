import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import type { Extracted, Piece } from '#rooms/documents/core/extracted.ts'
import type { FormulaRemark } from '../formula/formula.ts'
import { type CheckedFormula, checkFormulas } from './check-formulas.ts'
import { standsAt } from './joined-text.ts'

/**
 * Finds numbers whose thousands are grouped wrongly: 100,0000원 and 1,00,000원 are errors wherever money stands, a note
 * says where a calculation has 8000원 among grouped numbers. Lists (1,2학년; 2019,2020) and years are left alone.
 */
export const malformedNumberRule: DocumentRule = { id: 'malformed-number', check: findMalformed }

/** Begins only where no digit stands before, so that a long row of digits is walked once. */
const grouped = /(?<![\d.,])\d+(?:[.,]\d+)+/g
const moneyBehind = /^ ?(?:[십백천만억]{1,4} ?)?원/
const plainWonBehind = /^ ?원/
const scaleBehind = /^ ?[천만억]/
const wellFormed = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/

function findMalformed(document: Extracted): readonly DocumentFinding[] {
  const formulas = checkFormulas(document)
  const inFormulas = formulas.flatMap((one) => one.remarks.flatMap((remark) => findingOf(one, remark)))
  const told = new Set(inFormulas.map(keyOf))
  const elsewhere = document.pieces.flatMap(findIn).filter((finding) => !told.has(keyOf(finding)))
  return [...inFormulas, ...elsewhere]
}

/** One place is told once, though brackets may be read with the line around them. */
const keyOf = ({ place, span }: DocumentFinding): string => JSON.stringify([place, span?.from])

function findingOf(one: CheckedFormula, remark: FormulaRemark): readonly DocumentFinding[] {
  if (remark.kind !== 'malformed-number' && remark.kind !== 'ungrouped-number') return []
  const { place, span } = standsAt(one.joined, remark.from, remark.to)
  const isMalformed = remark.kind === 'malformed-number'
  const differs = one.agreement !== 'equal'
  const base = { rule: 'malformed-number', place, span, params: { written: remark.asWritten, inFormula: 1 } }
  if (!isMalformed) {
    const amount = withGroups(remark.asWritten.replace(/\D/g, ''))
    return [{ ...base, severity: 'note', stated: remark.asWritten, computed: null, fix: `${amount}원` }]
  }
  const computed = one.computed.d === 1n ? `${one.computed.n}` : null
  return [
    {
      ...base,
      severity: 'error',
      stated: `${one.stated}`,
      computed: differs ? computed : null,
      fix: fixOf(one, remark),
    },
  ]
}

/** The number that the result asks for, where it has the digits written and only its zeros or commas differ. */
function fixOf(one: CheckedFormula, remark: FormulaRemark): string | null {
  const factor = one.factors.find(({ from, to }) => from <= remark.from && remark.to <= to)
  if (factor === undefined || !one.isProduct || factor.unit !== '원' || one.computed.n === 0n) return null
  const n = BigInt(one.stated) * BigInt(factor.value.n) * one.computed.d
  const d = BigInt(factor.value.d) * one.computed.n
  if (n % d !== 0n) return null
  const digits = `${n / d}`
  const core = (text: string): string => text.replace(/\D/g, '').replace(/0+$/, '')
  return core(digits) === core(remark.asWritten) ? `${withGroups(digits)}원` : null
}

const withGroups = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')

function findIn({ text, place }: Piece): readonly DocumentFinding[] {
  // A plan keeps the factors of a calculation beside it: they are told with the calculation.
  if (place.kind === 'field' && place.path.includes('.factors[')) return []
  const found: DocumentFinding[] = []
  for (const { 0: written, index } of text.matchAll(grouped)) {
    const to = index + written.length
    const behind = text.slice(to, to + 8)
    const before = text.charAt(index - 1)
    if (/[/-]/.test(before) || !isMalformed(written, behind)) continue
    found.push({
      rule: 'malformed-number',
      severity: moneyBehind.test(behind) ? 'error' : 'warning',
      place,
      span: { from: index, to },
      stated: written,
      computed: null,
      params: { written, inFormula: 0 },
      fix: null,
    })
  }
  return found
}

/** Whether a number with commas is one number that went wrong, and not a list of several. */
function isMalformed(written: string, behind: string): boolean {
  if (!written.includes(',') || wellFormed.test(written)) return false
  const isMoney = moneyBehind.test(behind)
  if (written.includes('.')) return isMoney && /^\d{1,3}(?:[.,]\d{3})+$/.test(written)
  const [first = '', ...groups] = written.split(',')
  const lengths = groups.map((group) => group.length)
  if (first.length > 3 || (first.startsWith('0') && first !== '0')) return false
  if (plainWonBehind.test(behind)) return lengths.some((length) => length > 1)
  if (isMoney || scaleBehind.test(behind)) return lengths.some((length) => length > 3) || lengths.includes(3)
  // Without money behind, only what no list looks like: a group of three and another that is none.
  return lengths.length > 1 && lengths.includes(3) && lengths.at(-1) === 3 && lengths.every((length) => length < 5)
}
