import { ok, type Result } from '#kit/result.ts'
import { computeFormula } from './compute-formula.ts'
import {
  type Formula,
  type FormulaFactor,
  type FormulaRefusal,
  type FormulaRemark,
  formulaLimits,
  type StatedResult,
} from './formula.ts'
import { type Factors, hasWon, readFactors, remarksOf } from './read-factors.ts'
import { type Element, readTerms, type Term } from './read-terms.ts'
import { placed, refuseAt, type Source, wording } from './source.ts'
import type { QuantityToken, Token } from './tokens.ts'

/** Reads one line: a lump sum, a product, or several of them joined by + or commas, which become children. */
export function readLine(source: Source, tokens: readonly Token[]): Result<Formula, FormulaRefusal> {
  const terms = readTerms(source, tokens)
  if (!terms.ok) return terms
  const read: Formula[] = []
  for (const term of terms.value) {
    const line = readTerm(source, term)
    if (!line.ok) return line
    read.push(line.value)
  }
  return ok(read.length === 1 ? (read[0] as Formula) : joined(source, tokens, read))
}

/** Several amounts in one line; a result behind the last is that of all, unless the others have one of their own. */
function joined(source: Source, tokens: readonly Token[], read: readonly Formula[]): Formula {
  const last = read.at(-1) as Formula
  const { stated } = last
  const othersState = read.slice(0, -1).some((line) => line.stated !== null)
  const whole = nothing(source, tokens)
  if (stated === null || othersState) return { ...whole, children: read }
  const ofResult = (remark: FormulaRemark): boolean => remark.from >= stated.from
  const children = [
    ...read.slice(0, -1),
    { ...last, stated: null, remarks: last.remarks.filter((remark) => !ofResult(remark)) },
  ]
  return { ...whole, children, stated, remarks: last.remarks.filter(ofResult) }
}

const nothing = (source: Source, tokens: readonly Token[]): Formula => {
  const { from, to } = placed(source, (tokens[0] as Token).from, (tokens.at(-1) as Token).to)
  return { label: '', factors: [], stated: null, children: [], from, to, remarks: [] }
}

function readTerm(source: Source, term: Term): Result<Formula, FormulaRefusal> {
  const read = readFactors(source, term)
  if (!read.ok) return read
  if (read.value.factors.length > formulaLimits.factors) return refuseAt(source, 'too-long', term.from, term.to)
  const priced = withUnitPrice(read.value)
  if (priced === null) return refuseAt(source, 'no-amount', term.from, term.to)
  const result = readResult(source, term, priced.factors, read.value.cell)
  if (!result.ok) return result
  const { from, to } = placed(source, term.from, term.to)
  const formula = {
    label: wording(source, term.from, read.value.labelTo),
    factors: priced.factors,
    stated: result.value.stated,
    children: [],
    from,
    to,
    remarks: [...read.value.remarks, ...priced.remarks, ...mixedSigns(source, term), ...result.value.remarks],
  }
  return ok(formula)
}

interface Priced {
  readonly factors: readonly FormulaFactor[]
  readonly remarks: readonly FormulaRemark[]
}

/** Without 원 anywhere the first number without a unit is the unit price; without such a one nothing is money. */
function withUnitPrice({ factors }: Factors): Priced | null {
  if (factors.some(hasWon)) return { factors, remarks: [] }
  const price = factors.find(({ unit }) => unit === null)
  if (price === undefined) return null
  const { asWritten, from, to } = price
  return {
    factors: factors.map((factor) => (factor === price ? { ...factor, unit: '원' } : factor)),
    remarks: [{ kind: 'missing-won', asWritten, from, to }],
  }
}

function mixedSigns(source: Source, term: Term): FormulaRemark[] {
  const times = term.joints.filter(({ sign }) => sign !== '÷' && sign !== '/')
  const other = times.find(({ sign }) => sign !== times[0]?.sign)
  return other === undefined ? [] : [{ kind: 'mixed-signs', ...placed(source, other.from, other.to) }]
}

interface ReadResult {
  readonly stated: StatedResult | null
  readonly remarks: readonly FormulaRemark[]
}

/** Reads what stands behind "=" (or in the next cell): an amount of whole won, and what is left aside behind it. */
function readResult(
  source: Source,
  term: Term,
  factors: readonly FormulaFactor[],
  cell: QuantityToken | null,
): Result<ReadResult, FormulaRefusal> {
  if (term.equals === null && cell === null) return ok({ stated: null, remarks: [] })
  const elements: readonly Element[] = cell === null ? term.result : [cell]
  const amount = elements.find((element) => element.kind === 'quantity')
  const end = term.equals ?? term
  if (amount === undefined) return refuseAt(source, 'result-expected', end.from, end.to)
  const { value, unit, money } = amount.quantity
  if (value === null) return refuseAt(source, 'too-large', amount.from, amount.to)
  if (value.d !== 1 || (!money && unit !== null)) {
    return refuseAt(source, 'result-expected', amount.from, amount.to)
  }
  const at = elements.indexOf(amount)
  const before = wording(source, (elements[0] as Element).from, amount.from)
  const isNegative = before.endsWith('-') && amount.gap === 'none'
  const won = isNegative ? -value.n : value.n
  const where = placed(source, amount.from, amount.to)
  const remarks = remarksOf(source, amount)
  if (term.equals?.sign === '≒' || before.includes('약')) remarks.push({ kind: 'approximate', ...where })
  const scaled = money ? 1 : unitOfBareResult(factors, won)
  if (!money) remarks.push({ kind: scaled === 1 ? 'missing-won' : 'thousand-won-result', ...where })
  const rest = elements.slice(at + 1)
  const [next] = rest
  const aside = next === undefined ? '' : wording(source, next.from, term.to)
  if (next !== undefined && /[\p{L}\p{N}]/u.test(aside)) {
    remarks.push({ kind: 'left-aside', ...placed(source, next.from, term.to) })
  }
  return ok({ stated: { won: won * scaled, ...where }, remarks })
}

/** A result without a unit is in thousand won where that is what the factors give. */
function unitOfBareResult(factors: readonly FormulaFactor[], stated: number): 1 | 1000 {
  const line: Formula = { label: '', factors, stated: null, children: [], from: 0, to: 0, remarks: [] }
  const computed = computeFormula(line)
  return computed.ok && stated !== 0 && computed.value === stated * 1000 ? 1000 : 1
}
