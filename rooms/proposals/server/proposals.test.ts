import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { decideGate, seeItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { sentAsOn } from '#tests/support/sent-as-on.ts'
import {
  editProposal,
  findSimilar,
  keepDraft,
  listOwn,
  listProposals,
  propose,
  seeDraft,
  seeOwnPart,
  seeProposal,
  seeRules,
  setRules,
  supportProposal,
  takeBackSupport,
  withdrawProposal,
} from '../contract.ts'
import { ProposalId } from '../core/proposal.ts'
import { proposalsRoom } from './room.ts'

const documents = documentsRoom(readHere([]), filesHere)
const resident = { role: 'resident' } as const
const by = (account: string) => ({ ...resident, account })
const light = {
  proposalId: 'light',
  title: '안양천 산책로에 가로등을 달아 주세요',
  place: '안양천 산책로',
  problem: '밤에 어두워서 걷기 무섭습니다.',
  wish: '가로등을 더 달아 주세요.',
} satisfies GivenTo<typeof propose>
const words = { title: light.title, place: light.place, problem: light.problem, wish: light.wish }
const lightId = ProposalId.parse('light')

describe.each(engines)('proposals on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom(
      [organizationRoom, itemsRoom({ traceSteps: [] }), cycleRoom, documents, proposalsRoom],
      engine,
    )
    expect(await room.run(propose, light, by('kim'))).toMatchObject({ ok: true })
  })
  afterAll(() => room.close())

  it('takes a proposal once, as an item of its own, and tells the office', async () => {
    expect(await room.run(propose, light, by('kim'))).toMatchObject({ refusal: { kind: 'proposal-id-taken' } })
    expect(await room.run(propose, { ...light, proposalId: 'other' }, { role: 'visitor' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.ask(seeItem, { itemId: ItemId.parse('light') })).toMatchObject({
      value: {
        item: { title: light.title, kind: 'proposal', cycleId: 'proposals-2021' },
        origin: { kind: 'submitted' },
      },
    })
    expect(room.told.map(({ kind }) => kind)).toContain('proposals.received')
    const seen = await room.ask(seeProposal, { proposalId: lightId })
    expect(seen).toMatchObject({
      value: {
        standing: 'supporting',
        needed: 20,
        daysLeft: 20,
        proposal: { track: 'policy', supportUntil: '2021-03-22' },
      },
    })
    expect(JSON.stringify(seen)).not.toContain('kim')
  })

  it('begins the clock of a suggestion at once: a month, past a day off', async () => {
    const suggestion = { ...light, proposalId: 'quick', title: '민원실 의자', track: 'suggestion' as const }
    await room.run(propose, suggestion, by('lee'))
    expect(await room.ask(seeProposal, { proposalId: ProposalId.parse('quick') })).toMatchObject({
      value: { standing: 'received', proposal: { dueOn: '2021-04-02' } },
    })
  })

  it('begins and ends on the day it is sent: nobody moves its dates', async () => {
    const today = { refusal: { kind: 'takes-effect-today' } }
    for (const on of ['2021-12-01', '2021-02-01']) {
      const sent = { on, role: 'resident' } as const
      expect(await sentAsOn(room, propose, { ...light, proposalId: 'later' }, sent)).toMatchObject(today)
      expect(await sentAsOn(room, withdrawProposal, { proposalId: 'light' }, sent)).toMatchObject(today)
    }
  })

  it('keeps the draft of an account and of a visitor, and shows neither to another', async () => {
    const draft = { proposalId: 'draft-1', ...words, title: '쓰다 만' }
    await room.run(keepDraft, draft, by('park'))
    expect(await room.ask(seeDraft, {}, by('park'))).toMatchObject({
      value: { draft: { words: { title: '쓰다 만' } } },
    })
    expect(await room.ask(seeDraft, { proposalId: ProposalId.parse('draft-1') }, by('choi'))).toMatchObject({
      value: { draft: null },
    })
    expect(await room.run(keepDraft, draft, by('choi'))).toMatchObject({ refusal: { kind: 'draft-of-another' } })
    const visitors = { ...draft, proposalId: 'draft-2', title: '먼저 쓰고' }
    await room.run(keepDraft, visitors, { role: 'visitor' })
    expect(await room.ask(seeDraft, { proposalId: ProposalId.parse('draft-2') }, by('choi'))).toMatchObject({
      value: { draft: { words: { title: '먼저 쓰고' } } },
    })
    await room.run(propose, { ...light, proposalId: 'draft-2' }, by('choi'))
    expect(await room.ask(seeDraft, { proposalId: ProposalId.parse('draft-2') })).toMatchObject({
      value: { draft: null },
    })
    const late = { ...draft, proposalId: 'draft-2' }
    for (const how of [by('choi'), { role: 'visitor' } as const])
      expect(await room.run(keepDraft, late, how)).toMatchObject({ refusal: { kind: 'proposal-id-taken' } })
    expect(await room.ask(seeDraft, { proposalId: null }, by('choi'))).toMatchObject({ value: { draft: null } })
    await room.run(keepDraft, { ...draft, proposalId: 'draft-3' }, by('park'))
    expect(await room.ask(seeDraft, { proposalId: ProposalId.parse('draft-1') }, by('park'))).toMatchObject({
      value: { draft: { proposalId: 'draft-3' } },
    })
  })

  it('is edited in place at first; once somebody supports it, as a version with a reason', async () => {
    const text = { ...words, title: '안양천 산책로 가로등' }
    const edit = { proposalId: 'light', version: 1, ...text }
    expect(await room.run(editProposal, edit, by('lee'))).toMatchObject({ refusal: { kind: 'not-own-proposal' } })
    expect(await room.run(editProposal, { ...edit, ...words }, by('kim'))).toMatchObject({
      refusal: { kind: 'nothing-changed' },
    })
    expect(await room.run(editProposal, edit, by('kim'))).toMatchObject({ value: { version: 1 } })
    await room.run(supportProposal, { proposalId: 'light' }, by('lee'))
    const again = { ...edit, title: '안양천 가로등' }
    expect(await room.run(editProposal, again, by('kim'))).toMatchObject({ refusal: { kind: 'reason-missing' } })
    expect(await room.run(editProposal, { ...again, reason: '줄였습니다' }, by('kim'))).toMatchObject({
      value: { version: 2 },
    })
    expect(await room.run(editProposal, { ...edit, reason: '늦게' }, by('kim'))).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
    const seen = await room.ask(seeItem, { itemId: ItemId.parse('light') })
    expect(seen.ok && seen.value.aliases.map(({ title }) => title)).toEqual(['안양천 산책로 가로등', '안양천 가로등'])
  })

  it('takes one support of one person, none of its own, and takes it back', async () => {
    const it = { proposalId: 'light' }
    expect(await room.run(supportProposal, it, by('lee'))).toMatchObject({ refusal: { kind: 'supported-already' } })
    expect(await room.run(supportProposal, it, by('kim'))).toMatchObject({ refusal: { kind: 'own-proposal' } })
    expect(await room.run(supportProposal, { proposalId: 'quick' }, by('kim'))).toMatchObject({
      refusal: { kind: 'support-not-asked' },
    })
    const own = { proposalId: lightId }
    expect(await room.ask(seeOwnPart, own, by('lee'))).toMatchObject({ value: { supported: true, mine: false } })
    expect(await room.run(takeBackSupport, it, by('lee'))).toMatchObject({ value: { supports: 0 } })
    expect(await room.run(takeBackSupport, it, by('lee'))).toMatchObject({ refusal: { kind: 'not-supported' } })
    expect(await room.ask(seeOwnPart, own, by('kim'))).toMatchObject({ value: { mine: true, mayChange: true } })
  })

  it('finds by letters, initials and without spaces, filters and sorts', async () => {
    const titles = async (input: GivenTo<typeof listProposals>) => {
      const listed = await room.ask(listProposals, input)
      return listed.ok ? listed.value.proposals.map(({ title }) => title) : []
    }
    expect(await titles({ q: '가로' })).toContain('안양천 가로등')
    expect(await titles({ q: '안양천가로등' })).toEqual(['안양천 가로등'])
    expect(await titles({ q: 'ㅇㅇㅊ ㄱㄹㄷ' })).toContain('안양천 가로등')
    expect(await titles({ q: '없는말' })).toEqual([])
    expect(await titles({ standing: 'received' })).toEqual(['민원실 의자'])
    expect(await titles({ standing: 'unsupported' })).toEqual([])
    expect(await titles({ year: 2020 })).toEqual([])
    expect(await titles({ track: 'suggestion', sort: 'most-supported' })).toEqual(['민원실 의자'])
    expect((await titles({ sort: 'ending-soon', category: 'other' })).length).toBe(0)
    const own = await room.ask(listOwn, {}, by('kim'))
    expect(own.ok && own.value.total).toBe(1)
    const similar = await room.ask(findSimilar, { words: '안양천에 가로등을 더' })
    expect(similar.ok && similar.value.proposals[0]?.proposal.id).toMatch(/light|draft-2/)
    expect(await room.ask(findSimilar, { words: '가' })).toEqual({ ok: true, value: { proposals: [] } })
  })

  const day = { from: '2021-03-02', to: '2021-03-02', precision: 'day' as const }
  it('is withdrawn by its own person, once, until a gate has decided on it', async () => {
    const it = { proposalId: 'draft-2' }
    expect(await room.run(withdrawProposal, it, by('kim'))).toMatchObject({ refusal: { kind: 'not-own-proposal' } })
    const decided = {
      gateId: 'gate-of-draft',
      cycleId: 'proposals-2021',
      name: '부서 검토',
      order: 1,
      decider: '관련 부서',
    }
    const outcomes = [{ itemId: 'light', outcome: 'passed' as const }]
    const gate = { ...decided, kind: 'review' as const, entries: ['light'], outcomes, period: day }
    expect(await room.run(decideGate, gate as never, { role: 'secretariat' })).toMatchObject({ ok: true })
    expect(await room.run(withdrawProposal, { proposalId: 'light' }, by('kim'))).toMatchObject({
      refusal: { kind: 'came-to-gate', gate: '부서 검토' },
    })
    expect(await room.run(withdrawProposal, it, by('choi'))).toMatchObject({ ok: true })
    expect(await room.run(withdrawProposal, it, by('choi'))).toMatchObject({ refusal: { kind: 'not-open' } })
    expect(await room.run(withdrawProposal, { proposalId: 'nothing' }, by('choi'))).toMatchObject({
      refusal: { kind: 'proposal-not-found' },
    })
  })

  it('keeps the rules that the district sets', async () => {
    const rules = { track: 'policy' as const, needed: 2, supportDays: 30, editHours: 1, bounces: 3 }
    const clock = { kind: 'working-days' as const, days: 7 }
    expect(await room.run(setRules, { ...rules, clock, supportDays: 0 })).toMatchObject({
      refusal: { kind: 'support-days-missing' },
    })
    await room.run(setRules, { ...rules, clock })
    expect(await room.ask(seeRules, {})).toMatchObject({
      value: {
        tracks: [{ track: 'suggestion' }, { track: 'policy', rules: { needed: 2, clock } }, { track: 'budget' }],
      },
    })
    await room.run(supportProposal, { proposalId: 'light' }, by('lee'))
    expect(await room.run(supportProposal, { proposalId: 'light' }, by('park'))).toEqual({
      ok: true,
      value: { supports: 2, reached: true },
    })
    expect(await room.ask(seeProposal, { proposalId: lightId })).toMatchObject({
      value: { standing: 'received', proposal: { dueOn: '2021-03-11', reachedOn: '2021-03-02' } },
    })
  })
})
