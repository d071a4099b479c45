import type { Stage } from './stage.ts'
import { parseStagePeriod } from './stage-period.ts'

/** A column of the chart: a month (1 to 12) or a quarter (1 to 4) of a year. */
export interface GanttColumn {
  readonly year: number
  readonly no: number
}

/** A stage over the columns: where it runs, where it only goes on (~지속), and whether its period could be read at all. */
export interface GanttRow {
  readonly stage: Stage
  readonly cells: readonly ('runs' | 'goes-on' | null)[]
  readonly readable: boolean
}

export interface Gantt {
  readonly columns: readonly GanttColumn[]
  readonly rows: readonly GanttRow[]
}

const mostYears = 3

/**
 * Decides how stages lie over the months or quarters of their years, beginning with the plan's own year or an earlier
 * stage's, three years at most; a stage that goes on runs in its first month or quarter and then goes on to the end.
 */
export function gantt(stages: readonly Stage[], planYear: number, unit: 'month' | 'quarter'): Gantt {
  const read = stages.map((stage) => ({ stage, period: parseStagePeriod(stage.periodText) }))
  const days = read.flatMap(({ period }) =>
    period.ok ? [period.value.period.from, period.value.period.to ?? period.value.period.from] : [],
  )
  const years = days.map((day) => Number(day.slice(0, 4)))
  const first = Math.max(Math.min(planYear, ...years), planYear - mostYears + 1)
  const last = Math.min(Math.max(planYear, ...years), first + mostYears - 1)
  const perYear = unit === 'month' ? 12 : 4
  const columns = Array.from({ length: (last - first + 1) * perYear }, (_, at) => ({
    year: first + Math.floor(at / perYear),
    no: (at % perYear) + 1,
  }))
  const placeOf = (day: string): number => {
    const month = Number(day.slice(5, 7))
    return (Number(day.slice(0, 4)) - first) * perYear + (unit === 'month' ? month : Math.ceil(month / 3)) - 1
  }
  const rows = read.map(({ stage, period }): GanttRow => {
    if (!period.ok) return { stage, cells: columns.map(() => null), readable: false }
    const { from, to, precision } = period.value.period
    const begins = placeOf(from)
    // One that goes on from a quarter runs through that quarter.
    const least = precision === 'quarter' && unit === 'month' ? begins + 2 : begins
    const ends = to === null ? least : placeOf(to)
    const cells = columns.map((_, at) => {
      if (at >= begins && at <= ends) return 'runs'
      return period.value.ongoing && at > ends ? 'goes-on' : null
    })
    return { stage, cells, readable: true }
  })
  return { columns, rows }
}
