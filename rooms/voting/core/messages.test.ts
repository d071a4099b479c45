import { describe, expect, it } from 'vitest'
import type { Finding } from '#kit/lint.ts'
import { describeFinding, explain, words } from './messages.ts'
import { mayRecordBallotResult, maySeeBallotResults } from './permissions.ts'

const contestId = 'citizen-budget'
const refusals = [
  { kind: 'contest-twice', contestId },
  { kind: 'option-twice', contestId, optionId: 'o1' },
  { kind: 'item-twice', contestId, itemId: 'i1' },
  { kind: 'more-votes-than-voters', contestId, votes: 11, voters: 10 },
  { kind: 'more-votes-than-choices', contestId, votes: 21, allowed: 20 },
  { kind: 'choices-not-all-used', contestId, votes: 19, required: 20 },
  { kind: 'ballot-id-taken', ballotId: 'b1' },
  { kind: 'gate-has-ballot', gateId: 'g1', ballotId: 'b1' },
  { kind: 'ballot-not-found' },
]
const finding = (rule: string, params: Finding['params']): Finding => ({
  rule,
  severity: 'warning',
  subject: { kind: 'item', id: 'i1' },
  stated: '3',
  computed: '2',
  params,
})
const findings = [
  finding('departs-from-vote', { item: '우리 동네 아가랑', rank: 9, rejectedAbove: '4, 5' }),
  ...['vote-total', 'vote-rank', 'vote-share'].map((rule) => finding(rule, { name: '우리 동네 아가랑' })),
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
    expect([explain({ kind: 'name-taken' }, lang), describeFinding(finding('formula', {}), lang)]).toEqual([null, null])
  })

  it('says rules and numbers of a ballot', () => {
    const { exactly, upTo, resultCaption, chartLabel } = words(lang)
    expect([exactly(3), upTo(3)].join(' ')).toMatch(/3.*3/)
    expect([resultCaption('구단위'), chartLabel('구단위')].every((text) => text.includes('구단위'))).toBe(true)
  })
})

it('lets the secretariat record a result', () => {
  expect(mayRecordBallotResult).toEqual({ name: 'voting.record-ballot-result', roles: ['secretariat'] })
  expect(maySeeBallotResults.roles).toContain('visitor')
})
