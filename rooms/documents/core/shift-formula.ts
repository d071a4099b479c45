import { columnName, readCellName } from './cell-name.ts'

/** A reference in a formula: not after a letter or within a name, not before a bracket (LOG10(…) is a function). */
const reference = /"[^"]*"|'[^']*'!?|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g

/**
 * Writes the formula that a spreadsheet shares with a cell so many rows and columns further: every reference moves but
 * for the parts held by "$". A reference that would leave the sheet becomes #REF!, as spreadsheets write it.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    reference,
    (whole, fixColumn: string | undefined, letters: string, fixRow: string, digits: string) => {
      const at = fixColumn === undefined ? null : readCellName(`${letters}${digits}`)
      if (at === null) return whole
      const row = fixRow === '$' ? at.row : at.row + rows
      const column = fixColumn === '$' ? at.column : at.column + columns
      if (row < 0 || column < 0) return '#REF!'
      return `${fixColumn}${columnName(column)}${fixRow}${row + 1}`
    },
  )
