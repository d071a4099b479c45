import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import type { Ask } from '#kernel/handler.ts'
import { formatDate, formatPeriod, LocalDate } from '#kit/korean-date.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { listLines } from '#rooms/budget/contract.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { listContracts } from '#rooms/contracts/contract.ts'
import { pageWords as contractWords } from '#rooms/contracts/core/messages-pages.ts'
import { listEntries, seeYear } from '#rooms/execution/contract.ts'
import { words as executionWords } from '#rooms/execution/core/messages.ts'
import { listCalls } from '#rooms/grants/contract.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import type { DataTable } from '../core/assembly/assembly-data.ts'
import type { DataAsked, DataKind } from '../core/assembly/data-asked.ts'
import { assemblyWords as w } from '../core/assembly/words.ts'
import { sourceName } from '../core/plan/source-columns.ts'

type Column = keyof typeof w.columns
type Kind = DataTable['columns'][number]['kind']
type TableOf = (ask: Ask, asked: DataAsked) => Promise<DataTable>

const column = (name: Column, kind: Kind = 'text'): DataTable['columns'][number] => {
  const [label, widthMm] = w.columns[name]
  return { label, widthMm, kind, ...(name === 'rate' ? { align: 'right' } : {}) }
}
const columns = (...of: readonly (Column | readonly [Column, Kind])[]) =>
  of.map((one) => (typeof one === 'string' ? column(one) : column(...one)))
const money = (name: Column) => [name, 'thousand-won'] as const

const none: DataTable = { columns: [], rows: [], summed: [], notes: [] }

/** The projects of every plan, by id: how each is called and which departments lead it. */
async function projectsById(ask: Ask) {
  const { projects } = answered(await ask(listProjects, {}))
  return new Map(projects.map((one) => [one.projectId as string, one]))
}

/** Budgets and spending as of the end of the period, or of today: the numbers of the page of execution. */
const projects: TableOf = async (ask, { year, to }) => {
  const fiscalYear = FiscalYear.safeParse(year)
  if (!fiscalYear.success) return none
  const seen = answered(await ask(seeYear, { fiscalYear: fiscalYear.data, ...(to === null ? {} : { asOf: to }) }))
  return {
    columns: columns(
      ...['project' as const, 'department' as const],
      ...[money('budget'), money('committed'), money('spent'), money('left')],
      'rate',
    ),
    rows: seen.byProject.map(({ title, leadDepartments, base, committed, spent, left, rate }) => ({
      ...{ departments: leadDepartments, on: null },
      cells: [title, leadDepartments.join(', '), base, committed, spent, left, rate],
    })),
    summed: [2, 3, 4, 5],
    notes: [
      w.asOf(formatDate(seen.asOf)),
      ...(seen.byProject.some(({ basis }) => basis === 'planned') ? [w.planned] : []),
    ],
  }
}

const costLines: TableOf = async (ask, { year }) => {
  const fiscalYear = FiscalYear.safeParse(year)
  if (!fiscalYear.success) return none
  const byId = await projectsById(ask)
  const { lines } = answered(await ask(listLines, { fiscalYear: fiscalYear.data }))
  return {
    columns: columns('project', 'account', 'source', 'label', 'formula', money('amount')),
    rows: lines.map(({ projectId, accountName, source, label, formulaText, stated }) => ({
      ...{ departments: byId.get(projectId)?.leadDepartments ?? [], on: null },
      cells: [byId.get(projectId)?.title ?? projectId, accountName, sourceName(source), label, formulaText, stated],
    })),
    ...{ summed: [5], notes: [] },
  }
}

const contracts: TableOf = async (ask, { year }) => {
  const { kinds, methods } = contractWords('ko')
  const listed = answered(await ask(listContracts, { year, size: 100_000 }))
  return {
    columns: columns('title', 'kind', 'method', 'contractor', 'department', 'agreedOn', money('amount'), money('paid')),
    rows: listed.contracts.map(({ contract, department, amount, paid }) => ({
      ...{ departments: [department], on: contract.agreedOn },
      cells: [
        ...[contract.title, kinds[contract.kind], methods[contract.method], contract.contractor, department],
        ...[formatDate(contract.agreedOn), amount, paid],
      ],
    })),
    ...{ summed: [6, 7], notes: [] },
  }
}

const grants: TableOf = async (ask, { year }) => {
  const calls = await everyPage(
    async (page) => {
      const listed = answered(await ask(listCalls, { year, page }))
      return { ...listed, pages: Math.max(1, Math.ceil(listed.total / listed.pageSize)) }
    },
    (page) => page.calls,
  )
  return {
    columns: columns(
      ...['title' as const, 'department' as const, 'closesOn' as const],
      ...[['applications', 'count'] as const, ['chosen', 'count'] as const],
      ...[money('total'), money('granted'), money('paid')],
    ),
    rows: calls.map(({ call, department, applications, chosen, granted, paid }) => ({
      ...{ departments: [department], on: call.closesOn },
      cells: [call.title, department, formatDate(call.closesOn), applications, chosen, call.total, granted, paid],
    })),
    ...{ summed: [3, 4, 5, 6, 7], notes: [] },
  }
}

const meetings: TableOf = async (ask, { year }) => {
  const held = await everyPage(
    async (page) => answered(await ask(listMeetings, { year, sort: 'oldest', page, size: 200 })),
    (page) => page.meetings,
  )
  return {
    columns: columns('heldOn', 'group', 'topic', 'place', ['attendance', 'count']),
    rows: held.map(({ period, groupText, topic, place, attendance }) => ({
      ...{ departments: [], on: LocalDate.parse(period.from) },
      cells: [formatPeriod(period), groupText, topic, place, attendance],
    })),
    ...{ summed: [4], notes: [w.noDepartment] },
  }
}

const payments: TableOf = async (ask, { year }) => {
  const fiscalYear = FiscalYear.safeParse(year)
  if (!fiscalYear.success) return none
  const { entryKinds, evidence, payees } = executionWords('ko')
  const byId = await projectsById(ask)
  const { entries } = answered(await ask(listEntries, { fiscalYear: fiscalYear.data }))
  const departmentsOf = (entry: (typeof entries)[number]) =>
    entry.department === null ? (byId.get(entry.projectId)?.leadDepartments ?? []) : [entry.department]
  return {
    columns: columns('on', 'what', 'project', 'department', 'account', 'source', 'evidence', 'payee', money('amount')),
    rows: entries
      .toSorted((one, other) => (`${one.on} ${one.id}` < `${other.on} ${other.id}` ? -1 : 1))
      .map((entry) => ({
        ...{ departments: departmentsOf(entry), on: entry.on },
        cells: [
          ...[formatDate(entry.on), entryKinds[entry.kind], byId.get(entry.projectId)?.title ?? entry.projectId],
          ...[departmentsOf(entry).join(', '), entry.accountName, sourceName(entry.source)],
          ...[evidence[entry.evidenceKind], payees[entry.payeeKind], entry.amount],
        ],
      })),
    // A commitment and the expenditure that pays it are two things, never added together (domain.md 7).
    ...{ summed: [], notes: [w.reversed] },
  }
}

/** The tables that the assembly can ask for. */
export const tablesOf: Readonly<Record<DataKind, TableOf>> = {
  ...{ projects, 'cost-lines': costLines, contracts, grants, meetings, payments },
}
