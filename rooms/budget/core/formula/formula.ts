/*
 * The cost-line grammar (산출내역), domain.md 1.8 and 4.1. These files carry no zod, no DOM and no Node: they run in a
 * browser's grid as on the server. Who else needs them imports exactly this:
 *
 *   parse-formula.ts    parseFormula(text: string): Result<Formula, FormulaRefusal>
 *   compute-formula.ts  computeFormula(formula: Formula): Result<number, ComputeRefusal>   won, whole
 *   format-formula.ts   formatFormula(formula: Formula): string                            the official form
 *   factors-of.ts       factorsOf(formula: Formula): readonly Factor[]                     Factor of ../cost-line.ts
 *   explain-formula.ts  explainFormulaRefusal(refusal, lang): string
 *                       explainFormulaRemark(remark, lang): string
 *                       explainComputeRefusal(refusal, lang): string
 *
 * A text that formatFormula has written parses back to a formula of the same structure (positions apart).
 * Every `from` and `to` counts UTF-16 units of the text given to parseFormula, `to` excluded: fit for setSelectionRange.
 */

/** An exact number n/d; both are safe integers, d is at least 1. Not reduced: 15% is 15/100, 0.50 is 50/100. */
export interface FormulaNumber {
  readonly n: number
  readonly d: number
}

/** One factor. Money is always in won: "2천원" is 2000 with the unit 원. */
export interface FormulaFactor {
  readonly value: FormulaNumber
  /** 명, 회, 개월, %, ea, or a free one; money has 원 or 원/인; null where nothing stands behind the number. */
  readonly unit: string | null
  /** What stands before the number: 투입율 of "투입율15%". */
  readonly label: string | null
  /** What stands in brackets behind it: 월 1회 of "12회(월 1회)". */
  readonly note: string | null
  readonly asWritten: string
  readonly from: number
  readonly to: number
}

/** The result written after "=", in won. */
export interface StatedResult {
  readonly won: number
  readonly asWritten: string
  readonly from: number
  readonly to: number
}

export const formulaRemarkKinds = [
  /** Thousands grouped wrongly: 100,0000원 (read as 1,000,000), 1,00,000원, 70.000원, "70, 000원". */
  'malformed-number',
  /** 8000원 for 8,000원. */
  'ungrouped-number',
  /** No 원 behind the unit price or the result; read as won. */
  'missing-won',
  /** The result stands without unit and is the computed one in thousand won; read so. */
  'thousand-won-result',
  /** Written after ≒ or 약: an approximate result. */
  'approximate',
  /** X and × in one formula. */
  'mixed-signs',
  /** Text that says nothing to the calculation: after the result, or a ※ line. */
  'left-aside',
] as const
export type FormulaRemarkKind = (typeof formulaRemarkKinds)[number]

/** Something that could be read all the same, but should be looked at. */
export interface FormulaRemark {
  readonly kind: FormulaRemarkKind
  readonly asWritten: string
  readonly from: number
  readonly to: number
}

/** A line of the calculation: factors, or children ("조성비" with its parts), never both; a lump sum is one factor. */
export interface Formula {
  /** What it is for, '' where nothing is written. */
  readonly label: string
  readonly factors: readonly FormulaFactor[]
  readonly stated: StatedResult | null
  readonly children: readonly Formula[]
  readonly from: number
  readonly to: number
  /** Of this line; a child's stand with the child. */
  readonly remarks: readonly FormulaRemark[]
}

export const formulaRefusalKinds = [
  /** Nothing but spaces. */
  'empty',
  /** There is no number with which to calculate. */
  'no-amount',
  /** A sign (×, =, ÷, +) with no number behind or before it. */
  'number-expected',
  /** Two numbers side by side, no sign between: "11명 12회". */
  'sign-expected',
  /** A bracket that is not closed, or closed without being opened. */
  'bracket',
  /** A second "=". */
  'second-result',
  /** The result after "=" is not an amount of whole won. */
  'result-expected',
  /** Division by zero. */
  'zero-division',
  /** A number beyond what can be calculated exactly (2^53). */
  'too-large',
  /** Numbers of different units added: (3명+2회). */
  'different-units',
  /** More lines, levels or factors than a calculation has (see limits). */
  'too-long',
] as const
export type FormulaRefusalKind = (typeof formulaRefusalKinds)[number]

/** Why a text is no formula, and at which characters of it: [at, at + length). `found` is what stands there. */
export interface FormulaRefusal {
  readonly kind: FormulaRefusalKind
  readonly at: number
  readonly length: number
  readonly found: string
}

export type ComputeRefusal =
  | { readonly kind: 'not-whole-won'; readonly n: string; readonly d: string }
  | { readonly kind: 'too-large'; readonly n: string }

/** What one text may hold; beyond it, it is refused as too-long and not read. */
export const formulaLimits = { characters: 20_000, factors: 30, lines: 500, depth: 5 } as const
