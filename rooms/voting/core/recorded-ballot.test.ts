import { describe, expect, it } from 'vitest'
import { checkRecordedBallot, RecordedBallot, votesOf } from './recorded-ballot.ts'
import { recordedBallotFindings } from './recorded-ballot-findings.ts'

const option = (key: string, votes: number, parts: Record<string, unknown> = {}) => ({
  id: `option-${key}`,
  itemId: `item-${key}`,
  name: key,
  amount: 50_000_000,
  votes,
  statedRank: null,
  statedShare: null,
  ...parts,
})
const contest = (options: readonly object[], parts: Record<string, unknown> = {}) => ({
  id: 'citizen-budget',
  title: '시민참여예산',
  choices: { kind: 'exactly', n: 2 },
  voters: 10,
  statedVotes: null,
  options,
  ...parts,
})
const ballot = (...contests: readonly object[]) =>
  RecordedBallot.parse({
    id: 'ballot-2020',
    name: '나풀나풀 온라인 주민투표',
    period: { from: '2020-07-17', to: '2020-07-23', precision: 'day' },
    channel: '서울시 엠보팅',
    eligibility: '금천구민 누구나',
    advisory: true,
    source: null,
    contests,
  })
const right = [option('a1', 9), option('b1', 8), option('c1', 3)]

describe('checkRecordedBallot', () => {
  const kind = (...contests: readonly object[]) => {
    const checked = checkRecordedBallot(ballot(...contests))
    return checked.ok ? 'ok' : checked.refusal.kind
  }

  it('takes a contest in which every voter used every choice, and less where less was allowed', () => {
    expect(kind(contest(right))).toBe('ok')
    expect(kind(contest([option('a1', 9)], { choices: { kind: 'up-to', n: 2 } }))).toBe('ok')
    expect(votesOf(ballot(contest(right)).contests[0] as RecordedBallot['contests'][number])).toBe(20)
  })

  it('refuses more votes than voters, and more or fewer than their choices', () => {
    expect(kind(contest([option('a1', 11), option('b1', 9)]))).toBe('more-votes-than-voters')
    expect(kind(contest([...right, option('d1', 1)]))).toBe('more-votes-than-choices')
    expect(kind(contest([option('a1', 9), option('b1', 8)]))).toBe('choices-not-all-used')
  })

  it('refuses ids that stand twice', () => {
    expect(kind(contest(right), contest(right))).toBe('contest-twice')
    expect(kind(contest(right), contest([...right, option('a1', 0)], { id: 'second' }))).toBe('option-twice')
    expect(kind(contest([...right, option('a1', 0, { id: 'option-z' })]))).toBe('item-twice')
  })
})

describe('recordedBallotFindings', () => {
  const stated = (rank: number, share: number) => ({ statedRank: rank, statedShare: share })

  it('is silent about right totals, ranks and shares, and about none', () => {
    const options = [option('a1', 9, stated(1, 45)), option('b1', 8, stated(2, 40)), option('c1', 3, stated(3, 15))]
    expect(recordedBallotFindings(ballot(contest(options, { statedVotes: 20 }), contest(right, { id: 'c2' })))).toEqual(
      [],
    )
  })

  it('finds a wrong total, rank and share', () => {
    const options = [option('a1', 9, stated(1, 45)), option('b1', 8, stated(3, 41)), option('c1', 3, stated(3, 15))]
    const findings = recordedBallotFindings(ballot(contest(options, { statedVotes: 21 })))
    expect(findings.map(({ rule, subject, stated: was, computed }) => [rule, subject.id, was, computed])).toEqual([
      ['vote-total', 'citizen-budget', '21', '20'],
      ['vote-rank', 'option-b1', '3', '2'],
      ['vote-share', 'option-b1', '41', '40'],
    ])
  })
})
