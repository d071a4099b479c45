import { z } from 'zod'
import type { Seat } from './seat.ts'

/** Only said of appointed members, of their own accord, to keep the balance of the law. */
export const sexes = ['woman', 'man'] as const
export const Sex = z.enum(sexes)
export type Sex = z.infer<typeof Sex>

/**
 * What a body's members keep to, as data: of those appointed at most so many tenths of one sex (양성평등기본법 제21조
 * 제2항: six), and a person in at most so many bodies at once. To go over it takes a written reason; where it is strict,
 * nobody goes over it.
 */
export const Limits = z
  .object({
    mostTenths: z.int().min(5).max(9).nullable(),
    mostBodies: z.int().min(1).max(50).nullable(),
    strict: z.boolean(),
  })
  .readonly()
export type Limits = z.infer<typeof Limits>

/** How many of the appointed members are women, men, and of whom it is not said. Counts of filled seats, never who. */
export const Balance = z.object({ women: z.int(), men: z.int(), unsaid: z.int() }).readonly()
export type Balance = z.infer<typeof Balance>

/** Whether the balance counts a seat: whoever sits by a post of theirs is not appointed. */
export const isAppointed = ({ kind }: Pick<Seat, 'kind'>): boolean => kind !== 'ex-officio'

export type BalanceState = 'kept' | 'over' | 'not-known'

/** Decides how the balance stands among the appointed members of a day: not known while those of whom it is not said could tip it. */
export function balanceState({ women, men, unsaid }: Balance, mostTenths: number): BalanceState {
  const all = women + men + unsaid
  const most = Math.max(women, men)
  if (most * 10 > mostTenths * all) return 'over'
  return (most + unsaid) * 10 > mostTenths * all ? 'not-known' : 'kept'
}

/** One limit that an appointment goes over: how many there would be, and how many there may be. */
export const Over = z.discriminatedUnion('limit', [
  z.object({ limit: z.literal('balance'), sex: Sex, count: z.int(), most: z.int() }),
  z.object({ limit: z.literal('bodies'), count: z.int(), most: z.int() }),
])
export type Over = z.infer<typeof Over>

/** What is known when somebody is appointed. */
export interface LimitFacts {
  readonly limits: Limits | undefined
  readonly seat: Pick<Seat, 'kind'>
  /** How many seats of the body are appointed to, filled or not. */
  readonly appointedSeats: number
  /** The balance of the other members of the day. */
  readonly balance: Balance
  /** Null where it is not said. */
  readonly sex: Sex | null
  /** In how many other bodies the person has a seat that day; 0 where nobody knows who it is. */
  readonly otherBodies: number
}

/**
 * Decides which limits of a body an appointment goes over. The tenths are of all seats to which one is appointed, so that
 * the first who are appointed to an empty body do not go over them.
 */
export function goesOver({ limits, seat, appointedSeats, balance, sex, otherBodies }: LimitFacts): readonly Over[] {
  if (limits === undefined) return []
  const { mostTenths, mostBodies } = limits
  const over: Over[] = []
  if (mostTenths !== null && sex !== null && isAppointed(seat)) {
    const count = (sex === 'woman' ? balance.women : balance.men) + 1
    const most = Math.floor((mostTenths * appointedSeats) / 10)
    if (count > most) over.push({ limit: 'balance', sex, count, most })
  }
  if (mostBodies !== null && otherBodies + 1 > mostBodies)
    over.push({ limit: 'bodies', count: otherBodies + 1, most: mostBodies })
  return over
}

export const OverLimits = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('over-limits'), field: z.literal('overReason'), over: z.array(Over).readonly() }),
  z.object({ kind: z.literal('over-strict-limits'), over: z.array(Over).readonly() }),
])
export type OverLimits = z.infer<typeof OverLimits>

/** Decides whether an appointment may go over limits: with a written reason, and never where they are strict. */
export function mayGoOver(over: readonly Over[], strict: boolean, reason: string | null): OverLimits | null {
  if (over.length === 0) return null
  if (strict) return { kind: 'over-strict-limits', over }
  return reason === null ? { kind: 'over-limits', field: 'overReason', over } : null
}
