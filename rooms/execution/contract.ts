import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { NamedProject } from '#rooms/appropriations/contract.ts'
import { AccountName, BudgetCell } from '#rooms/appropriations/core/cell.ts'
import { CarryKind, MovedWon } from '#rooms/appropriations/core/movement.ts'
import { BudgetBasis } from '#rooms/appropriations/core/starting-amounts.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { CarryOver, CarryOverRefusal } from './core/carry-over.ts'
import { ImportComparison, ImportRefusal } from './core/compare-import.ts'
import { CarryOverId, Entry, EntryId, EvidenceKind, ImportId, PayeeKind } from './core/entry.ts'
import { Execution, ExecutionPart, MonthSpent } from './core/execution-view.ts'
import { ImportMapping, ImportRows, MappingName } from './core/import-mapping.ts'
import * as may from './core/permissions.ts'
import { RateRounding } from './core/rate.ts'
import { RecordEntryRefusal, ReverseEntryRefusal } from './core/record-entry.ts'
import { SettledCell, Settlement } from './core/settlement.ts'

const words = z.string().trim().min(1).max(300)
const prose = z.string().trim().min(1).max(1000)

/** Either a cost line, whose account and source are then meant, or an account and a source. */
const entry = {
  entryId: EntryId,
  fiscalYear: FiscalYear,
  projectId: ProjectId,
  lineId: LineId.nullable().default(null),
  accountName: AccountName.nullable().default(null),
  source: FundSource.nullable().default(null),
  amount: MovedWon,
  evidenceKind: EvidenceKind,
  documentNo: words.nullable().default(null),
  payeeKind: PayeeKind.default('not-stated'),
  department: words.nullable().default(null),
  note: prose.nullable().default(null),
  /** Money that came back: 여입 of a payment, 감액 of a commitment. */
  back: z.boolean().default(false),
  /** The commitment that a payment pays, or that a commitment changes. */
  commitmentId: EntryId.nullable().default(null),
}
const entryRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry-id-taken'), entryId: EntryId }),
  ...RecordEntryRefusal.options,
])

export const recordCommitment = command({
  name: 'execution.record-commitment',
  title: { ko: '원인행위를 적는다', en: 'Record a commitment' },
  permission: may.mayRecordEntries,
  input: z.strictObject(entry),
  /** What is left of the cell to bind or spend, in won. */
  reply: z.object({ entryId: EntryId, left: Won }),
  refusal: entryRefusal,
})

export const recordExpenditure = command({
  name: 'execution.record-expenditure',
  title: { ko: '지출을 적는다', en: 'Record an expenditure' },
  permission: may.mayRecordEntries,
  input: z.strictObject(entry),
  reply: z.object({ entryId: EntryId, left: Won }),
  refusal: entryRefusal,
})

export const reverseEntry = command({
  name: 'execution.reverse-entry',
  title: { ko: '집행 기록을 취소한다', en: 'Reverse an entry' },
  permission: may.mayRecordEntries,
  /** The reversal is an entry of its own; the reversed one stays in sight. */
  input: z.strictObject({ entryId: EntryId, reversalId: EntryId, reason: prose }),
  reply: z.object({ reversalId: EntryId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('entry-not-found'), entryId: EntryId }),
    z.object({ kind: z.literal('entry-id-taken'), entryId: EntryId }),
    ...ReverseEntryRefusal.options,
  ]),
})

const importInput = { fiscalYear: FiscalYear, mapping: ImportMapping, rows: ImportRows }

export const compareImport = query({
  name: 'execution.compare-import',
  title: { ko: '가져올 집행내역을 견준다', en: 'Compare executed amounts before they are imported' },
  permission: may.mayImportExecuted,
  sent: 'body',
  input: z.strictObject(importInput),
  reply: ImportComparison,
  refusal: noRefusals,
})

export const importExecuted = command({
  name: 'execution.import-executed',
  title: { ko: '집행내역을 가져온다', en: 'Import executed amounts' },
  permission: may.mayImportExecuted,
  large: true,
  /** All rows or none. Changed rows are taken only where that was seen: `acceptChanges`. */
  input: z.strictObject({
    importId: ImportId,
    ...importInput,
    fileName: words,
    acceptChanges: z.boolean().default(false),
    /** Keeps the mapping under this name for the next time. */
    mappingName: MappingName.nullable().default(null),
  }),
  reply: z.object({ importId: ImportId, added: z.int(), changed: z.int(), same: z.int(), leftOut: z.int(), won: Won }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('import-id-taken'), importId: ImportId }),
    ...ImportRefusal.options,
  ]),
})

export const carryOver = command({
  name: 'execution.carry-over',
  title: { ko: '예산을 다음 해로 이월한다', en: 'Carry budget over to next year' },
  permission: may.mayCarryOver,
  input: z.strictObject({
    carryOverId: CarryOverId,
    fiscalYear: FiscalYear,
    projectId: ProjectId,
    accountName: AccountName,
    source: FundSource,
    carryKind: CarryKind,
    amount: MovedWon,
    reason: prose,
    documentNo: words.nullable().default(null),
  }),
  reply: z.object({ carryOverId: CarryOverId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('carry-over-id-taken'), carryOverId: CarryOverId }),
    ...CarryOverRefusal.options,
  ]),
})

