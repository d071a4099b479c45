import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { search } from '#rooms/site/contract.ts'
import { siteRoom } from '#rooms/site/server/room.ts'
import { noContacts } from '#tests/support/no-contacts.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { listProposals, propose, seeProposal, supportProposal } from '../contract.ts'
import {
  assign,
  checkAnswer,
  draftAnswer,
  listDesk,
  mergeProposals,
  moderate,
  reassign,
  returnAnswer,
  seeAnswer,
  sendAnswers,
  sendAway,
  settle,
} from '../contract-office.ts'
import { ProposalId } from '../core/proposal.ts'
import { proposalsRoomWith } from './room.ts'

const documents = documentsRoom(readHere([]), filesHere)
const words = { title: '놀이터 그늘막', place: '별빛공원', problem: '여름에 덥습니다.', wish: '그늘막을 놓아 주세요.' }
const officer = { role: 'department-officer' } as const
const head = { role: 'department-head' } as const
const one = { proposalId: 'shade' }
const departments = ['parks', 'roads', 'culture']
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    itemsRoom({ traceSteps: [] }),
    cycleRoom,
    documents,
    proposalsRoomWith(noContacts),
    siteRoom({}),
  ])
  for (const id of departments) await room.run(addDepartment, { departmentId: id, name: `${id}과` })
  await room.run(propose, { ...one, ...words, track: 'suggestion' }, { role: 'resident', account: 'kim' })
})
afterAll(() => room.close())

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)
const seen = async (id = 'shade') => {
  const found = await room.ask(seeProposal, { proposalId: ProposalId.parse(id) })
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}
const desk = async (view: 'open' | 'overdue' | 'unassigned' | 'going-round' | 'to-check' | 'to-send') => {
  const listed = await room.ask(listDesk, { view, departmentId: undefined }, officer)
  return listed.ok ? [listed.value.proposals.map(({ proposal }) => proposal.id), listed.value.counts[view]] : null
}

const sought = async (q: string) => {
  const found = await room.ask(search, { q })
  return found.ok ? found.value.entries.map(({ path }) => path) : []
}

describe('a proposal with the office', () => {
  it('goes to a department, and from one to another three times; then the budget office decides', async () => {
    expect(await desk('unassigned')).toEqual([['shade'], 1])
    const to = (departmentId: string) => ({ ...one, departmentId, reason: '소관입니다' })
    expect(kindOf(await room.run(reassign, to('roads'), officer))).toBe('not-assigned')
    expect(kindOf(await room.run(assign, to('parks')))).toBe('done')
    expect(kindOf(await room.run(assign, to('parks')))).toBe('assigned-already')
    expect(kindOf(await room.run(settle, to('parks'), { role: 'budget-office' }))).toBe('does-not-go-round')
    expect(kindOf(await room.run(reassign, to('parks'), officer))).toBe('same-department')
    for (const id of ['roads', 'culture', 'parks'])
      expect(kindOf(await room.run(reassign, to(id), officer))).toBe('done')
    expect(await room.run(reassign, to('roads'), officer)).toMatchObject({
      refusal: { kind: 'goes-round', bounces: 3, allowed: 3 },
    })
    expect(kindOf(await room.run(settle, to('parks'), { role: 'budget-office' }))).toBe('done')
    const { proposal, movements } = await seen()
    expect(proposal).toMatchObject({ state: 'under-review', departmentId: 'parks', bounces: 3, dueOn: '2021-04-02' })
    expect(movements.map(({ kind }) => kind)).toEqual([
      ...['assigned', 'reassigned', 'reassigned', 'reassigned', 'settled'],
    ])
    expect(await desk('going-round')).toEqual([['shade'], 1])
    expect(await desk('overdue')).toEqual([[], 0])
  })

  it('is answered: drafted by one, checked by another, sent once, told to who proposed', async () => {
    const draft = { ...one, verdict: 'not-adopted' as const, opinion: '예산이 모자랍니다.' }
    expect(kindOf(await room.run(checkAnswer, one, head))).toBe('answer-not-found')
    expect(kindOf(await room.run(draftAnswer, draft, officer))).toBe('reason-code-missing')
    expect(kindOf(await room.run(draftAnswer, { ...draft, verdict: 'suitable' }, officer))).toBe(
      'verdict-of-other-track',
    )
    const whole = { ...draft, reasonCodes: ['running-cost' as const] }
    expect(kindOf(await room.run(draftAnswer, whole, head))).toBe('done')
    expect(kindOf(await room.run(checkAnswer, one, head))).toBe('own-answer')
    expect(kindOf(await room.run(draftAnswer, whole, officer))).toBe('done')
    expect(await desk('to-check')).toEqual([['shade'], 1])
    expect(kindOf(await room.run(returnAnswer, { ...one, note: '쉽게 써 주세요' }, head))).toBe('done')
    expect(await room.ask(seeAnswer, { proposalId: ProposalId.parse('shade') }, officer)).toMatchObject({
      value: { answer: { state: 'drafted', returnedNote: '쉽게 써 주세요' } },
    })
    expect(kindOf(await room.run(sendAnswers, { proposalIds: ['shade'] }))).toBe('answer-not-checked')
    expect(kindOf(await room.run(checkAnswer, one, head))).toBe('done')
    expect(kindOf(await room.run(checkAnswer, one, head))).toBe('answer-checked')
    expect((await seen()).answer).toBe(null)
    expect(kindOf(await room.run(sendAnswers, { proposalIds: ['shade', 'nothing'] }))).toBe('proposal-not-found')
    expect(kindOf(await room.run(sendAnswers, { proposalIds: ['shade', 'shade'] }))).toBe('done')
    expect(kindOf(await room.run(sendAnswers, { proposalIds: ['shade'] }))).toBe('answer-sent')
    expect(await seen()).toMatchObject({
      standing: 'answered',
      answer: { verdict: 'not-adopted', reasonCodes: ['running-cost'] },
      delivered: [{ means: 'account', on: '2021-03-02' }],
      daysLeft: null,
    })
    const answered = room.told.filter(({ kind }) => kind === 'proposals.answered')
    expect(answered).toMatchObject([
      { to: [{ accounts: ['kim'] }, { followersOf: [{ id: 'shade' }, { kind: 'item', id: 'shade' }] }] },
    ])
    expect(kindOf(await room.run(draftAnswer, whole, officer))).toBe('answer-sent')
    expect(kindOf(await room.run(sendAway, { ...one, kind: 'referred', agency: '시청', reason: '시 소관' }))).toBe(
      'not-with-office',
    )
  })

  it('is hidden with a reason, which stays to be read, and restored', async () => {
    const act = (act: 'hidden' | 'restored') => room.run(moderate, { ...one, act, reason: '남의 전화번호가 있습니다' })
    expect(kindOf(await act('restored'))).toBe('moderated-already')
    expect(await sought('그늘막')).toContain('/items/shade')
    expect(kindOf(await act('hidden'))).toBe('done')
    const hidden = await seen()
    expect(hidden).toMatchObject({ hiddenReason: '남의 전화번호가 있습니다', versions: [] })
    expect(JSON.stringify(hidden)).not.toContain(words.problem)
    expect(await room.ask(listProposals, {})).toMatchObject({ value: { total: 0 } })
    expect(await room.ask(listProposals, { q: '그늘막' })).toMatchObject({ value: { total: 0 } })
    const item = () => room.ask(seeItem, { itemId: ItemId.parse('shade') })
    expect(await item()).toMatchObject({ value: { item: { title: '가려진 제안' } } })
    expect(await sought('그늘막')).not.toContain('/items/shade')
    expect(await room.ask(seeProposal, { proposalId: ProposalId.parse('shade') }, officer)).toMatchObject({
      value: { words: { title: '가려진 제안' } },
    })
    expect(
      await room.ask(seeProposal, { proposalId: ProposalId.parse('shade') }, { role: 'secretariat' }),
    ).toMatchObject({ value: { words } })
    expect(kindOf(await act('restored'))).toBe('done')
    expect(await item()).toMatchObject({ value: { item: { title: words.title } } })
    expect(await sought('그늘막')).toContain('/items/shade')
    expect(await room.ask(listProposals, { q: '그늘막' })).toMatchObject({ value: { total: 1 } })
  })

  it('that is a complaint is handed over, and who made it is told where', async () => {
    await room.run(propose, { proposalId: 'noise', ...words }, { role: 'resident', account: 'lee' })
    const away = { proposalId: 'noise', kind: 'handed-over' as const, agency: '민원실', reason: '소음 민원입니다' }
    expect(kindOf(await room.run(sendAway, away))).toBe('done')
    expect(await seen('noise')).toMatchObject({ standing: 'handed-over', movements: [{ agency: '민원실' }] })
    expect(room.told.at(-1)).toMatchObject({ kind: 'proposals.moved', to: [{ accounts: ['lee'] }] })
  })
})

