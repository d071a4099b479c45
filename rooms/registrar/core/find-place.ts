import { ok, type Result, refuse } from '#kit/result.ts'
import type { VoteChannel } from './refusal.ts'
import type { Marks } from './roll-marks.ts'

/** A row of the roll that shares a mark with somebody: whose key it has, by which channel, and the shared mark. */
export interface SameMark {
  readonly voterKey: string
  readonly channel: VoteChannel
  readonly mark: string
}

export type HasVoted = { readonly kind: 'has-voted'; readonly channel: VoteChannel }

/**
 * Decides where somebody who proved online stands: new (null), or the row under which they hold a token already, known by
 * the same identity or telephone. Whoever shares any mark with a row is the same person; where that row is of a desk, or
 * only name and day of birth are the same, they are refused with the channel that was first.
 */
export function findPlace(marks: Marks, same: readonly SameMark[]): Result<string | null, HasVoted> {
  const [first] = [marks.ci, marks.phone, marks.person].flatMap((mark) => same.filter((row) => row.mark === mark))
  if (first === undefined) return ok(null)
  const isOwn = first.channel === 'online' && first.mark !== marks.person
  return isOwn ? ok(first.voterKey) : refuse({ kind: 'has-voted', channel: first.channel })
}

/**
 * Decides at a desk whether somebody may be marked, and by which marks: nobody who shares one with a row. Another person of
 * the same name and day of birth, seen by an officer, is marked by the telephone alone, and counted as a namesake.
 */
export function findPlaceAtDesk(
  marks: Marks,
  same: readonly SameMark[],
  isNamesake: boolean,
): Result<{ readonly marks: Marks; readonly isNamesake: boolean }, HasVoted> {
  const isTaken = same.some(({ mark }) => mark === marks.person)
  const own: Marks = isTaken && isNamesake ? { ...marks, person: null } : marks
  const place = findPlace(own, same)
  if (!place.ok) return place
  return place.value === null
    ? ok({ marks: own, isNamesake: own !== marks })
    : refuse({ kind: 'has-voted', channel: 'online' })
}
