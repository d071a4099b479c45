import type { DrawnDocument } from './drawn-document.ts'

export const writtenFormats = ['hwpx', 'pdf', 'docx', 'xlsx', 'csv', 'html'] as const
export type WrittenFormat = (typeof writtenFormats)[number]

/** A file that a writer made; `pages` where the format has pages that it knows. */
export interface WrittenDocument {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** Without a dot. A CSV of several tables is a package: "zip". */
  readonly ending: string
  readonly pages?: number
  /** Signs for which its font has no glyph: each stands as 〓. */
  readonly undrawn?: readonly string[]
}

/** What turns a drawn document into a file of one format: the same document and moment give the same bytes. */
export interface DocumentWriter {
  readonly format: WrittenFormat
  /** `madeAt`: the moment that stands in the file's properties. Null where this machine has no means for the format. */
  readonly write: (document: DrawnDocument, madeAt: Date) => Promise<WrittenDocument | null>
}

/** A writer that needs nothing of the machine: it always writes. */
export interface PureWriter extends DocumentWriter {
  readonly write: (document: DrawnDocument, madeAt: Date) => Promise<WrittenDocument>
}
