import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { editProposal, listProposals, propose, seeProposal, setRules, supportProposal } from '../contract.ts'
import { assign, checkAnswer, draftAnswer, sendAnswers } from '../contract-office.ts'
import { renameProposal, splitProposal } from '../contract-split.ts'
import { ProposalId } from '../core/proposal.ts'
import { pages } from '../web/pages.ts'

let room: Awaited<ReturnType<typeof openRoomWithFiles>>['room']
const resident = (account: string) => ({ role: 'resident', account }) as const
const words = { title: '별빛공원 정비', place: '별빛공원', problem: '덥고 앉을 곳이 없습니다.', wish: '그늘막과 의자' }
const whole = { proposalId: 'park', reason: '소관이 다른 두 가지입니다' }
const parts = [
  { proposalId: 'shade', ...words, title: '별빛공원 그늘막' },
  { proposalId: 'bench', ...words, title: '별빛공원 의자' },
]
const seen = async (id: string) => {
  const found = await room.ask(seeProposal, { proposalId: ProposalId.parse(id) })
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}
const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const titles = async (q: string) => {
  const listed = await room.ask(listProposals, { q })
  return listed.ok ? listed.value.proposals.map(({ title }) => title) : []
}

beforeAll(async () => {
  room = (await openRoomWithFiles()).room
  await room.run(addDepartment, { departmentId: 'parks', name: '공원과' })
  const clock = { kind: 'months' as const, months: 1 }
  await room.run(setRules, { track: 'policy', needed: 1, supportDays: 20, editHours: 24, bounces: 3, clock })
  await room.run(propose, { proposalId: 'park', ...words }, resident('kim'))
})
afterAll(() => room.close())

describe('the office calls a proposal otherwise', () => {
  const rename = { proposalId: 'park', version: 1, title: '별빛공원 쉼터', reason: '같은 이름이 또 있습니다' }
  it('with a reason that everybody reads; it is found by both names, and who proposed it is told', async () => {
    expect(await room.run(renameProposal, rename, resident('kim'))).toMatchObject(refusal('not-permitted'))
    expect(await room.run(renameProposal, { ...rename, proposalId: 'none' })).toMatchObject(
      refusal('proposal-not-found'),
    )
    expect(await room.run(renameProposal, { ...rename, title: words.title })).toMatchObject(refusal('nothing-changed'))
    expect(await room.run(renameProposal, rename)).toMatchObject({ value: { version: 2 } })
    expect(await room.run(renameProposal, rename)).toMatchObject(refusal('changed-meanwhile'))
    expect((await seen('park')).versions[0]).toMatchObject({ role: 'secretariat', reason: rename.reason })
    expect(await titles('공원 정비')).toEqual(['별빛공원 쉼터'])
    expect(await titles('ㅅㅌ')).toEqual(['별빛공원 쉼터'])
    expect(room.told.at(-1)).toMatchObject({ kind: 'proposals.moved', to: [{ accounts: ['kim'] }] })
    const back = { ...words, proposalId: 'park', version: 2, reason: '다시' }
    expect(await room.run(editProposal, back, resident('kim'))).toMatchObject({ value: { version: 3 } })
  })
})

describe('a proposal is split', () => {
  it('not while it gathers support, which no part could gather anew', async () => {
    expect(await room.run(splitProposal, { ...whole, parts })).toMatchObject(refusal('split-not-with-office'))
    expect(await room.run(splitProposal, { ...whole, proposalId: 'none', parts })).toMatchObject(
      refusal('proposal-not-found'),
    )
    await room.run(supportProposal, { proposalId: 'park' }, resident('lee'))
    expect(await room.run(splitProposal, { ...whole, parts: parts.slice(0, 1) })).toMatchObject(
      refusal('invalid-input'),
    )
  })

  it('into proposals that stand where it stood and say where they came from; support stays with it', async () => {
    await room.run(assign, { proposalId: 'park', departmentId: 'parks', reason: '공원' })
    const answer = { proposalId: 'park', verdict: 'adopted' as const, opinion: '합니다.' }
    await room.run(draftAnswer, answer, { role: 'secretariat', account: 'one' })
    await room.run(checkAnswer, { proposalId: 'park' }, { role: 'secretariat', account: 'two' })
    const taken = [parts[0], { ...parts[1], proposalId: 'park' }]
    expect(await room.run(splitProposal, { ...whole, parts: taken as typeof parts })).toMatchObject(
      refusal('proposal-id-taken'),
    )
    expect(await room.run(splitProposal, { ...whole, parts })).toMatchObject({ value: { parts: ['shade', 'bench'] } })
    const shade = await seen('shade')
    expect(shade).toMatchObject({
      standing: 'under-review',
      proposal: { supports: 0, departmentId: 'parks', dueOn: '2021-04-02' },
      partOf: { id: 'park', title: words.title, split: { reason: whole.reason } },
      parts: [],
      split: null,
    })
    expect(await seen('park')).toMatchObject({
      standing: 'split',
      proposal: { supports: 1, dueOn: null },
      parts: [{ id: 'bench' }, { id: 'shade' }],
      split: { reason: whole.reason, role: 'secretariat' },
      partOf: null,
    })
    expect(room.told.at(-1)).toMatchObject({ kind: 'proposals.merged', to: [{ accounts: ['kim', 'lee'] }] })
    expect(await room.run(splitProposal, { ...whole, parts })).toMatchObject(refusal('split-not-with-office'))
    expect(await room.run(sendAnswers, { proposalIds: ['park'] })).toMatchObject(refusal('not-under-review'))
    expect(await titles('그늘막')).toEqual(['별빛공원 그늘막'])
    expect(await room.ask(seeItem, { itemId: ItemId.parse('shade') })).toMatchObject({
      value: { origin: { kind: 'split' }, cameFrom: [{ itemId: 'park' }] },
    })
  })

  it('shows it on every page', async () => {
    const show = (path: string, id = 'park', role: 'visitor' | 'secretariat' = 'visitor') =>
      showPage(room, pages, path, { params: { id }, role })
    const page = await show('/proposals/:id')
    expectWhole(page)
    for (const part of ['여러 제안으로 나뉘었습니다.', '/proposals/shade', '사무국이 이름을 고쳤습니다 (2판)'])
      expect(page).toContain(part)
    expect(await show('/proposals/:id', 'bench')).toContain('나누기 전의 제안: 별빛공원 정비')
    const office = await show('/proposals/:id', 'bench', 'secretariat')
    expectWhole(office)
    for (const part of ['/proposals/bench/split', '새 제목']) expect(office).toContain(part)
    const splits = await showPage(room, pages, '/proposals/:id/split', {
      ...{ params: { id: 'bench' }, role: 'secretariat', lang: 'en', query: { parts: '3' } },
    })
    expectWhole(splits)
    for (const part of ['Part 3', 'name="parts.2.title"']) expect(splits).toContain(part)
    // The number is chosen above what is written: nothing below the form leads away from it.
    const [choice, written] = [splits.indexOf('name="parts"'), splits.indexOf('name="parts.0.title"')]
    expect(choice).toBeGreaterThan(0)
    expect(written).toBeGreaterThan(choice)
    expect(splits).toMatch(/<option value="3" selected[^>]*>3 parts/)
    expect(splits.slice(written)).not.toContain('/proposals/bench/split?parts=2')
  })
})
