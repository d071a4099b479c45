import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { decideGate, enterItem, traceItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { listBallots, recordBallotResult, seeBallot } from '../contract.ts'
import { votingFindings } from './findings.ts'
import { votingRoom } from './room.ts'
import { votingTraceSteps } from './trace-steps.ts'

/** The citizen-budget contest of 2020, without its last option: rank 4 was rejected, rank 6 (of these) passed. */
const options = [
  { id: 'anyangcheon', name: '안양천에서 놀자!', votes: 224, passes: true },
  { id: 'playground', name: '안전한 놀이터에서 놀고 싶어요!', votes: 209, passes: true },
  { id: 'park', name: '깨끗하고 안전한 어린이 공원', votes: 191, passes: false },
  { id: 'dust', name: '야외운동장 미세먼지 실시간 알림판 설치', votes: 74, passes: true },
]
const day = (date: string) => ({ from: date, to: date, precision: 'day' as const })
const items = options.map(({ id }) => id)

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [votingTraceSteps] }), votingRoom])
  for (const { id, name } of options) {
    const item = { itemId: id, cycleId: 'cycle-2021', kind: 'city-transfer', title: name } as const
    expect(await room.run(enterItem, { ...item, enteredOn: day('2020-03-16') })).toMatchObject({ ok: true })
  }
  const gate = { cycleId: 'cycle-2021', decider: '합동회의', imported: true }
  const passAll = items.map((itemId) => ({ itemId, outcome: 'passed' as const, won: 10_000_000 }))
  const vote = { ...gate, gateId: 'gate-v', name: '온라인 투표', order: 1, kind: 'ballot', entries: items } as const
  expect(await room.run(decideGate, { ...vote, period: day('2020-07-23'), outcomes: passAll })).toMatchObject({
    ok: true,
  })
  const joint = { ...gate, gateId: 'gate-c3', name: '합동회의', order: 2, kind: 'selection' } as const
  const outcomes = options.map(({ id, passes }) => ({
    itemId: id,
    outcome: passes ? ('passed' as const) : ('rejected' as const),
    won: 10_000_000,
  }))
  expect(await room.run(decideGate, { ...joint, period: day('2020-07-30'), outcomes })).toMatchObject({ ok: true })
})
afterAll(() => room.close())

const result = (more: object = {}, contest: object = {}): GivenTo<typeof recordBallotResult>['ballot'] => ({
  id: 'online-2020',
  name: '나풀나풀 온라인 주민투표',
  period: { from: '2020-07-17', to: '2020-07-23', precision: 'day' },
  channel: '서울시 엠보팅',
  eligibility: '금천구민 누구나',
  advisory: true,
  source: '지역사회혁신계획 부록 Ⅱ-4',
  contests: [
    {
      id: 'citizen-budget',
      title: '시민참여예산 사업',
      choices: { kind: 'up-to', n: 3 },
      voters: 508,
      statedVotes: 698,
      options: options.map(({ id, name, votes }, index) => ({
        id: `option-${id}`,
        itemId: id,
        name,
        amount: 10_000_000,
        votes,
        statedRank: index + 1,
        statedShare: [32, 30, 27, 12][index] ?? null,
      })),
      ...contest,
    },
  ],
  ...more,
})
const record = (more: object = {}, gateId: string | null = null, contest: object = {}) =>
  room.run(recordBallotResult, { ballot: result(more, contest), gateId })

