import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { BudgetCell } from './cell.ts'

export const BillId = idOf('BillId')
export type BillId = z.infer<typeof BillId>

/** A version of a year's budget: 본예산 is round 0, 추경 제n회 is round n. `gateId` names its gate in the thread. */
export const BudgetBill = z
  .object({
    id: BillId,
    fiscalYear: FiscalYear,
    round: z.int().min(0).max(30),
    name: z.string().trim().min(1).max(200),
    gateId: GateId.nullable(),
  })
  .readonly()
export type BudgetBill = z.infer<typeof BudgetBill>

/**
 * The way of a bill: 요구, 조정 by the budget office, 의안 handed to the DistrictAssembly, 상임위, 예결위, 본회의. What the
 * plenary passes is the confirmed budget (domain.md 7, "Two councils").
 */
export const billStages = ['request', 'adjustment', 'bill', 'committee', 'budget-committee', 'plenary'] as const
export const BillStage = z.enum(billStages)
export type BillStage = z.infer<typeof BillStage>

/** A cell's amount at a stage, in won, and why it is another than at the stage before. */
export const StageRow = z
  .object({
    ...BudgetCell.unwrap().shape,
    amount: PlannedWon,
    reason: z.string().trim().min(1).max(1000).nullable().default(null),
  })
  .readonly()
export type StageRow = z.infer<typeof StageRow>

/** What the budget-participation committee thinks of the bill, attached to it (domain.md 7). */
export const Opinion = z.object({ text: z.string().trim().min(1).max(4000), on: LocalDate }).readonly()
export type Opinion = z.infer<typeof Opinion>

/** A bill at one stage: the day, the session or document, and the amounts of all its rows. */
export const StageRecord = z
  .object({
    stage: BillStage,
    on: LocalDate,
    reference: z.string().trim().min(1).max(200).nullable(),
    opinion: Opinion.nullable(),
    rows: z.array(StageRow).max(5000).readonly(),
  })
  .readonly()
export type StageRecord = z.infer<typeof StageRecord>

/** Where a stage stands on the way, from 0. */
export const stageOrder = (stage: BillStage): number => billStages.indexOf(stage)

/** The stages of a bill in the order of the way. */
export const inOrder = (stages: readonly StageRecord[]): readonly StageRecord[] =>
  stages.toSorted((a, b) => stageOrder(a.stage) - stageOrder(b.stage))

/** The confirmed budget of a bill: what the plenary passed; null while it has not. */
export const confirmedOf = (stages: readonly StageRecord[]): StageRecord | null =>
  stages.find(({ stage }) => stage === 'plenary') ?? null
