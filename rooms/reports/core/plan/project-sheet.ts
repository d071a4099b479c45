import type { z } from 'zod'
import type { ProjectLines } from '#rooms/budget/core/project-lines.ts'
import type { Block, BlockOf, Cell } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, paragraph, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import type { Indicator } from '#rooms/plans/core/indicator.ts'
import type { ProjectSheet } from '#rooms/plans/core/project-sheet.ts'
import { bulletBlocks, textBlocks } from '../text-blocks.ts'
import { paperWords } from '../words.ts'
import { costTable } from './cost-table.ts'
import { sheetWords as w } from './words.ts'

type Lines = z.infer<typeof ProjectLines>

const headTable = (sheet: ProjectSheet, lines: Lines): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 0, lines: true },
  widthsMm: [30, 70, 25, 45],
  rows: [
    [
      textCell(w.period, { role: 'row-head' }),
      textCell(sheet.periodText, { align: 'center' }),
      textCell(w.budget, { role: 'row-head' }),
      // What the sheet states there, which may be one source alone; without it, what its lines add up to.
      numberCell(sheet.headerBudget ?? lines.total, 'thousand-won', { align: 'center' }),
    ],
  ],
})

/** Who does what: the departments under their duty, then the civil actors, each with its tasks. */
function cooperationTable({ departments, civilActors, tasks }: ProjectSheet): BlockOf<'table'> {
  const tasksOf = (name: string) =>
    (tasks.find(({ actor }) => actor === name)?.tasks ?? []).map((one) => `· ${one}`).join('\n')
  // A sheet that names no task has no column for them.
  const hasTasks = tasks.some((one) => one.tasks.length > 0)
  const row = (said: string, name: string) => [textCell(said), ...(hasTasks ? [textCell(tasksOf(name))] : [])]
  const offices = departments.map(({ name, label }) => row(w.departmentLine(label, name), name))
  const civil = civilActors.map((name) => row(name, name))
  const under = (label: string, rows: readonly Cell[][]): Cell[][] =>
    rows.map((row, index) =>
      index === 0 ? [textCell(label, { rowSpan: rows.length, role: 'row-head' }), ...row] : row,
    )
  return {
    kind: 'table',
    ...{ caption: null, unit: null, headRows: 1, lines: true },
    widthsMm: hasTasks ? [25, 60, 85] : [25, 145],
    rows: [
      [w.kind, w.units, ...(hasTasks ? [w.tasks] : [])].map((label) => textCell(label)),
      ...under(w.offices, offices),
      ...under(w.civil, civil),
    ],
  }
}

const stageTable = ({ stages }: ProjectSheet): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 1, lines: true },
  widthsMm: [35, 90, 45],
  rows: [
    [textCell(w.step), textCell(w.content), textCell(w.when)],
    ...stages.map(({ types, title, periodText }) => [
      textCell(types.map((type) => w.stages[type]).join('·'), { align: 'center' }),
      textCell(title),
      textCell(periodText, { align: 'center' }),
    ]),
  ],
})

const methodTable = ({ method }: ProjectSheet): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 1, lines: true },
  widthsMm: [35, 50, 85],
  rows: [
    [textCell(w.step), textCell(w.mainContent), textCell(w.detailContent)],
    ...method.map(({ title, main, details }, index) => [
      textCell(w.numbered(index + 1, title), { role: 'row-head', align: 'left' }),
      textCell(main),
      textCell(details),
    ]),
  ],
})

/** The indicators in their order; 구분 stands once for those that follow each other. */
export function indicatorTable(indicators: readonly Indicator[]): BlockOf<'table'> {
  const spanFrom = (index: number): number => {
    const phase = indicators[index]?.phase
    const end = indicators.findIndex((one, at) => at > index && one.phase !== phase)
    return (end === -1 ? indicators.length : end) - index
  }
  return {
    kind: 'table',
    ...{ caption: null, unit: null, headRows: 1, lines: true },
    widthsMm: [22, 45, 48, 25, 30],
    rows: [
      [w.kind, w.goal, w.indicator, w.target, w.evidence].map((label) => textCell(label)),
      ...indicators.map(({ phase, goal, name, target, evidence }, index) => [
        ...(indicators[index - 1]?.phase === phase
          ? []
          : [textCell(w.phases[phase], { rowSpan: spanFrom(index), role: 'row-head' })]),
        textCell(goal),
        textCell(name),
        textCell(target.text, { align: 'center' }),
        textCell(evidence ?? paperWords.none, { align: 'center' }),
      ]),
    ],
  }
}

const titled = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [item(1, title), ...blocks]

/** The sheet of one project as blocks, field by field in the order of the city's form; fields that say nothing are left out. */
export function projectSheetBlocks(sheet: ProjectSheet, lines: Lines): readonly Block[] {
  const written = [
    [w.background, sheet.background],
    [w.direction, sheet.direction],
    [w.similarCases, sheet.similarCases],
    [w.lastResults, sheet.lastResults],
    [w.improvements, sheet.improvements],
    [w.lastProgress, sheet.lastProgress],
  ] as const
  const schedule = sheet.scheduleText === null ? [] : textBlocks(sheet.scheduleText)
  return [
    { kind: 'heading', level: 2, text: w.numbered(sheet.no, sheet.title), numbered: false },
    ...(sheet.summary === null ? [] : [paragraph([{ text: sheet.summary, bold: true }])]),
    headTable(sheet, lines),
    ...titled(w.objectives, bulletBlocks(sheet.objectives, 2)),
    ...titled(w.cooperation, [cooperationTable(sheet)]),
    ...written.flatMap(([title, text]) => titled(title, textBlocks(text))),
    ...titled(w.details, [
      ...(sheet.method.length === 0 ? [] : [item(2, w.method), methodTable(sheet)]),
      ...(sheet.stages.length === 0 ? [] : [item(2, w.process), stageTable(sheet)]),
      ...schedule,
    ]),
    ...titled(w.monitoring, [
      ...(sheet.indicators.length === 0 ? [] : [item(2, w.indicators), indicatorTable(sheet.indicators)]),
      ...(sheet.evaluation.length === 0 ? [] : [item(2, w.evaluation), ...bulletBlocks(sheet.evaluation, 3)]),
    ]),
    ...(lines.lines.length === 0 ? [] : titled(w.cost, [costTable(lines, w.numbered(sheet.no, sheet.title))])),
    ...titled(w.contingency, textBlocks(sheet.contingency)),
    ...titled(w.remarks, textBlocks(sheet.remarks)),
  ]
}
