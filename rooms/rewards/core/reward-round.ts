import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, Won, won } from '#kit/won.ts'
import { balanceOf, type Points, Receiver, receiverKey } from './points.ts'
import type { RewardScheme } from './reward-scheme.ts'

export const RoundId = idOf('RoundId')
export type RoundId = z.infer<typeof RoundId>

/** What a receiver is given in a round: the threshold reached, with the points that stood then. */
export const Award = z
  .object({ receiver: Receiver, points: z.int(), threshold: z.int(), gives: z.string(), cost: Won })
  .readonly()
export type Award = z.infer<typeof Award>

/** An award round (포상): its list is frozen when it is approved. */
export const RewardRound = z
  .object({
    id: RoundId,
    year: z.int(),
    name: z.string().min(1),
    heldOn: LocalDate,
    awards: z.array(Award).readonly(),
    total: Won,
    /** Why it may be held though an election is near: the provision and who confirmed it. */
    legalBasis: z.string().min(1).nullable(),
  })
  .readonly()
export type RewardRound = z.infer<typeof RewardRound>

/** Every threshold that a receiver has reached by what stands approved, and was not given before; nobody whose account is gone. */
export function awardsDue(
  scheme: RewardScheme,
  ledger: readonly Points[],
  rounds: readonly RewardRound[],
): readonly Award[] {
  const receivers = new Map(ledger.map(({ receiver }) => [receiverKey(receiver), receiver]))
  const given = new Set(
    rounds
      .filter(({ year }) => year === scheme.year)
      .flatMap(({ awards }) => awards.map((one) => `${receiverKey(one.receiver)} ${one.threshold}`)),
  )
  return [...receivers.values()]
    .filter((receiver) => receiver.kind === 'department' || receiver.accountId !== null)
    .flatMap((receiver) => {
      const points = balanceOf(ledger, scheme.year, receiver)
      return scheme.thresholds
        .filter((one) => points >= one.points && !given.has(`${receiverKey(receiver)} ${one.points}`))
        .map((one) => ({ receiver, points, threshold: one.points, gives: one.gives, cost: one.cost }))
    })
    .toSorted((a, b) => b.points - a.points || b.threshold - a.threshold || compare(a.receiver, b.receiver))
}

const compare = (a: Receiver, b: Receiver): number => (receiverKey(a) < receiverKey(b) ? -1 : 1)

export const HoldRoundRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody-reached') }),
  z.object({ kind: z.literal('over-budget'), left: Won, asked: Won }),
  z.object({ kind: z.literal('election-near'), field: z.literal('legalBasis'), law: z.string(), until: LocalDate }),
])
export type HoldRoundRefusal = z.infer<typeof HoldRoundRefusal>

/**
 * Decides whether a round may be held: somebody reached a threshold, the money of the year covers all of it with what was
 * given before, and where an election limits such events on that day a written basis says why it may be (공직선거법).
 */
export function holdRound(
  scheme: RewardScheme,
  ledger: readonly Points[],
  rounds: readonly RewardRound[],
  round: Omit<RewardRound, 'awards' | 'total' | 'year'>,
  limits: readonly { readonly law: string; readonly until: LocalDate }[],
): Result<RewardRound, HoldRoundRefusal> {
  const awards = awardsDue(scheme, ledger, rounds)
  if (awards.length === 0) return refuse({ kind: 'nobody-reached' })
  const total = won(awards.reduce((sum, { cost }) => sum + cost, 0))
  const left = moneyLeft(scheme, rounds)
  if (total > left) return refuse({ kind: 'over-budget', left, asked: total })
  const [limit] = limits
  if (limit !== undefined && round.legalBasis === null)
    return refuse({ kind: 'election-near', field: 'legalBasis', law: limit.law, until: limit.until })
  return ok({ ...round, year: scheme.year, awards, total })
}

/** What the rounds of a year have given. */
export const moneyGiven = (year: number, rounds: readonly RewardRound[]): Won =>
  sumWon(rounds.filter((round) => round.year === year).map(({ total }) => total))

/** What is left of the money of a year after its rounds. */
export const moneyLeft = ({ year, budget }: RewardScheme, rounds: readonly RewardRound[]): Won =>
  won(budget - moneyGiven(year, rounds))

/** How many persons a round rewards, each once however many awards. */
export const personsIn = ({ awards }: Pick<RewardRound, 'awards'>): number =>
  new Set(awards.flatMap(({ receiver }) => (receiver.kind === 'department' ? [] : [receiverKey(receiver)]))).size
