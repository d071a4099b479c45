import { z } from 'zod'
import type { Title } from '#kit/contract.ts'
import { addDays, LocalDate, localDate, weekdayOf } from '#kit/korean-date.ts'
import { coveredYears, electionDays, fixedDays, lunarDays, type Substitute, temporaryDays } from './holiday-table.ts'

/** A day that the district added: a holiday set for one year (임시공휴일), or one on which the office is closed (재량). */
export const AddedHoliday = z
  .object({ on: LocalDate, name: z.string().min(1), kind: z.enum(['temporary', 'own']) })
  .readonly()
export type AddedHoliday = z.infer<typeof AddedHoliday>

export const holidayKinds = ['fixed', 'lunar', 'substitute', 'election', 'temporary', 'own'] as const
export type HolidayKind = (typeof holidayKinds)[number]

export interface Holiday {
  readonly on: LocalDate
  readonly name: Title
  readonly kind: HolidayKind
}

export interface Holidays {
  /** The holidays of a day, in the order of the law; Saturdays and Sundays are none. */
  readonly on: (day: LocalDate) => readonly Holiday[]
  /** Whether a day is a Saturday, a Sunday or a holiday. */
  readonly isDayOff: (day: LocalDate) => boolean
}

interface Dated extends Holiday {
  readonly substitute: Substitute | null
}

const isSunday = (day: LocalDate): boolean => weekdayOf(day) === '일'
const isWeekend = (day: LocalDate): boolean => isSunday(day) || weekdayOf(day) === '토'
const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Whether the moving holidays of a day's year are known. Of other years only the fixed ones and those added count. */
export const isCovered = (day: LocalDate): boolean => yearOf(day) >= coveredYears.from && yearOf(day) <= coveredYears.to

/** The holidays that the law names itself, before any substitute. */
function named(): readonly Dated[] {
  const years = Array.from({ length: coveredYears.to - coveredYears.from + 1 }, (_, at) => coveredYears.from + at)
  const fixed = years.flatMap((year) =>
    fixedDays
      .filter(({ sinceYear = year }) => year >= sinceYear)
      .map(({ day, name, substitute }) => ({
        ...{ on: localDate(`${year}-${day}`), name, kind: 'fixed' as const, substitute },
      })),
  )
  const lunar = lunarDays.flatMap(({ days, around, name, substitute }) =>
    days.flatMap((day) =>
      Array.from({ length: 2 * around + 1 }, (_, at) => ({
        ...{ on: addDays(localDate(day), at - around), name, kind: 'lunar' as const, substitute },
      })),
    ),
  )
  const others = [
    ...electionDays.map(({ day, name }) => ({ on: localDate(day), name, kind: 'election' as const })),
    ...temporaryDays.map((day) => ({ on: localDate(day), name: temporary, kind: 'temporary' as const })),
  ].map((day) => ({ ...day, substitute: null }))
  return [...fixed, ...lunar, ...others]
}

const temporary: Title = { ko: '임시공휴일', en: 'Temporary holiday' }

/**
 * How many substitutes the holidays of one day give (규정 제3조 제1항): each that falls on a Sunday, or a Saturday where
 * that counts too; on another day, one fewer than the holidays that fall together.
 */
function substitutesOf(day: LocalDate, holidays: readonly Dated[]): readonly Dated[] {
  const entitled = holidays.filter(({ substitute }) => substitute !== null && substitute.since <= day)
  if (!isWeekend(day)) return entitled.slice(0, holidays.length - 1)
  return entitled.filter(({ substitute }) => isSunday(day) || substitute?.of === 'weekend')
}

/** Adds the substitutes: the first day after that is neither a holiday nor a Saturday nor a Sunday (제3조 제2항, 제3항). */
function withSubstitutes(days: readonly Dated[]): ReadonlyMap<LocalDate, readonly Holiday[]> {
  const byDay = new Map<LocalDate, readonly Dated[]>(Map.groupBy(days, ({ on }) => on))
  for (const [day, holidays] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const { name } of substitutesOf(day, holidays)) {
      let on = addDays(day, 1)
      while (byDay.has(on) || isWeekend(on)) on = addDays(on, 1)
      const called = { ko: `대체공휴일(${name.ko})`, en: `Substitute for ${name.en}` }
      byDay.set(on, [{ on, name: called, kind: 'substitute', substitute: null }])
    }
  return byDay
}

const ofTheState = withSubstitutes(named())
/** Outside the covered years only the days that never move are known. */
const neverMoving = new Map(fixedDays.map((fixed) => [fixed.day, fixed]))

function neverMovingOn(on: LocalDate): readonly Holiday[] {
  const fixed = neverMoving.get(on.slice(5))
  if (fixed === undefined || yearOf(on) < (fixed.sinceYear ?? 0)) return []
  return [{ on, name: fixed.name, kind: 'fixed' }]
}

/** Joins the holidays of the state with those that the district added. */
export function holidaysOf(added: readonly AddedHoliday[]): Holidays {
  const own = Map.groupBy(added, (holiday) => holiday.on)
  const on = (day: LocalDate): readonly Holiday[] => {
    const state = isCovered(day) ? (ofTheState.get(day) ?? []) : neverMovingOn(day)
    return [
      ...state,
      ...(own.get(day) ?? []).map(({ name, kind }) => ({ on: day, name: { ko: name, en: name }, kind })),
    ]
  }
  return { on, isDayOff: (day) => isWeekend(day) || on(day).length > 0 }
}
