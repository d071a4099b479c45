import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import type { CodeState } from '#rooms/identity/core/sign-in-code.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDong } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { noContacts } from '#tests/support/no-contacts.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { listProposals, propose } from '../contract.ts'
import { listByContact, proveContact, takeIn } from '../contract-intake.ts'
import { listReaches, setReach } from '../contract-reach.ts'
import { splitProposal } from '../contract-split.ts'
import type { ContactMeans } from './contact-means.ts'
import { proposalsRoomWith } from './room.ts'

const token = 'a'.repeat(24)
const rows = [
  {
    ...{ row: 2, title: '그늘막', place: '별빛공원', problem: '덥습니다.', wish: '놓아 주세요.' },
    ...{ dong: '독산1동', contact: '010-1234-5678' },
  },
  { row: 3, title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' },
]
const told: GivenTo<typeof takeIn> = {
  ...{ intakeId: 'visit-1', way: 'visit', receivedOn: '2021-03-01' },
  ...{ consent: 'signed', consentedOn: '2021-03-01', rows },
}
let room: RoomTest
let state: CodeState = 'waiting'
let typed = 0

/** Contacts sealed by writing them backwards, and one code that is right. */
const means: ContactMeans = {
  ...noContacts,
  seal: (place, contact) => `${place}: ${[...contact].reverse().join('')}`,
  indexes: (districtId, contact) => [`${districtId} index ${contact}`],
  tryCode: async (_, { code }) => {
    if (state === 'over') return refuse({ kind: 'code-ended' })
    typed += 1
    if (code === '123456') state = 'proven'
    return ok({ isRight: code === '123456', triesLeft: 5 - typed })
  },
  accountOf: async (_, districtId, contact) =>
    contact === '01012345678' ? AccountId.parse(`${districtId}-kim`) : null,
  proven: async () => ({ state, contact: state === 'proven' ? '01012345678' : null }),
}

beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [] }), cycleRoom, proposalsRoomWith(means)])
  await room.run(addDong, { dongId: 'doksan-1', name: '독산1동' })
})
afterAll(() => room.close())

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)

describe('taking in for residents', () => {
  it('takes all or none, and says which cells do not fit', async () => {
    const [first] = rows
    const bad = first === undefined ? [] : [{ ...first, title: '', contact: '전화' }, ...rows.slice(1)]
    expect(await room.run(takeIn, { ...told, rows: bad })).toMatchObject({
      refusal: {
        kind: 'intake-does-not-fit',
        cells: [
          { at: 0, row: 2, column: 'title', problem: 'missing' },
          { at: 0, row: 2, column: 'contact', problem: 'contact-unreadable' },
        ],
      },
    })
    expect(kindOf(await room.run(takeIn, { ...told, consentedOn: null }))).toBe('consent-day-missing')
    expect(kindOf(await room.run(takeIn, { ...told, consent: null, consentedOn: null }))).toBe('intake-does-not-fit')
    expect(kindOf(await room.run(takeIn, { ...told, receivedOn: '2021-03-03' }))).toBe('received-later')
    expect(await room.ask(listProposals, {})).toMatchObject({ value: { total: 0 } })
  })

  it('makes proposals of the day on which they were given, with the contact sealed until its day', async () => {
    expect(await room.run(takeIn, told, { role: 'department-officer' })).toMatchObject({ value: { takenIn: 2 } })
    const listed = await room.ask(listProposals, {})
    expect(listed).toMatchObject({
      value: { proposals: [{ proposal: { submittedOn: '2021-03-01', state: 'received', dueOn: '2021-04-01' } }, {}] },
    })
    expect(JSON.stringify(listed)).not.toContain('01012345678')
    const kept = await sql`select contact, contact_index, consent, destroy_after::text from proposal_intake
      order by proposal_id`.execute(room.db)
    expect(kept.rows).toEqual([
      {
        contact: 'proposal geumcheon visit-1-1 contact: 87654321010',
        contact_index: 'geumcheon index 01012345678',
        ...{ consent: 'signed', destroy_after: '2022-03-01' },
      },
      { contact: null, contact_index: null, consent: 'signed', destroy_after: '2022-03-01' },
    ])
    expect(kindOf(await room.run(takeIn, told))).toBe('proposal-id-taken')
    const bodies = await sql`select * from record_body`.execute(room.db)
    expect(JSON.stringify(bodies.rows)).not.toContain('5678')
  })
})

describe('where is my proposal', () => {
  const visitor = { role: 'visitor' } as const
  it('tells nothing before the right code was typed, counts wrong ones, and then tells where each stands', async () => {
    expect(await room.ask(listByContact, { token })).toMatchObject({ value: { state: 'waiting', proposals: [] } })
    expect(await room.run(proveContact, { token, code: '000000' }, visitor)).toMatchObject({
      value: { came: 'wrong', triesLeft: 4 },
    })
    expect(await room.run(proveContact, { token, code: '123 456' }, visitor)).toMatchObject({
      value: { came: 'proven' },
    })
    expect(await room.ask(listByContact, { token })).toMatchObject({
      value: { state: 'proven', proposals: [{ title: '그늘막', standing: 'received' }] },
    })
    const online = {
      proposalId: 'online',
      title: '누리집으로 낸 제안',
      place: '안양천',
      problem: '좁습니다.',
      wish: '넓혀요.',
    }
    expect(await room.run(propose, online, { role: 'resident', account: 'geumcheon-kim' })).toMatchObject({ ok: true })
    const others = { ...online, proposalId: 'of-another' }
    expect(await room.run(propose, others, { role: 'resident', account: 'geumcheon-lee' })).toMatchObject({ ok: true })
    const both = await room.ask(listByContact, { token })
    expect(both.ok && both.value.proposals.map(({ proposal }) => proposal.id).toSorted()).toEqual([
      'online',
      'visit-1-1',
    ])
    const same = { place: '공원', problem: '덥습니다.', wish: '놓아 주세요.' }
    const parts = ['shade', 'tree'].map((proposalId) => ({ proposalId, title: proposalId, ...same }))
    const split = { proposalId: 'visit-1-1', reason: '소관', parts }
    const districts = { itemId: 'visit-1-1', districts: '관악구', share: '1/3' }
    expect(await room.run(setReach, districts)).toMatchObject({ ok: true })
    expect(await room.run(splitProposal, split)).toMatchObject({ ok: true })
    const listed = await room.ask(listByContact, { token })
    expect(listed.ok && listed.value.proposals.map(({ proposal }) => proposal.id)).toEqual(
      expect.arrayContaining(['shade', 'tree', 'visit-1-1']),
    )
    expect(await room.ask(listReaches, { itemIds: ['shade', 'tree'].map((id) => ItemId.parse(id)) })).toMatchObject({
      value: {
        reaches: [
          { itemId: 'shade', districts: ['관악구'], share: null },
          { itemId: 'tree', districts: ['관악구'], share: null },
        ],
      },
    })
    state = 'over'
    expect(kindOf(await room.run(proveContact, { token, code: '123456' }, visitor))).toBe('code-ended')
    expect(await room.ask(listByContact, { token })).toMatchObject({ value: { proposals: [] } })
  })
})
