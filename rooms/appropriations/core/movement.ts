import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won, won } from '#kit/won.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { BudgetCell } from './cell.ts'

export const MovementId = idOf('MovementId')
export type MovementId = z.infer<typeof MovementId>

/** An amount that moves: at least one won. */
export const MovedWon = z.int().min(1).max(1_000_000_000_000).brand<'Won'>()

/**
 * What moves the budget during the year (domain.md 7): 전용 and 변경사용 between cells, 재배정 to the executing department,
 * 이월 from last year, 사업포기, which frees a project's money, and 성립전 사용 of money given for a purpose (domain.md 4.1).
 */
export const movementKinds = [
  'transfer',
  'change-of-use',
  'reallocation',
  'carry-in',
  'surrender',
  'before-budget',
] as const
export const MovementKind = z.enum(movementKinds)
export type MovementKind = z.infer<typeof MovementKind>

/** 명시이월, 사고이월, 계속비이월. */
export const carryKinds = ['specified', 'accident', 'continuing'] as const
export const CarryKind = z.enum(carryKinds)
export type CarryKind = z.infer<typeof CarryKind>

const words = z.string().trim().min(1).max(1000)

/** One movement. `from` loses, `to` gains; a 재배정 only changes who spends what stands at `from`. */
export const Movement = z
  .object({
    id: MovementId,
    fiscalYear: FiscalYear,
    kind: MovementKind,
    on: LocalDate,
    from: BudgetCell.nullable(),
    to: BudgetCell.nullable(),
    amount: Won,
    carryKind: CarryKind.nullable(),
    /** 소관부서 and 집행부서 of a 재배정. */
    fromDepartment: words.nullable(),
    toDepartment: words.nullable(),
    reason: words,
    basis: words.nullable(),
    documentNo: words.nullable(),
    /** Since when, and why, it does not count. */
    cancelled: z.object({ on: LocalDate, reason: words }).readonly().nullable(),
  })
  .readonly()
export type Movement = z.infer<typeof Movement>

export interface Effect {
  readonly cell: BudgetCell
  readonly on: LocalDate
  readonly amount: Won
}

/** What a movement does to cells, in won: a cancelled one nothing, 재배정 nothing, the others at both of their ends. */
export function effectsOf({ kind, from, to, amount, on, cancelled }: Movement): Effect[] {
  if (cancelled !== null || kind === 'reallocation') return []
  return [
    ...(from === null ? [] : [{ cell: from, on, amount: won(-amount) }]),
    ...(to === null ? [] : [{ cell: to, on, amount }]),
  ]
}
