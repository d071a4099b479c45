import type { PageRequest } from '#kernel/page.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { readTables } from '#rooms/documents/contract.ts'
import { explainRefusal as explainDocument } from '#rooms/documents/core/messages.ts'
import { ImportRows } from '../core/import-mapping.ts'
import { importWords } from '../core/messages-import.ts'

/** The rows of a file or pasted table, or the sentence for why there are none. */
export type RowsSent = Result<{ readonly fileName: string; readonly rows: ImportRows }, string>

/** Reads the file or pasted table that was sent; null when none was: the page was only asked for, or is further on. */
export async function rowsSent({ ask, sent, lang }: PageRequest): Promise<RowsSent | null> {
  if (sent === null || sent.values['rows'] !== undefined) return null
  const m = importWords(lang)
  const file = sent.files['file']
  const fileSent = file !== undefined && file.bytes.length > 0
  const bytes = fileSent ? file.bytes : new TextEncoder().encode(sent.values['pasted'] ?? '')
  if (bytes.length === 0) return refuse(m.noFile)
  const fileName = fileSent ? file.name : 'pasted.tsv'
  const name = fileName.trim().slice(0, 255) || 'file'
  const read = await ask(readTables, { name, base64: Buffer.from(bytes).toString('base64') })
  if (!read.ok) return refuse(explainDocument(read.refusal, lang) ?? m.unreadable)
  const sheet = read.value.sheets.find(({ hidden, rows }) => !hidden && rows.length > 0)
  if (sheet === undefined) return refuse(explainDocument({ kind: 'no-table-found' }, lang) ?? m.unreadable)
  const rows = ImportRows.safeParse(sheet.rows)
  return rows.success ? ok({ fileName, rows: rows.data }) : refuse(m.tooManyRows)
}
