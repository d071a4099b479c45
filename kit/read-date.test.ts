import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

test.each([
  ['20210302', '2021-03-02'],
  ['2021. 3. 2.(화)', '2021-03-02'],
  ['2021년 3월 2일', '2021-03-02'],
  ['2021-03-02T00:00:00', '2021-03-02'],
  ['2021-02-30', null],
  ['3. 2.', null],
])('%s is %s', (text, day) => expect(readDate(text)).toBe(day))
