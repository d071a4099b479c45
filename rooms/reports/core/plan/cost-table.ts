import type { z } from 'zod'
import { sumWon } from '#kit/won.ts'
import type { SourceAmount } from '#rooms/budget/core/budget-view.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import type { ProjectLines } from '#rooms/budget/core/project-lines.ts'
import type { BlockOf, Cell } from '#rooms/documents/core/model/official-document.ts'
import { numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { paperWords } from '../words.ts'
import { sourceCells, sourceName } from './source-columns.ts'
import { sheetWords as w } from './words.ts'

export type Lines = z.infer<typeof ProjectLines>
type Line = Lines['lines'][number]

/** How a line of the calculation reads: its group and label, then the formula as it was written. */
const basisOf = ({ group, label, formulaText }: CostLine): string => {
  const name = group === null ? label : `${group}: ${label}`
  return name === formulaText ? name : `${name}\n${formulaText}`
}

/** What some lines come to by source, in won. */
export const bySourceOf = (lines: readonly Line[]): readonly SourceAmount[] =>
  [...Map.groupBy(lines, ({ source }) => source)].map(([source, own]) => ({
    source,
    amount: sumWon(own.map(({ stated }) => stated)),
  }))

/** Lines that follow each other under one name, kept together in the order in which they stand. */
const groupsOf = (
  lines: readonly Line[],
  name: (line: Line) => string,
): readonly (readonly [string, readonly Line[]])[] => [...Map.groupBy(lines, name)]

/** The rows of one account: a line each, the account's amounts beside all of them. */
function rowsOfAccount(
  lines: readonly Line[],
  sources: Parameters<typeof sourceCells>[0],
  before: readonly Cell[],
): Cell[][] {
  const span = { rowSpan: lines.length }
  const amounts = [
    numberCell(sumWon(lines.map(({ stated }) => stated)), 'thousand-won', span),
    ...sourceCells(sources, bySourceOf(lines), span),
  ]
  return lines.map((line, index) => [
    ...(index === 0 ? [...before, textCell(line.accountName, { ...span, role: 'row-head' })] : []),
    textCell(basisOf(line)),
    ...(index === 0 ? amounts : []),
  ])
}

/**
 * The table of a project's cost (소요예산): 편성목, 통계목, 산출내역, the total and each source, in thousands of won, the
 * exact won beneath; the whole in the first row, as the city's form has it.
 */
export function costTable({ lines, total, bySource }: Lines, sheet: string): BlockOf<'table'> {
  const sources = fundSources.filter((source) => bySource.some((one) => one.source === source && one.amount !== 0))
  const money = sources.length + 1
  const moneyMm = Math.min(20, Math.floor(76 / money))
  const basisMm = 170 - 23 - 26 - moneyMm * money
  const whole = { role: 'total' as const }
  const rows = groupsOf(lines, ({ compilationItem }) => compilationItem).flatMap(([compilationItem, ofItem]) => {
    const head = textCell(compilationItem, { rowSpan: ofItem.length, role: 'row-head' })
    return groupsOf(ofItem, ({ accountName }) => accountName).flatMap(([, ofAccount], index) =>
      rowsOfAccount(ofAccount, sources, index === 0 ? [head] : []),
    )
  })
  return {
    kind: 'table',
    ...{ caption: null, unit: paperWords.unitThousand, headRows: 1, lines: true, sheet },
    widthsMm: [23, 26, basisMm, ...Array.from({ length: money }, () => moneyMm)],
    rows: [
      [w.compilationItem, w.account, w.basis, w.wholeCost, ...sources.map(sourceName)].map((label) => textCell(label)),
      [
        textCell(paperWords.total, { columnSpan: 3, ...whole, align: 'center' }),
        numberCell(total, 'thousand-won', whole),
        ...sourceCells(sources, bySource, whole),
      ],
      ...rows,
    ],
  }
}
