import { ok, type Result } from '#kit/result.ts'
import { type CheckedDocument, checkDocument } from '../core/check-document.ts'
import { correctText } from '../core/correct-text.ts'
import type { RuleSet } from '../core/document-rule.ts'
import type { Extracted } from '../core/extracted.ts'
import type { Unreadable } from '../core/unreadable.ts'
import type { Encoding } from './decode-text.ts'
import { readFile, readText } from './read-file.ts'

/** A document that is to be read: a text, or the bytes of a file; whether the rules are to look at it; and for whom. */
export interface AskedDocument {
  readonly name: string
  readonly content: string | Uint8Array
  readonly checked: boolean
  readonly forOffice: boolean
  /** Whether its tables are all that is wanted: its lines and cells are then not told once more, which takes as long again. */
  readonly tablesOnly?: boolean
}

/** A document read: what it says, what the rules found, and its text with every certain fix made (of texts alone). */
export interface ReadDocument {
  readonly extracted: Extracted
  readonly encoding: Encoding | null
  readonly found: CheckedDocument | null
  readonly corrected: string | null
}

/** Reads documents for the room; `apps/` says whether here or apart. */
export type DocumentReader = (asked: AskedDocument) => Promise<Result<ReadDocument, Unreadable>>

/** Reads the office's documents apart from the public's, so that neither waits for the other. */
export const readInTwoLines =
  (forPublic: DocumentReader, forOffice: DocumentReader): DocumentReader =>
  (asked) =>
    (asked.forOffice ? forOffice : forPublic)(asked)

/** Reads where it is called, for as long as it takes: in a process of its own, and in tests. */
export const readHere =
  (ruleSets: readonly RuleSet[]): DocumentReader =>
  async ({ name, content, checked, tablesOnly = false }) => {
    const reading = typeof content === 'string' ? readText(name, content) : await readFile(name, content)
    if (!reading.ok) return reading
    const { extracted, encoding, text } = reading.value
    const found = checked ? checkDocument(extracted, ruleSets) : null
    const isLines = extracted.format === 'text' && text !== null && found !== null
    const told = tablesOnly ? { ...extracted, pieces: [] } : extracted
    return ok({ extracted: told, encoding, found, corrected: isLines ? correctText(text, found.findings) : null })
  }
