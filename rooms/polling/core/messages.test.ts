import { describe, expect, it } from 'vitest'
import { Instant } from '#kit/korean-date.ts'
import { draftFaults } from './draft-refusal.ts'
import { draftOf, voteOf } from './fixture.ts'
import { describeFinding, explain } from './messages.ts'
import { designWords } from './messages-design.ts'
import { listWords } from './messages-list.ts'
import { voteWords } from './messages-vote.ts'
import { voteFindings } from './vote-findings.ts'

const at = (second: number) => Instant.parse(new Date(second * 1000).toISOString())

describe('the sentences of a refusal', () => {
  it.each(draftFaults)('%s says what to do', (kind) => {
    expect(explain({ kind }, 'ko')).toMatch(/[.]$/)
    expect(explain({ kind, line: 3 } as never, 'ko')).toMatch(/[.]$/)
  })
  it('name the day, the hour, the line and the number', () => {
    expect(explain({ kind: 'still-open', closesAt: 1_615_712_400 } as never, 'ko')).toContain('2021. 3. 14. 18:00')
    expect(explain({ kind: 'sheets-unfinished', left: 2 } as never, 'ko')).toContain('2장')
    expect(explain({ kind: 'objections-possible', until: '2021-03-28' } as never, 'ko')).toContain('2021. 3. 28.')
    expect(explain({ kind: 'roster-line-unread', line: 7 } as never, 'ko')).toContain('7번째 줄')
    expect(explain({ kind: 'roster-line-twice', line: 8 } as never, 'ko')).toContain('8번째 줄')
    expect(explain({ kind: 'roster-too-long', most: 5000 } as never, 'ko')).toContain('5000명')
  })
  it.each([
    ...['vote-not-found', 'vote-id-taken', 'vote-id-too-long', 'announced-already', 'opens-in-the-past'],
    ...['over-already', 'roster-missing', 'seal-key-missing', 'not-a-seal-key', 'no-seal-key-asked', 'no-ceremony'],
    ...['vote-not-closed', 'frozen-already', 'not-announced', 'closed-already', 'not-closed-yet', 'counted-already'],
    ...['not-this-share', 'no-result-yet', 'certified-already'],
  ])('%s has one', (kind) => expect(explain({ kind }, 'ko')).toMatch(/[가-힣].*[.]$/))
  it('are this room’s own', () => expect(explain({ kind: 'of-another-room' }, 'ko')).toBeNull())
})

describe('what is overdue of a vote', () => {
  const announced = { announcedAt: at(0) }
  const handed = { ...announced, handedOverAt: at(10) }
  const desk = { draft: draftOf({ onsite: true }) }
  const closed = { ...handed, closedAt: at(2100) }
  it.each([
    [null, {}, 10_000],
    [null, announced, 500],
    ['vote-not-handed-over', announced, 700],
    [null, handed, 3000],
    [null, { ...handed, ...desk }, 1500],
    ['vote-not-closed', { ...handed, ...desk }, 3000],
    [null, { ...handed, ...desk, closeAskedAt: at(2500) }, 3000],
    [null, closed, 3000],
    ['vote-not-counted', closed, 100_000],
    [null, { ...closed, result: {} as never }, 100_000],
  ] as const)('%s', (rule, changes, now) => {
    const found = voteFindings(voteOf(changes), now)
    expect(found.map((finding) => finding.rule)).toEqual(rule === null ? [] : [rule])
    for (const finding of found) expect(describeFinding(finding, 'ko')).toContain('주민투표: ')
  })
  it('is told by the room that finds it', () => {
    const other = { rule: 'other', severity: 'note', subject: { kind: 'vote', id: 'x' }, params: {} } as const
    expect(describeFinding(other, 'ko')).toBeNull()
  })
})

it('the words with gaps are whole sentences', () => {
  expect(listWords('en').caption(1)).toBe('One resident vote')
  expect(listWords('en').caption(2)).toBe('2 resident votes')
  expect(listWords('ko').caption(2)).toBe('주민투표 2건')
  const { age, contestRule } = voteWords('ko')
  expect(age(0)).toBe('나이 제한 없음')
  expect(age(14)).toBe('만 14세부터')
  expect(contestRule({ min: 2, max: 2 }, '고르기')).toBe('고르기, 2개')
  expect(contestRule({ min: 0, max: 2 }, '고르기')).toBe('고르기, 0개부터 2개까지')
  const en = voteWords('en')
  expect([en.age(0), en.age(14)]).toEqual(['of any age', 'aged 14 or older'])
  expect(en.contestRule({ min: 2, max: 2 }, 'Choose')).toBe('Choose: 2')
  expect(en.contestRule({ min: 0, max: 2 }, 'Choose')).toBe('Choose: 0 to 2')
  expect(designWords.sharesLead(1)).toContain('1개')
})
