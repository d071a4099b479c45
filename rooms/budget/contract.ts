import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Won } from '#kit/won.ts'
import { ChosenColumns } from '#rooms/documents/core/import/remembered-columns.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { Account, FiscalYear } from './core/account.ts'
import { BudgetView, SourceAmount } from './core/budget-view.ts'
import { CarriedAccount, CarryRefusal } from './core/carry-accounts.ts'
import * as lineCarry from './core/carry-lines-calls.ts'
import { CostLine, WriteCostLinesRefusal } from './core/cost-line.ts'
import { EditLineRefusal, LineEdit, LineRefusal, WrittenLine } from './core/line-edit.ts'
import { LineRounding } from './core/line-rounding.ts'
import { MultiYear, MultiYearRefusal } from './core/multi-year.ts'
import * as may from './core/permissions.ts'
import { PlaceProjectRefusal } from './core/place-project.ts'
import { DeclareProgrammesRefusal, Programme, ProgrammeCode } from './core/programme.ts'
import { ProjectLines } from './core/project-lines.ts'
import { ReplaceAccountsRefusal } from './core/replace-accounts.ts'
import { ShareRule, ShareRuleRefusal } from './core/share-rule.ts'

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

export const declareProgrammes = command({
  name: 'budget.declare-programmes',
  title: { ko: '사업 체계(정책·단위·세부사업)를 정한다', en: "Declare a fiscal year's programmes" },
  permission: may.mayDeclareAccounts,
  large: true,
  /** The whole tree of one year, in its order; it takes the place of the one before. */
  input: z.strictObject({
    fiscalYear: FiscalYear,
    programmes: z
      .array(Programme.unwrap().omit({ fiscalYear: true }))
      .min(1)
      .max(5000),
  }),
  reply: z.object({ fiscalYear: FiscalYear, programmes: z.int() }),
  refusal: DeclareProgrammesRefusal,
})

export const carryAccounts = command({
  name: 'budget.carry-accounts',
  title: { ko: '예산과목표를 다음 해로 옮긴다', en: "Carry a year's accounts to a later year" },
  permission: may.mayDeclareAccounts,
  input: z.strictObject({ from: FiscalYear, to: FiscalYear }),
  reply: z.object({ from: FiscalYear, to: FiscalYear, report: z.array(CarriedAccount), programmes: z.int() }),
  refusal: CarryRefusal,
})

export const carryLines = command({
  name: 'budget.carry-lines',
  title: { ko: '산출내역을 다음 해 사업으로 옮긴다', en: "Carry a project's cost lines to a later year" },
  permission: may.mayWriteCostLines,
  input: lineCarry.CarryLinesInput,
  reply: lineCarry.CarryLinesReply,
  refusal: lineCarry.CarryLinesRefused,
})

export const placeProject = command({
  name: 'budget.place-project',
  title: { ko: '사업을 세부사업 아래에 둔다', en: 'Place a project under a detailed programme' },
  permission: may.mayWriteCostLines,
  /** Without a code it stands under none. */
  input: z.strictObject({ projectId: ProjectId, fiscalYear: FiscalYear, code: ProgrammeCode.nullable() }),
  reply: z.object({ projectId: ProjectId }),
  refusal: PlaceProjectRefusal,
})

export const setLineRounding = command({
  name: 'budget.set-line-rounding',
  title: { ko: '천원 미만을 다루는 방법을 정한다', en: 'Set how parts of a thousand won are handled' },
  permission: may.maySetLineRounding,
  input: z.strictObject({ rounding: LineRounding }),
  reply: z.object({ rounding: LineRounding }),
  refusal: noRefusals,
})

export const declareShareRule = command({
  name: 'budget.declare-share-rule',
  title: { ko: '사업의 재원 분담비율을 정한다', en: 'Declare how sources share the cost of a project' },
  permission: may.mayWriteCostLines,
  /** Without a rule, none holds any more. */
  input: z.strictObject({ projectId: ProjectId, fiscalYear: FiscalYear, rule: ShareRule.nullable() }),
  reply: z.object({ projectId: ProjectId }),
  refusal: ShareRuleRefusal,
})

export const writeMultiYear = command({
  name: 'budget.write-multi-year',
  title: { ko: '연차별 투자계획을 적는다', en: 'Write the multi-year table of a project' },
  permission: may.mayWriteCostLines,
  /** `basedOn` is the version this takes the place of, 0 for the first. */
  input: z.strictObject({ projectId: ProjectId, basedOn: z.int().min(0).default(0), table: MultiYear }),
  reply: z.object({ projectId: ProjectId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('table-changed-meanwhile'), basedOn: z.int(), version: z.int() }),
    ...MultiYearRefusal.options,
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

export const editLines = command({
  name: 'budget.edit-lines',
  title: { ko: '산출내역을 줄마다 고친다', en: 'Edit the cost lines of a project row by row' },
  permission: may.mayWriteCostLines,
  large: true,
  /** Rows that cannot be saved are told one by one; the others are saved. Nothing saved is a refusal. */
  input: z.strictObject({
    projectId: ProjectId,
    edits: z.array(LineEdit).min(1).max(1000),
    /** Of rows that were read from a file: its columns, to be remembered. Then all rows are saved, or none. */
    columns: ChosenColumns.exactOptional(),
  }),
  reply: z.object({
    projectId: ProjectId,
    version: z.int(),
    saved: z.array(LineId),
    /** The rows written, as they now stand: what the next change of each is based on. */
    lines: z.array(z.object({ lineId: LineId, line: WrittenLine })),
    refused: z.array(LineRefusal),
  }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('no-line-saved'), refused: z.array(LineRefusal).min(1) }),
    z.object({ kind: z.literal('too-many-lines'), lines: z.int(), most: z.int() }),
    z.object({ kind: z.literal('line-id-taken'), lineId: LineId, projectId: ProjectId }),
  ]),
})

