import type { Subject } from '#kit/contract.ts'
import type { AccountId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import {
  type AddedFile,
  type FileId,
  type KeptFile,
  maxFilesOfSubject,
  type PeopleShown,
  type SeenBy,
} from './kept-file.ts'

export type AttachRefused =
  | { readonly kind: 'file-not-found'; readonly field: string; readonly fileId: FileId }
  | { readonly kind: 'alt-missing'; readonly field: string; readonly fileId: FileId }
  | { readonly kind: 'too-many-files'; readonly field: string; readonly most: number }

/** What is written of an attached file. */
export interface Attached {
  readonly fileId: FileId
  readonly subject: Subject
  readonly place: number
  readonly alt: string
  readonly people: PeopleShown
  readonly seenBy: SeenBy
}

interface Attaching {
  readonly subject: Subject
  readonly added: readonly AddedFile[]
  readonly seenBy: SeenBy
  readonly by: AccountId | null
  readonly now: Instant
  /** The files that the form names, and those that the thing has already. */
  readonly named: readonly KeptFile[]
  readonly there: readonly KeptFile[]
}

const isOf = (file: KeptFile, { kind, id }: Subject): boolean => file.subject?.kind === kind && file.subject.id === id

/**
 * Decides how files come to a thing, in the order of the form, after those that it has. A file that it has already is
 * described anew. Refused is a file that is not there for its sender, a picture without words, and one file too many.
 */
export function attachFiles(attaching: Attaching): Result<readonly Attached[], AttachRefused> {
  const { subject, added, seenBy, by, now, named, there } = attaching
  const attached: Attached[] = []
  let last = there.reduce((most, { place }) => Math.max(most, place), 0)
  const seen = new Set(there.map(({ fileId }) => fileId))
  for (const [at, { fileId, alt, people }] of added.entries()) {
    const file = named.find((one) => one.fileId === fileId)
    const has = file !== undefined && file.state === 'attached' && isOf(file, subject)
    const waits = file !== undefined && isWaiting(file, by, now)
    if (!has && !waits) return refuse({ kind: 'file-not-found', field: `files.${at}.fileId`, fileId })
    if (file.format === 'picture' && alt === '')
      return refuse({ kind: 'alt-missing', field: `files.${at}.alt`, fileId })
    if (seen.size >= maxFilesOfSubject && !seen.has(fileId))
      return refuse({ kind: 'too-many-files', field: 'files', most: maxFilesOfSubject })
    last = has ? last : last + 1
    seen.add(fileId)
    // What was blurred stays so, whatever the form says of it.
    const shown = has && file.people === 'blurred' ? file.people : people
    attached.push({ fileId, subject, place: has ? file.place : last, alt, people: shown, seenBy })
  }
  return ok(attached)
}

const isWaiting = ({ state, accountId, endsAt }: KeptFile, by: AccountId | null, now: Instant): boolean =>
  state === 'held' && accountId === by && endsAt !== null && endsAt > now
