import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { MultiYear, MultiYearRefusal, MultiYearView } from '#rooms/budget/core/multi-year.ts'
import { RateRounding } from '#rooms/execution/core/rate.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { TeamId } from '#rooms/organization/core/team.ts'
import { BudgetView, SourcesRefusal } from './core/budget-at.ts'
import { FiguresRefusal } from './core/figure.ts'
import * as may from './core/permissions.ts'
import { CopyRefusal, Work, WorkGroup, WorkId, WorkKind, WorkSection } from './core/work.ts'
import { IssuesRefusal } from './core/work-lines.ts'

const line = z.string().trim().min(1).max(200)
const optional = line.nullable().default(null)
const text = z.string().max(20_000)

/** How a work is named and filed; everything else is written form by form. */
const named = {
  teamId: TeamId.nullable().default(null),
  no: z.int().min(1).max(999),
  title: line,
  kind: WorkKind.nullable().default(null),
  group: WorkGroup.default('major'),
  period: optional,
  place: optional,
}
const written = z.object({ workId: WorkId })
const teamOfDepartment = z.object({ kind: z.literal('team-of-another-department'), field: z.literal('teamId') })

export const addWork = command({
  name: 'works.add-work',
  title: { ko: '주요업무를 올린다', en: 'Add a work' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, departmentId: DepartmentId, year: FiscalYear, ...named }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('work-id-taken', 'department-not-found'), teamOfDepartment]),
})

export const changeWork = command({
  name: 'works.change-work',
  title: { ko: '주요업무의 이름과 구분을 고친다', en: 'Change how a work is named and filed' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, ...named }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('work-not-found'), teamOfDepartment]),
})

/** Lines as they are typed: ○ - · ※ before, a time before "|". */
export const writeWorkText = command({
  name: 'works.write-work-text',
  title: { ko: '주요업무의 글을 쓴다', en: 'Write a text of a work' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, section: WorkSection, text: text.default('') }),
  reply: written,
  refusal: only('work-not-found'),
})

export const writeIssues = command({
  name: 'works.write-issues',
  title: { ko: '문제점과 개선방안을 쓴다', en: 'Write issues and remedies' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, text: text.default('') }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('work-not-found'), IssuesRefusal]),
})

export const writeFigures = command({
  name: 'works.write-figures',
  title: { ko: '주요업무의 수를 적는다', en: 'Write the figures of a work' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, text: text.default('') }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('work-not-found'), FiguresRefusal]),
})

/** 합계 / 기투자 / 연도 / 장래소요 by source: only the cells are taken, every margin is computed. */
export const writeWorkCost = command({
  name: 'works.write-work-cost',
  title: { ko: '연차별 소요예산을 적는다', en: 'Write what a work costs over the years' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, table: MultiYear }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [only('work-not-found'), ...MultiYearRefusal.options]),
})

const Amount = z.int().min(0).max(1_000_000_000_000)
/** Amounts in a unit: 1, 1,000 or 1,000,000 won; as of the day on which the command takes effect. */
const budgetAt = {
  unit: z.enum(['1', '1000', '1000000']).default('1000'),
  budget: Amount,
  executed: Amount.nullable().default(null),
  statedRate: z.string().trim().min(1).max(20).nullable().default(null),
  note: optional,
  sources: z.string().max(4000).default(''),
}
const amountTooLarge = z.object({ kind: z.literal('amount-too-large'), field: z.enum(['budget', 'executed']) })

export const recordWorkBudget = command({
  name: 'works.record-work-budget',
  title: { ko: '주요업무의 예산과 집행을 적는다', en: 'Record the budget of a work' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, ...budgetAt }),
  reply: z.object({ workId: WorkId, asOf: LocalDate }),
  refusal: z.discriminatedUnion('kind', [only('work-not-found'), amountTooLarge, ...SourcesRefusal.options]),
})

export const recordDepartmentBudget = command({
  name: 'works.record-department-budget',
  title: { ko: '부서의 예산과 집행을 적는다', en: 'Record the budget of a department' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ departmentId: DepartmentId, ...budgetAt }),
  reply: z.object({ departmentId: DepartmentId, asOf: LocalDate }),
  refusal: z.discriminatedUnion('kind', [only('department-not-found'), amountTooLarge, ...SourcesRefusal.options]),
})

