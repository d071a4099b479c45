import { describe, expect, it } from 'vitest'
import { sentenceForFinding } from '#kit/sentences.ts'
import { explain, words } from './messages.ts'

const refusals = [
  { kind: 'name-taken', name: '공원녹지과', takenBy: '공원 녹지과' },
  { kind: 'unknown-parent', parentId: 'council' },
  { kind: 'no-seat-left', maxSeats: 30 },
  { kind: 'end-not-stated' },
  { kind: 'end-before-start', from: '2021-05-29', to: '2021-05-28' },
  { kind: 'seat-taken', seatId: 'civil-1', until: '2023-05-28' },
  { kind: 'seat-taken', seatId: 'official-1', until: null },
  { kind: 'beyond-the-calendar', from: '9998-01-30' },
  { kind: 'no-renewal-left', renewals: 2 },
  { kind: 'seat-not-held', seatId: 'civil-1', on: '2021-05-29' },
  { kind: 'district-id-taken' },
  { kind: 'dong-id-taken' },
  { kind: 'department-id-taken' },
  { kind: 'body-id-taken' },
  { kind: 'seat-id-taken' },
  { kind: 'district-not-found' },
  { kind: 'body-not-found' },
  { kind: 'seat-not-found' },
]

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusals)('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it('leaves other rooms’ kinds to them', () => {
    expect(explain({ kind: 'constructor' }, lang)).toBeNull()
    expect(
      sentenceForFinding({}, { rule: 'x', severity: 'note', subject: { kind: 'x', id: 'x' }, params: {} }),
    ).toBeNull()
  })

  it('says rules with their numbers', () => {
    const { extraordinary, termYears, peopleCount } = words(lang)
    expect(extraordinary(1, 3)).toMatch(/3/)
    expect(termYears(2, 1)).toMatch(/2.*1/)
    expect(peopleCount(30)).toMatch(/30/)
    const t = words(lang)
    expect(t.enrolledOn('2021. 6. 14.')).toMatch(/14/)
    expect(t.seatsHeld(28, 30)).toMatch(/28|30/)
    expect(t.quorumSteps(28, 15)).toMatch(/28.*15/)
    expect(t.favourSteps(20, 11)).toMatch(/20.*11/)
    expect(t.callerSteps(1, 3, 28, 10)).toMatch(/28.*10/)
    expect(t.allBodyMeetings('11', '130')).toMatch(/11.*130/)
    expect(t.vacatedOn('2021. 6. 14.')).toMatch(/14/)
  })
})

it('speaks Korean with the right particles', () => {
  const refusal = { kind: 'name-taken', name: '운영협의체', takenBy: '운영위원회' }
  expect(explain(refusal, 'ko')).toBe('운영협의체는 이미 쓰고 있는 이름입니다(운영위원회). 다른 이름을 적어 주세요.')
})