describe('recording a ballot result', () => {
  it('keeps the votes, and ranks and shares them', async () => {
    expect(await record({}, 'gate-v')).toMatchObject({ ok: true, value: { ballotId: 'online-2020' } })
    const seen = await room.ask(seeBallot, { ballotId: 'online-2020' })
    expect(seen).toMatchObject({
      value: {
        ballot: { name: '나풀나풀 온라인 주민투표', advisory: true },
        gateId: 'gate-v',
        gateName: '온라인 투표',
        contests: [{ votes: 698, voters: 508, possibleVotes: 1524, amount: 40_000_000 }],
      },
    })
    const rows = seen.ok
      ? seen.value.contests[0]?.options.map(({ rank, share }) => [rank, share?.shown, share?.halfUp])
      : []
    expect(rows).toEqual([
      [1, '32', '32.09'],
      [2, '30', '29.94'],
      [3, '27', '27.36'],
      [4, '11', '10.60'],
    ])
  })

  it('shows what became of each option, and the silent departure from the vote', async () => {
    const seen = await room.ask(seeBallot, { ballotId: 'online-2020' })
    const decisions = seen.ok ? seen.value.contests[0]?.options.map(({ decision }) => decision?.outcome) : []
    expect(decisions).toEqual(['passed', 'passed', 'rejected', 'passed'])
    expect(seen).toMatchObject({
      value: {
        findings: [
          { rule: 'vote-share', stated: '12', computed: '11' },
          { rule: 'departs-from-vote', subject: { kind: 'item', id: 'dust' }, params: { rank: 4, rejectedAbove: '3' } },
        ],
      },
    })
    expect(await room.ask(listBallots, {})).toMatchObject({
      value: { ballots: [{ ballotId: 'online-2020', contests: 1, options: 4, voters: 508, votes: 698, findings: 2 }] },
    })
  })

  it('hands the findings of all ballots to those who join rooms', async () => {
    const found = await room.read(votingFindings)
    expect(found.map(({ rule }) => rule)).toEqual(['vote-share', 'departs-from-vote'])
  })

  it('stands in the thread of its items, with votes, place and share', async () => {
    const thread = await room.ask(traceItem, { itemId: 'dust' })
    const step = thread.ok ? thread.value.steps.find((one) => one.kind === 'vote') : undefined
    expect(step).toMatchObject({ count: 74, won: 10_000_000, note: '4/4 (11%)', href: { room: 'voting' } })
  })

  it('shows a ballot at no gate without decisions', async () => {
    expect(await record({ id: 'forum-2019' }, null, { voters: 10_000 })).toMatchObject({ ok: true })
    const seen = await room.ask(seeBallot, { ballotId: 'forum-2019' })
    expect(seen.ok ? seen.value.contests[0]?.options[0]?.decision : undefined).toBeNull()
  })

  it('shows no shares where nobody voted', async () => {
    const silent = {
      id: 'o1',
      itemId: 'park',
      name: '공원',
      amount: null,
      votes: 0,
      statedRank: null,
      statedShare: null,
    }
    const contest = { voters: 0, statedVotes: null, options: [silent] }
    expect(await record({ id: 'nobody-came' }, null, contest)).toMatchObject({ ok: true })
    const seen = await room.ask(seeBallot, { ballotId: 'nobody-came' })
    expect(seen.ok ? seen.value.contests[0]?.options[0] : undefined).toMatchObject({ rank: 1, share: null })
    const thread = await room.ask(traceItem, { itemId: 'park' })
    const notes = thread.ok ? thread.value.steps.filter((step) => step.kind === 'vote').map((step) => step.note) : []
    expect(notes).toContain('1/1')
  })
})

describe('refusals', () => {
  it('are told in the words of the rules', async () => {
    expect(await record()).toMatchObject({ refusal: { kind: 'ballot-id-taken', ballotId: 'online-2020' } })
    expect(await record({ id: 'again' }, 'gate-v')).toMatchObject({
      refusal: { kind: 'gate-has-ballot', ballotId: 'online-2020' },
    })
    expect(await record({ id: 'few-voters' }, null, { voters: 100 })).toMatchObject({
      refusal: { kind: 'more-votes-than-voters', votes: 224, voters: 100 },
    })
    expect(await room.ask(seeBallot, { ballotId: 'nowhere' })).toMatchObject({ refusal: { kind: 'ballot-not-found' } })
  })

  it('come from the database for an item or a gate that is not there', async () => {
    const stray = { ...result().contests[0]?.options[0], itemId: 'nobody' }
    expect(await record({ id: 'stray' }, null, { options: [stray] })).toMatchObject({
      refusal: { kind: 'refers-to-unknown' },
    })
    expect(await record({ id: 'stray' }, 'gate-x')).toMatchObject({ refusal: { kind: 'refers-to-unknown' } })
  })

  it('keep others out, and let one of two at once win', async () => {
    const ballot = result({ id: 'twice' })
    expect(await room.run(recordBallotResult, { ballot }, { role: 'governance-council-member' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    const both = await Promise.all([record({ id: 'twice' }), record({ id: 'twice' })])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'ballot-id-taken' } })
  })
})
