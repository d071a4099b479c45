import { expect, test } from 'vitest'
import { shiftFormula } from './shift-formula.ts'

test.each([
  ['SUM(B2:B9)', 0, 1, 'SUM(C2:C9)'],
  ['B2+$C$3+$D4+E$5', 2, 1, 'C4+$C$3+$D6+F$5'],
  ['\'예산 B2\'!B2&"B2"', 1, 0, '\'예산 B2\'!B3&"B2"'],
  ['LOG10(B2)+NAME_A1', 1, 0, 'LOG10(B3)+NAME_A1'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFE1+ZZZ99', 1, 0, 'XFE1+ZZZ99'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved)
})
