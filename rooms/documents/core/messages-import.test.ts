import { expect, it } from 'vitest'
import { words } from './messages-import.ts'

it.each(['ko', 'en'] as const)('says columns, rows and counts of an import in %s', (lang) => {
  const t = words(lang)
  expect([t.column(3, ''), t.column(3, '금액')]).toEqual(
    lang === 'ko' ? ['3열', '3열: 금액'] : ['Column 3', 'Column 3: 금액'],
  )
  expect([t.missing('금액'), t.problemsTitle(1234), t.moreProblems(7), t.rowOf(1234)].join(' ')).toMatch(
    /금액.*1,234.*7.*1,234/,
  )
  expect([t.shown(20, 106), t.ready(106), t.submit(106)].join(' ')).toMatch(/106/)
  expect([t.most(500), t.moreThanTaken(1234, 500)].join(' ')).toMatch(/500.*1,234.*500/)
})
