import { ok, type Result } from '#kit/result.ts'
import type { Factor } from './cost-line.ts'
import { computeFormula } from './formula/compute-formula.ts'
import { factorsOf } from './formula/factors-of.ts'
import type { Formula, FormulaRefusal, FormulaRemark } from './formula/formula.ts'
import { parseFormula } from './formula/parse-formula.ts'

/** What a formula as typed comes to. */
export interface ReadFormula {
  readonly formula: Formula
  readonly factors: readonly Factor[]
  /** The won it gives; none where it gives no whole won, or too much. */
  readonly computed: number | null
  /** The result it states itself after "=". */
  readonly result: number | null
  readonly remarks: readonly FormulaRemark[]
}

/**
 * Reads a formula as one line keeps it: its factors, or, where it is a sum of parts ("30,000원×10명+5,000원×2회"), one
 * factor of the won that the parts add up to. Refuses as the parser does, at the character.
 */
export function readFormula(text: string): Result<ReadFormula, FormulaRefusal> {
  const parsed = parseFormula(text)
  if (!parsed.ok) return parsed
  const formula = parsed.value
  const won = computeFormula(formula)
  const computed = won.ok ? won.value : null
  const isSum = formula.children.length > 0
  return ok({
    formula,
    factors: isSum ? sumFactor(text, computed) : factorsOf(formula),
    computed,
    result: formula.stated?.won ?? null,
    remarks: remarksOf(formula),
  })
}

/** A sum that gives no whole won has no factor that says so. */
const sumFactor = (text: string, computed: number | null): readonly Factor[] =>
  computed === null ? [] : [{ value: { n: computed, d: 1 }, unit: '원', label: null, asWritten: text.trim() }]

const remarksOf = (formula: Formula): readonly FormulaRemark[] => [
  ...formula.remarks,
  ...formula.children.flatMap(remarksOf),
]
