import { expect, test } from 'vitest'
import { subjectHref } from './subject-address.ts'

test('a thing with a page leads there, any other to its history', () => {
  expect(subjectHref({ kind: 'item', id: 'anyangcheon' })).toBe('/items/anyangcheon')
  expect(subjectHref({ kind: 'account', id: 'a1' })).toBe('/history/account/a1')
})
