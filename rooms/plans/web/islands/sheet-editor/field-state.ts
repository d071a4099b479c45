import type { FieldValue } from '../../../core/field-value.ts'
import { bothOf, mergeFieldValue, saysTheSame } from '../../../core/merge-field.ts'

/** A field while it is written: what the server is known to hold, what stands on the screen, and how far it is saved. */
export interface FieldState {
  readonly base: FieldValue
  readonly mine: FieldValue
  readonly status: 'saved' | 'editing' | 'saving' | 'unsaved' | 'conflict'
  /** What another wrote, where both changed the same place. */
  readonly theirs: FieldValue | null
  /** Who changed it last, when that was another. */
  readonly by: string | null
  /** Why it could not be saved. */
  readonly problem: string | null
}

export const standing = (value: FieldValue): FieldState => ({
  base: value,
  mine: value,
  status: 'saved',
  theirs: null,
  by: null,
  problem: null,
})

/** What typing does: the field is to be saved, unless it says again what is saved. */
export const typed = (state: FieldState, mine: FieldValue): FieldState =>
  state.status === 'conflict'
    ? { ...state, mine }
    : { ...state, mine, problem: null, status: saysTheSame(mine, state.base) ? 'saved' : 'editing' }

/** What another's change does: it is joined with what stands here, a text line by line, or both are shown. */
export function received(state: FieldState, theirs: FieldValue, by: string | null, byLine: boolean): FieldState {
  if (saysTheSame(state.mine, theirs)) return { ...standing(theirs), mine: state.mine }
  if (saysTheSame(theirs, state.base)) return { ...state, base: theirs }
  const merged = mergeFieldValue(state.base, state.mine, theirs, byLine)
  if (merged === null) return { ...state, base: theirs, theirs, by, status: 'conflict', problem: null }
  const status = saysTheSame(merged, theirs) ? 'saved' : 'editing'
  return { base: theirs, mine: merged, status, theirs: null, by, problem: null }
}

/** What a person decides when both wrote: theirs, mine or both; mine and both are then saved. */
export function decided(state: FieldState, keep: 'mine' | 'theirs' | 'both', between: string): FieldState {
  const theirs = state.theirs ?? state.base
  const mine = keep === 'theirs' ? theirs : keep === 'mine' ? state.mine : bothOf(state.mine, theirs, between)
  return { ...typed({ ...standing(theirs) }, mine), by: state.by }
}

export const sending = (state: FieldState): FieldState => ({ ...state, status: 'saving' })

/** What was sent is saved; what was typed since is to be saved next. */
export const kept = (state: FieldState, sent: FieldValue): FieldState => {
  if (state.status === 'conflict') return state
  const status = saysTheSame(state.mine, sent) ? 'saved' : 'editing'
  return { ...state, base: sent, by: null, status, problem: null }
}

/** It could not be saved: it stays here, and is tried again when it can be. */
export const failed = (state: FieldState, problem: string): FieldState =>
  state.status === 'conflict' ? state : { ...state, status: 'unsaved', problem }
