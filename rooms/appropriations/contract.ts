import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { BillId, BillStage, BudgetBill, Opinion, StageRecord, StageRow } from './core/bill.ts'
import { AccountName, BudgetCell } from './core/cell.ts'
import { DifferenceTable, StageReason } from './core/difference.ts'
import { EnterStageRefusal, OpinionWithoutDate } from './core/enter-stage.ts'
import { Movement } from './core/movement.ts'
import { OpenBillRefusal } from './core/open-bill.ts'
import * as may from './core/permissions.ts'
import { BillReconciliation, Transition } from './core/reconcile-bill.ts'
import { ProjectsNotNamed } from './core/request-from-plan.ts'
import { BaseCell, ProjectBase } from './core/starting-amounts.ts'

const billMissing = z.object({ kind: z.literal('bill-not-found'), billId: BillId })
const billChanged = z.object({ kind: z.literal('bill-changed-meanwhile'), basedOn: z.int(), version: z.int() })
/** A later version of the year rests on it. */
const laterBill = z.object({ kind: z.literal('later-bill-open'), billId: BillId })
const words = z.string().trim().min(1).max(1000)

export const openBill = command({
  name: 'appropriations.open-bill',
  title: { ko: '예산안을 연다', en: 'Open a budget bill' },
  permission: may.mayKeepBills,
  /** 본예산 is round 0, 추경 제n회 round n. With rows, they are its request (요구). */
  input: z.strictObject({
    billId: BillId,
    fiscalYear: FiscalYear,
    round: z.int().min(0).max(30),
    name: z.string().trim().min(1).max(200),
    gateId: BudgetBill.unwrap().shape.gateId.default(null),
    requestedOn: LocalDate.nullable().default(null),
    rows: StageRecord.unwrap().shape.rows.default([]),
  }),
  reply: z.object({ billId: BillId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('bill-id-taken'), billId: BillId }),
    ...OpenBillRefusal.options,
    ...EnterStageRefusal.options,
  ]),
})

export const enterStage = command({
  name: 'appropriations.enter-stage',
  title: { ko: '예산안의 단계를 적는다', en: 'Enter a stage of a budget bill' },
  permission: may.mayKeepBills,
  /** The amounts of all rows at a stage; the plenary's are the confirmed budget. `basedOn` is the bill's version. */
  input: z.strictObject({
    billId: BillId,
    basedOn: z.int().min(0),
    stage: BillStage,
    on: LocalDate,
    reference: z.string().trim().min(1).max(200).nullable().default(null),
    opinionText: Opinion.unwrap().shape.text.nullable().default(null),
    opinionOn: LocalDate.nullable().default(null),
    rows: StageRecord.unwrap().shape.rows,
  }),
  reply: z.object({ billId: BillId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    billMissing,
    billChanged,
    laterBill,
    OpinionWithoutDate,
    ...EnterStageRefusal.options,
  ]),
})

export const requestFromPlan = command({
  name: 'appropriations.request-from-plan',
  title: { ko: '산출내역을 예산 요구로 옮긴다', en: "Take the plan's cost lines as the request" },
  permission: may.mayRequest,
  /**
   * Of these projects, or, for those who keep the bills, of all that have cost lines in the year; the rows of other
   * projects stay. Without a `reference`, the one of the standing request stays.
   */
  input: z.strictObject({
    billId: BillId,
    basedOn: z.int().min(0),
    projectIds: z.array(ProjectId).min(1).max(1000).nullable().default(null),
    reference: z.string().trim().min(1).max(200).nullable().default(null),
  }),
  reply: z.object({ billId: BillId, version: z.int(), rows: z.int(), total: Won }),
  refusal: z.discriminatedUnion('kind', [
    billMissing,
    billChanged,
    laterBill,
    z.object({ kind: z.literal('no-cost-lines') }),
    ProjectsNotNamed,
    ...EnterStageRefusal.options,
  ]),
})

export const explainCut = command({
  name: 'appropriations.explain-cut',
  title: { ko: '증감의 사유를 적는다', en: 'Write the reason of a cut' },
  permission: may.mayKeepBills,
  input: z.strictObject({
    billId: BillId,
    stage: BillStage,
    projectId: ProjectId,
    accountName: AccountName,
    source: FundSource,
    reason: words,
  }),
  reply: z.object({ billId: BillId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    billMissing,
    z.object({ kind: z.literal('stage-not-found'), stage: BillStage }),
    z.object({ kind: z.literal('row-not-found') }),
  ]),
})

/** A project as the plans know it; what has no sheet stands under its id. */
export const NamedProject = z.object({
  projectId: ProjectId,
  no: z.int().nullable(),
  title: z.string(),
  itemId: ItemId.nullable(),
  leadDepartments: z.array(z.string()),
})
export type NamedProject = z.infer<typeof NamedProject>

export const listProjects = query({
  name: 'appropriations.list-projects',
  title: { ko: '예산이 있는 사업을 본다', en: 'List the projects as the budget names them' },
  permission: may.maySeeAppropriations,
  input: z.object({}),
  /** The projects of every plan, in the order of the plans. */
  reply: z.object({ projects: z.array(z.object({ ...NamedProject.shape, fiscalYear: FiscalYear })) }),
  refusal: noRefusals,
})

const ListedBill = z.object({
  bill: BudgetBill,
  version: z.int(),
  /** Not told to this reader yet: what is asked is for the public once the bill is handed in. */
  undecided: z.boolean(),
  stages: z.array(z.object({ stage: BillStage, on: LocalDate, total: Won })),
  /** What was confirmed before it, in won; 0 for the first budget of a year. */
  base: Won,
  reconciliation: BillReconciliation,
  confirmedOn: LocalDate.nullable(),
  cutsWithoutReason: z.int(),
})

