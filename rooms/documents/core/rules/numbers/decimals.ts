import type { DocumentFinding } from '../../document-rule.ts'
import { found } from './found.ts'
import type { StatedShare } from './shares.ts'

const fewest = 4

/** Rates that are stated with fewer decimals than most rates of their kind in the document. */
export function fewerDecimals(rates: readonly StatedShare[]): readonly DocumentFinding[] {
  const counts = new Map<number, number>()
  for (const { decimals } of rates) counts.set(decimals, (counts.get(decimals) ?? 0) + 1)
  const [usual] = [...counts].find(([, count]) => count * 3 >= rates.length * 2) ?? [0]
  if (rates.length < fewest) return []
  return rates
    .filter(({ decimals }) => decimals < usual)
    .map(({ place, span, text }) =>
      found('decimals', 'note', place, { span, stated: text, params: { decimals: usual } }),
    )
}
