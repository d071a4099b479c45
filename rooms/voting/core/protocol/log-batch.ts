import type { Manifest } from './manifest.ts'

/** A ballot that waits for its batch, with what the order within the batch asks. */
export interface Pending {
  readonly key: string
  readonly n: number
  readonly line: string
}

/** Whether the waiting ballots go into the log now: enough of them, or the deadline that was promised, or the close. */
export const isBatchDue = (
  { batch_min }: Manifest,
  waiting: { readonly count: number; readonly earliestBy: number | null },
  now: number,
  isClosing: boolean,
): boolean =>
  waiting.count > 0 &&
  (isClosing || waiting.count >= batch_min || (waiting.earliestBy !== null && now >= waiting.earliestBy))

/**
 * The order in which a batch goes into the log: shuffled (Fisher-Yates) by the draw handed in, which gives an integer from
 * 0 to below its bound; then the ballots of one key are put into their own order among their places.
 */
export function shuffleBatch(batch: readonly Pending[], drawBelow: (bound: number) => number): readonly Pending[] {
  const shuffled = [...batch]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const at = drawBelow(last + 1)
    ;[shuffled[last], shuffled[at]] = [shuffled[at] as Pending, shuffled[last] as Pending]
  }
  const inOrder = Map.groupBy(
    shuffled.toSorted((a, b) => a.n - b.n),
    ({ key }) => key,
  )
  return shuffled.map(({ key }) => inOrder.get(key)?.shift() as Pending)
}
