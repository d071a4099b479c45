import { describe, expect, it } from 'vitest'
import { explain } from './messages.ts'
import { pageWords, receiverIn, stateIn } from './messages-pages.ts'

const kinds = [
  ...['no-rules', 'line-not-found', 'points-id-taken', 'points-not-found', 'round-id-taken', 'no-scheme'],
  ...['residents-by-secretariat', 'receiver-missing', 'department-not-found', 'rule-not-found', 'receiver-not-meant'],
  ...['counted-already', 'decided-already', 'own-proposal', 'reason-missing', 'not-approved', 'reversed-already'],
  ...['nobody-reached'],
].map((kind) => ({ kind }))
const numbered = [
  { kind: 'rule-unreadable', line: 3 },
  { kind: 'threshold-unreadable', line: 3 },
  { kind: 'line-too-small', line: 3000 },
  { kind: 'rule-in-use', line: 3, title: '수료' },
  { kind: 'threshold-given', points: 30, gives: '표창' },
  { kind: 'below-given', given: 3000 },
  { kind: 'grade-too-high', highest: 3 },
  { kind: 'over-the-most', most: 30, has: 13 },
  { kind: 'over-budget', left: 3000, asked: 5000 },
  { kind: 'election-near', law: '제3조', until: '2022-06-03' },
]

describe.each(['ko', 'en'] as const)('sentences in %s', (lang) => {
  it.each([...kinds, ...numbered])('explain $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })
  it.each(numbered)('say the number of $kind', (refusal) => expect(explain(refusal, lang)).toMatch(/3/))
  it('leave other rooms’ kinds to them, and name years, grades and sums', () => {
    expect(explain({ kind: 'pledge-not-found' }, lang)).toBeNull()
    const t = pageWords(lang)
    const said = [t.yearName(2021), t.gradeBelow(6), t.rulesCaption(2021), t.roundLine(3), t.balance(2021, 30)]
    expect([...said, t.next(50), t.caption(2), t.grade(7)].every((words) => /\d/.test(words))).toBe(true)
  })
  it('say what became of a row', () => {
    const t = pageWords(lang)
    const row = { state: 'approved', reversed: false, reverses: null } as const
    expect(receiverIn(t, { to: 'staff', department: '공원녹지과', grade: 7 })).toMatch(/공원녹지과.*7/)
    expect(receiverIn(t, { to: 'resident', department: null, grade: null })).toBe(t.receivers.resident)
    expect(stateIn(t, row)).toBe(t.states.approved)
    expect(stateIn(t, { ...row, reversed: true })).toBe(t.reversed)
    expect(stateIn(t, { ...row, reverses: 'one' })).toBe(t.reversal)
  })
})
