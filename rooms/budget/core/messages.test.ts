import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import * as permissions from './permissions.ts'

const refusals = [
  { kind: 'account-named-twice', fiscalYear: 2021, name: '시설비' },
  { kind: 'unknown-account', fiscalYear: 2021, name: '시설비' },
  { kind: 'no-factors' },
  { kind: 'not-whole-won', n: '3003', d: '20' },
  { kind: 'too-large', n: '18014398509481982' },
  { kind: 'line-twice', lineId: 'l1' },
  { kind: 'other-project', lineId: 'l1', projectId: 'p1' },
  { kind: 'account-in-use', fiscalYear: 2021, name: '시설비' },
  { kind: 'line-id-taken', lineId: 'l1', projectId: 'p1' },
  { kind: 'lines-changed-meanwhile', basedOn: 1, version: 2 },
]
const params = { label: '공론장 운영', formula: '100,0000원×5회', written: '100,0000원', rounding: 'truncation' }
const finding = (rule: string, stated = '500000', computed = '5000000'): Finding => ({
  rule,
  severity: 'error',
  subject: { kind: 'cost-line', id: 'l1' },
  stated,
  computed,
  params,
})
const findings = [
  finding('formula'),
  finding('malformed-number'),
  finding('formula-not-whole'),
  finding('percentage', '27', '26'),
  finding('percentage-rounding', '0.8', '0.9'),
]

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusals)('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null/)
  })

  it.each(findings)('describes $rule', (one) => {
    expect(describeFinding(one, lang)).toMatch(/\p{L}.*\.$/u)
    expect(describeFinding(one, lang)).not.toMatch(/undefined|null/)
  })

  it('leaves others’ kinds and rules to them', () => {
    expect([explain({ kind: 'name-taken' }, lang), describeFinding(finding('weekday'), lang)]).toEqual([null, null])
  })

  it('says the year', () => {
    expect(words(lang).fiscalYear(2021)).toMatch(/2021/)
  })
})

it('groups the won of a finding, and marks a reading that cannot be made', () => {
  expect(describeFinding(finding('malformed-number'), 'ko')).toBe(
    '‘공론장 운영’의 ‘100,0000원’은 자릿수 쉼표가 잘못되었습니다. 적힌 금액은 500,000원, 그대로 읽으면 5,000,000원입니다.',
  )
  const { computed: _, ...unread } = finding('malformed-number')
  expect(describeFinding(unread, 'ko')).toMatch(/그대로 읽으면 \?원/)
  expect(describeFinding(finding('percentage-rounding', '0.8', '0.9'), 'ko')).toBe(
    '비율이 0.8%로 적혀 있으나 반올림하면 0.9%입니다. 버림으로 구한 값입니다.',
  )
})

it('names permissions after the room', () => {
  expect(Object.values(permissions).every(({ name }) => /^budget\.[a-z-]+$/.test(name))).toBe(true)
  expect(permissions.mayWriteCostLines.roles).toContain('department-officer')
})
