import { addRatio, type Ratio, ratio } from '#kit/ratio.ts'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import { productOf } from '../formula/compute-formula.ts'
import type { Formula, FormulaFactor, FormulaRemark, StatedResult } from '../formula/formula.ts'
import { readFactors } from '../formula/read-factors.ts'
import { readLine } from '../formula/read-line.ts'
import { countingUnits } from '../formula/read-quantity.ts'
import { partners, readTerms } from '../formula/read-terms.ts'
import { placed, type Source } from '../formula/source.ts'
import type { QuantityToken, Token } from '../formula/tokens.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { findFormulas, type Stretch } from './find-formulas.ts'
import type { JoinedText } from './joined-text.ts'

/** A calculation of a document with a stated result, and whether the result follows. */
export interface CheckedFormula {
  readonly joined: JoinedText
  readonly label: string
  /** Of all terms, in their order. */
  readonly factors: readonly FormulaFactor[]
  /** Whether it is a single product, so that a factor follows from the others. */
  readonly isProduct: boolean
  readonly stated: number
  readonly computed: Ratio
  readonly agreement: Agreement
  /** 원, or the unit in which things are counted. */
  readonly unit: string
  /** From the first factor to the result, in the joined text. */
  readonly from: number
  readonly to: number
  readonly remarks: readonly FormulaRemark[]
}

/** Two rules read the same calculations; a document is read once. */
const read = new WeakMap<Extracted, readonly CheckedFormula[]>()

/** Reads and checks every calculation of a document whose result is written. Nothing that cannot be read for certain. */
export function checkFormulas(document: Extracted): readonly CheckedFormula[] {
  const known = read.get(document)
  if (known !== undefined) return known
  const found = findFormulas(document).flatMap((stretch) => [...checkLine(stretch), ...checkBrackets(stretch)])
  read.set(document, found)
  return found
}

const mostTokens = 60
const sourceOf = ({ joined, folded }: Stretch): Source => ({ pasted: joined.text, folded })

function checkLine(stretch: Stretch): readonly CheckedFormula[] {
  const source = sourceOf(stretch)
  if (stretch.amount !== null) return beside(stretch, source, stretch.tokens, stretch.amount)
  const read = readLine(source, stretch.tokens)
  if (!read.ok) return checkCount(stretch)
  return [read.value, ...read.value.children].flatMap((formula) => checked(stretch.joined, formula))
}

function checked(joined: JoinedText, formula: Formula): readonly CheckedFormula[] {
  const { stated, children, label } = formula
  const factors = [formula, ...children].flatMap((part) => part.factors)
  const [first] = factors
  if (stated === null || first === undefined || !isCalculation(formula)) return []
  if (!isAboutMoney(factors, stated) || looksTorn(joined, factors, stated.to)) return []
  const products = (children.length === 0 ? [formula] : children).map((part) => productOf(part.factors))
  const computed = products.reduce(addRatio, ratio(0n))
  const agreement = agreementOf(computed, stated, factors, formula.remarks)
  const last = products.at(-1) as Ratio
  // "강사료 …, 재료비 …=300,000원": after commas the result may be that of the last alone.
  const ofLast = children.length === 0 ? agreement : agreementOf(last, stated, factors, formula.remarks)
  const remarks = [formula, ...children].flatMap((part) => part.remarks)
  return [
    {
      joined,
      label,
      factors,
      isProduct: children.length === 0,
      stated: stated.won,
      computed,
      agreement: ofLast === 'equal' ? 'equal' : agreement,
      unit: '원',
      from: first.from,
      to: stated.to,
      remarks,
    },
  ]
}

/** Two factors at least, or a sum of which a part is a product. */
const isCalculation = ({ factors, children }: Formula): boolean =>
  factors.length > 1 || children.some((child) => child.factors.length > 1)

/** 원 stands somewhere, or things are counted and the result is as large as an amount: "70,000×11명=770,000". */
const isAboutMoney = (factors: readonly FormulaFactor[], { asWritten, won }: StatedResult): boolean =>
  asWritten.includes('원') ||
  factors.some((factor) => factor.asWritten.includes('원')) ||
  (Math.abs(won) >= 1_000 && factors.some(({ unit }) => unit !== '원' && countingUnits.has(unit ?? '')))

