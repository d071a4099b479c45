import { addRatio, ratio } from '#kit/ratio.ts'
import { ok, type Result } from '#kit/result.ts'
import { exactNumber, productOf } from './compute-formula.ts'
import type { FormulaFactor, FormulaNumber, FormulaRefusal, FormulaRemark } from './formula.ts'
import { isLarge } from './lines.ts'
import { type Bracket, type Element, readTerms, type Term } from './read-terms.ts'
import { placed, refuseAt, type Source, wording } from './source.ts'
import type { QuantityToken, SignToken, Token } from './tokens.ts'

export interface Factors {
  /** Where the label ends: all before it names the line. */
  readonly labelTo: number
  readonly factors: readonly FormulaFactor[]
  readonly remarks: readonly FormulaRemark[]
  /** An amount that stands apart behind a tab, as cells of a sheet do: the result. */
  readonly cell: QuantityToken | null
}
type Read = Result<Factors, FormulaRefusal>
type NumberElement = QuantityToken | Bracket

const depthLimit = 5
const isNumber = (element: Element): element is NumberElement => element.kind === 'quantity' || element.kind === 'group'
const isMoney = (element: Element): element is QuantityToken => element.kind === 'quantity' && element.quantity.money
const isBare = (element: Element): element is QuantityToken =>
  element.kind === 'quantity' && element.quantity.unit === null

/** Reads the factors of a term. Refuses no-amount, number-expected, sign-expected, and what a number itself has wrong. */
export function readFactors(source: Source, term: Term, depth = 0): Read {
  if (depth > depthLimit) return refuseAt(source, 'too-long', term.from, term.to)
  // In a bracket nothing but the factors stands: "(1-0.1)" is not 0.1.
  if (depth > 0 && term.segments.some((elements) => elements.filter(isNumber).length > 1)) {
    return refuseAt(source, 'bracket', term.from, term.to)
  }
  return term.joints.length === 0 ? readLump(source, term, depth) : readProduct(source, term, depth)
}

/** One amount without a sign: the money of the stretch, else its last bare number ("현수막 4개 200,000원"). */
function readLump(source: Source, term: Term, depth: number): Read {
  const elements = term.segments[0] as readonly Element[]
  const money = elements.filter(isMoney)
  const amounts = money.length > 0 ? money : elements.filter(isBare).filter(isLarge)
  const last = amounts.at(-1)
  const cell = last !== undefined && amounts.length > 1 && isCell(last) && term.equals === null ? last : null
  const chosen: NumberElement | undefined =
    elements.filter(isNumber).findLast((element) => element.kind === 'group') ??
    (cell === null ? last : amounts.at(-2)) ??
    (depth === 0 ? elements.findLast(isBare) : elements.findLast(isNumber))
  if (chosen === undefined) return refuseAt(source, 'no-amount', term.from, term.to)
  const other = amounts.find((amount) => amount !== chosen && amount !== cell)
  if (other !== undefined) return refuseAt(source, 'sign-expected', chosen.from, chosen.to)
  const shown = cell === null ? elements : elements.slice(0, elements.indexOf(cell))
  const read = readElement(source, shown, chosen, { depth, isFirst: true, divides: false })
  return read.ok ? ok({ ...read.value, cell }) : read
}

function readProduct(source: Source, term: Term, depth: number): Read {
  let labelTo = term.from
  let factors: FormulaFactor[] = []
  let remarks: FormulaRemark[] = []
  let cell: QuantityToken | null = null
  for (const [place, elements] of term.segments.entries()) {
    const joint = term.joints[Math.max(0, place - 1)] as SignToken
    const numbers = elements.filter(isNumber)
    let last = numbers.at(-1)
    if (last === undefined) return refuseAt(source, 'number-expected', joint.from, joint.to)
    const before = numbers.at(-2)
    const isLast = place === term.segments.length - 1
    if (place > 0 && before !== undefined && isLast && term.equals === null && isCell(last)) {
      cell = last
      last = before
      if (numbers.length > 2) return refuseAt(source, 'sign-expected', last.from, last.to)
    } else if (place > 0 && before !== undefined) {
      const startsHere = isMoney(last) && !factors.some(hasWon) && !numbers.slice(0, -1).some(isMoney)
      if (!startsHere) return refuseAt(source, 'sign-expected', last.from, last.to)
      // What came before named the thing: "현수막 5m×0.9m 50,000원×10개".
      factors = []
      remarks = []
    }
    if (place === 0 && numbers.slice(0, -1).some(isMoney)) {
      return refuseAt(source, 'sign-expected', last.from, last.to)
    }
    const isFirst = factors.length === 0
    const divides = place > 0 && !isFirst && (joint.sign === '÷' || joint.sign === '/')
    const shown = cell === null ? elements : elements.slice(0, elements.indexOf(cell))
    const read = readElement(source, shown, last, { depth, isFirst, divides })
    if (!read.ok) return read
    if (isFirst) labelTo = read.value.labelTo
    factors.push(...read.value.factors)
    remarks.push(...read.value.remarks)
  }
  return ok({ labelTo, factors, remarks, cell })
}

