import { expect, test } from 'vitest'
import { readPlainText } from '../../text-document.ts'
import { gridsOf } from './grids-of.ts'
import { averagesInGrid } from './per-person.ts'

const averages = (text: string) =>
  gridsOf(readPlainText('표.csv', text.replaceAll('|', ',')))
    .flatMap(averagesInGrid)
    .map(({ stated, computed }) => `${stated} -> ${computed}`)

const right = '구분|참여인원(명)|예산(천원)|1인당(천원)\n가|10|1000|100\n나|30|1000|33.3\n다|25|1000|40\n라|0|50|-'

test('an amount for one person is told where the others are the amount divided by the people', () => {
  expect(averages(right)).toEqual([])
  expect(averages(right.replace('33.3', '33.4'))).toEqual([])
  expect(averages(right.replace('|40', '|45'))).toEqual(['45 -> 40'])
})

test('where rows do not bear it out, or two columns count people, nothing is said', () => {
  expect(averages(right.replace('|40', '|45').replace('33.3', '50'))).toEqual([])
  expect(averages(right.replace('예산(천원)', '대상인원').replace('|40', '|45'))).toEqual([])
  expect(averages(right.replace('참여인원(명)', '횟수'))).toEqual([])
  expect(averages('구분|참여인원|예산|결산|1인당\n가|10|100|100|10\n나|5|100|100|20\n다|4|100|100|26')).toEqual([])
  expect(averages('구분|담당\n가|나')).toEqual([])
})
