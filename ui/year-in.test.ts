import { expect, test } from 'vitest'
import { yearIn } from './year-in.ts'

test('a fiscal year is read, and nothing else', () => {
  expect(['1999', '2021', '2999'].map(yearIn)).toEqual([1999, 2021, 2999])
  for (const text of [undefined, '', '21', '1899', '3000', '2021년', ' 2021']) expect(yearIn(text)).toBeNull()
})