export const listBills = query({
  name: 'appropriations.list-bills',
  title: { ko: '예산안 목록을 본다', en: 'List the budget bills' },
  permission: may.maySeeAppropriations,
  /** Of one year, or of all; the latest year first, then by round. */
  input: z.object({ fiscalYear: FiscalYear.optional() }),
  reply: z.object({ bills: z.array(ListedBill), years: z.array(FiscalYear) }),
  refusal: noRefusals,
})

export const seeBill = query({
  name: 'appropriations.see-bill',
  title: { ko: '예산안을 본다', en: 'See a budget bill' },
  permission: may.maySeeAppropriations,
  input: z.object({ billId: BillId }),
  reply: z.object({
    bill: BudgetBill,
    version: z.int(),
    undecided: z.boolean(),
    /** In the order of the way, only those entered. */
    stages: z.array(StageRecord.unwrap().omit({ rows: true }).extend({ total: Won })),
    /** Every cell, with 기정액 and its amount and reason at each entered stage, in the order of `stages`. */
    rows: z.array(
      z.object({
        ...BudgetCell.unwrap().shape,
        base: Won,
        amounts: z.array(z.object({ amount: Won.nullable(), reason: z.string().nullable() })),
      }),
    ),
    base: Won,
    transitions: z.array(Transition),
    reconciliation: BillReconciliation,
    projects: z.array(NamedProject),
    findings: z.array(Finding),
  }),
  refusal: billMissing,
})

export const seeDifference = query({
  name: 'appropriations.see-difference',
  title: { ko: '추경의 증감을 본다', en: 'See the difference that a budget makes' },
  permission: may.maySeeAppropriations,
  /** 기정액 is what was confirmed before; 경정액 is the bill's last stage, or the stage asked for. */
  input: z.object({ billId: BillId, stage: BillStage.optional() }),
  reply: z.object({
    bill: BudgetBill,
    undecided: z.boolean(),
    stage: BillStage.nullable(),
    stages: z.array(BillStage),
    /** Every cell with the reasons that the stages up to this one wrote beside it. */
    difference: DifferenceTable.extend({
      rows: z.array(DifferenceTable.shape.rows.element.extend({ reasons: z.array(StageReason) })),
    }),
    projects: z.array(NamedProject),
  }),
  refusal: z.discriminatedUnion('kind', [
    billMissing,
    z.object({ kind: z.literal('stage-not-found'), stage: BillStage }),
  ]),
})

export const seeCurrentBudget = query({
  name: 'appropriations.see-current-budget',
  title: { ko: '예산현액을 본다', en: 'See the current budget' },
  permission: may.maySeeAppropriations,
  /** On a day, or as it stands now. A project without an appropriation stands with its cost lines as 계획. */
  input: z.object({ fiscalYear: FiscalYear, projectId: ProjectId.optional(), on: LocalDate.optional() }),
  reply: z.object({
    fiscalYear: FiscalYear,
    /** The budget in force: the latest that the plenary confirmed. */
    inForce: z.object({ billId: BillId, name: z.string(), on: LocalDate }).nullable(),
    cells: z.array(BaseCell),
    projects: z.array(z.object({ ...ProjectBase.shape, ...NamedProject.shape })),
    total: ProjectBase.omit({ projectId: true, basis: true }),
    /** How much of a cell which department spends by 재배정. */
    reallocated: z.array(z.object({ ...BudgetCell.unwrap().shape, department: z.string(), amount: Won })),
  }),
  refusal: noRefusals,
})

export const listMovements = query({
  name: 'appropriations.list-movements',
  title: { ko: '예산 이동 목록을 본다', en: 'List the budget movements' },
  permission: may.maySeeAppropriations,
  input: z.object({ fiscalYear: FiscalYear, projectId: ProjectId.optional() }),
  reply: z.object({ movements: z.array(Movement), projects: z.array(NamedProject) }),
  refusal: noRefusals,
})

/** A row of a bill as it is typed or pasted, read again before anything is kept. */
export const checkRows = query({
  name: 'appropriations.check-rows',
  title: { ko: '붙여 넣은 예산 행을 살펴본다', en: 'Check pasted budget rows' },
  permission: may.mayKeepBills,
  sent: 'body',
  input: z.strictObject({
    fiscalYear: FiscalYear,
    text: z.string().max(2_000_000),
    unit: z.enum(['won', 'thousand']),
  }),
  reply: z.object({
    rows: z.array(StageRow),
    problems: z.array(z.object({ line: z.int(), kind: z.string(), text: z.string() })),
  }),
  refusal: noRefusals,
})

export const previewStage = query({
  name: 'appropriations.preview-stage',
  title: { ko: '예산안의 단계를 저장하기 전에 살펴본다', en: 'Judge a stage of a bill before it is saved' },
  permission: may.mayKeepBills,
  sent: 'body',
  /** A bill by its year and round: one that is not there yet is judged as opened with these rows. */
  input: z.strictObject({
    ...{ fiscalYear: openBill.input.shape.fiscalYear, round: openBill.input.shape.round },
    stage: BillStage,
    /** Without a day, today. */
    on: LocalDate.nullable().default(null),
    opinionText: Opinion.unwrap().shape.text.nullable().default(null),
    opinionOn: LocalDate.nullable().default(null),
    rows: StageRecord.unwrap().shape.rows,
  }),
  /** It can be saved; what cannot be is refused just as saving it would be. */
  reply: z.object({ rows: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    laterBill,
    OpinionWithoutDate,
    ...OpenBillRefusal.options,
    ...EnterStageRefusal.options,
  ]),
})
