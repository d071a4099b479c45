import type { Extracted, Piece, Place } from './extracted.ts'
import { tableName } from './messages.ts'
import { explainWarning } from './messages-warnings.ts'
import { rowsOfTable } from './table-rows.ts'

/** A document as programs read it: its paragraphs and grids with where they came from, its pictures and warnings. */
export const describeDocument = (read: Extracted, encoding: string | null) => ({
  name: read.name,
  format: read.format,
  encoding,
  warnings: (read.warnings ?? []).map((warning) => ({ ...warning, message: explainWarning(warning, 'ko') })),
  paragraphs: read.pieces.filter(isParagraph),
  grids: read.tables.map((table, at) => ({
    ...table,
    name: table.title ?? tableName(at + 1),
    hidden: table.hidden === true,
  })),
  images: read.images ?? [],
})

/** The pieces of cells stand in the grids. */
const isParagraph = ({ place }: Piece): boolean => place.kind !== 'cell'

const placeText = (place: Place): string => {
  if (place.kind === 'line') return `${place.line}`
  return place.kind === 'field' ? place.path : place.cell
}

/** A document as people read it on a terminal: its lines with their numbers, then its tables, pictures and warnings. */
export function listDocument(read: Extracted): string {
  const lines = read.pieces
    .filter((piece) => isParagraph(piece) && piece.text.trim() !== '')
    .map(
      ({ text, place, level }) =>
        `${placeText(place).padStart(5)}  ${level === undefined ? '' : `${'#'.repeat(level)} `}${text}`,
    )
  const tables = read.tables.flatMap((table, at) => [
    '',
    `[${table.title ?? tableName(at + 1)}] ${table.rows} x ${table.columns}`,
    ...rowsOfTable(table).map((row) => row.map((cell) => cell.replaceAll('\n', ' / ')).join(' | ')),
  ])
  const images = (read.images ?? []).map(({ name, type, bytes, alternative, place }) =>
    `${placeText(place).padStart(5)}  <${name} ${type} ${bytes} B> ${alternative ?? ''}`.trimEnd(),
  )
  const warnings = (read.warnings ?? []).map((warning) => `! ${explainWarning(warning, 'ko')}`)
  return [`${read.name} (${read.format})`, ...lines, ...tables, ...images, ...warnings].join('\n')
}
