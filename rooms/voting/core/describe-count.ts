import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatDecimal, multiplyRatio, type Ratio, ratio, roundHalfUp, truncate } from '#kit/ratio.ts'
import { explainReason, tallyWords } from './messages-tally.ts'
import type { CountingRule } from './tally/counting-rule.ts'
import type { Election } from './tally/election.ts'
import type { Outcome, ProjectOutcome } from './tally/outcome.ts'
import { rules } from './tally/rules/rules.ts'

/** How a count is written: the election and rule, the projects' names, and the word after an amount. */
export interface CountTold {
  readonly election: Election
  readonly rule: CountingRule
  readonly outcome: Outcome
  readonly nameOf: (id: string) => string
  readonly unit: string
}

/** An amount of the election, cut to its decimals: a voter is never told to have more than there is. */
const moneyText = ({ election, unit }: CountTold, amount: Ratio, lang: Lang): string => {
  const inUnits = multiplyRatio(amount, ratio(1, 10n ** BigInt(election.decimals)))
  return `${formatDecimal(truncate(inUnits, election.decimals), lang)}${unit}`
}

/** What a project is ranked by, in words: its votes, its points, or its weighted share in percent with two decimals. */
export function strengthText({ rule }: CountTold, project: ProjectOutcome, lang: Lang): string {
  const { counted } = tallyWords(lang)
  if (rule.weights !== null)
    return counted.share(formatDecimal(roundHalfUp(multiplyRatio(project.strength, ratio(100)), 2), lang))
  const { counts } = rules[rule.rule]
  return counted[counts](formatCount(project[counts]))
}

/** The sentence on one project: why it won, or why not, with its votes, its rank and the money that decided. */
export function reasonText(told: CountTold, project: ProjectOutcome, lang: Lang): string {
  const written = { money: (amount: Ratio) => moneyText(told, amount, lang), project: told.nameOf }
  return explainReason(
    project.reason,
    { strength: strengthText(told, project, lang), rank: project.rank, tied: project.tied },
    written,
    lang,
  )
}

/** A line of a table on the projects: all as text. */
export interface ProjectLine {
  readonly place: string
  readonly id: string
  readonly name: string
  readonly cost: string
  readonly strength: string
  readonly reason: string
}

/** A count in words: its summary, the winners in order, the others from the strongest down, and what else decided. */
export interface CountInWords {
  readonly summary: readonly string[]
  readonly winners: readonly ProjectLine[]
  readonly others: readonly ProjectLine[]
  readonly ties: readonly string[]
}

/** Puts a whole count into words. Of ties only those are told that decided who won. */
export function describeCount(told: CountTold, lang: Lang): CountInWords {
  const { outcome, nameOf } = told
  const words = tallyWords(lang)
  const amount = (one: bigint): string => moneyText(told, ratio(one), lang)
  const line = (project: ProjectOutcome): ProjectLine => ({
    place: project.place === null ? '' : String(project.place),
    id: project.id,
    name: nameOf(project.id),
    cost: amount(project.cost),
    strength: strengthText(told, project, lang),
    reason: reasonText(told, project, lang),
  })
  const byPlace = new Map(outcome.projects.map((project) => [project.id, project]))
  const { budget, left, endowment, comparison } = outcome
  return {
    summary: [
      words.summary(outcome.winners.length, outcome.projects.length, formatCount(outcome.voters)),
      ...(budget === null || left === null ? [] : [words.money(amount(budget), amount(outcome.spent), amount(left))]),
      ...(endowment === null
        ? []
        : [words.endowment(moneyText(told, endowment.share, lang), formatCount(endowment.runs))]),
      ...(comparison === null
        ? []
        : [words.comparison(formatCount(comparison.forShares), formatCount(comparison.forVotes), comparison.replaced)]),
    ],
    winners: outcome.winners.map((id) => line(byPlace.get(id) as ProjectOutcome)),
    others: outcome.projects
      .filter(({ place }) => place === null)
      .toSorted((a, b) => a.rank - b.rank)
      .map(line),
    ties: outcome.ties
      .filter(({ decided }) => decided)
      .map(({ among, chosen }) => words.tie(among.map((id) => `‘${nameOf(id)}’`).join(', '), `‘${nameOf(chosen)}’`)),
  }
}