describe('proposals made one', () => {
  it('are supported by persons, not by sums; all are told; the thread goes on', async () => {
    const pair = ['shade-a', 'shade-b']
    for (const [at, proposalId] of pair.entries())
      await room.run(propose, { proposalId, ...words }, { role: 'resident', account: `maker-${at}` })
    const support = async (proposalId: string, people: readonly string[]) => {
      for (const account of people) await room.run(supportProposal, { proposalId }, { role: 'resident', account })
    }
    await support('shade-a', ['p-1', 'p-2', 'p-3'])
    await support('shade-b', ['p-2', 'p-3', 'p-4', 'maker-0'])
    const merge = (from: readonly string[]) =>
      room.run(mergeProposals, { proposalId: 'shades', from: [...from], ...words })
    expect(kindOf(await merge(['shade-a', 'shade-a']))).toBe('merge-needs-two')
    expect(kindOf(await merge(['shade-a', 'shade']))).toBe('merge-not-open')
    expect(kindOf(await merge(['shade-a', 'nothing']))).toBe('proposal-not-found')
    expect(await merge(pair)).toEqual({ ok: true, value: { proposalId: 'shades', supports: 5 } })
    expect(kindOf(await merge(pair))).toBe('proposal-id-taken')
    expect(await seen('shade-a')).toMatchObject({ standing: 'merged', proposal: { mergedInto: 'shades' } })
    expect((await seen('shades')).mergedFrom.map(({ id }) => id)).toEqual(pair)
    const told = room.told.at(-1)
    expect(told?.to).toEqual([{ accounts: ['maker-0', 'maker-1', 'p-1', 'p-2', 'p-3', 'p-4'] }])
    expect(await room.ask(seeItem, { itemId: ItemId.parse('shades') })).toMatchObject({
      value: { cameFrom: [{ itemId: 'shade-a' }, { itemId: 'shade-b' }] },
    })
  })
})

it('finds the proposals of one department', async () => {
  const departmentId = DepartmentId.parse('roads')
  expect(await room.ask(listDesk, { departmentId, track: 'budget' }, officer)).toMatchObject({ value: { total: 0 } })
})
