import { expect, it } from 'vitest'
import { carriedSheets } from './carried-sheets.ts'

it('reads sheets that a form carries on, or none', () => {
  expect(carriedSheets('[{"name":"a","rows":[["1"]]}]')).toEqual([{ name: 'a', rows: [['1']] }])
  for (const text of [undefined, '', '{', '[1]']) expect(carriedSheets(text)).toBeNull()
})
