import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import type { GivenTo, QueryContract, ReplyOf } from '#kit/contract.ts'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { formatWon, won } from '#kit/won.ts'

/** A number that a paper states, and how it is computed from the database, through queries only. */
export interface PublishedNumber {
  readonly id: string
  /** What the paper states, and where. */
  readonly ko: string
  readonly stated: string
  /** What it should be, where the paper is wrong. */
  readonly expected?: string
  /** Null when the database has nothing to compute it from. */
  readonly compute: (ask: Ask) => Promise<string | null>
}

/** Asks a query; null when it is refused, as for a thing that is not there. */
export async function answerTo<C extends QueryContract>(
  ask: Ask,
  contract: C,
  input: GivenTo<C>,
): Promise<ReplyOf<C> | null> {
  const answer: { ok: true; value: ReplyOf<C> } | { ok: false; refusal: AnyRefusal } = await ask(contract, input)
  return answer.ok ? answer.value : null
}

type Maybe = number | null | undefined

/** Prints a count as a paper does: '1,524'. */
export const counted = (count: Maybe): string | null =>
  count === null || count === undefined ? null : formatDecimal({ scaled: BigInt(count), decimals: 0 })

/** Prints won in thousands, as the plan does: '956,364' (단위: 천원). */
export const inThousands = (amount: Maybe): string | null =>
  amount === null || amount === undefined ? null : formatWon(won(amount), 'thousand')

/** Prints a part of a whole in percent, half-up: '14.8'. */
export const inPercent = (part: Maybe, whole: Maybe, decimals: number): string | null =>
  part === null || part === undefined || whole === null || whole === undefined || whole === 0
    ? null
    : formatDecimal(roundHalfUp(percentOf(part, whole), decimals))

/** The sum of some numbers; undefined when there are none, so that nothing is not taken for zero. */
export const sumOf = (numbers: readonly number[] | undefined): number | undefined =>
  numbers === undefined || numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0)
