import { expect, it } from 'vitest'
import { stageQuarters } from './stage-quarters.ts'

it.each([
  ['2021년 2~3분기', { quarters: [2, 3], ongoing: false }],
  ['2021년 4분기~지속', { quarters: [4], ongoing: true }],
  ['2021년 8월~', { quarters: [3, 4], ongoing: true }],
  ['2021.03', { quarters: [1], ongoing: false }],
  ['2020년 1분기', null],
  ['연중', null],
])('reads %s', (text, expected) => {
  expect(stageQuarters(text, 2021)).toEqual(expected)
})
