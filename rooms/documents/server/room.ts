import type { AnyRefusal } from '#kernel/handler.ts'
import type { Room } from '#kernel/house.ts'
import type { DocumentReader } from '../adapters/document-reader.ts'
import { explainRefusal } from '../core/messages.ts'
import { checkDocumentWith } from './check-document.ts'
import { readTablesWith } from './read-tables.ts'
import { writeSpreadsheetHandler } from './write-spreadsheet.ts'

/** The room as it is mounted, with what reads its documents and knows the rules of all rooms. It has no store: it keeps nothing. */
export const documentsRoom = (read: DocumentReader): Room => ({
  name: 'documents',
  title: { ko: '문서', en: 'Documents' },
  handlers: [readTablesWith(read), writeSpreadsheetHandler, checkDocumentWith(read)],
  explain: (refusal: AnyRefusal, lang) => explainRefusal(refusal, lang),
})
