import { htmlWriter } from '#rooms/documents/adapters/html-writer.ts'
import { pdfWriter } from '#rooms/documents/adapters/typst/write-pdf.ts'
import { hwpxWriter } from '#rooms/documents/core/hwpx/write-hwpx.ts'
import type { DocumentWriter } from '#rooms/documents/core/model/document-writer.ts'

/** Every format in which documents are written. */
export const documentWriters: readonly DocumentWriter[] = [hwpxWriter, pdfWriter, htmlWriter]
