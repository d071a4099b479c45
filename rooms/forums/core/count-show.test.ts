import { describe, expect, it } from 'vitest'
import { countShow, presentBySheet } from './count-show.ts'
import { voteOf } from './fixture.ts'

const counts = [4, 3, 3, 0].map((votes, at) => ({ no: at + 1, votes }))
const counted = (people: number, present: number | null = null, mostChoices = 1) =>
  countShow(voteOf({ mostChoices }), counts, { people, present })
const whole = { ok: true, value: counts }

it('counts by show are whole, of an open vote by show', () => {
  const nobody = { people: 0, present: null }
  expect(countShow(voteOf({}), counts.slice(1), nobody)).toMatchObject({
    refusal: { kind: 'option-not-counted', field: 'counts.0.votes', title: '공원' },
  })
  const closed = countShow(voteOf({ state: 'closed' }), counts, nobody)
  expect(closed).toMatchObject({ refusal: { kind: 'vote-closed' } })
  const ballot = countShow(voteOf({ method: 'ballot' }), counts, nobody)
  expect(ballot).toMatchObject({ refusal: { kind: 'not-this-method' } })
})

describe('counts by show are no more than could be given', () => {
  it('by the people who are said to have voted', () => {
    expect(counted(10)).toEqual(whole)
    expect(counted(3)).toMatchObject({ refusal: { kind: 'more-hands-than-people', people: 3 } })
    expect(counted(9)).toMatchObject({
      refusal: { kind: 'more-votes-than-choices', field: 'people', sum: 10, most: 9 },
    })
    expect(counted(5, null, 2)).toEqual(whole)
  })

  it('by those who are present, where attendance was kept', () => {
    expect(counted(0, 10)).toEqual(whole)
    expect(counted(0, 5, 2)).toEqual(whole)
    expect(counted(0, 3, 9)).toMatchObject({
      refusal: { kind: 'more-hands-than-present', field: 'counts.0.votes', title: '공원', present: 3 },
    })
    expect(counted(0, 4, 2)).toMatchObject({ refusal: { kind: 'more-votes-than-choices', sum: 10, most: 8 } })
    expect(counted(6, 5, 2)).toMatchObject({
      refusal: { kind: 'more-voters-than-present', field: 'people', present: 5 },
    })
    expect(counted(5, 6, 2)).toEqual(whole)
  })

  it('by nothing, where nobody said how many voted and no attendance was kept', () => {
    expect(counted(0)).toEqual(whole)
  })
})

it('those present are who is noted and who stands on no sheet; without anybody noted no sheet was kept', () => {
  expect([presentBySheet(12, 3), presentBySheet(12, 0), presentBySheet(0, 3)]).toEqual([15, 12, null])
})
