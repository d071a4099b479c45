import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { one, sumOf } from './fixed.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { type NumberedList, numberedLists, type Placed } from './numbered-list.ts'
import { columnsOf } from './numbered-sums.ts'
import { judgeShares, type StatedShare, type StatedWhole } from './shares.ts'
import { readNumbers } from './written-number.ts'

const spanOf = ({ from, end }: Placed) => ({ from, to: end })
const textOf = ({ line, from, end }: Placed): string => line.text.slice(from, end)

/** The 100 % that stands under a list with its total: "1524(100%)". */
function hundredUnder(lines: readonly Line[], list: NumberedList): StatedWhole | null {
  for (const line of lines.slice(list.to, list.to + 3)) {
    const hundred = readNumbers(line.text).find(({ unit, value }) => unit === '%' && value === 100n * one)
    if (hundred !== undefined) {
      const { from, end } = hundred
      return { place: line.place, span: { from, to: end }, text: line.text.slice(from, end) }
    }
  }
  return null
}

/** The shares of a numbered list (votes) in the sum of what they are shares of. */
export function numberedShares(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return numberedLists(document).flatMap((list) => {
    const shares = columnsOf(list, (item) => item.shares)
    const counts = columnsOf(list, (item) => item.counts) ?? columnsOf(list, (item) => item.amounts)
    if (shares?.length !== 1 || counts?.length !== 1) return []
    const [stated, parts] = [listed(shares, 0), listed(counts, 0)]
    const whole = sumOf(parts.map(({ value }) => value))
    const sum = sumOf(stated.map(({ value }) => value))
    const nearHundred = sum > 90n * one && sum < 110n * one
    if (parts.length !== stated.length || whole <= 0n || !nearHundred) return []
    const given = stated.map((share, index): StatedShare => {
      const { value: amount, decimals, line } = share
      const part = listed(parts, index).value
      return { place: line.place, span: spanOf(share), text: textOf(share), amount, decimals, part, whole }
    })
    const rules = { rounding: 'percentage-rounding', wrong: 'percentage' }
    return judgeShares(given, hundredUnder(lines, list), rules)
  })
}
