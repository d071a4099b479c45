import { expect, it } from 'vitest'
import { groupWords } from './forum-words.ts'

it('says a group of the lots in words, and leaves what nobody said', () => {
  const strata = ['dong', 'age', 'sex'] as const
  expect(groupWords('dong-1 · 30s · female', strata, 'ko')).toBe('dong-1 · 30대 · 여성')
  expect(groupWords('- · - · -', strata, 'ko')).toBe('- · - · -')
  expect(groupWords('', [], 'en')).toBe('')
})
