import type { LocalDate } from '#kit/korean-date.ts'
import type { Forecast } from './forecast.ts'

/** A column of the timeline: a month (1 to 12) or a quarter (1 to 4) of a year. */
export interface TimeColumn {
  readonly year: number
  readonly no: number
}

/** A step over the columns: where it lies or is expected to, where it was only planned to, and where neither. */
export interface TimeRow {
  readonly of: Forecast
  readonly cells: readonly ('runs' | 'planned' | null)[]
}

export interface Timeline {
  readonly unit: 'month' | 'quarter'
  readonly columns: readonly TimeColumn[]
  readonly rows: readonly TimeRow[]
}

const [mostMonths, mostQuarters] = [18, 40] as const

/**
 * Decides how the steps of a procedure lie over the months from the first to the last of their days, planned and expected;
 * over the quarters where these are more than a year and a half, at most ten years of them.
 */
export function timelineOf(forecasts: readonly Forecast[]): Timeline {
  const days = forecasts.flatMap(({ step, from, to }) => [step.from, step.to, from, to]).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'month', columns: [], rows: [] }
  const months = placeOf(last, 12) - placeOf(first, 12) + 1
  const [unit, perYear] = months <= mostMonths ? (['month', 12] as const) : (['quarter', 4] as const)
  const begins = placeOf(first, perYear)
  const count = Math.min(placeOf(last, perYear) - begins + 1, mostQuarters)
  const places = Array.from({ length: count }, (_, at) => begins + at)
  const covers = (from: LocalDate, to: LocalDate, place: number): boolean =>
    place >= placeOf(from, perYear) && place <= placeOf(to, perYear)
  return {
    unit,
    columns: places.map((place) => ({ year: Math.floor(place / perYear), no: (place % perYear) + 1 })),
    rows: forecasts.map((of) => ({
      of,
      cells: places.map((place) => {
        if (covers(of.from, of.to, place)) return 'runs'
        return covers(of.step.from, of.step.to, place) ? 'planned' : null
      }),
    })),
  }
}

/** The months, or quarters, since the year 0. */
const placeOf = (day: LocalDate, perYear: 4 | 12): number =>
  Number(day.slice(0, 4)) * perYear + Math.floor((Number(day.slice(5, 7)) - 1) / (12 / perYear))
