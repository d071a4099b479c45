import type { LocalDate } from '#kit/korean-date.ts'
import type { Opening } from '#kit/opening.ts'
import type { Cycle } from './cycle.ts'
import { stepState } from './standing.ts'

/**
 * Decides in which steps of a cycle residents take part on a day or later: while proposals are taken in they propose, and
 * of a vote the calendar says how it is held.
 */
export const stepOpenings = (cycle: Cycle, on: LocalDate): readonly Opening[] =>
  cycle.steps.flatMap((step): readonly Opening[] => {
    const { no, kind, name, period } = step
    if ((kind !== 'intake' && kind !== 'vote') || stepState(step, on) === 'done') return []
    const path = kind === 'intake' ? '/proposals/new' : `/calendar?cycle=${cycle.id}`
    return [
      { kind, id: `${cycle.id}:${no}`, title: name, path, way: 'answer', opensOn: period.from, closesOn: period.to },
    ]
  })
