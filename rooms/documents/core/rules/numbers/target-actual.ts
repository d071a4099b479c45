import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { type Fixed, sumOf, writeFixed } from './fixed.ts'
import { flowTables } from './flow-rows.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { group } from './listed.ts'
import { type PeriodRow, periodRows } from './period-targets.ts'
import { readNumbers } from './written-number.ts'

const quarters = /[‘’'`´]\s?(\d\d)\s*\n?\s*1\s?분기\s+2\s?분기\s+3\s?분기\s+4\s?분기/
const reach = 120

/** The year whose four quarters are the last columns of the table that a line stands in; null where there is none. */
function yearOfQuarters(lines: readonly Line[], before: number): number | null {
  const above = lines.slice(Math.max(0, before - reach), before)
  const at = above.findLastIndex(({ text }) => /1\s?분기\s+2\s?분기/.test(text))
  if (at === -1) return null
  const text = above
    .slice(Math.max(0, at - 1), at + 1)
    .map((line) => line.text)
    .join('\n')
  const digits = group(quarters.exec(text), 1)
  return digits === '' ? null : 2000 + Number(digits)
}

/** What a year's quarters add up to against its target, where the two stand in tables of the same rows. */
function check(target: PeriodRow, year: number, line: Line, actual: Fixed): readonly DocumentFinding[] {
  const index = target.columns.findIndex((column) => column.year === year && column.half === null)
  const aimed = index === -1 ? null : (target.values[index] ?? null)
  if (aimed === null || aimed.value <= 0n) return []
  const missed = actual * 10n < aimed.value * 9n
  const beyond = actual > 2n * aimed.value
  if (!missed && !beyond) return []
  const stated = writeFixed(actual)
  const params = { year, label: target.label, way: missed ? 'missed' : 'beyond' }
  return [found('target-actual', 'note', line.place, { stated, computed: writeFixed(aimed.value), params })]
}

/** The year's actual numbers, quarter by quarter, that fall short of its target or go beyond twice of it. */
export function targetsAndActuals(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const targets = periodRows(document)
  if (targets.length === 0) return []
  return flowTables(document)
    .flat()
    .flatMap(({ line, label, slots }) => {
      const name = label.replace(/\s|지속|신규|계속/g, '')
      const target = targets.find((row) => row.label === name && row.line.index < line.index)
      const year = target === undefined || slots.length < 4 ? null : yearOfQuarters(lines, line.index)
      if (target === undefined || year === null) return []
      const actual = sumOf(slots.slice(-4).map(({ text }) => readNumbers(text)[0]?.value ?? 0n))
      return check(target, year, line, actual)
    })
}
