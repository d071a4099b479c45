import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { Account, FiscalYear } from './core/account.ts'
import { BudgetView, SourceAmount } from './core/budget-view.ts'
import { CostLine, WriteCostLinesRefusal } from './core/cost-line.ts'
import * as may from './core/permissions.ts'
import { ReplaceAccountsRefusal } from './core/replace-accounts.ts'
import { RecordSubsidyRefusal, Subsidy, SubsidyId } from './core/subsidy.ts'

export const declareAccounts = command({
  name: 'budget.declare-accounts',
  title: { ko: '예산과목표를 정한다', en: "Declare a fiscal year's table of accounts" },
  permission: may.mayDeclareAccounts,
  /** The whole table of one year, in its order; it takes the place of the one before. */
  input: z.strictObject({
    fiscalYear: FiscalYear,
    accounts: z
      .array(Account.unwrap().omit({ fiscalYear: true }))
      .min(1)
      .max(1000),
  }),
  reply: z.object({ fiscalYear: FiscalYear, accounts: z.int() }),
  refusal: ReplaceAccountsRefusal,
})

export const recordSubsidy = command({
  name: 'budget.record-subsidy',
  title: { ko: '받은 보조금을 적는다', en: 'Record a subsidy received' },
  permission: may.mayRecordSubsidy,
  input: z.strictObject({ subsidy: Subsidy }),
  reply: z.object({ subsidyId: SubsidyId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('subsidy-id-taken'), subsidyId: SubsidyId }),
    ...RecordSubsidyRefusal.options,
  ]),
})

export const writeCostLines = command({
  name: 'budget.write-cost-lines',
  title: { ko: '사업의 산출내역을 적는다', en: 'Write the cost lines of a project' },
  permission: may.mayWriteCostLines,
  /** All lines of the project in their order; `basedOn` is the version they take the place of, 0 for the first. */
  input: z.strictObject({
    projectId: ProjectId,
    basedOn: z.int().min(0).default(0),
    lines: z.array(CostLine).max(1000),
  }),
  reply: z.object({ projectId: ProjectId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('lines-changed-meanwhile'), basedOn: z.int(), version: z.int() }),
    z.object({ kind: z.literal('line-id-taken'), lineId: LineId, projectId: ProjectId }),
    ...WriteCostLinesRefusal.options,
  ]),
})

export const listAccounts = query({
  name: 'budget.list-accounts',
  title: { ko: '예산과목표를 본다', en: "See a fiscal year's table of accounts" },
  permission: may.maySeeBudget,
  input: z.object({ fiscalYear: FiscalYear }),
  reply: z.object({ accounts: z.array(Account) }),
  refusal: noRefusals,
})

export const listLines = query({
  name: 'budget.list-lines',
  title: { ko: '산출내역을 모두 본다', en: 'List all cost lines' },
  permission: may.maySeeBudget,
  /** Of one year, or of all. */
  input: z.object({ fiscalYear: FiscalYear.optional() }),
  reply: z.object({ lines: z.array(CostLine).max(1000) }),
  refusal: noRefusals,
})

export const listSubsidies = query({
  name: 'budget.list-subsidies',
  title: { ko: '받은 보조금을 본다', en: 'List the subsidies' },
  permission: may.maySeeBudget,
  /** Of one year, or of all. */
  input: z.object({ fiscalYear: FiscalYear.optional() }),
  reply: z.object({ subsidies: z.array(Subsidy) }),
  refusal: noRefusals,
})

const seenLine = z.object({
  ...CostLine.unwrap().shape,
  /** What the formula gives; none for a lump sum, or where it gives no whole won. */
  computed: Won.nullable(),
  compilationItem: z.string(),
})

export const seeProjectLines = query({
  name: 'budget.see-project-lines',
  title: { ko: '사업의 산출내역을 본다', en: 'See the cost lines of a project' },
  permission: may.maySeeBudget,
  input: z.object({ projectId: ProjectId }),
  /** A project without lines has version 0 and no lines. */
  reply: z.object({
    projectId: ProjectId,
    version: z.int(),
    lines: z.array(seenLine),
    total: Won,
    bySource: z.array(SourceAmount),
    subsidies: z.array(Subsidy),
    findings: z.array(Finding),
  }),
  refusal: noRefusals,
})

export const seeBudget = query({
  name: 'budget.see-budget',
  title: { ko: '한 해의 예산을 본다', en: 'See the budget of a fiscal year' },
  permission: may.maySeeBudget,
  input: z.object({ fiscalYear: FiscalYear }),
  reply: z.object({ fiscalYear: FiscalYear, budget: BudgetView, findings: z.array(Finding) }),
  refusal: noRefusals,
})
