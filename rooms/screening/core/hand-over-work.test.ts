import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { reviewOf } from './fixture.ts'
import { handOverWork, writtenFor } from './hand-over-work.ts'

const [kim, lee] = [AccountId.parse('kim'), AccountId.parse('lee')]
const today = localDate('2021-03-02')
const handing = { from: kim, to: lee, onlyOf: null, receiverThere: true, on: today, today }
const reviews = [
  reviewOf('1', { officerId: 'kim' }),
  reviewOf('2', { officerId: 'kim', state: 'submitted', content: { opinion: '넓다' } }),
  reviewOf('3', { officerId: 'kim', state: 'confirmed' }),
  reviewOf('4', { officerId: 'lee' }),
  reviewOf('5'),
]

describe('all of one’s work is handed over', () => {
  it('as it is: the open reviews of that person, and no others', () => {
    const handed = handOverWork(reviews, handing)
    expect(handed.ok && handed.value).toEqual([
      { ...reviews[0], officerId: 'lee' },
      { ...reviews[1], officerId: 'lee' },
    ])
  })

  it('by oneself, or by who may do so for others', () => {
    expect(handOverWork(reviews, { ...handing, onlyOf: kim }).ok).toBe(true)
    expect(handOverWork(reviews, { ...handing, onlyOf: lee })).toMatchObject({
      refusal: { kind: 'own-work-only', field: 'fromId' },
    })
  })

  it('today or before, and on no later day', () => {
    expect(handOverWork(reviews, { ...handing, on: localDate('2021-03-01') }).ok).toBe(true)
    expect(handOverWork(reviews, { ...handing, on: localDate('2021-03-03') })).toEqual({
      ok: false,
      refusal: { kind: 'hands-over-after-today', field: '_effectiveOn' },
    })
  })

  it('to another person of the department, where there is something to hand over', () => {
    expect(handOverWork(reviews, { ...handing, to: kim })).toMatchObject({ refusal: { kind: 'hands-over-to-oneself' } })
    expect(handOverWork(reviews, { ...handing, receiverThere: false })).toMatchObject({
      refusal: { kind: 'receiver-not-in-department', field: 'toId' },
    })
    expect(handOverWork(reviews.slice(2), handing)).toMatchObject({ refusal: { kind: 'no-work-to-hand-over' } })
  })
})

it('whoever stands in writes for the one who is away, and for nobody else', () => {
  expect(writtenFor({ officerId: 'kim' }, new Set(['kim']))).toBe('kim')
  expect(writtenFor({ officerId: 'lee' }, new Set(['kim']))).toBeNull()
  expect(writtenFor({ officerId: null }, new Set(['kim']))).toBeNull()
})
