import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { explain, requestWords } from './messages-requests.ts'
import { answerDueOn, answerRequest, isOverdue, lawfulDays, PrivacyRequest, withdrawRequest } from './request.ts'

const [person, officer] = [AccountId.parse('person-1'), AccountId.parse('officer-1')]
const open = PrivacyRequest.parse({
  requestId: 'request-1',
  accountId: person,
  kind: 'see',
  wish: '보여 주세요',
  askedOn: '2021-03-02',
  dueOn: '2021-03-12',
  outcome: null,
  answer: null,
  decidedOn: null,
})
const closed = { ...open, outcome: 'refused', decidedOn: localDate('2021-03-05') } as const

describe('a request', () => {
  it('is due ten days after it was made, over the end of a month too', () => {
    expect(answerDueOn(localDate('2021-03-02'), lawfulDays)).toBe('2021-03-12')
    expect(answerDueOn(localDate('2021-02-25'), 7)).toBe('2021-03-04')
  })

  it('is overdue only after its last day, and only while it is open', () => {
    expect(isOverdue(open, localDate('2021-03-12'))).toBe(false)
    expect(isOverdue(open, localDate('2021-03-13'))).toBe(true)
    expect(isOverdue(closed, localDate('2021-03-13'))).toBe(false)
  })

  it('is withdrawn while open, by who made it; to others it is not there', () => {
    expect(withdrawRequest(open, person)).toEqual({ ok: true, value: open })
    expect(withdrawRequest(open, officer)).toMatchObject({ refusal: { kind: 'request-not-found' } })
    expect(withdrawRequest(null, person)).toMatchObject({ refusal: { kind: 'request-not-found' } })
    expect(withdrawRequest(closed, person)).toMatchObject({ refusal: { kind: 'request-closed' } })
  })

  it('is answered while open, by somebody else', () => {
    expect(answerRequest(open, officer, { outcome: 'granted' })).toEqual({ ok: true, value: open })
    expect(answerRequest(null, officer, { outcome: 'granted' })).toMatchObject({
      refusal: { kind: 'request-not-found' },
    })
    expect(answerRequest(closed, officer, { outcome: 'granted' })).toMatchObject({
      refusal: { kind: 'request-closed' },
    })
    expect(answerRequest(open, person, { outcome: 'granted' })).toMatchObject({
      refusal: { kind: 'request-of-oneself' },
    })
  })

  it('to correct is granted by putting something right', () => {
    const wrong = { ...open, kind: 'correct' } as const
    for (const outcome of ['granted', 'partly'] as const) {
      expect(answerRequest(wrong, officer, { outcome })).toEqual({ ok: false, refusal: { kind: 'nothing-corrected' } })
      expect(answerRequest(wrong, officer, { outcome, displayName: '새 이름' })).toMatchObject({ ok: true })
      expect(answerRequest(wrong, officer, { outcome, contact: 'a@example.kr' })).toMatchObject({ ok: true })
    }
    expect(answerRequest(wrong, officer, { outcome: 'refused' })).toMatchObject({ ok: true })
  })
})

it('every refusal has its sentence, and no other has', () => {
  for (const kind of Object.keys(requestWords('ko').refusals)) {
    expect(explain({ kind }, 'ko')).toMatch(/\S/)
    expect(explain({ kind }, 'en')).toMatch(/\S/)
  }
  expect(explain({ kind: 'something-else' }, 'ko')).toBeNull()
})
