import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCycle } from '#rooms/cycle/contract.ts'
import { cycleNames } from '#rooms/cycle/server/cycle-names.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { decideGate, listItems, seeGate, traceItem } from '#rooms/items/contract.ts'
import { moveItems } from '#rooms/items/contract-move.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { noContacts } from '#tests/support/no-contacts.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { propose, seeProposal, withdrawProposal } from '../contract.ts'
import { mergeProposals, moderate } from '../contract-office.ts'
import { listWaiting, takeIntoCycle } from '../contract-waiting.ts'
import { ProposalId } from '../core/proposal.ts'
import { proposalsRoomWith } from './room.ts'

const words = { place: '별빛공원', problem: '여름에 덥습니다.', wish: '그늘막을 놓아 주세요.' }
const resident = { role: 'resident', account: 'kim' } as const
const [cycleId, waitingId] = [CycleKey.parse('cycle-2022'), CycleKey.parse('proposals-2021')]
let room: RoomTest

const proposes = (proposalId: string, on = '2021-02-01', track: 'policy' | 'suggestion' = 'suggestion') =>
  room.run(propose, { proposalId, ...words, title: `그늘막 ${proposalId}`, track }, { ...resident, on })
const step = (no: number, kind: 'discovery' | 'vote', from: string, to: string) => ({
  ...{ no, kind, name: `${no}단계`, period: { from, to, precision: 'day' as const } },
})

beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    itemsRoom({ traceSteps: [], cycleNames }),
    cycleRoom,
    documentsRoom(readHere([]), filesHere),
    proposalsRoomWith(noContacts),
  ])
  for (const id of ['shade', 'bench', 'light', 'gone', 'gated']) await proposes(id)
  await proposes('before', '2020-12-31')
  await proposes('policy', '2021-02-10', 'policy')
  await room.run(withdrawProposal, { proposalId: 'gone' }, { ...resident, on: '2021-02-02' })
  const from = [ProposalId.parse('bench'), ProposalId.parse('light')]
  const merged = await room.run(mergeProposals, { proposalId: 'both', from, title: '쉼터', ...words })
  expect(merged).toMatchObject({ ok: true })
})
afterAll(() => room.close())

const waiting = async (more: object = {}) => {
  const listed = await room.ask(listWaiting, more, { role: 'secretariat' })
  return listed.ok ? listed.value : listed
}
const itemsOf = async (cycle: CycleKey) => {
  const listed = await room.ask(listItems, { cycle, size: 100 })
  return listed.ok ? listed.value.total.items : null
}
const take = (more: object, role: 'secretariat' | 'department-officer' = 'secretariat') =>
  room.run(takeIntoCycle, { cycleId, ...more }, { role, on: '2021-03-05' })

it('shows none while no cycle that takes proposals is opened', async () => {
  const steps = [step(1, 'vote', '2021-03-02', '2021-12-20')]
  await room.run(openCycle, { cycleId: 'votes-2022', name: '투표만', fiscalYear: 2022, steps })
  expect(await waiting()).toMatchObject({ cycles: [], total: 0 })
  expect(await waiting({ cycleId: 'votes-2022' })).toMatchObject({ refusal: { kind: 'cycle-takes-none' } })
  expect(await take({ cycleId: 'votes-2022', all: 1 })).toMatchObject({ refusal: { kind: 'cycle-takes-none' } })
  expect(await take({ proposalIds: ['shade'] })).toMatchObject({ refusal: { kind: 'cycle-takes-none' } })
})

it('counts those of the year that have not ended, hides the words of a hidden one, and narrows by track', async () => {
  const steps = [step(1, 'discovery', '2021-03-02', '2021-06-30'), step(2, 'vote', '2021-09-01', '2021-12-20')]
  await room.run(openCycle, { cycleId, name: '2022 참여예산', fiscalYear: 2022, steps })
  await room.run(moderate, { proposalId: 'gated', act: 'hidden', reason: '개인정보' })
  const found = await waiting({ cycleId })
  expect(found).toMatchObject({ cycles: [{ id: cycleId, name: '2022 참여예산', waiting: 4 }], total: 4 })
  const titles = 'proposals' in found ? found.proposals.map(({ title }) => title) : []
  expect(titles.toSorted()).toEqual(['가려진 제안', '그늘막 policy', '그늘막 shade', '쉼터'])
  expect(await waiting({ cycleId, track: 'policy' })).toMatchObject({ total: 1 })
})

