import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { BodyId, type BodyKind } from './body.ts'
import { roleOfSeat } from './role-of-seat.ts'
import { HeldTenure } from './seat.ts'

const body = (kind: BodyKind) => ({ id: BodyId.parse('body-1'), kind })
const today = localDate('2021-05-29')
const tenure = (to: string | null, holder: string | null = 'me') =>
  HeldTenure.parse({
    ...{ seatId: 'seat-1', from: '2021-05-29', to, vacatedOn: null, renewals: 0, holder },
    ...{ appointedBy: null, recommendedBy: null, endKind: null, endWords: null },
  })

describe('roleOfSeat', () => {
  it('proposes the role of the body’s members for the term, three years at most', () => {
    const member = { accountId: 'me', role: 'governance-council-member' }
    expect(roleOfSeat(body('governance-council'), tenure('2023-05-28'), today)).toEqual({
      ok: true,
      value: { ...member, unit: 'whole-district', until: '2023-05-28' },
    })
    expect(roleOfSeat(body('subcommittee'), tenure(null), today)).toEqual({
      ok: true,
      value: { ...member, unit: 'subcommittee/body-1', until: '2024-05-29' },
    })
    expect(roleOfSeat(body('budget-committee'), tenure('2030-01-01'), today)).toMatchObject({
      value: { role: 'budget-committee-member', until: '2024-05-29' },
    })
  })

  it('proposes none for other bodies, and none where the holder is not known', () => {
    expect(roleOfSeat(body('joint'), tenure(null), today)).toMatchObject({ refusal: { kind: 'no-role-for-body' } })
    expect(roleOfSeat(body('subcommittee'), tenure(null, null), today)).toMatchObject({
      refusal: { kind: 'holder-not-known' },
    })
  })
})
