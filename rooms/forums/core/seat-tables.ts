import { drawOrder } from '#kit/draw.ts'

/**
 * Spreads participants over tables, as evenly as it goes and mixed by the seed: no table has two more than another.
 * Nobody who sits somewhere is moved. Gives the table of each who had none.
 */
export function seatTables(
  participants: readonly { readonly no: number; readonly tableNo: number | null }[],
  tables: readonly number[],
  seed: string,
): ReadonlyMap<number, number> {
  const sitting = new Map(
    tables.map((table) => [table, participants.filter(({ tableNo }) => tableNo === table).length] as const),
  )
  const seated = new Map<number, number>()
  const standing = participants.filter(({ tableNo }) => tableNo === null).map(({ no }) => `${no}`)
  for (const no of drawOrder(`${seed} tables`, standing)) {
    const [emptiest] = [...sitting].toSorted(([a, at], [b, bt]) => at - bt || a - b)
    if (emptiest === undefined) break
    const [table, count] = emptiest
    sitting.set(table, count + 1)
    seated.set(Number(no), table)
  }
  return seated
}
