import type { LocalDate } from '#kit/korean-date.ts'
import { sumWon, type Won } from '#kit/won.ts'
import { type BudgetCell, cellKey, cellOf } from './cell.ts'
import type { Movement } from './movement.ts'

export interface Reallocated extends BudgetCell {
  readonly department: string
  readonly amount: Won
}

/** How much of a cell which department spends by 재배정 on a day, in won; the rest stays with the owning department. */
export function reallocatedBy(movements: readonly Movement[], day: LocalDate | null): Reallocated[] {
  const counted = movements.flatMap(({ kind, cancelled, from, toDepartment, amount, on }) =>
    kind === 'reallocation' &&
    cancelled === null &&
    from !== null &&
    toDepartment !== null &&
    (day === null || on <= day)
      ? [{ ...cellOf(from), department: toDepartment, amount }]
      : [],
  )
  return [...Map.groupBy(counted, (one) => `${cellKey(one)} ${one.department}`).values()].map((own) => ({
    ...(own[0] as Reallocated),
    amount: sumWon(own.map(({ amount }) => amount)),
  }))
}
