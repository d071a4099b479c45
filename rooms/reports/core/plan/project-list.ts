import type { z } from 'zod'
import type { Block, BlockOf } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, simpleTable, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import type { SeePlanReply } from '#rooms/plans/core/plan-views.ts'
import { paperWords } from '../words.ts'
import { sourcesOf } from './plan-budget.ts'
import { sourceCells, sourceName } from './source-columns.ts'
import { planWords as w } from './words.ts'

type Seen = z.infer<typeof SeePlanReply>

/** The list of a plan's projects, in its order, with their departments and money; the whole in the last row. */
export function projectList({ plan, projects, size }: Seen): BlockOf<'table'> {
  const sources = sourcesOf(size.bySource)
  const money = sources.length + 1
  const eachMm = Math.min(19, Math.floor(66 / money))
  const nameMm = 170 - 11 - 27 - 26 - eachMm * money
  const whole = { role: 'total' as const }
  return {
    kind: 'table',
    ...{ caption: w.projectList(plan.name), unit: paperWords.unitThousand, headRows: 1, lines: true, sheet: w.project },
    widthsMm: [11, nameMm, 27, 26, ...Array.from({ length: money }, () => eachMm)],
    rows: [
      [w.no, w.project, w.category, w.leads, paperWords.sum, ...sources.map(sourceName)].map((label) =>
        textCell(label),
      ),
      ...projects.map(({ no, title, category, leadDepartments, total, bySource }) => [
        numberCell(no, 'count', { align: 'center' }),
        textCell(title, { role: 'row-head', align: 'left' }),
        textCell(category, { align: 'center' }),
        textCell(leadDepartments.join(', '), { align: 'center' }),
        numberCell(total, 'thousand-won'),
        ...sourceCells(sources, bySource),
      ]),
      [
        textCell(paperWords.total, { columnSpan: 4, ...whole, align: 'center' }),
        numberCell(size.total, 'thousand-won', whole),
        ...sourceCells(sources, size.bySource, whole),
      ],
    ],
  }
}

/** The projects by subcommittee: one of several stands under each, so that the rows add up to more than the whole. */
export const subcommitteeList = ({ bySubcommittee }: Pick<Seen, 'bySubcommittee'>): readonly Block[] =>
  bySubcommittee.length === 0
    ? []
    : [
        item(1, w.bySubcommittee),
        simpleTable({
          ...{ caption: w.bySubcommittee, unit: paperWords.unitThousand },
          columns: [
            { label: w.subcommittee, widthMm: 100, kind: 'text' },
            { label: w.projects, widthMm: 30, kind: 'count' },
            { label: w.amount, widthMm: 40, kind: 'thousand-won' },
          ],
          rows: bySubcommittee.map(({ name, projects, total }) => [name, projects, total]),
          sheet: w.bySubcommittee,
        }),
      ]
