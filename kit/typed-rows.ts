/** What is typed or pasted a line each: cells parted by tabs or upright strokes, with the number of their line, from 1. */
export const typedRows = (text: string) =>
  text
    .split(/\r?\n/)
    .map((row, at) => ({ line: at + 1, cells: row.split(/\t|\|/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))

/** A whole number as people write it, with its commas and its unit (3점, 8명, 96,000원); null where it is none. */
export function wholeIn(text = ''): number | null {
  const digits = text.replaceAll(/[,\s]|[점명원]$/g, '')
  return /^\d{1,13}$/.test(digits) ? Number(digits) : null
}