export const editLine = command({
  name: 'budget.edit-line',
  title: { ko: '산출내역 한 줄을 고친다', en: 'Edit one cost line' },
  permission: may.mayWriteCostLines,
  /** As a plain form sends it: without a line the row is removed, without a base it is added at the end. */
  input: z.strictObject({
    projectId: ProjectId,
    lineId: LineId,
    base: WrittenLine.nullable().default(null),
    line: WrittenLine.optional(),
  }),
  reply: z.object({ projectId: ProjectId, version: z.int() }),
  refusal: EditLineRefusal,
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
  reply: z.object({ lines: z.array(CostLine) }),
  refusal: noRefusals,
})

export const listLinesOf = query({
  name: 'budget.list-lines-of',
  title: { ko: '여러 사업의 산출내역을 본다', en: 'List the cost lines of some projects' },
  permission: may.maySeeBudget,
  sent: 'body',
  /** Of these projects in a fiscal year. */
  input: z.strictObject({ fiscalYear: FiscalYear, projectIds: z.array(ProjectId).max(5000) }),
  reply: z.object({ lines: z.array(CostLine) }),
  refusal: noRefusals,
})

export const listProgrammes = query({
  name: 'budget.list-programmes',
  title: { ko: '사업 체계를 본다', en: "See a fiscal year's programmes" },
  permission: may.maySeeBudget,
  input: z.object({ fiscalYear: FiscalYear }),
  reply: z.object({
    programmes: z.array(Programme),
    placements: z.array(z.object({ projectId: ProjectId, fiscalYear: FiscalYear, code: ProgrammeCode })),
  }),
  refusal: noRefusals,
})

export const listYears = query({
  name: 'budget.list-years',
  title: { ko: '예산과목표가 있는 해를 본다', en: 'List the fiscal years that have accounts' },
  permission: may.maySeeBudget,
  input: z.object({}),
  /** The latest first. */
  reply: z.object({
    years: z.array(z.object({ fiscalYear: FiscalYear, accounts: z.int(), programmes: z.int(), lines: z.int() })),
    rounding: LineRounding,
  }),
  refusal: noRefusals,
})

export const previewCarry = query({
  name: 'budget.preview-carry',
  title: { ko: '다음 해로 옮기면 무엇이 달라지는지 본다', en: 'See what carrying the accounts would do' },
  permission: may.mayDeclareAccounts,
  input: z.object({ from: FiscalYear, to: FiscalYear }),
  reply: z.object({ report: z.array(CarriedAccount), programmes: z.int() }),
  refusal: CarryRefusal,
})

export const previewLineCarry = query({
  name: 'budget.preview-line-carry',
  title: { ko: '산출내역을 옮기면 무엇이 달라지는지 본다', en: 'See what carrying cost lines would do' },
  permission: may.mayWriteCostLines,
  input: lineCarry.PreviewLineCarryInput,
  reply: lineCarry.PreviewLineCarryReply,
  refusal: lineCarry.PreviewLineCarryRefused,
})

export const seeProjectLines = query({
  name: 'budget.see-project-lines',
  title: { ko: '사업의 산출내역을 본다', en: 'See the cost lines of a project' },
  permission: may.maySeeBudget,
  input: z.object({ projectId: ProjectId }),
  reply: ProjectLines,
  refusal: noRefusals,
})

export const seeLinesSince = query({
  name: 'budget.see-lines-since',
  title: { ko: '산출내역이 바뀌었는지 본다', en: 'See whether cost lines have changed' },
  permission: may.maySeeBudget,
  /** For a page that follows others' changes: the lines come only when the version is not the one known. */
  input: z.object({ projectId: ProjectId, version: z.int().min(0) }),
  reply: z.object({ version: z.int(), lines: z.array(CostLine).nullable() }),
  refusal: noRefusals,
})

export const seeBudgetOf = query({
  name: 'budget.see-budget-of',
  title: { ko: '여러 사업의 예산을 모아 본다', en: 'See the budget of some projects' },
  permission: may.maySeeBudget,
  sent: 'body',
  /** Of these projects in a fiscal year; summed where the lines stand, so that thousands of them answer at once. */
  input: z.strictObject({
    fiscalYear: FiscalYear,
    projectIds: z.array(ProjectId).max(5000),
    /** As the lines state it, to the won, whatever the district's book rounds. */
    exact: z.boolean().default(false),
  }),
  reply: z.object({ fiscalYear: FiscalYear, budget: BudgetView }),
  refusal: noRefusals,
})

export const seeYears = query({
  name: 'budget.see-years',
  title: { ko: '연도별 재원을 본다', en: 'See the sources of every fiscal year' },
  permission: may.maySeeBudget,
  input: z.object({}),
  reply: z.object({
    years: z.array(z.object({ fiscalYear: FiscalYear, total: Won, lines: z.int(), bySource: z.array(SourceAmount) })),
  }),
  refusal: noRefusals,
})

export const seeBudget = query({
  name: 'budget.see-budget',
  title: { ko: '한 해의 예산을 본다', en: 'See the budget of a fiscal year' },
  permission: may.maySeeBudget,
  input: z.object({ fiscalYear: FiscalYear }),
  reply: z.object({ fiscalYear: FiscalYear, budget: BudgetView }),
  refusal: noRefusals,
})
