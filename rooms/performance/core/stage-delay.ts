import { addDays, inclusiveDays, type LocalDate } from '#kit/korean-date.ts'
import type { FollowedStage } from './stage-progress.ts'

/** By how many days a stage is late, or will be at the earliest, and whether an earlier stage makes it so. */
export interface StageDelay {
  readonly no: number
  readonly days: number
  /** Whether its planned last day is over; otherwise it can only no longer be kept. */
  readonly over: boolean
  /** The stage that holds it up; null where it is late by itself. */
  readonly heldUpBy: number | null
}

/** What of a stage says whether it is late. */
export type TimedStage = Pick<FollowedStage, 'no' | 'state' | 'from' | 'to' | 'plannedFrom' | 'plannedTo'>
type Planned = TimedStage & { readonly plannedFrom: LocalDate; readonly plannedTo: LocalDate }

const isPlanned = (stage: TimedStage): stage is Planned => stage.plannedFrom !== null && stage.plannedTo !== null
const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)

/**
 * Says which stages are late on a day and which can no longer keep their planned days, earliest first: a stage that has not
 * begun takes as many days as planned, and begins after the stages that were planned to end before it. What is dropped, goes
 * on, or has no readable period holds up nothing.
 */
export function delaysOf(stages: readonly TimedStage[], today: LocalDate): StageDelay[] {
  const planned = stages.filter(isPlanned).filter(({ state }) => state !== 'dropped')
  const ends = new Map<number, LocalDate>()
  const delays: StageDelay[] = []
  for (const stage of planned.toSorted((a, b) => compare(a.plannedFrom, b.plannedFrom) || a.no - b.no)) {
    const before = planned.filter((one) => one.plannedTo < stage.plannedFrom)
    const holder = before.reduce<Planned | null>(
      (last, one) => (last === null || endOf(one, ends) > endOf(last, ends) ? one : last),
      null,
    )
    const free = holder === null ? stage.plannedFrom : later(stage.plannedFrom, addDays(endOf(holder, ends), 1))
    const end = earliestEnd(stage, free, today)
    ends.set(stage.no, end)
    if (end <= stage.plannedTo) continue
    const held = holder !== null && stage.state === 'not-started' && free > later(stage.plannedFrom, today)
    delays.push({
      no: stage.no,
      days: inclusiveDays(stage.plannedTo, end) - 1,
      over: stage.plannedTo < today || stage.state === 'done',
      heldUpBy: held ? holder.no : null,
    })
  }
  return delays
}

/** Says which stages are late now: over their last planned day and neither done nor dropped. */
export const lateStages = (stages: readonly TimedStage[], today: LocalDate): StageDelay[] =>
  delaysOf(stages, today).filter(({ no, over }) => over && stages.some((one) => one.no === no && one.state !== 'done'))

const compare = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0)
/** Stages are walked in the order of their first days, so that one that was to end before has been walked already. */
const endOf = (stage: Planned, ends: ReadonlyMap<number, LocalDate>): LocalDate => ends.get(stage.no) as LocalDate

function earliestEnd(stage: Planned, free: LocalDate, today: LocalDate): LocalDate {
  if (stage.state === 'done') return stage.to ?? stage.plannedTo
  const begun = stage.state === 'under-way' || stage.from !== null
  if (begun) return later(stage.plannedTo, today)
  return addDays(later(free, today), inclusiveDays(stage.plannedFrom, stage.plannedTo) - 1)
}
