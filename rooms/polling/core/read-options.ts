import { type DraftOption, DraftOption as Shape } from './vote-draft.ts'

/** A line of options that cannot be read, counted from 1. */
export interface UnreadLine {
  readonly line: number
}

/**
 * Reads options that are typed one a line or pasted from a spreadsheet: title, cost in won, summary, place, parted by tabs
 * or by upright strokes. Empty lines and a line of headings (제목, 사업명) are passed over; gives the first that is no option.
 */
export function readOptions(text: string): readonly DraftOption[] | UnreadLine {
  const options: DraftOption[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const cells = line.split(/\t|\|/).map((cell) => cell.trim())
    const [title = '', cost = '', summary = '', place = ''] = cells
    if (cells.every((cell) => cell === '') || isHeading(title)) continue
    const read = Shape.safeParse({ title, cost: readWon(cost), summary, place: place === '' ? null : place })
    if (title === '' || !read.success) return { line: at + 1 }
    options.push(read.data)
  }
  return options
}

const isHeading = (title: string): boolean => ['제목', '사업명', '안건', '안건명'].includes(title.replaceAll(' ', ''))

/** Won as people write them: 30,000,000 or 30,000,000원; NaN for what is no amount. */
export const readWon = (text: string): number | null => {
  if (text === '') return null
  const digits = text.replaceAll(/[,\s]|원$/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}
