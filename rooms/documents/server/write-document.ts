import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DocumentWriting } from '../adapters/document-writing.ts'
import { writeDocument } from '../contract-writing.ts'
import { checkModel } from '../core/model/check-model.ts'

export const writeDocumentWith = (write: DocumentWriting) =>
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
