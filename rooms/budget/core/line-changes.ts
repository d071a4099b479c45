import type { LineId } from '#rooms/items/core/item.ts'
import type { CostLine } from './cost-line.ts'

/** A line and its place in its project, from 1. */
export interface PlacedLine {
  readonly line: CostLine
  readonly no: number
}

export interface LineChanges {
  readonly removed: readonly LineId[]
  readonly written: readonly PlacedLine[]
}

/** Decides what must be written so that lines stand where others stood: a line that stays as it is, is not touched. */
export function lineChanges(before: readonly CostLine[], after: readonly CostLine[]): LineChanges {
  const kept = new Set(after.map((line) => line.id))
  const place = new Map(before.map((line, index) => [line.id, { index, text: textOf(line) }]))
  return {
    removed: before.map((line) => line.id).filter((id) => !kept.has(id)),
    written: after.flatMap((line, index) => {
      const was = place.get(line.id)
      return was !== undefined && was.index === index && was.text === textOf(line) ? [] : [{ line, no: index + 1 }]
    }),
  }
}

/** All that a line says, in one text: equal for equal lines, whatever the order of their fields. */
const textOf = (line: CostLine): string =>
  JSON.stringify([
    line.fiscalYear,
    line.accountName,
    line.group,
    line.label,
    line.formulaText,
    line.stated,
    line.source,
    line.factors.map(({ value, unit, label, asWritten }) => [value.n, value.d, unit, label, asWritten]),
  ])