export const cancelCarryOver = command({
  name: 'execution.cancel-carry-over',
  title: { ko: '이월을 취소한다', en: 'Take a carry-over back' },
  permission: may.mayCarryOver,
  input: z.strictObject({ carryOverId: CarryOverId, reason: prose }),
  reply: z.object({ carryOverId: CarryOverId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('carry-over-not-found'), carryOverId: CarryOverId }),
    z.object({ kind: z.literal('already-cancelled') }),
  ]),
})

/** A project with its execution, and what its base rests on: the current budget, or the plan where there is none. */
const ProjectExecution = z.object({ ...NamedProject.shape, basis: BudgetBasis, ...Execution.shape })

export const seeYear = query({
  name: 'execution.see-year',
  title: { ko: '한 해의 집행을 본다', en: 'See the execution of a fiscal year' },
  permission: may.maySeeExecution,
  /** As of a day (기준일), the base of that day included; without it, as of today. */
  input: z.object({ fiscalYear: FiscalYear, asOf: LocalDate.optional(), rounding: RateRounding.default('half-up') }),
  reply: z.object({
    fiscalYear: FiscalYear,
    asOf: LocalDate,
    rounding: RateRounding,
    total: Execution,
    byProject: z.array(ProjectExecution),
    byAccount: z.array(ExecutionPart),
    bySource: z.array(ExecutionPart),
    byDepartment: z.array(ExecutionPart),
    /** Empty where the year has no programme tree. */
    byProgramme: z.array(ExecutionPart),
    byMonth: z.array(MonthSpent),
    byQuarter: z.array(MonthSpent),
    byHalf: z.array(MonthSpent),
    findings: z.array(Finding),
    years: z.array(FiscalYear),
  }),
  refusal: noRefusals,
})

export const seeProjectExecution = query({
  name: 'execution.see-project-execution',
  title: { ko: '사업의 집행을 본다', en: 'See the execution of a project' },
  permission: may.maySeeExecution,
  input: z.object({ projectId: ProjectId, fiscalYear: FiscalYear.optional(), asOf: LocalDate.optional() }),
  reply: z.object({
    project: NamedProject,
    fiscalYear: FiscalYear,
    asOf: LocalDate,
    basis: BudgetBasis,
    total: Execution,
    cells: z.array(z.object({ ...BudgetCell.unwrap().shape, ...Execution.shape })),
    lines: z.array(
      z.object({
        lineId: LineId,
        label: z.string(),
        accountName: z.string(),
        source: FundSource,
        planned: Won,
        spent: Won,
      }),
    ),
    entries: z.array(z.object({ ...Entry.unwrap().shape, reversedBy: EntryId.nullable() })),
    byMonth: z.array(MonthSpent),
    settlement: z.array(SettledCell),
    carryOvers: z.array(CarryOver),
    findings: z.array(Finding),
    years: z.array(FiscalYear),
  }),
  refusal: z.object({ kind: z.literal('project-not-found') }),
})

export const seeSettlement = query({
  name: 'execution.see-settlement',
  title: { ko: '연말 정산을 본다', en: 'See the year-end settlement' },
  permission: may.maySeeExecution,
  input: z.object({ fiscalYear: FiscalYear }),
  reply: z.object({
    fiscalYear: FiscalYear,
    settlement: Settlement,
    carryOvers: z.array(CarryOver),
    projects: z.array(NamedProject),
    years: z.array(FiscalYear),
  }),
  refusal: noRefusals,
})

export const listEntries = query({
  name: 'execution.list-entries',
  title: { ko: '집행 기록을 본다', en: 'List the entries' },
  permission: may.maySeeExecution,
  input: z.object({ fiscalYear: FiscalYear, projectId: ProjectId.optional(), importId: ImportId.optional() }),
  reply: z.object({ entries: z.array(z.object({ ...Entry.unwrap().shape, reversedBy: EntryId.nullable() })) }),
  refusal: noRefusals,
})

export const listImports = query({
  name: 'execution.list-imports',
  title: { ko: '가져온 집행내역과 맞춤을 본다', en: 'List imports and kept mappings' },
  permission: may.mayImportExecuted,
  input: z.object({}),
  reply: z.object({
    imports: z.array(
      z.object({
        importId: ImportId,
        fiscalYear: FiscalYear,
        fileName: z.string(),
        on: LocalDate,
        added: z.int(),
        changed: z.int(),
        same: z.int(),
        leftOut: z.int(),
        won: Won,
      }),
    ),
    mappings: z.array(z.object({ name: MappingName, mapping: ImportMapping })),
  }),
  refusal: noRefusals,
})
