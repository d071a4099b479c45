import { parseStagePeriod } from './stage-period.ts'

/** Where a stage stands in a year: the quarters it takes, and whether it goes on after that. */
export interface StageQuarters {
  readonly quarters: readonly number[]
  readonly ongoing: boolean
}

const quarterOf = (date: string): number => Math.ceil(Number(date.slice(5, 7)) / 3)

/**
 * Decides which quarters (1 to 4) of a year a stage takes, from its period as written; an ongoing one takes all from its
 * first. Null for a period that cannot be read or lies in another year (domain.md 1.6).
 */
export function stageQuarters(periodText: string, year: number): StageQuarters | null {
  const read = parseStagePeriod(periodText)
  if (!read.ok) return null
  const { period, ongoing } = read.value
  if (!period.from.startsWith(`${year}-`)) return null
  const [first, last] = [quarterOf(period.from), period.to === null ? 4 : quarterOf(period.to)]
  return { quarters: [1, 2, 3, 4].filter((quarter) => quarter >= first && quarter <= last), ongoing }
}
