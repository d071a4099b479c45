import type { Factor } from '../cost-line.ts'
import type { Formula } from './formula.ts'

/**
 * The factors of a formula as a cost line keeps them; a parent has those of none of its children. Money stands in won
 * whatever unit it was written in.
 */
export const factorsOf = (formula: Formula): readonly Factor[] =>
  formula.factors.map(({ value, unit, label, asWritten }) => ({ value, unit, label, asWritten }))
