import { expect, it } from 'vitest'
import { pageWords } from './messages-pages.ts'

it.each(['ko', 'en'] as const)('says counts, amounts and names on pages in %s', (lang) => {
  const p = pageWords(lang)
  expect(p.changedBy(4, '1,000,000', '900,000', '△100,000')).toMatch(/1,000,000.*900,000/)
  const counts = [p.typed(91), p.unchanged(14), p.findingsTitle(3), p.notesTitle(2), p.number(8), p.quarter(4)]
  expect(counts.join(' ')).toMatch(/91.*14.*3.*2.*8.*4/)
  const amounts = [p.share('14.8'), p.thousands('900,000'), p.wons('350,000')]
  expect(amounts.join(' ')).toMatch(/14\.8.*900,000.*350,000/)
  const names = [p.groupCaption('가'), p.changedCaption('나'), p.budgetOf('다'), p.chart('라'), p.nameAt('마', '바')]
  expect(names.join(' ')).toMatch(/가.*나.*다.*라.*마.*바/)
  expect(p.actualPeriod('2021.1.~12.', '2021. 1. ~ 12.')).toMatch(/2021\.1\.~12\..*2021\. 1\. ~ 12\./)
  expect(p.paysFor('시 보조금', 17)).toMatch(/시 보조금.*17/)
  expect([p.versionOf(1, 2), p.accountCaption('사', '아')].join(' ')).toMatch(/1.*2.*사.*아/)
})
