import { expect, test } from 'vitest'
import { withoutDoer } from './without-doer.ts'

test('a person is told what was done, and not by whom; what was destroyed stays destroyed', () => {
  expect(withoutDoer('{"by":"officer-1","input":{"role":"resident"}}')).toBe('{"input":{"role":"resident"}}')
  expect(withoutDoer(null)).toBeNull()
})