export const linkWork = command({
  name: 'works.link-work',
  title: { ko: '주요업무에 사업이나 예산과목을 잇는다', en: 'Link a work' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, kind: z.enum(['project', 'account']), id: line }),
  reply: written,
  refusal: z.discriminatedUnion('kind', [
    only('work-not-found', 'linked-already'),
    z.object({ kind: z.literal('link-not-found'), field: z.literal('id') }),
  ]),
})

export const unlinkWork = command({
  name: 'works.unlink-work',
  title: { ko: '주요업무에 이은 것을 푼다', en: 'Take back a link of a work' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, kind: z.enum(['project', 'account']), id: line }),
  reply: written,
  refusal: only('work-not-found', 'not-linked'),
})

export const copyWorks = command({
  name: 'works.copy-works',
  title: { ko: '주요업무를 다음 해로 잇는다', en: 'Carry works on to a later year' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ departmentId: DepartmentId, fromYear: FiscalYear, toYear: FiscalYear }),
  reply: z.object({ workIds: z.array(WorkId) }),
  refusal: z.discriminatedUnion('kind', [...CopyRefusal.options, only('work-id-taken')]),
})

export const removeWork = command({
  name: 'works.remove-work',
  title: { ko: '주요업무를 지운다', en: 'Remove a work' },
  permission: may.mayWriteWorks,
  input: z.strictObject({ workId: WorkId, reason: line }),
  reply: written,
  refusal: only('work-not-found'),
})

export const WorkSummary = z.object({
  ...{ id: WorkId, departmentId: DepartmentId, department: z.string(), year: FiscalYear, no: z.int() },
  ...{ title: z.string(), kind: WorkKind.nullable(), group: WorkGroup },
  /** What it costs in its year; null without a table that has the year. */
  cost: Won.nullable(),
  /** The latest budget that is recorded. */
  budget: BudgetView.nullable(),
})
export type WorkSummary = z.infer<typeof WorkSummary>

const SourceSum = z.object({ source: FundSource, budget: Won, executed: Won })

export const listWorks = query({
  name: 'works.list-works',
  title: { ko: '주요업무 목록을 본다', en: 'List the works' },
  permission: may.maySeeWorks,
  input: z.object({
    departmentId: DepartmentId.optional(),
    year: FiscalYear.optional(),
    kind: WorkKind.optional(),
    text: z.string().max(100).optional(),
  }),
  reply: z.object({
    works: z.array(WorkSummary),
    years: z.array(FiscalYear),
    /** Of the works listed: what they cost in their year, and their latest budgets by source. */
    totals: z.object({ cost: Won, budget: Won, executed: Won, sources: z.array(SourceSum) }),
  }),
  refusal: noRefusals,
})

export const seeWork = query({
  name: 'works.see-work',
  title: { ko: '주요업무 하나를 본다', en: 'See a work' },
  permission: may.maySeeWorks,
  input: z.object({ workId: WorkId }),
  reply: z.object({
    work: Work,
    department: z.string(),
    team: z.string().nullable(),
    cost: MultiYearView.nullable(),
    /** The latest first. */
    budgets: z.array(BudgetView),
    links: z.array(z.object({ kind: z.enum(['project', 'account']), id: z.string(), title: z.string() })),
    findings: z.array(Finding),
  }),
  refusal: only('work-not-found'),
})

/** What the departments have in their budgets and executed on a day; without one, the latest that is recorded. */
export const seeBudgetState = query({
  name: 'works.see-budget-state',
  title: { ko: '부서별 예산과 집행을 본다', en: 'See the budgets by department' },
  permission: may.maySeeWorks,
  input: z.object({ asOf: LocalDate.optional() }),
  reply: z.object({
    asOf: LocalDate.nullable(),
    days: z.array(LocalDate),
    departments: z.array(
      z.object({
        departmentId: DepartmentId,
        name: z.string(),
        budget: BudgetView.nullable(),
        works: z.object({ count: z.int(), budget: Won, executed: Won, sources: z.array(SourceSum) }),
      }),
    ),
    total: z.object({ budget: Won, executed: Won, rate: z.string().nullable() }),
    /** The roundings that give every stated rate; none where the paper mixes them. */
    roundings: z.array(RateRounding),
    findings: z.array(Finding),
  }),
  refusal: noRefusals,
})
