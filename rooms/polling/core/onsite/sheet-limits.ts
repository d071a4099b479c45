import type { Contest } from '#rooms/voting/core/protocol/contest.ts'

type Counts = Readonly<Record<string, number>>

const numbersOf = ({ options }: Contest, counts: Counts): readonly number[] => options.map(({ id }) => counts[id] ?? 0)
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** What one ballot gives at most: to one option, and in all; without a bound in all where options are scored apart. */
export function mostOfBallot({ max, points, highest }: Contest): { readonly one: number; readonly all: number | null } {
  return { one: points ?? highest ?? 1, all: highest === undefined ? (points ?? max) : null }
}

/** The fewest people who can have given these numbers (docs/pbvote-1.md, V16.5). */
export function fewestPeople(contests: readonly Contest[], counts: Counts): number {
  const fewest = contests.flatMap((contest) => {
    const { one, all } = mostOfBallot(contest)
    const numbers = numbersOf(contest, counts)
    return [Math.ceil(Math.max(...numbers) / one), all === null ? 0 : Math.ceil(sumOf(numbers) / all)]
  })
  return Math.max(...fewest)
}

/**
 * The most people who can have given these numbers: whoever gave nothing where at least `min` options must be named gave no
 * valid vote. Null where no contest asks for any.
 */
export function mostPeople(contests: readonly Contest[], counts: Counts): number | null {
  const most = contests
    .filter(({ min }) => min > 0)
    .map((contest) => Math.floor(sumOf(numbersOf(contest, counts)) / contest.min))
  return most.length === 0 ? null : Math.min(...most)
}
