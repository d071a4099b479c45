import { subjectHref } from '#rooms/record/core/subject-address.ts'
import type { TraceStepView } from '../core/thread-view.ts'

/** The thing that a room's steps lead to. */
const kinds: Readonly<Record<string, string>> = {
  meetings: 'meeting',
  forums: 'forum',
  voting: 'ballot',
  plans: 'project',
  subsidies: 'subsidy',
  appropriations: 'budget-bill',
  execution: 'project',
  contracts: 'contract',
}

/** The page of a step, below the district's address: a gate's, an item's, or that of another room's thing. */
export function stepAddress({ href, outcome }: Pick<TraceStepView, 'href' | 'outcome'>): string {
  const own = outcome === undefined ? 'item' : 'gate'
  return subjectHref({ kind: href.room === 'items' ? own : (kinds[href.room] ?? href.room), id: href.id })
}
