import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import type { SentForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { readTables } from '../../contract.ts'
import { recallColumns } from '../../contract-import.ts'
import { type CarriedSheets, carriedSheets } from '../../core/carried-sheets.ts'
import { CarriedRows } from '../../core/import/carried-rows.ts'
import {
  filledDown,
  guessedColumns,
  headingRowOf,
  type ImportField,
  rowsBelow,
  saidBeside,
} from '../../core/import/declared-import.ts'
import { type ColumnsByField, hashOfHeadings } from '../../core/import/remembered-columns.ts'
import { explainRefusal } from '../../core/messages.ts'
import { words } from '../../core/messages-import.ts'

/** A file whose table and columns are chosen. */
export interface MappedFile {
  readonly sheets: CarriedSheets
  readonly chosen: number
  readonly headingRow: number
  readonly columns: ColumnsByField
  readonly remembered: boolean
  readonly carried: CarriedRows
}

/** The sheets of the file just sent, of what was pasted, or those that the form carries on. */
export async function sheetsSent(ask: Ask, sent: SentForm, lang: Lang): Promise<Result<CarriedSheets, string>> {
  const t = words(lang)
  const file = sent.files['file']
  if (file === undefined || file.bytes.length === 0) {
    const pasted = sent.values['pasted'] ?? ''
    if (pasted.trim() !== '') return ok([{ name: t.pastedName, rows: readTsv(pasted).map((row) => [...row]) }])
    const carried = carriedSheets(sent.values['sheets'])
    return carried === null ? refuse(t.nothingSent) : ok(carried)
  }
  const base64 = Buffer.from(file.bytes).toString('base64')
  const read = await ask(readTables, { name: file.name.trim().slice(-255) || 'table', base64 })
  // What the reader itself does not refuse is more than its contract takes.
  const unread = (refusal: AnyRefusal): string =>
    explainRefusal(refusal, lang) ?? `${explainRefusal({ kind: 'file-too-large' }, lang)}`
  if (!read.ok) return refuse(unread(read.refusal))
  const sheets = read.value.sheets
    .filter(({ hidden, rows }) => !hidden && rows.length > 0)
    .map(({ name, rows, merged }) => ({ name, rows: filledDown(rows, merged) }))
  const carried = carriedSheets(JSON.stringify(sheets))
  return carried === null || carried.length === 0 ? refuse(t.tooManyRows) : ok(carried)
}

const numberIn = (text: string | undefined): number | null => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : null)

/** What was chosen of a file by hand, or else remembered of such headings, or else guessed by them. */
export async function mapFile(
  ask: Ask,
  { kind, fields }: { readonly kind: string; readonly fields: readonly ImportField[] },
  sheets: CarriedSheets,
  { values, files }: SentForm,
): Promise<Result<MappedFile, AnyRefusal>> {
  const chosen = Math.min(sheets.length - 1, numberIn(values['sheet']) ?? 0)
  const rows = sheets[chosen]?.rows ?? []
  // A choice made by hand holds only while the same table is looked at.
  const again = values['mapped'] === `${chosen}` && files['file'] === undefined
  const headingRow = Math.min(
    Math.max(0, rows.length - 1),
    again ? Math.max(0, (numberIn(values['headingRow']) ?? 1) - 1) : headingRowOf(fields, rows),
  )
  const headings = rows[headingRow] ?? []
  const headingsHash = hashOfHeadings(headings)
  const recalled = again ? null : await ask(recallColumns, { kind, headingsHash })
  if (recalled?.ok === false) return recalled
  const remembered = recalled?.value.columns ?? null
  const byHand = fields.flatMap(({ name }) => {
    const at = numberIn(values[`column.${name}`])
    return at === null ? [] : [[name, at] as const]
  })
  const columns = again ? Object.fromEntries(byHand) : (remembered ?? guessedColumns(fields, headings))
  const carried = {
    target: values['target'] ?? '',
    ...{ headingsHash, columns },
    beside: saidBeside(rows, headingRow, columns),
    rows: [...rowsBelow(rows, headingRow, columns, fields)],
  }
  return ok({ sheets, chosen, headingRow, columns, remembered: remembered !== null, carried })
}

/** The rows that a form carries, with what was corrected in it put in, and without those left out. */
export function correctedRows({ values }: SentForm): CarriedRows | null {
  const carried = CarriedRows.safeParse(jsonOf(values['checked']))
  if (!carried.success) return null
  const rows = carried.data.rows.flatMap((row, at) => {
    if (values[`leave.${at}`] !== undefined) return []
    const cells = Object.entries(row.cells).map(([name, text]) => [name, values[`fix.${at}.${name}`]?.trim() ?? text])
    return [{ ...row, cells: Object.fromEntries(cells) }]
  })
  return { ...carried.data, rows }
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
