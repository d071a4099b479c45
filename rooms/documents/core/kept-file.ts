import { z } from 'zod'
import type { Subject } from '#kit/contract.ts'
import { type AccountId, idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'

export const FileId = idOf('FileId')
export type FileId = z.infer<typeof FileId>

/** What is kept. Every picture is made anew as WebP, so that one word is enough for all of them. */
export const FileFormat = z.enum(['picture', 'pdf', 'hwp', 'hwpx', 'xlsx', 'docx', 'odt', 'csv', 'txt'])
export type FileFormat = z.infer<typeof FileFormat>

/** A document is kept whole; a picture in full (2,000 pixels at its longer side) and small (480). */
export const FileSize = z.enum(['whole', 'full', 'small'])
export type FileSize = z.infer<typeof FileSize>

/** Who is shown an attached file. */
export const SeenBy = z.enum(['everyone', 'office'])
export type SeenBy = z.infer<typeof SeenBy>

/** What the uploader declares of people in a picture: none can be known, they agreed, they did not; or they were blurred. */
export const PeopleShown = z.enum(['none', 'agreed', 'not-agreed', 'blurred'])
export type PeopleShown = z.infer<typeof PeopleShown>

/** A file that a form adds, and what its sender says of it. */
export const AddedFile = z.strictObject({
  fileId: FileId,
  /** What the picture shows, for those who do not see it; of a document nothing is needed. */
  alt: z.string().trim().max(300).default(''),
  people: PeopleShown.exclude(['blurred']).default('none'),
})
export type AddedFile = z.infer<typeof AddedFile>

/** How many files one form adds at most. */
export const maxAddedFiles = 10
export const AddedFiles = z.array(AddedFile).max(maxAddedFiles)

/** What one file may have, as it is sent and as it is kept. */
export const maxKeptBytes = 10 * 1024 * 1024
/** What one person may send in a day. */
export const maxBytesADay = 300 * 1024 * 1024
export const maxFilesADay = 300
/** How many files one thing has at most. */
export const maxFilesOfSubject = 50

/** A file as it is described, without what it holds. */
export interface KeptFile {
  readonly fileId: FileId
  readonly accountId: AccountId | null
  readonly name: string
  readonly format: FileFormat
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
  readonly heldAt: Instant
  readonly endsAt: Instant | null
  readonly state: 'held' | 'attached' | 'hidden'
  readonly subject: Subject | null
  readonly place: number
  readonly alt: string
  readonly people: PeopleShown
  readonly seenBy: SeenBy
  readonly hiddenReason: string | null
}

/** Which files the secretariat looks through: all, those that show people, those that were hidden. */
export const FileListing = z.enum(['all', 'people', 'hidden'])
export type FileListing = z.infer<typeof FileListing>

const [hourMs, dayMs] = [60 * 60 * 1000, 24 * 60 * 60 * 1000]
const after = (now: Instant, ms: number): Instant => Instant.parse(new Date(Date.parse(now) + ms).toISOString())

/** Until when a file waits to be attached: a day, and then it is destroyed. */
export const heldUntil = (now: Instant): Instant => after(now, 24 * hourMs)

/** Until when what moderation hid can be brought back: 30 days, and then it is destroyed. */
export const hiddenUntil = (now: Instant): Instant => after(now, 30 * dayMs)

/** Whether a picture may be shown to everyone: not while people in it have not agreed. */
export const isForEveryone = ({ seenBy, people }: Pick<KeptFile, 'seenBy' | 'people'>): boolean =>
  seenBy === 'everyone' && people !== 'not-agreed'

export interface Looker {
  readonly accountId: AccountId | null
  /** Whether they work in the office, and whether they moderate. */
  readonly office: boolean
  readonly moderates: boolean
}

/** Decides whether somebody is shown a file: held ones are their uploader's, hidden ones the moderators'. */
export function isShownTo(file: KeptFile, { accountId, office, moderates }: Looker): boolean {
  const own = accountId !== null && file.accountId === accountId
  if (file.state === 'held') return own
  if (file.state === 'hidden') return moderates
  return own || office || isForEveryone(file)
}
