import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { sumWon, type Won, zeroWon } from '#kit/won.ts'
import { listBills, seeBill, seeCurrentBudget } from '#rooms/appropriations/contract.ts'
import { BillId } from '#rooms/appropriations/core/bill.ts'
import { words } from '#rooms/appropriations/core/messages.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { seeProjectExecution } from '#rooms/execution/contract.ts'
import { type ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { seeOutcome } from '#rooms/performance/contract.ts'
import { valueText } from '#rooms/performance/core/measured-value.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { type BillSheet, billSheet, type SourceChange } from '../core/budget/bill-sheet.ts'
import { type BillRow, budgetOpinion } from '../core/budget/budget-opinion.ts'
import { budgetPaperWords } from '../core/budget/words.ts'
import { documentTitle } from '../core/document-title.ts'
import { notFound, type Report, type ReportChoice } from './report.ts'

type Seen = ReplyOf<typeof seeBill>
type Cell = Seen['rows'][number]

const t = words('ko')

/** A bill that whoever asks is told amounts of; null before it is handed in, or where there is none. */
async function toldBill(ask: Ask, given: string): Promise<Seen | null> {
  const billId = BillId.safeParse(given)
  const seen = billId.success ? await ask(seeBill, { billId: billId.data }) : notFound
  return seen.ok && seen.value.stages.length > 0 ? seen.value : null
}

/** What a cell has at the last stage; a row that a stage left out has nothing there. */
const lastOf = ({ amounts }: Cell): Won => amounts.at(-1)?.amount ?? zeroWon
/** What a cell begins with: 기정액 of a supplementary budget, else the first stage's amount. */
const firstOf = ({ bill }: Seen, { base, amounts }: Cell): Won =>
  bill.round > 0 ? base : (amounts[0]?.amount ?? zeroWon)

function rowOf(seen: Seen, { projectId, title, leadDepartments }: Seen['projects'][number]): BillRow {
  const own = seen.rows.filter((row) => row.projectId === projectId)
  return {
    ...{ project: title, department: leadDepartments.join(', ') },
    first: sumWon(own.map((row) => firstOf(seen, row))),
    last: sumWon(own.map(lastOf)),
    reasons: [...new Set(own.flatMap(({ amounts }) => amounts.flatMap(({ reason }) => reason ?? [])))],
  }
}

async function toldBills(ask: Ask) {
  return answered(await ask(listBills, {})).bills.filter(({ stages }) => stages.length > 0)
}

/** What the budget-participation committee thinks of a budget bill (주민참여예산위원회 의견서). */
export const budgetOpinionReport: Report = {
  name: 'budget-opinion',
  title: { ko: '주민참여예산위원회 의견서', en: 'Opinion on a budget bill' },
  of: { ko: '예산안', en: 'Budget bill' },
  choices: async (ask) => (await toldBills(ask)).map(({ bill }) => ({ of: bill.id, label: documentTitle(bill.name) })),
  async make(ask, of) {
    const seen = await toldBill(ask, of)
    if (seen === null) return notFound
    const { bill, stages, projects, transitions } = seen
    const changes = transitions.flatMap((one) => one.changes)
    return ok(
      budgetOpinion({
        ...{ name: bill.name, round: t.roundName(bill.round), fiscalYear: bill.fiscalYear },
        opinion: stages.findLast(({ opinion }) => opinion !== null)?.opinion ?? null,
        stages: stages.map(({ stage, on, reference, total }) => ({
          ...{ name: t.assemblyStages[stage], on, reference, total },
        })),
        firstName: bill.round > 0 ? budgetPaperWords.sheet.before.confirmed : t.stages[stages[0]?.stage ?? 'request'],
        lastName: t.stages[stages.at(-1)?.stage ?? 'request'],
        rows: projects.map((project) => rowOf(seen, project)),
        cutsWithoutReason: changes.filter(({ change, reason }) => change < 0 && reason === null).length,
      }),
    )
  },
}

/** The year before, of the project that came of the same item; null where there is none. */
async function yearBefore(ask: Ask, fiscalYear: number, itemId: ItemId | null) {
  const year = FiscalYear.safeParse(fiscalYear - 1)
  if (!year.success || itemId === null) return null
  const { projects, cells } = answered(await ask(seeCurrentBudget, { fiscalYear: year.data }))
  const before = projects.find((one) => one.itemId === itemId)
  if (before === undefined) return null
  return {
    year: year.data,
    projectId: before.projectId,
    cells: cells.filter((one) => one.projectId === before.projectId),
  }
}

type Before = NonNullable<Awaited<ReturnType<typeof yearBefore>>>

function sourcesOf(seen: Seen, projectId: ProjectId, before: Before | null): readonly SourceChange[] {
  const own = seen.rows.filter((row) => row.projectId === projectId)
  const names = new Set<FundSource>([...own, ...(before?.cells ?? [])].map(({ source }) => source))
  const isLater = seen.bill.round > 0
  return [...names].map((source) => ({
    source,
    before: sumWon(
      isLater
        ? own.filter((row) => row.source === source).map(({ base }) => base)
        : (before?.cells ?? []).filter((cell) => cell.source === source).map(({ base }) => base),
    ),
    now: sumWon(own.filter((row) => row.source === source).map(lastOf)),
  }))
}

async function executionOf(ask: Ask, { projectId, year }: Before): Promise<BillSheet['execution']> {
  const seen = await ask(seeProjectExecution, { projectId, fiscalYear: year })
  if (!seen.ok) return null
  const { base, spent, rate } = seen.value.total
  return { year, base, spent, rate }
}

async function indicatorsOf(ask: Ask, projectId: ProjectId): Promise<BillSheet['indicators']> {
  const seen = await ask(seeOutcome, { projectId })
  if (!seen.ok) return []
  return seen.value.indicators.map(({ name, target, value, unit, met, measuredOn }) => ({
    ...{ name, target, on: measuredOn },
    measured: value === null ? null : `${valueText(value, 'ko')}${unit ?? ''}`,
    met: met === 'unknown' ? null : met === 'met',
  }))
}

const written = /^(?<bill>[^@]+)@(?<project>.+)$/

/** One project of a budget bill (예산안 사업설명서): the bill and the project, BILL@PROJECT. */
export const billSheetReport: Report = {
  name: 'budget-bill-sheet',
  title: { ko: '예산안 사업설명서', en: 'Project sheet of a budget bill' },
  of: { ko: '예산안의 사업', en: 'Project of a budget bill' },
  async choices(ask) {
    const choices: ReportChoice[] = []
    for (const { bill } of await toldBills(ask)) {
      const seen = await toldBill(ask, bill.id)
      for (const { projectId, title, itemId } of seen?.projects ?? [])
        if (itemId !== null)
          choices.push({ of: `${bill.id}@${projectId}`, label: documentTitle(`${bill.name} ${title}`) })
    }
    return choices
  },
  async make(ask, of) {
    const { bill: billId = '', project: given } = written.exec(of)?.groups ?? {}
    const projectId = ProjectId.safeParse(given)
    const seen = await toldBill(ask, billId)
    const named = seen?.projects.find((one) => one.projectId === projectId.data)
    const asked = projectId.success ? await ask(seeProject, { projectId: projectId.data }) : notFound
    if (seen === null || named === undefined || !asked.ok) return notFound
    const { bill } = seen
    const { plan, sheet, budget } = asked.value
    const before = await yearBefore(ask, bill.fiscalYear, named.itemId)
    const followed = before?.projectId ?? sheet.id
    return ok(
      billSheet({
        ...{ bill: bill.name, fiscalYear: bill.fiscalYear, project: sheet.title, plan: plan.name },
        ...{ departments: named.leadDepartments, periodText: sheet.periodText, summary: sheet.summary },
        ...{ objectives: sheet.objectives, background: sheet.background, lines: budget },
        placement: (budget.placements.find((one) => one.fiscalYear === bill.fiscalYear)?.path ?? []).map(
          ({ name }) => name,
        ),
        since: bill.round > 0 ? 'confirmed' : 'year',
        sources: sourcesOf(seen, sheet.id, before),
        execution: before === null ? null : await executionOf(ask, before),
        indicators: await indicatorsOf(ask, followed),
        results: [sheet.lastResults, sheet.lastProgress].filter((text) => text !== null),
      }),
    )
  },
}
