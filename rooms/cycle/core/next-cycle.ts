import { LocalDate, localDate } from '#kit/korean-date.ts'
import type { Cycle, StepKind } from './cycle.ts'

/** A step of a cycle about to be opened, as its form begins: days as texts, '' where none is known yet. */
export interface StepDraft {
  readonly kind: StepKind
  readonly name: string
  readonly from: string
  readonly to: string
  readonly owner: string
  readonly inputs: string
  readonly outputs: string
}

export interface CycleDraft {
  readonly name: string
  readonly fiscalYear: number
  readonly steps: readonly StepDraft[]
}

/** A step of which nothing is known yet. */
export const unwritten: StepDraft = { kind: 'other', name: '', from: '', to: '', owner: '', inputs: '', outputs: '' }

/**
 * What the form of a new cycle begins with: the year after the latest cycle's, its name with the year moved, and its
 * steps a year later, as many as wished (those beyond are empty). Without a cycle, `firstYear` and empty steps.
 */
export function nextCycle(latest: Cycle | null, firstYear: number, steps: number): CycleDraft {
  const before = (latest?.steps ?? []).map(({ kind, name, period, owner, inputs, outputs }) => ({
    kind,
    name,
    from: dayNextYear(period.from),
    to: period.to === null ? '' : dayNextYear(period.to),
    owner: owner ?? '',
    inputs: inputs ?? '',
    outputs: outputs ?? '',
  }))
  return {
    name: latest === null ? '' : nameOfYear(latest.name, latest.fiscalYear, latest.fiscalYear + 1),
    fiscalYear: latest === null ? firstYear : latest.fiscalYear + 1,
    steps: Array.from({ length: steps }, (_, at) => before[at] ?? unwritten),
  }
}

/** The name of a year's cycle or plan in another year: the fiscal year that it bears in full moves, nothing else does. */
export const nameOfYear = (name: string, from: number, to: number): string =>
  name.replaceAll(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g'), `${to}`)

/** The same day a year on; the last of February where that day is not in the year. */
function dayNextYear(day: LocalDate): LocalDate {
  const later = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
  return LocalDate.safeParse(later).success ? localDate(later) : localDate(`${later.slice(0, 8)}28`)
}
