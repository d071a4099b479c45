import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import { calledWordsKo } from './messages-called.ts'
import { calledWordsEn } from './messages-called-en.ts'
import * as permissions from './permissions.ts'

const refusals = [
  { kind: 'round-without-body', groupText: '사업부서 담당자' },
  { kind: 'meeting-without-end' },
  { kind: 'meeting-still-to-come', on: localDate('2030-01-05') },
  { kind: 'other-meeting', meetingId: 'm1' },
  { kind: 'more-in-favour-than-present', inFavour: 21, present: 20 },
  { kind: 'more-present-than-enrolled', present: 31, enrolled: 30 },
  { kind: 'unreadable-round', text: '1차' },
  { kind: 'meeting-id-taken' },
  { kind: 'meeting-not-found' },
  { kind: 'resolution-id-taken' },
  { kind: 'register-number-taken', year: 2020, registerNo: 26 },
]
const finding = (rule: string, parts: Partial<Finding>): Finding => ({
  rule,
  severity: 'warning',
  subject: { kind: 'meeting', id: 'm1' },
  params: {},
  ...parts,
})
const dated = { date: '2020-02-03', group: '복지·건강분과' }
const findings = [
  finding('weekday', { stated: '수', computed: '월', params: dated }),
  ...['round-duplicate', 'round-skipped', 'round-order', 'round-year'].map((rule) =>
    finding(rule, { stated: '2020-3차', computed: '2020-2차', params: dated }),
  ),
  ...['below-quorum', 'below-majority', 'attendance'].map((rule) =>
    finding(rule, { params: { stated: 20, computed: 24 } }),
  ),
  finding('votes-not-recorded', {}),
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
    expect(explain({ kind: 'name-taken' }, lang)).toBeNull()
    expect(describeFinding(finding('formula', {}), lang)).toBeNull()
  })

  it('says totals', () => {
    expect(words(lang).totalLine('93', '1,567')).toMatch(/93.*1,567/)
    expect(words(lang).unstated(2)).toMatch(/2/)
    expect(words(lang).yearLabel(2020)).toMatch(/2020/)
    expect(words(lang).yearName(2020)).toMatch(/2020/)
    expect(words(lang).yearNote('392')).toMatch(/392/)
    expect(words(lang).nextRound('2020-6차')).toMatch(/2020-6차/)
    expect(words(lang).enrolledHint(28, 15)).toMatch(/28.*15/)
    expect(words(lang).findingsTitle(2)).toMatch(/2/)
    expect(words(lang).participationCaption('2020')).toMatch(/2020/)
  })
})

it('says a wrong weekday in words of the language', () => {
  expect(describeFinding(findings[0] as Finding, 'ko')).toBe(
    '2020. 2. 3.의 요일이 ‘수’로 적혀 있으나 달력에서는 ‘월’입니다.',
  )
  expect(describeFinding(findings[0] as Finding, 'en')).toBe('Feb 3, 2020 is written as a Wednesday and was a Monday.')
})

it('lets a subcommittee keep its register, and only the secretariat record resolutions', () => {
  expect(permissions.mayRecordMeeting.roles).toContain('subcommittee-secretary')
  expect(permissions.mayRecordResolution.roles).toEqual(['secretariat'])
  expect(Object.values(permissions).every(({ name }) => /^meetings\.[a-z-]+$/.test(name))).toBe(true)
})

it('says how many ask for a meeting, of how many where that is known', () => {
  expect([calledWordsKo.askingOf(3, null), calledWordsKo.askingOf(3, 10)]).toEqual(['3명', '10명 중 3명'])
  expect([calledWordsEn.askingOf(3, null), calledWordsEn.askingOf(3, 10)]).toEqual(['3', '3 of 10'])
})
