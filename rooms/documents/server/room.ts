import type { AnyRefusal } from '#kernel/handler.ts'
import type { Room } from '#kernel/house.ts'
import type { RuleSet } from '../core/document-rule.ts'
import { explainRefusal } from '../core/messages.ts'
import { checkDocumentWith } from './check-document.ts'
import { readTablesHandler } from './read-tables.ts'
import { writeSpreadsheetHandler } from './write-spreadsheet.ts'

/** The room as it is mounted, with the rules of all rooms. It has no store: it keeps nothing. */
export const documentsRoom = (ruleSets: readonly RuleSet[]): Room => ({
  name: 'documents',
  title: { ko: '문서', en: 'Documents' },
  handlers: [readTablesHandler, writeSpreadsheetHandler, checkDocumentWith(ruleSets)],
  explain: (refusal: AnyRefusal, lang) => explainRefusal(refusal, lang),
})
