import type { z } from 'zod'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { formatWon, subtractWon, sumWon, type Won, won } from '#kit/won.ts'
import { type FundSource, fundSources } from '#rooms/budget/core/fund-source.ts'
import type { ProjectLines } from '#rooms/budget/core/project-lines.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { chapter, item, note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { costTable } from '../plan/cost-table.ts'
import { sourceName } from '../plan/source-columns.ts'
import { reportDocument } from '../report-document.ts'
import { bulletBlocks, textBlocks } from '../text-blocks.ts'
import { budgetPaperWords } from './words.ts'

export interface SourceChange {
  readonly source: FundSource
  readonly before: Won
  readonly now: Won
}

/** A project of a budget bill with all that its plan, its budget and its progress tell. Won. */
export interface BillSheet {
  readonly bill: string
  readonly fiscalYear: number
  readonly project: string
  readonly plan: string
  readonly departments: readonly string[]
  readonly periodText: string
  readonly summary: string | null
  readonly objectives: readonly string[]
  readonly background: string | null
  /** Its place in the budget book: 정책사업, 단위사업, 세부사업; empty where it is not placed. */
  readonly placement: readonly string[]
  /** What `before` of the sources is: the year before, or what was confirmed before a supplementary budget. */
  readonly since: 'year' | 'confirmed'
  readonly sources: readonly SourceChange[]
  readonly lines: z.infer<typeof ProjectLines>
  readonly execution: {
    readonly year: number
    readonly base: Won
    readonly spent: Won
    readonly rate: string | null
  } | null
  readonly indicators: readonly {
    readonly name: string
    readonly target: string
    readonly measured: string | null
    readonly met: boolean | null
    readonly on: LocalDate | null
  }[]
  readonly results: readonly string[]
}

const t = budgetPaperWords
const w = t.sheet

/** By how many percent an amount changes, half up to a tenth; 신규 where there was nothing before. */
function changeRate(before: Won, now: Won): string {
  if (before === 0) return now === 0 ? '' : w.new
  return formatDecimal(roundHalfUp(percentOf(now - before, before), 1))
}

/** Sources in the order of the book; those that give nothing in either year are left out. */
const givingSources = (sources: readonly SourceChange[]): readonly SourceChange[] =>
  fundSources.flatMap((source) => sources.filter((one) => one.source === source && (one.before !== 0 || one.now !== 0)))

function moneyBlocks({ sources, since }: BillSheet): readonly Block[] {
  const given = givingSources(sources)
  const [before, now] = [sumWon(given.map((one) => one.before)), sumWon(given.map((one) => one.now))]
  const row = (name: string, from: Won, to: Won) => [name, from, to, subtractWon(to, from), changeRate(from, to)]
  return [
    chapter(w.money),
    simpleTable({
      ...{ caption: null, unit: t.unit, sheet: w.money },
      columns: [
        { label: w.source, widthMm: 40, kind: 'text' },
        { label: w.before[since], widthMm: 35, kind: 'thousand-won' },
        { label: t.bill, widthMm: 35, kind: 'thousand-won' },
        { label: t.change, widthMm: 35, kind: 'thousand-won' },
        { label: w.rate, widthMm: 25, kind: 'text', align: 'right' },
      ],
      rows: [...given.map((one) => row(sourceName(one.source), one.before, one.now)), row(t.sum, before, now)],
      totals: [given.length],
    }),
    note(w.beforeNote[since]),
  ]
}

/** 총사업비 by year, where a multi-year table is written. */
function yearBlocks({ lines: { multiYear } }: BillSheet): readonly Block[] {
  if (multiYear === null) return []
  const { before, years, after, total } = multiYear.all
  return [
    simpleTable({
      ...{ caption: w.years, unit: t.unit },
      columns: [
        { label: w.year, widthMm: 85, kind: 'text' },
        { label: w.total, widthMm: 85, kind: 'thousand-won' },
      ],
      rows: [
        [w.earlier, before],
        ...years.map((amount, at) => [String(multiYear.years[at]), amount]),
        [w.later, after],
        [t.sum, total],
      ],
      totals: [multiYear.years.length + 2],
    }),
  ]
}

