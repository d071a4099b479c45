import type { Ask } from '#kernel/handler.ts'
import { download, type Rendered } from '#kernel/page.ts'
import type { GivenTo } from '#kit/contract.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'

export type Sheets = GivenTo<typeof writeSpreadsheet>['sheets']

/** Gives sheets as a file: XLSX, or CSV of the first one. */
export async function spreadsheet(
  ask: Ask,
  format: string | undefined,
  fileName: string,
  sheets: Sheets,
): Promise<Rendered> {
  const wanted = format === 'csv' ? 'csv' : 'xlsx'
  const written = await ask(writeSpreadsheet, { format: wanted, fileName: fileName.slice(0, 200), sheets })
  if (!written.ok) return written
  const { base64, contentType, fileName: name } = written.value
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return download({ fileName: name, contentType, bytes })
}