it('takes nothing from whoever may not, nor what does not wait, nor all where others wait by now', async () => {
  expect(await take({ all: 4 }, 'department-officer')).toMatchObject({ refusal: { kind: 'not-permitted' } })
  expect(await take({ proposalIds: ['shade', 'before'] })).toMatchObject({
    refusal: { kind: 'does-not-wait', proposalId: 'before' },
  })
  expect(await take({ all: 3 })).toMatchObject({ refusal: { kind: 'others-wait', waiting: 4 } })
  expect(await take({})).toMatchObject({ refusal: { kind: 'none-chosen' } })
  expect(await waiting()).toMatchObject({ cycles: [{ waiting: 4 }] })
})

it('takes what is chosen with all that was merged into it, and nothing is lost or counted twice', async () => {
  const [there, here] = [await itemsOf(waitingId), await itemsOf(cycleId)]
  expect(await take({ proposalIds: ['both'] })).toMatchObject({ ok: true, value: { taken: 1, along: 2 } })
  expect([await itemsOf(waitingId), await itemsOf(cycleId)]).toEqual([(there ?? 0) - 3, (here ?? 0) + 3])
  for (const proposalId of ['both', 'bench', 'light'])
    expect(await room.ask(seeProposal, { proposalId: ProposalId.parse(proposalId) })).toMatchObject({
      ok: true,
      value: { proposal: { id: proposalId, cycleId } },
    })
  expect(await waiting()).toMatchObject({ cycles: [{ waiting: 3 }] })
  expect(await take({ proposalIds: ['both'] })).toMatchObject({ refusal: { kind: 'does-not-wait' } })
})

it('keeps the number of the item, and its thread shows the day and the year', async () => {
  const traced = await room.ask(traceItem, { itemId: ItemId.parse('both') })
  const moves = traced.ok ? traced.value.steps.filter(({ kind }) => kind === 'moved') : []
  expect(moves.filter(({ direction }) => direction === 'at')).toMatchObject([
    { itemIds: ['both'], title: '2022 참여예산', on: { from: '2021-03-05' } },
  ])
})

it('comes to the gates of its new cycle, where all of it reconciles', async () => {
  const gate = {
    ...{
      gateId: 'review-2022',
      cycleId,
      name: '부서 검토',
      order: 1,
      decider: '금천구협치회의',
      kind: 'review' as const,
    },
    period: { from: '2021-04-01', to: '2021-04-30', precision: 'day' as const },
  }
  const decided = await room.run(decideGate, {
    ...gate,
    entries: ['both'],
    outcomes: [{ itemId: 'both', outcome: 'passed' }],
  })
  expect(decided).toMatchObject({ ok: true, value: { state: 'reconciles' } })
  const seen = await room.ask(seeGate, { gateId: GateId.parse('review-2022') })
  expect(seen).toMatchObject({
    value: {
      reconciliation: { entered: { count: 3 }, merged: { count: 2 }, passed: { count: 1 }, unexplained: { count: 0 } },
    },
  })
})

it('takes all of a track, and leaves what a gate has seen where it stands', async () => {
  expect(await take({ all: 1, track: 'policy' })).toMatchObject({ ok: true, value: { taken: 1, along: 0 } })
  const early = {
    ...{
      gateId: 'early',
      cycleId: waitingId,
      name: '먼저 검토',
      order: 1,
      decider: '협치회의',
      kind: 'review' as const,
    },
    period: { from: '2021-02-20', to: null, precision: 'day' as const },
  }
  const outcomes = [{ itemId: 'gated', outcome: 'passed' as const }]
  expect(await room.run(decideGate, { ...early, entries: ['gated'], outcomes })).toMatchObject({ ok: true })
  expect(await take({ proposalIds: ['gated'] })).toMatchObject({ refusal: { kind: 'does-not-wait' } })
  const asked = await room.run(moveItems, { itemIds: ['gated'], cycleId })
  expect(asked).toMatchObject({ refusal: { kind: 'seen-at-gate', itemId: 'gated', gate: '먼저 검토' } })
  expect(await take({ all: 1 })).toMatchObject({ ok: true, value: { taken: 1 } })
  expect(await waiting()).toMatchObject({ cycles: [] })
})
