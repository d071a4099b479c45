import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import { numberMembers } from './attendance.ts'
import { defaultRules } from './meeting-rules.ts'
import { answerOf, foresee, mayReply } from './notice-reply.ts'

const [one, two, three] = ['seat-1', 'seat-2', 'seat-3'].map((id) => SeatId.parse(id)) as [SeatId, SeatId, SeatId]

const seat = (seatId: SeatId, account: string | null = null) => ({
  ...{ seatId, bodyId: BodyId.parse('council'), kind: 'appointed-civil' as const, label: seatId },
  accountId: account === null ? null : AccountId.parse(account),
})

describe('whoever is called to a meeting', () => {
  it('may say whether they come until attendance is taken, and not of one in writing', () => {
    expect(mayReply({ form: 'in-person', state: 'called' }).ok).toBe(true)
    expect(mayReply({ form: 'in-person', state: 'gathering' })).toMatchObject({
      refusal: { kind: 'wrong-state', state: 'gathering' },
    })
    expect(mayReply({ form: 'written', state: 'called' })).toMatchObject({ refusal: { kind: 'held-in-writing' } })
  })

  it('says the same for each of their seats', () => {
    const replies = [
      { seatId: one, coming: true },
      { seatId: three, coming: false },
    ]
    expect(answerOf(replies, [two, one])).toBe('coming')
    expect(answerOf(replies, [three])).toBe('not-coming')
    expect(answerOf(replies, [two])).toBe('silent')
  })
})

it('is foreseen to open with a majority of the members who said that they come, each once', () => {
  const members = numberMembers([seat(one, 'kim'), seat(two, 'kim'), seat(three)])
  const replies = [one, two].map((seatId) => ({ seatId, coming: true }))
  expect(foresee(defaultRules('governance-council'), members, replies)).toEqual({
    seats: [
      { label: `${one}, ${two}`, answer: 'coming' },
      { label: three, answer: 'silent' },
    ],
    ...{ coming: 1, notComing: 0, silent: 1, needed: 2 },
  })
})
