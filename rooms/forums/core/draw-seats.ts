import { drawOrder } from '#kit/draw.ts'
import type { Background, Stratum } from './participant.ts'

export interface Drawn {
  readonly no: number
  /** The group by which it was balanced: 'dong-1 · 30s'; empty where lots are not balanced. */
  readonly group: string
}

/** The group of a participant by some of dong, age and sex; what they did not say stands as '-'. */
export const groupOf = ({ dongId, ageBand, sex }: Background, strata: readonly Stratum[]): string => {
  const said: Readonly<Record<Stratum, string | null>> = { dong: dongId, age: ageBand, sex }
  return strata.map((stratum) => said[stratum] ?? '-').join(' · ')
}

/**
 * Puts participants in the order of the lots: those of each group, and the groups themselves, in an order that the seed
 * alone decides; then one of each group in turn, until all are drawn. The first get the seats, the others wait in this
 * order. It depends on nothing but the seed and the set of numbers with their groups, so that anybody can draw again.
 */
export function drawSeats(participants: readonly Drawn[], seed: string): readonly Drawn[] {
  const inLots = drawOrder(
    seed,
    participants.map(({ no }) => `${no}`),
  )
  const groups = drawOrder(seed, [...new Set(participants.map(({ group }) => group))])
  const groupByNo = new Map(participants.map(({ no, group }) => [`${no}`, group]))
  const queues = groups.map((group) =>
    inLots.filter((no) => groupByNo.get(no) === group).map((no) => ({ no: Number(no), group })),
  )
  const rounds = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1))).flat()
}
