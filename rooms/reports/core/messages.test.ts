import { expect, it } from 'vitest'
import { explain, words } from './messages.ts'
import { packageWords } from './messages-packages.ts'

it.each([
  [{ kind: 'report-subject-not-found' }, '목록에서 다시 골라', 'choose from the list'],
  [{ kind: 'issue-id-taken' }, '이미 발행한', 'issued already'],
  [{ kind: 'issue-not-found' }, '찾을 수 없습니다', 'not found'],
  [{ kind: 'package-id-taken' }, '이미 만들고 있는', 'under way already'],
  [{ kind: 'package-not-found' }, '다시 만들어', 'made again'],
  [{ kind: 'not-signed-in' }, '로그인한 뒤에', 'sign in'],
  [{ kind: 'packages-under-way', most: 3 }, '3개까지', 'Only 3'],
  [{ kind: 'files-missing', left: 2 }, '2개', '2 files'],
  [{ kind: 'nothing-changed', version: 2 }, '2판을 발행한 뒤로', 'since version 2'],
  [{ kind: 'reason-for-new-version', version: 2, field: 'reason' }, '까닭을 적어', 'why it is issued anew'],
])('says each refusal in both languages: %o', (refusal, ko, en) => {
  expect(explain(refusal, 'ko')).toContain(ko)
  expect(explain(refusal, 'en')).toContain(en)
})

it('leaves others’ refusals to them, and numbers versions', () => {
  expect(explain({ kind: 'another' }, 'ko')).toBeNull()
  expect(words('ko').version(2)).toBe('2판')
  expect(words('en').version(2)).toBe('Version 2')
  for (const lang of ['ko', 'en'] as const) expect(words(lang).hanjaInPdf('豫 算')).toContain('豫 算')
  expect(words('ko').difference(1)).toContain('1판')
  expect(words('en').difference(1)).toContain('version 1')
})

it.each(['ko', 'en'] as const)('says how far a package is in %s', (lang) => {
  const { progress, packagesLead, papers, goesOn, more } = packageWords(lang)
  expect(progress(3, 34)).toMatch(lang === 'ko' ? /34.*3/ : /3 of 34/)
  expect([packagesLead(7), papers(40), goesOn('2021. 3. 9.'), more(16)].join(' ')).toMatch(/7.*40.*2021\. 3\. 9\..*16/)
})
