import { group, type Line } from '#rooms/documents/core/rules/text/lines.ts'
import { type StageType, stageTypeOf, stageTypes } from '../stage.ts'
import { parseStagePeriod, type StagePeriod } from '../stage-period.ts'
import type { SheetSection } from './sheet-section.ts'

/** A stage as a sheet's process shows it: its box, what it lists, when it is. */
export interface WrittenStage {
  readonly number: number
  readonly types: readonly StageType[]
  readonly head: Line
  readonly texts: readonly Line[]
  readonly period: {
    readonly line: Line
    readonly text: string
    readonly from: number
    readonly read: StagePeriod | null
  } | null
}

const box = /(\d{1,2})\s?단계\s?\(([^()]{2,20})\)/g
const period = /\d{4}\s?년\s?\d{1,2}(?:\s?~\s?\d{1,2})?\s?(?:월|분기)(?:\s?~\s?(?:지속)?)?|\d{4}\.\s?\d{1,2}\.?(?!\d)/g

const typesIn = (text: string): readonly StageType[] =>
  text.split(/[^가-힣]+|및/).flatMap((word) => stageTypeOf(word) ?? [])

interface Row {
  readonly head: Line
  readonly boxes: readonly RegExpMatchArray[]
  readonly below: readonly Line[]
}

/** A row of boxes with what stands below it, up to the next row. */
function rowsOf(lines: readonly Line[]): readonly Row[] {
  const starts = lines.flatMap((line, number) => {
    const boxes = [...line.text.matchAll(box)]
    return boxes.length === 0 ? [] : [{ line, number, boxes }]
  })
  return starts.map(({ line, number, boxes }, index) => ({
    head: line,
    boxes,
    below: lines.slice(number + 1, starts[index + 1]?.number ?? lines.length),
  }))
}

/**
 * Reads the stages of a sheet: the boxes of a row, the periods below them one for each, and the items between; those
 * fell out of their columns one after the other, so each column takes its share of them.
 */
export function writtenStages(sheet: SheetSection): readonly WrittenStage[] {
  return rowsOf(sheet.parts.get('process')?.lines ?? []).flatMap(({ head, boxes, below }) => {
    const periods = below.flatMap((line) =>
      [...line.text.matchAll(period)].map((match) => ({ line, text: match[0].trim(), from: match.index })),
    )
    const firstPeriod = periods[0]?.line
    const texts = firstPeriod === undefined ? below : below.slice(0, below.indexOf(firstPeriod))
    return boxes.map((match, column): WrittenStage => {
      const found = periods.length === boxes.length ? periods[column] : undefined
      const read = found === undefined ? null : parseStagePeriod(found.text)
      const share = (part: number): number => Math.ceil((texts.length * part) / boxes.length)
      const firstItem = texts.findIndex(({ text }) => /^\s*[-–‐∙·‧]/.test(text))
      return {
        number: Number(match[1]),
        types: typesIn(group(match, 2)),
        head,
        texts: texts.slice(Math.max(share(column), firstItem), share(column + 1)),
        period: found === undefined || read === null ? null : { ...found, read: read.ok ? read.value : null },
      }
    })
  })
}

/** The types of stages that a sheet does not have. */
export const missingTypes = (stages: readonly WrittenStage[]): readonly StageType[] =>
  stageTypes.filter((type) => !stages.some((stage) => stage.types.includes(type)))
