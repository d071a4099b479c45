import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { addTeam, endPosting, Posting, postToTeam, Team } from './team.ts'

const team = (id: string, name: string) => Team.parse({ id, departmentId: 'village', name, duties: null })
const posting = (teamId: string, from: string, until: string | null) =>
  Posting.parse({ id: 'posting-1', teamId, accountId: 'me', title: '주무관 1', from, until })

describe('a team', () => {
  it('has a name of its own in its department; a space makes no other name', () => {
    expect(addTeam([team('one', '협치팀')], team('two', '자치팀')).ok).toBe(true)
    expect(addTeam([team('one', '협치팀')], team('two', '협치 팀'))).toMatchObject({
      refusal: { kind: 'team-name-taken' },
    })
  })
})

describe('a posting', () => {
  const half = posting('one', '2021-01-01', '2021-06-30')

  it('does not begin while the person works in the team, and may follow the day after, or be in another team', () => {
    const already = { refusal: { kind: 'posted-already' } }
    expect(postToTeam([half], posting('one', '2021-06-30', null))).toMatchObject(already)
    expect(postToTeam([half], posting('one', '2020-01-01', '2021-01-01'))).toMatchObject(already)
    expect(postToTeam([posting('one', '2021-01-01', null)], posting('one', '2030-01-01', null))).toMatchObject(already)
    expect(postToTeam([half], posting('one', '2021-07-01', null)).ok).toBe(true)
    expect(postToTeam([half], posting('one', '2020-01-01', '2020-12-31')).ok).toBe(true)
    expect(postToTeam([half], posting('two', '2021-06-30', null)).ok).toBe(true)
  })

  it('ends after it begins, and with a day on which it holds', () => {
    expect(postToTeam([], posting('one', '2021-06-30', '2021-06-29'))).toMatchObject({
      refusal: { kind: 'posting-ends-before-it-begins' },
    })
    expect(endPosting(posting('one', '2021-01-01', null), localDate('2021-06-30'))).toMatchObject({
      value: { until: '2021-06-30' },
    })
    for (const day of ['2020-12-31', '2021-07-01'])
      expect(endPosting(half, localDate(day))).toMatchObject({ refusal: { kind: 'posting-not-current' } })
  })
})
