import { handleQuery, type QueryHandler } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DocumentReader } from '../adapters/document-reader.ts'
import { checkDocument as checkDocumentContract } from '../contract.ts'
import { gravestFindings, toldAtMost } from '../core/gravest-findings.ts'
import { waitsWithTheOffice } from '../core/permissions.ts'
import { bytesOf } from './bytes-of.ts'

export const checkDocumentWith = (read: DocumentReader): QueryHandler =>
  handleQuery(checkDocumentContract, async ({ actor }, { name, text = '', base64 }) => {
    if (base64 === undefined && text.trim() === '') return refuse({ kind: 'file-empty' })
    const content = base64 === undefined ? text : bytesOf(base64)
    const reading = await read({ name, content, checked: true, forOffice: permits(waitsWithTheOffice, actor) })
    if (!reading.ok) return reading
    const { extracted, encoding, found, corrected } = reading.value
    if (found === null) throw new Error('The document was to be checked, but it was only read.')
    return ok({
      name,
      format: extracted.format,
      encoding,
      counts: found.counts,
      findings: gravestFindings(found.findings, toldAtMost).map(({ params: _params, ...told }) => told),
      pieces: [...(extracted.fields ?? extracted.pieces)],
      tables: extracted.tables.map((table) => ({ ...table, cells: [...table.cells] })),
      corrected,
    })
  })
