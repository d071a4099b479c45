import { expect, test } from 'vitest'
import { readPlainText } from '../../text-document.ts'
import { countedRows } from './counted-rows.ts'
import { gridsOf } from './grids-of.ts'
import { slipsOfNumbering } from './numbered-rows.ts'

const sheetOf = (numbers: string, head = '연번') =>
  `${head},사업명,금액\n${numbers
    .split(' ')
    .map((number, row) => `${number},사업${'가나다라마바사아자차'[row]},${row + 2}00`)
    .join('\n')}\n합계,,9000`

const slips = (text: string) =>
  gridsOf(readPlainText('표.csv', text))
    .flatMap(slipsOfNumbering)
    .map(({ stated, computed, params }) => `${stated} -> ${computed} ${params['way']}`)

test.each([
  ['1 2 3 4 5 6', []],
  ['1 2 3 5 6', ['5 -> 4 missing']],
  ['1 2 3 4 6', ['6 -> 5 missing']],
  ['1 2 2 3 4', ['2 -> 3 repeated']],
  ['1 2 2 4 5', ['2 -> 3 repeated']],
  ['1 2 3 4 4', ['4 -> 5 repeated']],
  ['1 2 8 4 5', ['8 -> 3 amiss']],
  ['1 2 3 4 5 2 3', []],
  ['1 2 3 4 5 9 7 8', ['9 -> 6 amiss']],
  ['1 2 3 4 4 9 10', []],
  ['1 2 1 2 3', []],
  ['1 2 3 4 5 6 7 8 3', []],
  ['1 2 3 4 5 6 7 8 8 3', []],
  ['1 4 7 9 12', []],
  ['3 4 6 7 8', []],
  ['1. 2. 3. 5. 6.', ['5 -> 4 missing']],
  ['1 2 3 4-1 4 5 7 6', []],
])('numbers %s: %j', (numbers, expected) => {
  expect(slips(sheetOf(numbers))).toEqual(expected)
})

test('the column is told by its title; a table without one, or without rows, says nothing', () => {
  for (const head of ['번호', '순번', 'No.', '일련번호']) expect(slips(sheetOf('1 2 3 5 6', head))).toHaveLength(1)
  expect(slips(sheetOf('1 2 3 5 6', '동'))).toEqual([])
  expect(slips('번호,이름\n가,나')).toEqual([])
})

const counts = (text: string, file = '표.csv') =>
  countedRows(readPlainText(file, text)).map(({ stated, computed }) => `${stated} -> ${computed}`)

test('what is said above a numbered table is counted against its rows', () => {
  const sheet = sheetOf('1 2 3 4 5')
  expect(counts(`사업 목록(총 6건),,\n${sheet}`)).toEqual(['6건 -> 5건'])
  expect(counts(`사업 목록(총 5건),,\n${sheet}`)).toEqual([])
  expect(counts(`사업 목록(총 6건 중 일부),,\n${sheet}`)).toEqual([])
  expect(counts(`총 6건 가운데 총 4건,,\n${sheet}`)).toEqual([])
  expect(counts(`사업 목록(총 16건),,\n${sheet}`)).toEqual([])
  expect(counts(`사업 목록(총 6명),,\n${sheet}`)).toEqual([])
  expect(counts(`위원 (총 6명),,\n${sheet.replace('사업명', '성명')}`)).toEqual(['6명 -> 5명'])
  expect(counts(`총 6건,,\n${sheetOf('1 2 3')}`)).toEqual([])
  expect(counts(`총 6건,,\n${sheetOf('1 2 3 5 6')}`)).toEqual([])
  expect(counts('총 6건,,\n이름,사업\n가,나')).toEqual([])
  expect(counts(`총 6건,,\n${sheetOf('1 2 3 4 6')}`)).toEqual([])
  expect(counts('총 7회,,\n번호,모임,회수\n1,가,1\n2,나,2\n3,다,1\n4,라,2')).toEqual([])
  expect(counts('총 6곳,,\n번호,모임,회수\n1,가,1\n2,나,2\n3,다,1\n4,라,2')).toEqual([])
})

test('in a running text the lines above are read', () => {
  const rows =
    '번호   사업     금액\n1      가       100\n2      나       200\n3      다       300\n4      라       500'
  expect(counts(`□ 선정 결과: 총 5건\n\n${rows}`, '글.txt')).toEqual(['5건 -> 4건'])
  expect(counts(`□ 선정 결과: 총 4건\n${rows}`, '글.txt')).toEqual([])
})