/** The cost lines of the bill's own year: a project may have lines of other years beside them. */
function linesOfYear({ lines, fiscalYear }: BillSheet): BillSheet['lines'] {
  const own = lines.lines.filter((line) => line.fiscalYear === fiscalYear)
  const amountOf = (of: readonly { readonly stated: number }[]): Won => sumWon(of.map(({ stated }) => won(stated)))
  const bySource = [...Map.groupBy(own, ({ source }) => source)].map(([source, of]) => ({
    source,
    amount: amountOf(of),
  }))
  return { ...lines, lines: own, total: amountOf(own), bySource }
}

/** The 산출내역, and by how much they come to another sum than the bill has. */
function lineBlocks(sheet: BillSheet): readonly Block[] {
  const own = linesOfYear(sheet)
  if (own.lines.length === 0) return []
  const inBill = sumWon(sheet.sources.map(({ now }) => now))
  return [
    chapter(w.lines),
    costTable(own, w.lines),
    ...(own.total === inBill
      ? []
      : [note(w.linesDiffer(formatWon(own.total, 'thousand'), formatWon(inBill, 'thousand')))]),
  ]
}

const resultOf = (met: boolean | null): string => (met === null ? w.notMeasured : met ? w.isMet : w.isNotMet)

function resultBlocks({ execution, indicators, results }: BillSheet): readonly Block[] {
  const said = results.flatMap(textBlocks)
  const spent =
    execution === null
      ? []
      : [
          item(1, w.execution(execution.year)),
          item(
            2,
            w.executed(
              formatWon(execution.base, 'thousand'),
              formatWon(execution.spent, 'thousand'),
              execution.rate ?? '0.0',
            ),
          ),
        ]
  const measured =
    indicators.length === 0
      ? []
      : [
          simpleTable({
            ...{ caption: w.indicators, unit: null, sheet: w.indicators },
            columns: [
              { label: w.indicator, widthMm: 70, kind: 'text' },
              { label: w.target, widthMm: 35, kind: 'text', align: 'center' },
              { label: w.measured, widthMm: 40, kind: 'text', align: 'center' },
              { label: w.met, widthMm: 25, kind: 'text', align: 'center' },
            ],
            rows: indicators.map((one) => [
              one.name,
              one.target,
              [one.measured ?? '', one.on === null ? '' : w.asOf(formatDate(one.on))].filter(Boolean).join('\n'),
              resultOf(one.met),
            ]),
          }),
        ]
  const told = [...spent, ...measured, ...said]
  return [chapter(w.results), ...(told.length === 0 ? [note(w.noResults)] : told)]
}

/**
 * The sheet of a project in a budget bill (사업설명서): 사업개요, 추진 근거, 재원 against the year before, 산출내역, 추진실적과
 * 성과. Amounts in thousand won, the exact won beneath; nothing is told that no room tells.
 */
export const billSheet = (sheet: BillSheet): OfficialDocument =>
  reportDocument(w.title(sheet.bill, sheet.project), [
    chapter(w.overview),
    factTable([
      [t.project, sheet.project],
      [t.department, sheet.departments.join(', ')],
      [w.fiscalYear, String(sheet.fiscalYear)],
      [w.period, sheet.periodText],
      [
        w.total,
        sheet.lines.multiYear === null ? null : w.totalOf(formatWon(sheet.lines.multiYear.all.total, 'thousand')),
      ],
      [w.placement, sheet.placement.length === 0 ? null : sheet.placement.join(' - ')],
      [w.plan, sheet.plan],
    ]),
    ...(sheet.summary === null && sheet.objectives.length === 0
      ? []
      : [item(1, w.objectives), ...textBlocks(sheet.summary), ...bulletBlocks(sheet.objectives, 2)]),
    ...(sheet.background === null ? [] : [chapter(w.grounds), ...textBlocks(sheet.background)]),
    ...moneyBlocks(sheet),
    ...yearBlocks(sheet),
    ...lineBlocks(sheet),
    ...resultBlocks(sheet),
  ])
