import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { stretchOf } from './stretch.ts'
import { rangesOn } from './written-range.ts'

/** A range that ends before it begins: with both years written, or inside one month (no one means eleven months). */
function backwardDates(line: Line): readonly DocumentFinding[] {
  return rangesOn(line).flatMap((range) => {
    const stretch = stretchOf(range)
    if (stretch === null || stretch.last >= stretch.first) return []
    if (!stretch.bothYears && stretch.first.slice(0, 7) !== stretch.last.slice(0, 7)) return []
    return [
      found('date-order', 'error', line, {
        span: { from: range.from, to: range.to },
        stated: line.text.slice(range.from, range.to).trim(),
        params: { case: 'dates' },
      }),
    ]
  })
}

const clockRange = /(?<![\d:])(\d{1,2}):(\d{2})\s?[~∼～〜]\s?(\d{1,2}):(\d{2})(?![\d:])/g

/** A meeting that ends before it begins; past midnight and "11:00 ~ 1:00" are left alone. */
function backwardTimes(line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(clockRange)].flatMap((match) => {
    const [hour, minute, toHour, toMinute] = match.slice(1).map(Number) as [number, number, number, number]
    if (toHour < 8 || hour > 23 || toHour * 60 + toMinute >= hour * 60 + minute) return []
    return [
      found('date-order', 'warning', line, {
        span: { from: match.index, to: match.index + match[0].length },
        stated: match[0],
        params: { case: 'times' },
      }),
    ]
  })
}

/** Finds periods and times of day that end before they begin. */
export const dateOrderRule: DocumentRule = {
  id: 'date-order',
  check: (document) => linesOf(document).flatMap((line) => [...backwardDates(line), ...backwardTimes(line)]),
}
