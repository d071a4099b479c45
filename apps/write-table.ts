import { download } from '#kernel/page.ts'
import { ok } from '#kit/result.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import type { WriteTable } from '#rooms/organization/web/write-table.ts'

/** Writes a table as a file for a room above the documents, which cannot ask for it. */
export const writeTable: WriteTable = async (ask, format, { title, columns, rows }) => {
  const sheet = {
    name: title.slice(0, 31),
    title,
    unit: null,
    columns: [...columns],
    rows: rows.map((row) => [...row]),
  }
  const written = await ask(writeSpreadsheet, { format, fileName: title, sheets: [sheet] })
  if (!written.ok) return written
  const { base64, contentType, fileName } = written.value
  return ok(download({ fileName, contentType, bytes: Buffer.from(base64, 'base64') }))
}
