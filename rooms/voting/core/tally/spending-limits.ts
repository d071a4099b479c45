import type { CountingRule } from './counting-rule.ts'
import type { Election } from './election.ts'

/** What some projects may cost together, in the election's amounts: those of a dong, or of a category. */
export interface SpendingLimit {
  /** Its name, where it has one. */
  readonly title: string
  readonly most: bigint
  readonly projects: ReadonlySet<number>
}

/** The limits of a rule over the projects of an election, which are known (`mayCount`). */
export const limitsOf = ({ projects, decimals }: Election, { limits }: CountingRule): readonly SpendingLimit[] =>
  limits.map(({ title, most, of }) => ({
    title,
    most: BigInt(most) * 10n ** BigInt(decimals),
    projects: new Set(of.map((id) => projects.findIndex((project) => project.id === id))),
  }))

/** What is left of a limit, by name. */
export interface LimitLeft {
  readonly title: string
  readonly left: bigint
}

/** Keeps what is left of each limit: of those in which a project stands the one with the least, null without any. */
export function openLimits(limits: readonly SpendingLimit[]) {
  const left = limits.map(({ most }) => most)
  const of = (project: number) => [...limits.keys()].filter((at) => limits[at]?.projects.has(project))
  return {
    tightestOf: (project: number): LimitLeft | null =>
      of(project)
        .map((at) => ({ title: limits[at]?.title as string, left: left[at] as bigint }))
        .reduce<LimitLeft | null>((least, one) => (least === null || one.left < least.left ? one : least), null),
    spend: (project: number, amount: bigint): void => {
      for (const at of of(project)) left[at] = (left[at] as bigint) - amount
    },
  }
}
