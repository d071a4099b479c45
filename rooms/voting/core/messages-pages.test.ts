import { expect, it } from 'vitest'
import { pageWords } from './messages-pages.ts'

it.each(['ko', 'en'] as const)('says counts and amounts on pages in %s', (lang) => {
  const { days, departuresTitle, wrongTitle, votesOf, sumOf, decidedAt, decidedWon } = pageWords(lang)
  expect([days(7), departuresTitle(1), wrongTitle(2), votesOf('276')].join(' ')).toMatch(/7.*1.*2.*276/)
  expect(sumOf('508', 3, '1,524')).toMatch(/508.*3.*1,524/)
  expect(decidedAt('합동회의')).toMatch(/합동회의/)
  expect(decidedWon('41,000')).toMatch(/41,000/)
})
