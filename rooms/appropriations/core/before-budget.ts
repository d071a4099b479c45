import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { sumWon, type Won } from '#kit/won.ts'
import { cellKey } from './cell.ts'
import type { ConfirmedBudget } from './current-budget.ts'
import type { Movement } from './movement.ts'

/** The supplementary budget that takes a 성립전 사용 in: the first that was confirmed after its day; null while none is. */
export const takenInBy = (budgets: readonly ConfirmedBudget[], { on }: Pick<Movement, 'on'>): ConfirmedBudget | null =>
  budgets.filter((budget) => budget.round > 0 && budget.on > on).toSorted((a, b) => a.round - b.round)[0] ?? null

/**
 * Decides whether a movement still adds to the budget on a day (without a day: at the end). A 성립전 사용 does until the
 * next 추경 is confirmed, for that one holds its amount then (지방재정법 제45조); every other movement does for good.
 */
export function stillAdds(budgets: readonly ConfirmedBudget[], movement: Movement, day: LocalDate | null): boolean {
  if (movement.kind !== 'before-budget') return true
  const taking = takenInBy(budgets, movement)
  return taking === null || (day !== null && taking.on > day)
}

const amountIn = (budget: ConfirmedBudget | undefined, key: string): Won =>
  sumWon((budget?.rows ?? []).filter((row) => cellKey(row) === key).map(({ amount }) => amount))

/**
 * Finds 성립전 사용 that no 추경 has taken in yet, and cells that the 추경 after it raised by less than was so used: both
 * warnings, for the law asks that the next 추경 of the same year holds it.
 */
export function beforeBudgetFindings(
  budgets: readonly ConfirmedBudget[],
  movements: readonly Movement[],
): readonly Finding[] {
  const used = movements.flatMap((movement) =>
    movement.kind === 'before-budget' && movement.cancelled === null && movement.to !== null
      ? [{ cell: movement.to, movement, taking: takenInBy(budgets, movement) }]
      : [],
  )
  const groups = Map.groupBy(used, ({ cell, taking }) => `${cellKey(cell)} ${taking?.round ?? ''}`)
  return [...groups.values()].flatMap((own): Finding[] => {
    const { cell, movement, taking } = own[0] as (typeof used)[number]
    const amount = sumWon(own.map((one) => one.movement.amount))
    const { projectId, accountName, source } = cell
    const shared = { severity: 'warning' as const, subject: { kind: 'project', id: projectId } }
    const params = { fiscalYear: movement.fiscalYear, accountName, source, amount }
    if (taking === null) return [{ ...shared, rule: 'before-budget-waits', params }]
    const before = budgets.find(({ round }) => round === taking.round - 1)
    const raised = amountIn(taking, cellKey(cell)) - amountIn(before, cellKey(cell))
    if (raised >= amount) return []
    return [{ ...shared, rule: 'before-budget-not-taken-in', stated: `${raised}`, computed: `${amount}`, params }]
  })
}
