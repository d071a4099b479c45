import { competitionRank } from '#kit/competition-rank.ts'
import { compareRatio, type Ratio } from '#kit/ratio.ts'
import type { Count, Selection } from './basket.ts'
import type { CountingRule } from './counting-rule.ts'
import type { Election } from './election.ts'
import { mayCount } from './may-count.ts'
import type { Outcome, ProjectOutcome, Reason } from './outcome.ts'
import { projectOrder } from './project-order.ts'
import { rules } from './rules/rules.ts'
import { limitsOf } from './spending-limits.ts'
import { strengths, tallyVotes, together, worthOf } from './tally-votes.ts'

/**
 * Counts an election by a rule: who wins, in which order, and why each project won or did not. Exact, and the same
 * whatever the order of the ballots; equal projects are ordered by the rule's tie rule alone. A project that nobody
 * chose never wins. What `mayCount` refuses is a bug here: throws.
 */
export function countElection(election: Election, rule: CountingRule): Outcome {
  const refused = mayCount(election, rule)
  if (refused !== null) throw new Error(`this rule cannot count this election: ${refused.kind}`)
  const { counts, count } = rules[rule.rule]
  const worth = worthOf(election, rule.ordinal)
  const tallies = tallyVotes(election, worth)
  const places = election.projects.map((_, project) => project)
  const votes = places.map((project) => together(tallies, 'votes', project))
  const counted = places.map((project) => together(tallies, counts, project))
  const told: Count = {
    election,
    rule,
    tallies,
    worth,
    strength: strengths(tallies, counts, rule.weights, places.length),
    order: projectOrder(election.projects, votes, rule.ties),
    eligible: places.map(
      (project) => (votes[project] as number) > 0 && (counted[project] as number) >= rule.minimumVotes,
    ),
    rivals: rivalsOf(election, rule),
    limits: limitsOf(election, rule),
  }
  const selection = count(told)
  const idOf = (project: number): string => election.projects[project]?.id as string
  return {
    winners: selection.chosen.map(idOf),
    projects: describeProjects(told, selection, votes),
    voters: tallies.reduce((sum, { voters }) => sum + voters, 0),
    budget: election.budget,
    spent: selection.spent,
    left: election.budget === null ? null : election.budget - selection.spent,
    rounds: selection.rounds,
    ties: selection.ties.map(({ round, among, chosen }) => ({
      round,
      among: among.toSorted((a, b) => (told.order[a] as number) - (told.order[b] as number)).map(idOf),
      chosen: idOf(chosen),
      decided: among.some((project) => !selection.chosen.includes(project)) && selection.chosen.includes(chosen),
    })),
    endowment: selection.endowment,
    comparison: selection.comparison,
  }
}

/** For each project those that cannot win beside it. */
function rivalsOf({ projects }: Election, { atMostOne }: CountingRule): readonly (readonly number[])[] {
  const placeOf = new Map(projects.map(({ id }, project) => [id, project]))
  const groups = atMostOne.map((ids) => ids.map((id) => placeOf.get(id) as number))
  return projects.map((_, project) =>
    groups.filter((group) => group.includes(project)).flatMap((group) => group.filter((other) => other !== project)),
  )
}

function describeProjects(count: Count, selection: Selection, votes: readonly number[]): readonly ProjectOutcome[] {
  const { election, tallies, strength } = count
  const ranked = competitionRank([...strength.keys()], (a, b) =>
    compareRatio(strength[b] as Ratio, strength[a] as Ratio),
  )
  const rankOf = new Map(ranked.map(({ entry, rank, tied }) => [entry, { rank, tied }]))
  const placeOf = new Map(selection.chosen.map((project, at) => [project, at + 1]))
  return election.projects.map(({ id, cost }, project) => ({
    id,
    cost,
    votes: votes[project] as number,
    points: together(tallies, 'points', project),
    strength: strength[project] as Ratio,
    ...(rankOf.get(project) as { rank: number; tied: boolean }),
    channels: tallies.map(({ channel, ...of }) => ({
      channel,
      votes: of.votes[project] as number,
      points: of.points[project] as number,
    })),
    place: placeOf.get(project) ?? null,
    reason: reasonFor(count, selection, project, votes[project] as number),
  }))
}

/** Why a project won or did not: what holds under every rule first, then what the rule itself said of it. */
function reasonFor(count: Count, { chosen, reasons }: Selection, project: number, votes: number): Reason {
  const { election, rule, eligible, rivals } = count
  const { cost } = election.projects[project] as Election['projects'][number]
  if (chosen.includes(project)) return reasons.get(project) as Reason
  if (votes === 0) return { kind: 'unsupported' }
  if (!eligible[project]) return { kind: 'below-minimum', minimum: rule.minimumVotes }
  const rival = chosen.find((winner) => rivals[project]?.includes(winner))
  if (rival !== undefined) return { kind: 'conflict', with: election.projects[rival]?.id as string }
  const said = reasons.get(project)
  if (said === undefined) return { kind: 'not-among-first', winners: rule.winners as number }
  const { budget } = election
  if (said.kind === 'does-not-fit' && budget !== null && cost > budget) return { kind: 'over-budget', budget }
  return said
}
