import { expect, it } from 'vitest'
import { explain, words } from './messages.ts'

it.each([
  [{ kind: 'report-subject-not-found' }, '목록에서 다시 골라', 'choose from the list'],
  [{ kind: 'issue-id-taken' }, '이미 발행한', 'issued already'],
  [{ kind: 'issue-not-found' }, '찾을 수 없습니다', 'not found'],
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
  expect(words('ko').difference(1)).toContain('1판')
  expect(words('en').difference(1)).toContain('version 1')
})
