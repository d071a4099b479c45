import { ok, type Result, refuse } from '#kit/result.ts'

export interface RosterRow {
  readonly name: string
  readonly birth: string
  readonly phone?: string
}

export type RosterRefused =
  | { readonly kind: 'roster-line-unread' | 'roster-line-twice'; readonly field: 'rows'; readonly line: number }
  | { readonly kind: 'roster-too-long'; readonly field: 'rows'; readonly most: number }

const most = 5000

/**
 * Reads the roster of a closed vote, pasted from a spreadsheet: name, day of birth (1990-01-31, 1990.1.31 or 19900131) and,
 * where there is one, telephone. Headings and empty lines are passed over. Refuses a line that cannot be read or stands
 * twice, and more than 5,000 rows, which the registrar takes at once.
 */
export function readRoster(text: string): Result<readonly RosterRow[], RosterRefused> {
  const rows: RosterRow[] = []
  const known = new Set<string>()
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [name = '', birth = '', phone = ''] = line.split(/\t|,|\|/).map((cell) => cell.trim())
    if (name === '' || ['이름', '성명'].includes(name)) continue
    const day = readBirth(birth)
    if (day === null || name.length > 40) return refuse({ kind: 'roster-line-unread', field: 'rows', line: at + 1 })
    const key = `${name}\0${day}\0${phone}`
    if (known.has(key)) return refuse({ kind: 'roster-line-twice', field: 'rows', line: at + 1 })
    known.add(key)
    rows.push({ name, birth: day, ...(phone === '' ? {} : { phone }) })
  }
  if (rows.length === 0) return refuse({ kind: 'roster-line-unread', field: 'rows', line: 1 })
  return rows.length > most ? refuse({ kind: 'roster-too-long', field: 'rows', most }) : ok(rows)
}

function readBirth(text: string): string | null {
  const found = /^(\d{4})[-./ ]?\s*(\d{1,2})[-./ ]?\s*(\d{1,2})\.?$/.exec(text)
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null
}
