import { handleQuery, type QueryHandler } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DocumentReader } from '../adapters/document-reader.ts'
import { readTables } from '../contract.ts'
import { tableName } from '../core/messages.ts'
import { waitsWithTheOffice } from '../core/permissions.ts'
import { rowsOfTable } from '../core/table-rows.ts'
import { bytesOf } from './bytes-of.ts'

export const readTablesWith = (read: DocumentReader): QueryHandler =>
  handleQuery(readTables, async ({ actor }, { name, base64 }) => {
    const forOffice = permits(waitsWithTheOffice, actor)
    const reading = await read({ name, content: bytesOf(base64), checked: false, forOffice, tablesOnly: true })
    if (!reading.ok) return reading
    const { extracted, encoding } = reading.value
    const { tables, format } = extracted
    if (tables.length === 0) return refuse({ kind: 'no-table-found' })
    const sheets = tables.map((table, index) => ({
      name: table.title ?? tableName(index + 1),
      hidden: table.hidden === true,
      rows: rowsOfTable(table),
      merged: table.cells
        .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
        .map(({ row, column, rowSpan, columnSpan }) => ({ row, column, rowSpan, columnSpan })),
    }))
    return ok({ format, encoding, sheets })
  })
