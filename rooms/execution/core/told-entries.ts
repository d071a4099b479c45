import type { Entry } from './entry.ts'

/**
 * Decides what of an entry a reader is told: insiders all; the public everything but the note (적요), which may hold names
 * of people, and not even a reason for a reversal. Roles, departments, amounts and document numbers stay (domain.md 4.6).
 */
export const toldEntry = <One extends Pick<Entry, 'note'>>(entry: One, insider: boolean): One =>
  insider ? entry : { ...entry, note: null }
