import type { Factor } from '#rooms/budget/core/cost-line.ts'
import { readExact } from './exact.ts'

/** One factor as the sheets write it: a label or none, digits, a unit ("투입율15%", "70,000원", "10개동"). */
const shape = /^(?<label>\D*?)(?<digits>[\d,]+)(?<unit>\D+)$/

/** The factors of a formula as written, what follows "=" left out ("70,000원×25명×4회=7,000,000원"). */
export function factorsOf(formula: string): Factor[] {
  const [left = ''] = formula.split('=')
  return left.split(/[×X]/).map((part) => {
    const asWritten = part.trim()
    const { label, digits, unit } = shape.exec(asWritten)?.groups ?? {}
    if (digits === undefined || unit === undefined) throw new Error(`Not a factor: ${asWritten}`)
    const { n, d } = readExact(digits)
    const value = unit === '%' ? { n, d: d * 100 } : { n, d }
    return { value, unit, label: label === undefined || label === '' ? null : label, asWritten }
  })
}
