import { expect, test } from 'vitest'
import { ruleName, words } from './messages.ts'

test.each(['ko', 'en'] as const)('every word of the public pages is there in %s', (lang) => {
  const t = words(lang)
  const said = [
    t.homeTitle('금천구'),
    t.cycleFinished('2021 계획'),
    t.openNow('투표'),
    t.nextStep('의결', '2020. 8. 5.'),
    t.allSteps(19),
    t.decision('협치회의', 18, 17),
    t.doFindingsText(47),
    t.doFindingsText(null),
    t.searchResults('안양천', 3),
    t.searchNone('한강'),
  ]
  for (const sentence of said) expect(sentence).not.toMatch(/undefined|null/)
  expect(said.join(' ')).toMatch(/금천구.*2020\. 8\. 5\..*19.*17.*47.*3.*한강/)
  expect(Object.keys(words('en').kinds)).toEqual(Object.keys(words('ko').kinds))
})

test('a rule is told in words, or by its id where it has none', () => {
  expect([ruleName('weekday', 'ko'), ruleName('weekday', 'en'), ruleName('new-rule', 'ko')]).toEqual([
    '요일',
    'Weekday',
    'new-rule',
  ])
})
