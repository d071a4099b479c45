import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { seeGate, traceItem } from '#rooms/items/contract.ts'
import { callMeeting } from '#rooms/meetings/contract-calls.ts'
import { engines } from '#tests/support/database.ts'
import { openScreening } from '#tests/support/room-of-screening.ts'
import { type RoomTest, testNow } from '#tests/support/room-test.ts'
import { handOut, openRound } from '../contract.ts'
import * as lists from '../contract-lists.ts'
import { screeningDueSoon } from './due-soon.ts'

const cycleId = 'cycle-2021'
const head = { role: 'department-head' } as const
const by = (account: string) => ({ role: 'resident', account }) as const
const refused = (kind: string, more: object = {}) => ({ refusal: { kind, ...more } })

describe.each(engines)('screening lists on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openScreening(engine)
  })
  afterAll(() => room.close())

  const listId = 'list-1'
  const list = {
    ...{ listId, cycleId, kind: 'screening' as const, name: '1차 심사', bodyIds: ['council', 'committee'] },
    ...{ dueOn: '2021-03-12', gateOrder: 4, decider: '협치회의·참여예산위원회', allowedAccounts: '시설비\n사무관리비' },
    criteria: [
      { name: '효과', most: 10, weight: '3/4' },
      { name: '비용', most: 10, weight: '1/4' },
    ],
  }
  const open = (more: object = {}) => room.run(lists.openList, { ...list, ...more } as never)
  const score = (account: string, rows: object[], handIn = true, more: object = {}) =>
    room.run(lists.scoreItems, { listId, handIn, rows, ...more } as never, by(account))
  const marks = (...given: (number | null)[][]) => given.map((own, at) => ({ itemId: `item-${at + 1}`, marks: own }))
  const see = async (id = listId) => {
    const seen = await room.ask(lists.seeList, { listId: id }, { role: 'secretariat' })
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }
  const results = async (rows: object[], id = listId) =>
    room.run(lists.writeResults, { listId: id, version: (await see(id)).list.version, rows } as never)
  const accounts = async (rows: { readonly itemId: string; readonly account?: string }[]) =>
    room.run(lists.nameAccounts, { listId, version: (await see()).list.version, rows })

  it('opens over what stands before the gate, for the people of its bodies, each once', async () => {
    expect(await open({ dueOn: '2021-02-01' })).toMatchObject(refused('due-before-today', { field: 'dueOn' }))
    expect(await open({ cycleId: 'cycle-9' })).toMatchObject(refused('nothing-to-screen', { field: 'cycleId' }))
    expect(await open({ itemKind: 'proposal' })).toMatchObject(refused('nothing-to-screen'))
    expect(await open({ criteria: [{ name: '효과', most: 10, weight: '1/2' }] })).toMatchObject(
      refused('weights-are-not-one', { sum: '1/2' }),
    )
    expect(await open({ bodyIds: ['empty'] })).toMatchObject(refused('nobody-screens', { field: 'bodyIds.0' }))
    expect(await open({ meetingId: 'nowhere' })).toMatchObject(refused('meeting-not-there', { field: 'meetingId' }))
    expect(await open()).toMatchObject({ value: { items: 4, members: 4 } })
    expect(await open()).toMatchObject(refused('list-id-taken'))
    expect(room.told.at(-1)).toMatchObject({
      kind: 'screening.scores-asked',
      to: [{ accounts: ['kim', 'lee', 'park'] }],
    })
    expect((await see()).members.map(({ seats, online }) => [seats.length, online])).toEqual([
      [1, true],
      [2, true],
      [1, false],
      [1, true],
    ])
  })

  it('is scored by its members alone: drafts, then whole sheets; on paper through the secretariat', async () => {
    expect(await score('stranger', marks([1, 1]))).toMatchObject(refused('not-on-this-list'))
    expect(await score('kim', marks([10, null]), false)).toMatchObject({ value: { marked: 1, handedIn: false } })
    expect(await score('kim', marks([11, 1]))).toMatchObject(
      refused('marks-do-not-fit', { problems: [{ kind: 'mark-too-high', at: 0, criterion: 0, most: 10 }] }),
    )
    expect(await score('kim', marks([10, 10]))).toMatchObject(
      refused('items-not-marked', { titles: ['제안 2', '제안 3', '제안 4'] }),
    )
    expect(await score('kim', marks([10, 10], [8, 8], [8, 8], [2, 2]))).toMatchObject({ value: { handedIn: true } })
    expect(await score('kim', marks([null, 10]), false)).toMatchObject(refused('marks-do-not-fit'))
    expect(await score('kim', marks([1, 1]), true, { personNo: 2 })).toMatchObject(refused('sheet-of-another'))
    expect(await score('kim', marks([1, 1]), true, { personNo: 9 })).toMatchObject(refused('not-on-this-list'))
    const paper = { listId, personNo: 3, handIn: true, rows: marks([8, 8], [8, 8], [8, 8], [4, 4]) }
    expect(await room.run(lists.scoreItems, paper)).toMatchObject({ value: { handedIn: true } })
    expect(await room.run(lists.scoreItems, { ...paper, personNo: 2 })).toMatchObject(refused('sheet-of-another'))
    expect(await room.run(lists.scoreItems, { ...paper, listId: 'list-9' })).toMatchObject(refused('list-not-found'))
  })

  it('does not count a member who stands aside, and lets nobody score so', async () => {
    await score('lee', marks([0, 0], [8, 8], [8, 8], [0, 0]))
    expect((await see()).scores[0]).toMatchObject({ shown: '60.00', members: 3, rank: 3 })
    const aside = { listId, itemId: 'item-1', reason: '제안한 단체의 회원' }
    expect(await room.run(lists.standAside, aside, by('stranger'))).toMatchObject(refused('not-on-this-list'))
    expect(await room.run(lists.standAside, { ...aside, itemId: 'item-9' }, by('lee'))).toMatchObject(
      refused('item-not-on-list'),
    )
    expect(await room.run(lists.standAside, aside, by('lee'))).toMatchObject({ ok: true })
    expect((await see()).scores).toMatchObject([
      { shown: '90.00', exact: { n: '90', d: '1' }, members: 2, rank: 1, tied: false },
      { shown: '80.00', members: 3, rank: 2, tied: true },
      { shown: '80.00', rank: 2, tied: true },
      { shown: '20.00', rank: 4, tied: false },
    ])
    expect(await score('lee', marks([0, 0]))).toMatchObject(
      refused('marks-do-not-fit', { problems: [{ kind: 'recused-from', at: 0 }] }),
    )
    const recusal = { ...aside, itemId: 'item-4', personNo: 1, recusal: 'excluded' as const, decidedBy: '분과위원장' }
    expect(await room.run(lists.recuseMember, recusal)).toMatchObject({ ok: true })
    expect(await room.run(lists.recuseMember, { ...recusal, personNo: 9 })).toMatchObject(refused('not-on-this-list'))
    expect((await see()).scores[3]).toMatchObject({ shown: '20.00', members: 2 })
    const own = await room.ask(lists.seeSheet, { listId }, by('lee'))
    expect(own).toMatchObject({ value: { member: { personNo: 2 }, recusals: [{ recusal: 'withdrew' }] } })
    expect(await room.ask(lists.seeSheet, { listId }, by('stranger'))).toMatchObject(refused('not-on-this-list'))
    expect(await room.ask(lists.seeSheet, { listId: 'list-9' }, by('lee'))).toMatchObject(refused('list-not-found'))
    expect(await room.ask(lists.seeSheet, { listId, personNo: 3 }, { role: 'secretariat' })).toMatchObject({
      value: { member: { personNo: 3 }, marks: { length: 4 } },
    })
    expect(await room.ask(lists.seeSheet, { listId }, { role: 'secretariat' })).toMatchObject({
      value: { member: null },
    })
  })

  it('is told of before it is due, to those who have not handed in', async () => {
    await open({ listId: 'list-soon', gateOrder: 9, dueOn: '2021-03-04' })
    const round = {
      roundId: 'round-soon',
      cycleId,
      name: '검토',
      gateOrder: 8,
      decider: '관련 부서',
      dueOn: '2021-03-04',
    }
    await room.run(openRound, round)
    await room.run(handOut, { roundId: 'round-soon', departmentId: 'park', itemIds: ['item-1'] })
    const due = await room.read(screeningDueSoon)
    expect(due).toMatchObject([
      {
        ...{ kind: 'screening.reminded', deadline: '2021-03-04', about: { id: 'round-soon' } },
        to: [{ role: 'department-officer', unit: { id: 'park' } }, { role: 'department-head' }],
      },
      { kind: 'screening.scores-reminded', about: { id: 'list-soon' }, to: [{ accounts: ['kim', 'lee', 'park'] }] },
    ])
  })

  it('tells who has not handed in, and reminds them', async () => {
    expect(await room.ask(lists.listOwn, {}, by('park'))).toMatchObject({
      value: { sheets: [{ handedIn: false }, { handedIn: false }] },
    })
    expect(await room.run(lists.remindMembers, { listId })).toMatchObject({ value: { reminded: 1 } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'screening.scores-reminded', to: [{ accounts: ['park'] }] })
    await score('park', marks([9, 9], [8, 8], [8, 8], [2, 2]))
    expect(await room.run(lists.remindMembers, { listId })).toMatchObject(refused('no-member-to-remind'))
  })

  it('is not shown to strangers while it is open', async () => {
    expect(await room.ask(lists.seeList, { listId }, { role: 'visitor' })).toMatchObject(refused('list-not-found'))
    expect(await room.ask(lists.listLists, {}, { role: 'visitor' })).toMatchObject({ value: { lists: [] } })
    expect(await room.ask(lists.listLists, {}, { role: 'auditor' })).toMatchObject({
      value: { lists: { length: 2 } },
    })
  })

  it('bundles amounts, and flags accounts that the rule does not allow', async () => {
    const bundle = (...itemIds: string[]) => room.run(lists.bundleItems, { listId, itemIds })
    expect(await bundle('item-2')).toMatchObject(refused('bundle-needs-two', { field: 'itemIds.0' }))
    expect(await bundle('item-2', 'item-3')).toMatchObject({ value: { won: 2_000_000 } })
    expect(await bundle('item-3', 'item-4')).toMatchObject(refused('bundled-already', { title: '제안 3' }))
    expect(await room.run(lists.unbundleItems, { listId, itemId: 'item-1' })).toMatchObject(refused('not-bundled'))
    expect(await room.run(lists.unbundleItems, { listId, itemId: 'item-2' })).toMatchObject({ ok: true })
    await bundle('item-2', 'item-3')
    expect((await see()).scores.map(({ itemId }) => itemId)).toEqual(['item-1', 'item-2', 'item-4'])
    const rows = [
      { itemId: 'item-1', account: '시설비' },
      { itemId: 'item-4', account: '인건비' },
    ]
    expect(await accounts(rows)).toMatchObject({ value: { outside: 1 } })
    expect(await accounts([{ itemId: 'item-9' }])).toMatchObject(refused('item-not-on-list'))
    expect((await see()).items.map(({ outside }) => outside)).toEqual([false, false, false, true])
  })

  it('takes results with words where they are needed', async () => {
    expect(await results([{ itemId: 'item-3', result: 'suitable' }])).toMatchObject(refused('result-not-on-list'))
    expect(await results([{ itemId: 'item-2', result: 'suitable', decided: 1_500_000 }])).toMatchObject(
      refused('results-need-words', { problems: [{ problem: 'amount-without-reason', at: 0 }] }),
    )
    expect(
      await results([
        { itemId: 'item-1', result: 'suitable' },
        { itemId: 'item-2', result: 'conditional', decided: 1_500_000, reason: '함께 추진' },
      ]),
    ).toMatchObject({ value: { chosen: 3, won: 2_500_000 } })
  })

  it('of two clerks who write on the same version, tells the second', async () => {
    const { version } = (await see()).list
    const rows = [{ itemId: 'item-1', result: 'suitable' as const }]
    expect(await room.run(lists.writeResults, { listId, version, rows })).toMatchObject({ ok: true })
    expect(await room.run(lists.writeResults, { listId, version, rows })).toMatchObject(
      refused('list-changed-meanwhile', { field: 'rows.0.result' }),
    )
    expect(await room.run(lists.nameAccounts, { listId, version, rows: [{ itemId: 'item-1' }] })).toMatchObject(
      refused('list-changed-meanwhile', { field: 'rows.0.account' }),
    )
  })

  it('of two clerks who close at once, on a pool of real connections, lets one decide the gate', async () => {
    const missing = await room.run(lists.closeList, { listId, gateId: 'gate-1' })
    expect(missing).toMatchObject(refused('results-missing', { titles: ['제안 4'] }))
    await results([{ itemId: 'item-4', result: 'unsuitable', reason: '허용되지 않는 과목' }])
    const db = connect(room.connection, { max: 20 })
    const handler = room.house.commands.get('screening.close-list')
    if (handler === undefined) throw new Error('close-list is not mounted.')
    const closed = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        runCommand(
          { ...room.means, db },
          {
            handler,
            actor: {
              ...{ districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse(`clerk-${at}`) },
              roles: ['secretariat' as const],
            },
            input: { listId, gateId: `gate-${at}` },
            now: testNow,
          },
        ),
      ),
    )
    await db.destroy()
    const told = closed.map((outcome) => (outcome.ok ? 'closed' : outcome.refusal.kind)).toSorted()
    expect(told).toEqual(['closed', ...Array(19).fill('list-closed')])
    const { gateId } = (await see()).list
    expect(await room.ask(seeGate, { gateId: gateId ?? '' })).toMatchObject({
      value: {
        reconciliation: { passed: { count: 3, won: 2_500_000 }, rejected: { count: 1, won: 1_500_000 } },
      },
    })
  })

  it('closed, is public without its members, takes nothing more, and stands in the thread', async () => {
    const seen = await room.ask(lists.seeList, { listId }, { role: 'visitor' })
    expect(seen).toMatchObject({ value: { persons: 4, members: [], recusals: [], marks: [] } })
    expect(await results([{ itemId: 'item-1', result: 'suitable' }])).toMatchObject(refused('list-is-closed'))
    expect(await score('kim', marks([1, 1]))).toMatchObject(refused('list-is-closed'))
    const traced = await room.ask(traceItem, { itemId: 'item-2' })
    expect(traced.ok && traced.value.steps.map(({ kind }) => kind)).toContain('screening')
  })

  it('is the list of the final choice: what passed, its amount, its rank in the vote, and a meeting that opened', async () => {
    const called = await room.run(callMeeting, {
      ...{ meetingId: 'joint', bodyId: 'council', joinedBodyId: 'committee', kind: 'joint', session: 'extraordinary' },
      ...{ calledBy: 'chair', topic: '합동회의', place: '기획상황실', heldOn: '2021-03-12', beginsAt: '15:00' },
      agenda: '최종 선정',
    })
    expect(called).toMatchObject({ ok: true })
    const final = { ...list, listId: 'list-2', kind: 'selection', name: '최종 선정', gateOrder: 5, criteria: [] }
    expect(await open({ ...final, limit: 2_000_000, meetingId: 'joint' })).toMatchObject({ value: { items: 3 } })
    expect((await see('list-2')).items).toMatchObject([
      { itemId: 'item-1', brought: 1_000_000, vote: { rank: 1 }, bundledWith: null },
      { itemId: 'item-2', brought: 1_500_000, bundledWith: null },
      { itemId: 'item-3', brought: null, bundledWith: 'item-2' },
    ])
    const out = { itemId: 'item-1', result: 'unsuitable', reason: '다른 사업과 중복' }
    expect(await results([out, { itemId: 'item-2', result: 'suitable' }], 'list-2')).toMatchObject(
      refused('results-need-words', { problems: [{ problem: 'departs-from-rank', at: 1, above: '제안 1' }] }),
    )
    const both = ['item-1', 'item-2'].map((itemId) => ({ itemId, result: 'suitable' }))
    expect(await results(both, 'list-2')).toMatchObject(refused('over-limit', { field: 'rows.1.decided' }))
    const chosen = { itemId: 'item-2', result: 'suitable', reason: '동별로 고르게' }
    expect(await results([out, chosen], 'list-2')).toMatchObject({ value: { chosen: 2, won: 1_500_000 } })
    expect(await room.run(lists.closeList, { listId: 'list-2', gateId: 'gate-final' })).toMatchObject(
      refused('meeting-not-open'),
    )
    expect(await room.run(lists.closeList, { listId: 'list-9', gateId: 'gate-final' })).toMatchObject(
      refused('list-not-found'),
    )
  })

  it('lets a head go on without a result, in writing: the gate then shows as open', async () => {
    expect(await open({ listId: 'list-3', gateOrder: 6, name: '둘째 심사' })).toMatchObject({ ok: true })
    await results([{ itemId: 'item-1', result: 'suitable' }], 'list-3')
    const told = { listId: 'list-3', gateId: 'gate-open', openReason: '다음 회의에서 정함' }
    expect(await room.run(lists.closeList, told, head)).toMatchObject(
      refused('members-have-not-scored', { field: 'withoutScores' }),
    )
    const close = { ...told, withoutScores: true }
    expect(await room.run(lists.closeList, close)).toMatchObject(refused('open-reason-not-by-head'))
    expect(await room.run(lists.closeList, close, head)).toMatchObject({ value: { passed: 1, rejected: 0 } })
    expect(await room.ask(seeGate, { gateId: 'gate-open' })).toMatchObject({ value: { state: 'open' } })
  })
})
