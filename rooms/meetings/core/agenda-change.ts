import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type AgendaItem, mayBeAbout } from './agenda.ts'

/** A change of an agenda that members have been told: a point is put otherwise, taken off, or moved to another place. */
export type AgendaChange =
  | { readonly what: 'point-edited'; readonly point: Pick<AgendaItem, 'kind' | 'title' | 'itemId'> }
  | { readonly what: 'point-removed' }
  | { readonly what: 'point-moved'; readonly toNo: number }

interface AtPoint {
  readonly agendaNo: number
}

/** What stands with the points of an agenda. */
export interface WithPoints {
  readonly votes: readonly AtPoint[]
  readonly recusals: readonly AtPoint[]
  readonly papers: readonly AtPoint[]
}

/** An agenda as it becomes: its points with their new numbers, and which of the numbers before became which. */
export interface ChangedAgenda {
  readonly agenda: readonly AgendaItem[]
  readonly moved: readonly { readonly was: number; readonly no: number }[]
  readonly point: AgendaItem
}

export const AgendaRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('point-dealt-with'), no: z.int() }),
  z.object({
    kind: z.enum([
      ...(['no-such-point', 'no-such-place', 'nothing-changed', 'last-point', 'point-has-papers'] as const),
      'item-only-in-a-motion',
    ]),
  }),
])
export type AgendaRefusal = z.infer<typeof AgendaRefusal>

/**
 * Decides what an agenda becomes by a change of one of its points. A point that has a vote, a recusal or notes keeps its
 * place and its words, for these are about it; one with papers is not taken off before them; and one point is left.
 */
export function changeAgenda(
  agenda: readonly AgendaItem[],
  no: number,
  change: AgendaChange,
  beside: WithPoints,
): Result<ChangedAgenda, AgendaRefusal> {
  const point = agenda.find((one) => one.no === no)
  if (point === undefined) return refuse({ kind: 'no-such-point' })
  const ordered = reordered(agenda, point, change)
  if (!ordered.ok) return ordered
  const numbered = ordered.value.map((one, at) => ({ was: one.no, point: { ...one, no: at + 1 } }))
  const moved = numbered.flatMap((one) => (one.was === one.point.no ? [] : [{ was: one.was, no: one.point.no }]))
  const touched = [no, ...moved.map(({ was }) => was)]
  const dealtWith = agenda.find((one) => touched.includes(one.no) && isDealtWith(one, beside))
  if (dealtWith !== undefined) return refuse({ kind: 'point-dealt-with', no: dealtWith.no })
  if (change.what === 'point-removed' && beside.papers.some(({ agendaNo }) => agendaNo === no)) {
    return refuse({ kind: 'point-has-papers' })
  }
  return ok({ agenda: numbered.map((one) => one.point), moved, point })
}

function reordered(
  agenda: readonly AgendaItem[],
  point: AgendaItem,
  change: AgendaChange,
): Result<readonly AgendaItem[], AgendaRefusal> {
  const others = agenda.filter((one) => one !== point)
  switch (change.what) {
    case 'point-removed':
      return others.length === 0 ? refuse({ kind: 'last-point' }) : ok(others)
    case 'point-moved':
      if (change.toNo === point.no) return refuse({ kind: 'nothing-changed' })
      if (change.toNo > agenda.length) return refuse({ kind: 'no-such-place' })
      return ok(others.toSpliced(change.toNo - 1, 0, point))
    case 'point-edited': {
      const { kind, title, itemId } = change.point
      const about = mayBeAbout(kind, itemId)
      if (!about.ok) return about
      if (kind === point.kind && title === point.title && itemId === point.itemId) {
        return refuse({ kind: 'nothing-changed' })
      }
      return ok(agenda.map((one) => (one === point ? { ...point, kind, title, itemId } : one)))
    }
  }
}

const isDealtWith = ({ no, notes }: AgendaItem, { votes, recusals }: WithPoints): boolean =>
  notes !== null || [...votes, ...recusals].some(({ agendaNo }) => agendaNo === no)
