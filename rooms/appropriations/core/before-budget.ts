import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { cellKey } from './cell.ts'
import type { ConfirmedBudget } from './confirmed-budget.ts'
import type { Movement } from './movement.ts'

/**
 * The sources whose money can be used before its budget: given for a purpose by the state or the city (지방재정법 제45조).
 * Both kinds of 특교 are of these two; whether all that was needed was given, its basis says.
 */
export const beforeBudgetSources = [
  'national',
  'city',
  'special-grant-tax',
  'special-adjustment-grant',
  'special-grant-unspecified',
] as const satisfies readonly FundSource[]

/** Decides whether money of a source can be used before its budget at all. */
export const isUsableBeforeBudget = (source: FundSource): boolean =>
  beforeBudgetSources.some((allowed) => allowed === source)

/**
 * The supplementary budget that takes a 성립전 사용 in: the first that was confirmed on its day or after; null while none is.
 * A budget counts from its day on, so that a use of that very day stands within it.
 */
export const takenInBy = (budgets: readonly ConfirmedBudget[], { on }: Pick<Movement, 'on'>): ConfirmedBudget | null =>
  budgets.filter((budget) => budget.round > 0 && budget.on >= on).toSorted((a, b) => a.round - b.round)[0] ?? null

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
