import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Account } from '#rooms/budget/core/account.ts'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { BillStage, inOrder, type Opinion, type StageRecord, type StageRow, stageOrder } from './bill.ts'
import { cellKey, cellOf, nameAccounts, UnknownAccount } from './cell.ts'

const cellShape = { projectId: ProjectId, accountName: z.string(), source: FundSource }

export const EnterStageRefusal = z.discriminatedUnion('kind', [
  UnknownAccount,
  z.object({ kind: z.literal('row-twice'), ...cellShape }),
  /** The first row that is missing, how many are, and all of them. */
  z.object({
    kind: z.literal('row-missing'),
    ...cellShape,
    rows: z.int(),
    missing: z.array(z.object(cellShape).readonly()).readonly(),
  }),
  z.object({ kind: z.literal('later-stage-entered'), stage: BillStage }),
  z.object({ kind: z.literal('before-previous-stage'), stage: BillStage, on: LocalDate }),
  z.object({ kind: z.literal('opinion-elsewhere'), stage: BillStage }),
])
export type EnterStageRefusal = z.infer<typeof EnterStageRefusal>

export interface StageEntry {
  readonly fiscalYear: number
  readonly accounts: readonly Account[]
  /** The stages that the bill has passed. */
  readonly stages: readonly StageRecord[]
  /** What was confirmed before this bill (기정액); none for the first budget of a year. */
  readonly base: readonly StageRow[]
  readonly next: StageRecord
}

/**
 * Decides whether a stage can be entered: accounts of the year's table, every cell once, every cell of the stage before
 * (of the confirmed budget, at the first stage) with an amount even if it is 0, no later stage entered yet, no day before
 * the stage before, and the committee's opinion only on the bill. Entering the last stage again replaces it.
 */
export function enterStage({
  fiscalYear,
  accounts,
  stages,
  base,
  next,
}: StageEntry): Result<StageRecord, EnterStageRefusal> {
  const others = inOrder(stages.filter(({ stage }) => stage !== next.stage))
  const later = others.find(({ stage }) => stageOrder(stage) > stageOrder(next.stage))
  if (later !== undefined) return refuse({ kind: 'later-stage-entered', stage: later.stage })
  const previous = others.at(-1)
  if (previous !== undefined && compareDates(next.on, previous.on) < 0) {
    return refuse({ kind: 'before-previous-stage', stage: previous.stage, on: previous.on })
  }
  if (next.opinion !== null && next.stage !== 'bill') return refuse({ kind: 'opinion-elsewhere', stage: next.stage })
  const named = nameAccounts(next.rows, fiscalYear, accounts)
  if (!named.ok) return named
  const given = new Set<string>()
  for (const row of named.value) {
    if (given.has(cellKey(row))) return refuse({ kind: 'row-twice', ...cellOf(row) })
    given.add(cellKey(row))
  }
  const missing = (previous?.rows ?? base).filter((row) => !given.has(cellKey(row)))
  const [first] = missing
  if (first !== undefined) {
    return refuse({ kind: 'row-missing', ...cellOf(first), rows: missing.length, missing: missing.map(cellOf) })
  }
  return ok({ ...next, rows: named.value })
}

export const OpinionWithoutDate = z.object({ kind: z.literal('opinion-without-date') })
export type OpinionWithoutDate = z.infer<typeof OpinionWithoutDate>

/** Decides what the committee's opinion is: its text and its day together, or none; one without the other is refused. */
export function opinionOf(text: string | null, on: LocalDate | null): Result<Opinion | null, OpinionWithoutDate> {
  if (text === null && on === null) return ok(null)
  return text === null || on === null ? refuse({ kind: 'opinion-without-date' }) : ok({ text, on })
}
