import { compareRatio, type Ratio } from '#kit/ratio.ts'

/** Of a list, those whose ratio is exactly the least; the ratios need not be in lowest terms. */
export function leastOf<One>(list: readonly One[], ratioOf: (one: One) => Ratio): readonly One[] {
  const sorted = list.map((one) => ({ one, value: ratioOf(one) })).toSorted((a, b) => compareRatio(a.value, b.value))
  return sorted.filter(({ value }) => compareRatio(value, sorted[0]?.value as Ratio) === 0).map(({ one }) => one)
}
