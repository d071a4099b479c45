import type { FieldValue } from '../../../core/field-value.ts'
import type { FieldState } from './field-state.ts'

/** What was written on this device and is not saved yet, with what stood there when it was begun. */
export type Drafts = Readonly<Record<string, { readonly base: FieldValue; readonly mine: FieldValue }>>

const keyOf = (place: string): string => `madang-draft-${place}`

/** Reads the drafts of a sheet; none where the device keeps nothing. */
export function readDrafts(place: string): Drafts {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? '{}') as Drafts
  } catch {
    return {}
  }
}

/** Keeps what is not saved yet, and forgets it once all is. */
export function keepDrafts(place: string, fields: ReadonlyMap<string, FieldState>): void {
  const open = [...fields].filter(([, { status }]) => status !== 'saved')
  const drafts = Object.fromEntries(open.map(([field, { base, mine }]) => [field, { base, mine }]))
  try {
    if (open.length === 0) localStorage.removeItem(keyOf(place))
    else localStorage.setItem(keyOf(place), JSON.stringify(drafts))
  } catch {
    // A device that keeps nothing still writes; it only loses its drafts with the page.
  }
}
