import { byVotes, competitionRank } from '#kit/competition-rank.ts'

export interface Ranked {
  readonly no: number
  readonly votes: number
  readonly rank: number
  /** Whether another option has as many votes (동점). */
  readonly tied: boolean
}

/** Ranks options by votes in competition ranking (domain.md 1.4); options that tie stand in the order of their numbers. */
export const rankVotes = (options: readonly { readonly no: number; readonly votes: number }[]): readonly Ranked[] =>
  competitionRank(
    options.toSorted((a, b) => a.no - b.no),
    byVotes,
  ).map(({ entry: { no, votes }, rank, tied }) => ({ no, votes, rank, tied }))
