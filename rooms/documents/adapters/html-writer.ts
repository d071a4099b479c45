import { writeHtml } from '../core/html/write-html.ts'
import type { PureWriter } from '../core/model/document-writer.ts'

/** Writes documents as one accessible file of HTML; it says nothing of when it was made, so it is always the same. */
export const htmlWriter: PureWriter = {
  format: 'html',
  write: async (document) => ({
    bytes: new TextEncoder().encode(writeHtml(document)),
    contentType: 'text/html; charset=utf-8',
    ending: 'html',
  }),
}
