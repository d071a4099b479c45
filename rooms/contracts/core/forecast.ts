import { addDays, inclusiveDays, type LocalDate, localDate } from '#kit/korean-date.ts'
import { inOrder, type ProcedureStep, type StepId } from './procedure.ts'

/** Where a step is expected to lie, by what has happened and what it waits for. */
export interface Forecast {
  readonly step: ProcedureStep
  readonly from: LocalDate
  readonly to: LocalDate
  /** How many days later than planned it begins, and ends; 0 where it is not late. */
  readonly movedDays: number
  readonly lateDays: number
  /** What it waits for that pushes it, and by how many days that is late; null where nothing does. */
  readonly because: { readonly id: StepId; readonly title: string; readonly days: number } | null
  readonly state: 'waiting' | 'under-way' | 'finished'
}

const latest = (...days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (a < b ? b : a))

/** How many days one day lies after another; 0 where it does not. */
export const daysAfter = (planned: LocalDate, expected: LocalDate): number =>
  expected <= planned ? 0 : inclusiveDays(planned, expected) - 1

const stateOf = ({ begunOn, finishedOn }: ProcedureStep): Forecast['state'] => {
  if (finishedOn !== null) return 'finished'
  return begunOn === null ? 'waiting' : 'under-way'
}

/**
 * Forecasts the steps of a procedure on a day, each after all that it waits for. What is finished lies where it lay. What has
 * begun takes as many days as planned, and until today at least. What has not begins no earlier than planned, than today,
 * and than the day after the last of what it waits for; so a delay of one moves what waits for it, by whole days, and a gap
 * that was planned takes some of it up. Steps that wait in a circle cannot have been recorded: throws.
 */
export function forecast(steps: readonly ProcedureStep[], today: LocalDate): readonly Forecast[] {
  const ordered = inOrder(steps)
  if (ordered === null) throw new Error('The steps of a procedure wait in a circle.')
  const known = new Map<StepId, Forecast>()
  for (const step of ordered) known.set(step.id, forecastStep(step, known, today))
  return [...known.values()]
}

function forecastStep(step: ProcedureStep, known: ReadonlyMap<StepId, Forecast>, today: LocalDate): Forecast {
  const { begunOn, finishedOn } = step
  const last = lastOf([...known.values()].filter((one) => step.waitsFor.includes(one.step.id)))
  const pushedTo = last === null ? step.from : latest(step.from, addDays(last.to, 1))
  const length = inclusiveDays(step.from, step.to)
  const from = begunOn ?? latest(pushedTo, today)
  const asLong = addDays(from, length - 1)
  const to = finishedOn ?? (begunOn === null ? asLong : latest(step.to, asLong, today))
  const movedDays = daysAfter(step.from, from)
  const isPushed = last !== null && pushedTo > step.from && movedDays > 0
  const because = isPushed ? { id: last.step.id, title: last.step.title, days: last.lateDays } : null
  return { step, from, to, movedDays, lateDays: daysAfter(step.to, to), because, state: stateOf(step) }
}

/** The forecast that ends last; of several, that whose id comes first. */
const lastOf = (of: readonly Forecast[]): Forecast | null =>
  of.toSorted((a, b) => (a.to === b.to ? (a.step.id < b.step.id ? -1 : 1) : a.to > b.to ? -1 : 1))[0] ?? null

/** What is to be done next of a step, and on which day. */
export interface NextDay {
  readonly step: ProcedureStep
  readonly what: 'begin' | 'finish'
  readonly on: LocalDate
}

/**
 * Decides what the steps wait for next: one that has begun for its last day; one that could begin, all that it waits for being
 * finished, for its first. The days follow from what is recorded alone, so that they stay while nothing new is.
 */
export function nextDays(steps: readonly ProcedureStep[]): readonly NextDay[] {
  const all = forecast(steps, longAgo)
  const finished = new Set(all.flatMap(({ step, state }) => (state === 'finished' ? [step.id] : [])))
  return all.flatMap(({ step, state, from, to }): NextDay[] => {
    if (state === 'under-way') return [{ step, what: 'finish', on: to }]
    const isNext = state === 'waiting' && step.waitsFor.every((id) => finished.has(id))
    return isNext ? [{ step, what: 'begin', on: from }] : []
  })
}

/** Before every day of a plan: a forecast of that day knows no today. */
const longAgo = localDate('1000-01-01')
