import { htmlWriter } from '#rooms/documents/adapters/html-writer.ts'
import { pdfWriter } from '#rooms/documents/adapters/typst/write-pdf.ts'
import { docxWriter } from '#rooms/documents/adapters/write-docx.ts'
import { tablesWriter } from '#rooms/documents/adapters/write-tables.ts'
import { workbookWriter } from '#rooms/documents/adapters/write-workbook-of-document.ts'
import { hwpxWriter } from '#rooms/documents/core/hwpx/write-hwpx.ts'
import type { DocumentWriter } from '#rooms/documents/core/model/document-writer.ts'

/** Every format in which documents are written. */
export const documentWriters: readonly DocumentWriter[] = [
  hwpxWriter,
  pdfWriter,
  docxWriter,
  workbookWriter,
  tablesWriter,
  htmlWriter,
]
