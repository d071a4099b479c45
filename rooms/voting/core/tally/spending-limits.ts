import type { CountingRule } from './counting-rule.ts'
import type { Election } from './election.ts'

/** What some projects may cost together, in the election's amounts: those of a dong, or of a category. */
export interface SpendingLimit {
  readonly most: bigint
  readonly projects: ReadonlySet<number>
}

/** The limits of a rule over the projects of an election, which are known (`mayCount`). */
export const limitsOf = ({ projects, decimals }: Election, { limits }: CountingRule): readonly SpendingLimit[] =>
  limits.map(({ most, of }) => ({
    most: BigInt(most) * 10n ** BigInt(decimals),
    projects: new Set(of.map((id) => projects.findIndex((project) => project.id === id))),
  }))

/** The least of amounts of which null limits nothing; null when none does. */
export const tightest = (amounts: readonly (bigint | null)[]): bigint | null =>
  amounts.reduce((least, one) => (least === null || (one !== null && one < least) ? one : least), null)

/** Keeps what is left of each limit: what one project may still cost by the groups it stands in, null without any. */
export function openLimits(limits: readonly SpendingLimit[]) {
  const left = limits.map(({ most }) => most)
  const of = (project: number) => [...limits.keys()].filter((at) => limits[at]?.projects.has(project))
  return {
    leftOf: (project: number): bigint | null => tightest(of(project).map((at) => left[at] as bigint)),
    spend: (project: number, amount: bigint): void => {
      for (const at of of(project)) left[at] = (left[at] as bigint) - amount
    },
  }
}
