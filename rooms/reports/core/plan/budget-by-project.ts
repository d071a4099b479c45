import { sumWon } from '#kit/won.ts'
import type { Block, Cell } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { paperWords } from '../words.ts'
import { bySourceOf, type Lines } from './cost-table.ts'
import { sourcesOf } from './plan-budget.ts'
import { sourceCells, sourceName } from './source-columns.ts'
import { sheetWords, planWords as w } from './words.ts'

/** A project with its cost lines, as its sheet has them. */
export interface BudgetedProject {
  readonly sheet: { readonly no: number; readonly title: string }
  readonly lines: Lines
}

/** The budget of every project by object of expenditure (의제별 예산): each project's sum, and the whole in the last row. */
export function budgetByProject(projects: readonly BudgetedProject[]): readonly Block[] {
  const budgeted = projects.filter(({ lines }) => lines.lines.length > 0)
  if (budgeted.length === 0) return []
  const all = budgeted.flatMap(({ lines }) => lines.lines)
  const sources = sourcesOf(bySourceOf(all))
  const money = (lines: Lines['lines'], beside: Parameters<typeof numberCell>[2] = {}): Cell[] => [
    numberCell(sumWon(lines.map(({ stated }) => stated)), 'thousand-won', beside),
    ...sourceCells(sources, bySourceOf(lines), beside),
  ]
  const whole = { role: 'total' as const }
  const eachMm = Math.min(22, Math.floor(72 / (sources.length + 1)))
  const nameMm = 170 - 26 - 34 - eachMm * (sources.length + 1)
  return [
    item(1, w.byProject),
    {
      kind: 'table',
      ...{ caption: w.byProject, unit: paperWords.unitThousand, headRows: 1, lines: true, sheet: w.byProject },
      widthsMm: [nameMm, 26, 34, eachMm, ...sources.map(() => eachMm)],
      rows: [
        [w.project, sheetWords.compilationItem, sheetWords.account, paperWords.sum, ...sources.map(sourceName)].map(
          (label) => textCell(label),
        ),
        ...budgeted.flatMap(({ sheet, lines: { lines } }): Cell[][] => {
          const accounts = [...Map.groupBy(lines, ({ accountName }) => accountName)]
          const name = textCell(sheetWords.numbered(sheet.no, sheet.title), {
            ...{ rowSpan: accounts.length + 1, role: 'row-head', align: 'left' },
          })
          return [
            [name, textCell(paperWords.sum, { columnSpan: 2, align: 'center' }), ...money(lines)],
            ...accounts.map(([account, own]) => [
              ...own.slice(0, 1).map(({ compilationItem }) => textCell(compilationItem)),
              textCell(account),
              ...money(own),
            ]),
          ]
        }),
        [textCell(paperWords.total, { columnSpan: 3, ...whole, align: 'center' }), ...money(all, whole)],
      ],
    },
  ]
}
