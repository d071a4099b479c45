import type { Finding } from '#kit/lint.ts'
import { type BudgetAt, viewBudget } from './budget-at.ts'
import { wrongSum } from './figure.ts'
import type { Work } from './work.ts'

type About = { readonly subject: Finding['subject']; readonly title: string }

const won = (amount: number): string => `${amount}`

/** Finds stated budgets that their sources do not add up to, stated rates, and more executed than there is. */
export function budgetFindings(budget: BudgetAt, { subject, title }: About): readonly Finding[] {
  const view = viewBudget(budget)
  const { asOf, executed, rate, statedRate, explainedBy, sourceSum } = view
  const params = { title, asOf }
  const found: Finding[] = []
  if (sourceSum !== null && sourceSum.budget !== budget.budget) {
    const told = { stated: won(budget.budget), computed: won(sourceSum.budget) }
    found.push({ rule: 'budget-sources', severity: 'warning', subject, ...told, params })
  }
  if (sourceSum !== null && executed !== null && sourceSum.executed !== executed) {
    const told = { stated: won(executed), computed: won(sourceSum.executed) }
    found.push({ rule: 'executed-sources', severity: 'warning', subject, ...told, params })
  }
  if (executed !== null && executed > budget.budget) {
    const told = { stated: won(budget.budget), computed: won(executed) }
    found.push({ rule: 'executed-over-budget', severity: 'warning', subject, ...told, params })
  }
  if (statedRate !== null && rate !== null && !explainedBy.includes('half-up')) {
    const told = { stated: statedRate, computed: rate }
    const [rounding] = explainedBy
    if (rounding === undefined) found.push({ rule: 'rate-unexplained', severity: 'warning', subject, ...told, params })
    else found.push({ rule: 'rate-rounded', severity: 'note', subject, ...told, params: { ...params, rounding } })
  }
  if (budget.sources.some(({ source }) => source === 'special-grant-unspecified'))
    found.push({ rule: 'special-grant-kind', severity: 'note', subject, params })
  return found
}

/** Finds numbers of a work whose stated parts add up to something else. */
export const workFindings = (work: Work): readonly Finding[] =>
  work.figures.flatMap((figure): readonly Finding[] => {
    const computed = wrongSum(figure)
    if (computed === null) return []
    const params = { title: work.title, name: figure.name, unit: figure.unit }
    const subject = { kind: 'work', id: work.id }
    return [{ rule: 'figure-parts', severity: 'warning', subject, stated: figure.value, computed, params }]
  })

/** Finds a department's budget that is less than its works have together. */
export function stateFindings(
  state: BudgetAt,
  ofWorks: readonly BudgetAt[],
  { subject, title }: About,
): readonly Finding[] {
  const together = ofWorks.reduce((all, { budget }) => all + budget, 0)
  if (together <= state.budget) return []
  const told = { stated: won(state.budget), computed: won(together) }
  return [{ rule: 'works-over-department', severity: 'warning', subject, ...told, params: { title, asOf: state.asOf } }]
}
