import { compareDates, type LocalDate } from '#kit/korean-date.ts'
import type { Cycle, Step } from './cycle.ts'

/** Where a cycle stands on a day: what is over, what is going on, and what comes first of what is still to come. */
export interface Standing {
  readonly done: readonly Step[]
  readonly open: readonly Step[]
  readonly next: Step | null
  readonly upcoming: readonly Step[]
}

export type StepState = 'done' | 'open' | 'upcoming'

/** Decides the state of a step on a day, its first and last day being open; a step without an end stays open. */
export function stepState(step: Step, today: LocalDate): StepState {
  const { from, to } = step.period
  if (compareDates(today, from) < 0) return 'upcoming'
  return to !== null && compareDates(today, to) > 0 ? 'done' : 'open'
}

const byStart = (a: Step, b: Step): number => compareDates(a.period.from, b.period.from) || a.no - b.no

/** Decides where the year stands on a day: every step is in exactly one of done, open and upcoming, by first day. */
export function standing(cycle: Cycle, today: LocalDate): Standing {
  const steps = [...cycle.steps].sort(byStart)
  const inState = (state: StepState): readonly Step[] => steps.filter((step) => stepState(step, today) === state)
  const upcoming = inState('upcoming')
  return { done: inState('done'), open: inState('open'), next: upcoming[0] ?? null, upcoming }
}
