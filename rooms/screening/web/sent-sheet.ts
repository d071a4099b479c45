import type { Ask } from '#kernel/handler.ts'
import type { SentForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { evenTable, type PastedTable, plainTable } from '#kit/merged-cells.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { readTables } from '#rooms/documents/contract.ts'
import { explainRefusal } from '#rooms/documents/core/messages.ts'

/** The table that was sent to a page, as a file with its merged cells or as pasted text; refused in words. */
export async function sentSheet(
  ask: Ask,
  sent: SentForm | null,
  lang: Lang,
): Promise<Result<PastedTable, string> | null> {
  const file = sent?.files['file']
  if (file === undefined || file.bytes.length === 0) {
    const text = sent?.values['sheet'] ?? ''
    return text.trim() === '' ? null : ok(plainTable(readTsv(text)))
  }
  const base64 = Buffer.from(file.bytes).toString('base64')
  const read = await ask(readTables, { name: file.name.trim().slice(0, 255) || 'table', base64 })
  if (!read.ok)
    return refuse(explainRefusal(read.refusal, lang) ?? explainRefusal({ kind: 'file-too-large' }, lang) ?? '')
  const [first] = read.value.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0)
  return ok(first === undefined ? [] : asPasted(first))
}

interface Sheet {
  readonly rows: readonly (readonly string[])[]
  readonly merged: readonly {
    readonly row: number
    readonly column: number
    readonly rowSpan: number
    readonly columnSpan: number
  }[]
}

/** A sheet with its merged cells made even, each marked where it reaches over. */
function asPasted({ rows, merged }: Sheet): PastedTable {
  const spans = new Map(merged.map((one) => [`${one.row} ${one.column}`, one]))
  const covered = new Set(
    merged.flatMap((one) =>
      Array.from({ length: one.rowSpan * one.columnSpan }, (_, at) => {
        const [down, across] = [Math.floor(at / one.columnSpan), at % one.columnSpan]
        return at === 0 ? '' : `${one.row + down} ${one.column + across}`
      }),
    ),
  )
  return evenTable(
    rows.flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        if (covered.has(`${row} ${column}`)) return []
        const { rowSpan, columnSpan } = spans.get(`${row} ${column}`) ?? { rowSpan: 1, columnSpan: 1 }
        return [{ text, row, column, rowSpan, columnSpan }]
      }),
    ),
  )
}
