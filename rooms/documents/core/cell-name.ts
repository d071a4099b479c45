/** The letters of a column counted from 0: 27 is "AB". */
export function columnName(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The name of a cell as spreadsheets write it, from its row and column counted from 0: (3, 1) is "B4". */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

const maxRow = 1_048_575
const maxColumn = 16_383

/** Reads a cell's name ("$B$4" too) back into row and column from 0; null when it is none, or outside any sheet. */
export function readCellName(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name) ?? []
  const row = Number(digits) - 1
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return row >= 0 && row <= maxRow && column >= 0 && column <= maxColumn ? { row, column } : null
}