/** An amount alone in the next cell: behind a tab, money or bare. */
const isCell = (element: NumberElement): element is QuantityToken =>
  element.kind === 'quantity' && element.gap === 'tab' && (element.quantity.money || element.quantity.unit === null)
/** Whether a factor is money: its unit is 원, or 원/인. */
export const hasWon = ({ unit }: FormulaFactor): boolean => unit === '원' || unit?.startsWith('원/') === true

interface Way {
  readonly depth: number
  /** In the first factor what stands before the number names the whole line. */
  readonly isFirst: boolean
  readonly divides: boolean
}

/** Makes a factor of the number of a segment: the words before it are its label, those behind it its note. */
function readElement(source: Source, elements: readonly Element[], chosen: NumberElement, way: Way): Read {
  const from = (elements[0] as Element).from
  const to = (elements.at(-1) as Element).to
  if (chosen.kind !== 'quantity') return readGroup(source, chosen, way)
  const { quantity } = chosen
  if (quantity.value === null) return refuseAt(source, 'too-large', chosen.from, chosen.to)
  const value = way.divides ? inverse(quantity.value) : quantity.value
  if (value === null) return refuseAt(source, 'zero-division', chosen.from, chosen.to)
  const start = way.isFirst ? chosen.from : from
  const label = way.isFirst ? '' : wording(source, from, chosen.from)
  const note = [quantity.suffix ?? '', noteOf(source, elements, chosen)].filter((part) => part !== '').join(' ')
  const factor = {
    value,
    // One over 15% is no percentage.
    unit: way.divides && quantity.unit === '%' ? null : quantity.unit,
    label: label === '' ? null : label,
    note: note === '' ? null : note,
    ...placed(source, start, to),
  }
  const remarks = remarksOf(source, chosen)
  return ok({ labelTo: chosen.from, factors: [factor], remarks, cell: null })
}

/** What a number's way of writing leaves to be looked at. */
export const remarksOf = (source: Source, { quantity, from, to }: QuantityToken): FormulaRemark[] =>
  quantity.fault === null ? [] : [{ kind: quantity.fault, ...placed(source, from, to) }]

const inverse = ({ n, d }: FormulaNumber): FormulaNumber | null =>
  n === 0 ? null : { n: n < 0 ? -d : d, d: Math.abs(n) }

/** The words behind a number, without the bracket around them; nothing where no letter or digit stands. */
function noteOf(source: Source, elements: readonly Element[], chosen: Element): string {
  const behind = elements.slice(elements.indexOf(chosen) + 1)
  const [first] = behind
  const last = behind.at(-1)
  if (first === undefined || last === undefined) return ''
  const inBracket = first === last && (first.kind === 'note' || first.kind === 'group')
  const note = inBracket ? wording(source, first.from + 1, first.to - 1) : wording(source, first.from, last.to)
  return /[\p{L}\p{N}]/u.test(note) ? note : ''
}

/** A bracket that calculates: a sum of like things is one factor, a product gives its factors. */
function readGroup(source: Source, group: Bracket, way: Way): Read {
  const parts = summands(group.tokens)
  const read: Factors[] = []
  for (const part of parts) {
    const terms = readTerms(source, part, true)
    if (!terms.ok) return terms
    const [term] = terms.value
    if (term === undefined || terms.value.length > 1 || term.equals !== null) {
      return refuseAt(source, 'bracket', group.from, group.to)
    }
    const factors = readFactors(source, term, way.depth + 1)
    if (!factors.ok) return factors
    read.push(factors.value)
  }
  const summed = read.length === 1 ? ok(read[0] as Factors) : sumOf(source, group, read)
  return summed.ok && way.divides ? invertAll(source, group, summed.value) : summed
}

/** The stretches between the plus signs of a bracket, those of inner brackets left alone. */
function summands(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1
    if (token.kind === 'close') depth -= 1
    if (token.kind === 'sign' && token.sign === '+' && depth === 0) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** Adds things of one unit: (3명+2명) is 5명, (100,000원×2명+50,000원) is 250,000원. */
function sumOf(source: Source, group: Bracket, read: readonly Factors[]): Read {
  const units = new Set<string>()
  let total = ratio(0n)
  for (const { factors } of read) {
    const unit = (factors.find(hasWon) ?? factors.at(-1))?.unit
    if (typeof unit === 'string') units.add(unit)
    total = addRatio(total, productOf(factors))
  }
  if (units.size > 1) return refuseAt(source, 'different-units', group.from, group.to)
  const [unit] = units
  const value = exactNumber(total, unit === '%' ? 100n : 1n)
  if (value === null) return refuseAt(source, 'too-large', group.from, group.to)
  const factor = { value, unit: unit ?? null, label: null, note: null, ...placed(source, group.from, group.to) }
  const remarks = read.flatMap((part) => part.remarks)
  return ok({ labelTo: group.from, factors: [factor], remarks, cell: null })
}

function invertAll(source: Source, group: Bracket, read: Factors): Read {
  const factors: FormulaFactor[] = []
  for (const factor of read.factors) {
    const value = inverse(factor.value)
    if (value === null) return refuseAt(source, 'zero-division', group.from, group.to)
    factors.push({ ...factor, value, unit: factor.unit === '%' ? null : factor.unit })
  }
  return ok({ ...read, factors })
}
