import { type DelimitedRow, readDelimited, type Separator } from './delimited.ts'

/** How much of a text is looked at: so many lines, and so much of each. */
const lookedAt = 200
const lineLength = 4000
const regularShare = 0.9

const isRegular = (rows: readonly DelimitedRow[]): boolean => {
  const widths = rows.map(({ fields }) => fields.length)
  const [width = 1] = widths
  const widest = Math.max(...widths)
  const same = widths.filter((one) => one === width || one === widest).length
  return widest > 1 && same >= regularShare * widths.length
}

/** Commas that group thousands ("1,000") or are followed by a space ("회의, 포상") are those of prose, not of a table. */
const separates = (line: string): boolean =>
  /,(?!\s)/.test(line.replace(/"(?:[^"]|"")*"/g, '""').replace(/\d,(?=\d{3}(?!\d))/g, ''))

/**
 * Guesses by what the fields of a text are separated; null when it is running text. Tabs need not be regular but must
 * stand on most lines; commas and semicolons must be regular, and be more than the commas of amounts and of prose,
 * unless the file's name says that it is a table.
 */
export function guessSeparator(text: string, named: boolean): Separator | null {
  const lines = text.split(/\r\n|\r|\n/, lookedAt).map((line) => line.slice(0, lineLength))
  const head = lines.filter((line) => line.trim() !== '')
  if (head.length === 0) return null
  const tabbed = head.filter((line) => line.trim().includes('\t')).length
  if (tabbed >= head.length / 2) return '\t'
  for (const separator of [',', ';'] as const) {
    const rows = readDelimited(head.join('\n'), separator).filter(({ fields }) =>
      fields.some((field) => field.trim() !== ''),
    )
    const standing = head.filter((line) => (separator === ',' ? separates(line) : line.includes(separator))).length
    if (named && rows.some(({ fields }) => fields.length > 1)) return separator
    if (head.length >= 2 && isRegular(rows) && standing >= regularShare * rows.length) return separator
  }
  return named ? ',' : null
}
