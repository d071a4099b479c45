import type { LocalDate } from '#kit/korean-date.ts'
import type { StageRow } from './bill.ts'

/** A confirmed budget of the year: 본예산 or a 추경, with the day on which the plenary passed it. */
export interface ConfirmedBudget {
  readonly round: number
  readonly on: LocalDate
  readonly rows: readonly StageRow[]
}

/** The budget in force on a day: the latest that was confirmed by then; without a day, the latest of all. */
export const confirmedBy = (budgets: readonly ConfirmedBudget[], day: LocalDate | null): ConfirmedBudget | null =>
  budgets.filter(({ on }) => day === null || on <= day).toSorted((a, b) => b.round - a.round)[0] ?? null
