import { z } from 'zod'

/** A row of a list as a form has it: texts by column. */
export type Row = Readonly<Record<string, string>>

/** What a field of a sheet holds while it is written: a text, a list of bullets, or rows. Numbers are texts too. */
export type FieldValue = string | readonly string[] | readonly Row[]

const mostCharacters = 20_000
const mostEntries = 1000

/**
 * Reads a field's value as it is sent: a text, a list of texts, or rows, where a plain form has numbered entries
 * (`value.0.name`) instead of a list. Line ends are made one kind; anything else is not a value.
 */
export const SentValue = z
  .unknown()
  .transform((sent, context): FieldValue => {
    const read = readValue(sent ?? '')
    if (read !== null) return read
    context.addIssue({ code: 'custom', message: 'a text, a list of texts or a list of rows of texts' })
    return z.NEVER
  })
  .optional()
  .transform((value): FieldValue => value ?? '')

function readValue(sent: unknown): FieldValue | null {
  if (typeof sent === 'string') return readText(sent)
  const entries = entriesOf(sent)
  if (entries === null || entries.length > mostEntries) return null
  const texts = entries.map((entry) => (typeof entry === 'string' ? readText(entry) : null))
  if (texts.every((text) => text !== null)) return texts
  const rows = entries.map(readRow)
  return rows.every((row) => row !== null) ? rows : null
}

const readText = (sent: string): string | null =>
  sent.length > mostCharacters ? null : sent.replaceAll(/\r\n?/g, '\n').trimEnd()

function entriesOf(sent: unknown): readonly unknown[] | null {
  if (Array.isArray(sent)) return sent
  if (typeof sent !== 'object' || sent === null) return null
  const numbered = Object.entries(sent)
  if (numbered.some(([key]) => !/^\d{1,4}$/.test(key))) return null
  return numbered.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, entry]) => entry)
}

function readRow(entry: unknown): Row | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null
  const cells: [string, string][] = []
  for (const [column, cell] of Object.entries(entry)) {
    const text = typeof cell === 'string' ? readText(cell) : null
    if (text === null) return null
    cells.push([column, text])
  }
  return Object.fromEntries(cells)
}

export const isText = (value: FieldValue): value is string => typeof value === 'string'

/** The bullets of a value: the lines of a text, without the marks people put before them; empty ones are left out. */
export const bulletsOf = (value: FieldValue): readonly string[] =>
  (isText(value) ? value.split('\n') : value)
    .map((entry) => (typeof entry === 'string' ? entry.replace(/^\s*[-•·‧○◦▪*]\s+/, '').trim() : ''))
    .filter((entry) => entry !== '')

/**
 * The rows of a value, those without any text left out, in the order of their `order` cells where a form has them. Null
 * for a value that has no rows.
 */
export function rowsOf(value: FieldValue): readonly Row[] | null {
  if (isText(value)) return value === '' ? [] : rowsOfJson(value)
  const rows: Row[] = []
  for (const entry of value) {
    if (typeof entry === 'string') return null
    rows.push(entry)
  }
  const placeOf = (row: Row, at: number): number =>
    /^\d{1,4}$/.test(row['order'] ?? '') ? Number(row['order']) : at + 1
  return rows
    .map((row, at) => ({ row, place: placeOf(row, at) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ row: { order: _, ...cells } }) => cells)
    .filter((cells) => Object.values(cells).some((cell) => cell.trim() !== ''))
}

/** The rows that a hidden field of a plain form carries as JSON. */
function rowsOfJson(text: string): readonly Row[] | null {
  try {
    const value = readValue(JSON.parse(text))
    return value === null || isText(value) ? null : rowsOf(value)
  } catch {
    return null
  }
}
