import { ok, type Result, refuse } from '#kit/result.ts'
import type { DocumentWriter, WrittenDocument, WrittenFormat } from '../core/model/document-writer.ts'
import { drawDocument } from '../core/model/drawn-document.ts'
import type { OfficialDocument } from '../core/model/official-document.ts'
import type { Unwritable } from '../core/unwritable.ts'
import { withChartPictures } from './with-chart-pictures.ts'

/** A sound document that is to be written, in which format, and the moment that its file names. */
export interface AskedWriting {
  readonly document: OfficialDocument
  readonly format: WrittenFormat
  readonly madeAt: Date
}

/** Writes documents for the room; `apps/` says by which writers, and whether here or apart. */
export type DocumentWriting = (asked: AskedWriting) => Promise<Result<WrittenDocument, Unwritable>>

/** Writes where it is called: in a process of its own, on the command line, and in tests. */
export const writeHere =
  (writers: readonly DocumentWriter[]): DocumentWriting =>
  async ({ document, format, madeAt }) => {
    const writer = writers.find((one) => one.format === format)
    const drawn = await withChartPictures(drawDocument(document))
    const written = (await writer?.write(drawn, madeAt)) ?? null
    return written === null ? refuse({ kind: 'format-not-here' }) : ok(written)
  }