/** Whether a number was torn by a line end: "000원×3명", or a result that ends with a comma. */
function looksTorn({ text }: JoinedText, factors: readonly FormulaFactor[], to: number): boolean {
  if (/^[ ]?,[ ]?(?:\n|$)/.test(text.slice(to, to + 4))) return true
  return factors.some(({ asWritten }) => /^\D{0,20}0\d/.test(asWritten))
}

/** Things counted, no money: "508명×3표=1,524표". Only where the result has a unit of the factors, or none. */
function checkCount(stretch: Stretch): readonly CheckedFormula[] {
  const source = sourceOf(stretch)
  const terms = readTerms(source, stretch.tokens)
  if (!terms.ok) return []
  const [term, ...others] = terms.value
  if (term === undefined || others.length > 0 || term.joints.length === 0) return []
  const read = readFactors(source, term)
  const result = term.result.find((element) => element.kind === 'quantity')
  const value = result?.quantity.value
  if (!read.ok || result === undefined || value === null || value === undefined) return []
  const { factors, remarks } = read.value
  const [first] = factors
  const { unit } = result.quantity
  if (first === undefined || unit === '%' || result.quantity.money) return []
  if (unit === null || !factors.some((factor) => factor.unit === unit)) return []
  const { to } = placed(source, result.from, result.to)
  if (looksTorn(stretch.joined, factors, to)) return []
  const computed = productOf(factors)
  const isEqual = computed.n * BigInt(value.d) === BigInt(value.n) * computed.d
  const isExact = value.d === 1 && computed.d === 1n
  const agreement = isEqual ? 'equal' : isExact ? 'differs' : 'rounded'
  const base = {
    joined: stretch.joined,
    label: '',
    factors,
    isProduct: true,
    remarks,
    unit,
    computed,
    agreement,
  } as const
  return [{ ...base, stated: value.n, from: first.from, to }]
}

/** An amount and its calculation side by side: "1,200천원(10,000원×120명)", "10,000원×120명(1,200천원)". */
function checkBrackets(stretch: Stretch): readonly CheckedFormula[] {
  const source = sourceOf(stretch)
  const { tokens } = stretch
  const found: CheckedFormula[] = []
  for (const [open, close] of partners(tokens)) {
    // A longer stretch is no calculation beside an amount, and would cost its length for every bracket.
    if (open > mostTokens || close - open > mostTokens) continue
    const before = tokens[open - 1]
    const after = tokens[close + 1]
    const inner = withoutEquals(tokens.slice(open + 1, close))
    const [amount] = inner
    if (after?.kind === 'sign' && !',;+'.includes(after.sign)) continue
    if (inner.length === 1 && amount?.kind === 'quantity' && amount.quantity.money) {
      found.push(...beside(stretch, source, tokens.slice(0, open), amount))
    } else if (before?.kind === 'quantity' && before.quantity.money && isPlain(inner)) {
      found.push(...beside(stretch, source, inner, before))
    }
  }
  return found
}

const withoutEquals = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.kind === 'sign' && tokens[0].sign === '=' ? tokens.slice(1) : tokens

/** Nothing but numbers and signs between them: "등" or a second item in the bracket says that more is meant. */
const isPlain = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.kind === 'quantity' || (token.kind === 'sign' && '×÷x*+'.includes(token.sign)))

function beside(
  { joined }: Stretch,
  source: Source,
  tokens: readonly Token[],
  { quantity, from, to }: QuantityToken,
): readonly CheckedFormula[] {
  const read = readLine(source, tokens)
  if (!read.ok || read.value.stated !== null || quantity.value === null || quantity.value.d !== 1) return []
  const where = placed(source, from, to)
  const formula: Formula = { ...read.value, stated: { won: quantity.value.n, ...where } }
  return checked(joined, formula).map((one) => ({
    ...one,
    from: Math.min(one.from, where.from),
    to: Math.max(...one.factors.map((factor) => factor.to), where.to),
  }))
}
