import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import * as permissions from './permissions.ts'

const sentence = { ko: '합이 다릅니다.', en: 'The sum differs.' }
const partial = { disclosure: 'partial' }
const refusals = [
  ...['subject-not-found', 'subject-changed-meanwhile', 'review-open', 'version-confirmed', 'due-before-request'],
  ...['errors-stand', 'review-decided', 'own-request', 'subject-changed-since-request', 'others-request'],
  ...['finding-not-found', 'finding-is-no-error', 'finding-passed', 'precheck-twice', 'precheck-unknown'],
  ...['precheck-answered-twice', 'precheck-note-missing', 'approval-still-to-come', 'clause-missing'],
  ...['clause-of-public', 'clause-twice', 'not-confirmed', 'submitted-already', 'day-still-to-come'],
  ...['submission-answered', 'answer-before-submission', 'resolution-of-another-body', 'answer-note-missing'],
  ...['not-a-plan-version', 'published-already', 'review-id-taken', 'review-not-found', 'pass-id-taken'],
  ...['pass-not-found', 'pass-withdrawn', 'approval-document-id-taken', 'document-number-taken'],
  ...['approval-document-not-found', 'approval-document-withdrawn', 'submission-id-taken', 'submission-not-found'],
  ...['publication-id-taken', 'publication-not-found', 'publication-withdrawn', 'precheck-answered-meanwhile'],
  ...['version-for-insiders', 'approval-not-recorded', 'not-approved-as-public', 'published-before-approval'],
].map((kind) => ({
  ...{
    kind,
    due: '2021-03-01',
    on: '2021-03-03',
    approvedOn: '2021-03-03',
    submitted: '2021-03-04',
    itemId: 'budget',
    name: '예산',
    clause: 5,
  },
  errors: [{ key: 'k', sentence }],
}))
const finding = (rule: string): Finding => ({
  rule,
  severity: 'warning',
  subject: { kind: 'project', id: 'project-8' },
  params: { title: '안양천', due: '2021-03-01', reason: '확인 중', rule: 'sum', ...sentence },
})

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusals)('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null/)
    expect(explain({ ...refusal, ...partial }, lang)).toMatch(/\.$/u)
  })

  const rules = ['error-passed', 'review-overdue', 'review-outdated', 'published-without-document']
  it.each(rules)('describes %s', (rule) => {
    for (const disclosure of ['none', 'partial', 'closed']) {
      const found = { ...finding(rule), params: { ...finding(rule).params, disclosure } }
      expect(describeFinding(found, lang)).toMatch(/\p{L}.*\.$/u)
      expect(describeFinding(found, lang)).not.toMatch(/undefined|null|none/)
    }
  })

  it('leaves others’ kinds and rules to them, and says every word', () => {
    expect([explain({ kind: 'name-taken' }, lang), describeFinding(finding('weekday'), lang)]).toEqual([null, null])
    const t = words(lang)
    const { letterDraft: draft } = t
    const said = [
      ...[
        t.count('3'),
        t.position(1, 106),
        t.passedWith('까닭'),
        t.passedElsewhere('사업계획서', '까닭'),
        t.errorsLeft(2),
        t.notesTitle(2),
        t.clauseOf(5),
        t.prechecksLeft(0),
      ],
      ...[t.prechecksLeft(3), t.precheckAnswer('예산'), t.precheckNote('예산'), t.precheckName(1)],
      ...[t.precheckQuestion(1), t.precheckLeaveOut('예산'), draft.title('안양천'), draft.purpose('안양천')],
      ...[draft.reviewed('2021. 3. 2.'), draft.open('합', '까닭'), draft.attachment('안양천')],
    ]
    for (const text of said) expect(text).toMatch(/\S/)
  })
})

it('lists every error that stands in the way', () => {
  const two = { kind: 'errors-stand', errors: [1, 2].map(() => ({ key: 'k', sentence })) }
  expect(explain(two, 'ko')).toContain('오류 2건이 남아 있어 진행할 수 없습니다. 합이 다릅니다. 합이 다릅니다.')
})

it('lets the heads decide and pass, and the secretariat publish', () => {
  expect(permissions.mayDecideReview.roles).not.toContain('department-officer')
  expect(permissions.mayPassFinding.roles).not.toContain('department-officer')
  expect(permissions.mayPublish.roles).toEqual(['secretariat'])
  expect(Object.values(permissions).every(({ name }) => /^approvals\.[a-z-]+$/.test(name))).toBe(true)
})
