import { handleQuery } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { writeDocument } from '../contract-writing.ts'
import { checkModel } from '../core/model/check-model.ts'
import type { WrittenDocument, WrittenFormat } from '../core/model/document-writer.ts'
import type { OfficialDocument } from '../core/model/official-document.ts'
import type { Unwritable } from '../core/unwritable.ts'

/** Writes a sound document as a file; `apps/` says by which writers, and whether here or apart. */
export type WriteFile = (asked: {
  readonly document: OfficialDocument
  readonly format: WrittenFormat
  readonly madeAt: Date
}) => Promise<Result<WrittenDocument, Unwritable>>

export const writeDocumentWith = (write: WriteFile) =>
  handleQuery(writeDocument, async (_context, { document, format, madeAt }) => {
    const [fault] = checkModel(document)
    if (fault !== undefined) return refuse({ kind: 'document-faulty', block: fault.block + 1, fault: fault.kind })
    const written = await write({ document, format, madeAt: new Date(madeAt) })
    if (!written.ok) return written
    const { bytes, contentType, ending, pages = null } = written.value
    return ok({
      base64: Buffer.from(bytes).toString('base64'),
      contentType,
      fileName: `${document.title}.${ending}`,
      pages,
    })
  })
