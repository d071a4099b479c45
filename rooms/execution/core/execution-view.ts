import { z } from 'zod'
import { sumWon, Won, won } from '#kit/won.ts'
import type { Entry } from './entry.ts'
import { sumEntries } from './ledger.ts'
import { printRate, type RateRounding } from './rate.ts'

/** 예산현액, 원인행위액, 지출액, 집행잔액 in won, and 집행률 in percent as printed; no rate where there is no base. */
export const Execution = z.object({ base: Won, committed: Won, spent: Won, left: Won, rate: z.string().nullable() })
export type Execution = z.infer<typeof Execution>

/** One part of an axis: an account, a source, a department, a programme. */
export const ExecutionPart = z.object({ key: z.string(), name: z.string(), ...Execution.shape })
export type ExecutionPart = z.infer<typeof ExecutionPart>

/** A month, quarter or half year: what was bound and paid in it, what was paid until its end, and the rate then. */
export const MonthSpent = z.object({
  no: z.int(),
  committed: Won,
  spent: Won,
  cumulative: Won,
  rate: z.string().nullable(),
})
export type MonthSpent = z.infer<typeof MonthSpent>

/** Decides the execution of a base by entries, in won; the rate rests on the base, never on what was bound. */
export function executionOf(base: Won, entries: readonly Entry[], rounding: RateRounding = 'half-up'): Execution {
  const { committed, spent } = sumEntries(entries)
  return { base, committed, spent, left: won(base - spent), rate: printRate(spent, base, rounding) }
}

/**
 * Splits entries and bases along an axis; the parts add up to the whole. Parts in the order in which their keys first
 * appear, bases before entries: a part that was spent on without a base stands with a base of 0.
 */
export function executionBy<Base extends { readonly base: Won }>(
  bases: readonly Base[],
  entries: readonly Entry[],
  axis: {
    readonly ofBase: (base: Base) => string
    readonly ofEntry: (entry: Entry) => string
    readonly nameOf: (key: string) => string
  },
  rounding: RateRounding = 'half-up',
): ExecutionPart[] {
  const basesAt = Map.groupBy(bases, axis.ofBase)
  const entriesAt = Map.groupBy(entries, axis.ofEntry)
  return [...new Set([...basesAt.keys(), ...entriesAt.keys()])].map((key) => ({
    key,
    name: axis.nameOf(key),
    ...executionOf(sumWon((basesAt.get(key) ?? []).map(({ base }) => base)), entriesAt.get(key) ?? [], rounding),
  }))
}

/** Which part of its year a day lies in, of so many. */
const partOfYear = ({ on }: Entry, parts: number): number => Math.ceil((Number(on.slice(5, 7)) * parts) / 12)

/**
 * Splits the execution of a year into 12 months, 4 quarters or 2 half years: what was bound and paid in each, the sum
 * until its end and its rate. Every part stands, an empty one with nothing.
 */
export function executionOverTime(
  base: Won,
  entries: readonly Entry[],
  parts: 12 | 4 | 2,
  rounding: RateRounding = 'half-up',
): MonthSpent[] {
  const own = Map.groupBy(entries, (entry) => partOfYear(entry, parts))
  return Array.from({ length: parts }, (_, at) => at + 1).map((no) => {
    const { committed, spent } = sumEntries(own.get(no) ?? [])
    const until = entries.filter((entry) => partOfYear(entry, parts) <= no)
    const cumulative = sumEntries(until).spent
    return { no, committed, spent, cumulative, rate: printRate(cumulative, base, rounding) }
  })
}
