import { ok, type Result, refuse } from '#kit/result.ts'

/** How many photos and files a proposal has at most. */
export const maxFiles = 10

export interface TooManyFiles {
  readonly kind: 'too-many-files'
  readonly field: 'files'
  readonly most: number
}

/** Decides whether a proposal may have so many files, beside pictures that wait until people in them are unrecognisable. */
export const allowFiles = (files: number, waiting: number): Result<null, TooManyFiles> =>
  files + waiting > maxFiles ? refuse({ kind: 'too-many-files', field: 'files', most: maxFiles }) : ok(null)

/** A file as it is said of, in a form or with the proposal. */
export interface SaidOfFile {
  readonly fileId: string
  readonly alt: string
  readonly people: string
}

/** Whether the files of a form are others than those that a proposal has, or others things are said of them. */
export const filesDiffer = (there: readonly SaidOfFile[], added: readonly SaidOfFile[]): boolean =>
  there.length !== added.length ||
  added.some(({ fileId, alt, people }) => {
    const file = there.find((one) => one.fileId === fileId)
    // What was blurred stays so, whatever the form says of it.
    return file === undefined || file.alt !== alt || (file.people !== 'blurred' && file.people !== people)
  })
