import type { Lang } from '#kit/korean-text.ts'

/** Which places of gates are taken in a cycle. */
export interface TakenOrders {
  readonly cycle: string
  readonly orders: readonly number[]
}

/** The next free place: after the last that is taken, from 1. */
export const nextOrder = ({ orders }: TakenOrders): number => Math.max(0, ...orders) + 1

/** The place that a form can fill in by itself: where there is one cycle alone, its next; else none, for it depends. */
export const prefilledOrder = (taken: readonly TakenOrders[]): string => {
  const [only, ...more] = taken
  return only === undefined || more.length > 0 ? '' : `${nextOrder(only)}`
}

/** What the form says of the place: what it is, and in each cycle which are taken and which comes next. */
export function gateOrderHint(taken: readonly TakenOrders[], lang: Lang): string {
  const used = taken
    .filter(({ orders }) => orders.length > 0)
    .map((one) =>
      lang === 'ko'
        ? `${one.cycle}: ${one.orders.join(', ')} 씀, 다음은 ${nextOrder(one)}.`
        : `${one.cycle}: ${one.orders.join(', ')} taken, next ${nextOrder(one)}.`,
    )
  const told =
    lang === 'ko'
      ? '흐름에서 몇째 관문인지. 앞 관문보다 큰 수로 적습니다.'
      : 'Which gate of the cycle it is. Higher than the one before.'
  return [told, ...used].join(' ')
}
