import type { DocumentRule } from '../document-rule.ts'
import { foundOn, planFields, under } from './plan-fields.ts'

const units: ReadonlyMap<string, bigint> = new Map([
  ['원', 1n],
  ['천원', 1_000n],
  ['만원', 10_000n],
  ['백만원', 1_000_000n],
  ['억원', 100_000_000n],
])

/** The amount that a calculation says it comes to: after its last "=", or the whole of a lump sum. Well grouped only. */
function amountSaid(formula: string): bigint | null {
  const [, digits = '', unit = ''] = /(?:^|=)\s*(\d{1,3}(?:,\d{3})*|\d+)\s*([가-힣]+)\s*$/.exec(formula) ?? []
  const scale = units.get(unit)
  return scale === undefined ? null : BigInt(digits.replaceAll(',', '')) * scale
}

/** Finds cost lines whose amount is not the one that their calculation comes to (it says one thing twice). */
export const statedAmountRule: DocumentRule = {
  id: 'cross-reference',
  check: (document) => {
    const { textAt, objectsWith } = planFields(document)
    return objectsWith('formulaText').flatMap((line) => {
      const said = amountSaid(textAt(under(line, 'formulaText')))
      const path = [under(line, 'statedWon'), under(line, 'stated')].find((key) => /^\d+$/.test(textAt(key)))
      if (said === null || path === undefined || BigInt(textAt(path)) === said) return []
      const found = { stated: textAt(path), computed: String(said), params: { case: 'amount' } }
      return [foundOn(path, { rule: 'cross-reference', severity: 'error', ...found })]
    })
  },
}
