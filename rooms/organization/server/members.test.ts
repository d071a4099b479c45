import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { listRoleWork } from '#rooms/identity/contract-roles.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { addSeat, establishBody, fillSeat, seeBody, vacateSeat } from '../contract.ts'
import { countPersons, holdersOn, membersOn, mySeats, proposeMemberRole } from '../contract-members.ts'
import { organizationRoom } from './room.ts'

const rules = {
  ...{ opens: 'majority-of-enrolled', resolves: 'majority-of-present', regularPerYear: 4, extraordinaryShare: null },
  ...{ chairMayCall: true, maxSeats: 30, sizeText: null, basis: null },
  terms: [
    { seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1, replacement: { counts: false } } },
  ],
} satisfies GivenTo<typeof establishBody>['rules']
const people = Array.from({ length: 60 }, (_, at) => AccountId.parse(`person-${at}`))
const on = '2021-03-02'

describe.each(engines)('members on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([identityRoom(testSignIn), organizationRoom], engine)
    for (const accountId of people)
      await room.run(createAccount, { accountId, displayName: accountId, purpose: '위원' }, { role: 'administrator' })
    for (const [bodyId, kind] of [
      ['council', 'governance-council'],
      ['budget', 'budget-committee'],
      ['steering', 'steering-committee'],
    ] as const) {
      await room.run(establishBody, { bodyId, kind, name: bodyId, rules })
      for (const no of [1, 2, 3])
        await room.run(addSeat, {
          bodyId,
          seatId: `${bodyId}-${no}`,
          kind: 'appointed-civil',
          label: `${bodyId} ${no}`,
        })
    }
    const joint = { bodyId: 'joint', kind: 'joint', name: 'joint' } as const
    await room.run(establishBody, { ...joint, rules: { ...rules, joins: ['council', 'budget'] } })
  })
  afterAll(() => room.close())

  const appoint = (seatId: string, holder: string, day = on, more = {}) =>
    room.run(fillSeat, { seatId, holder, ...more }, { on: day })
  const secretariat = { role: 'secretariat' } as const

  it('hold a seat from the first day of their term, and are told; the public sees the seat alone', async () => {
    const appointed = await appoint('council-1', 'person-1', on, {
      ...{ appointedBy: 'recommendation', recommendedBy: '마을공동체지원센터' },
    })
    expect(appointed).toEqual({
      ok: true,
      value: {
        ...{ seatId: 'council-1', from: on, to: '2023-03-01', vacatedOn: null, renewals: 0, restOfTerm: false },
      },
    })
    expect(room.told.at(-1)).toMatchObject({ kind: 'organization.appointed', to: [{ accounts: ['person-1'] }] })
    expect(await room.ask(membersOn, { bodyId: 'council', on: '2021-03-01' })).toMatchObject({ value: { members: [] } })
    const [seen, members] = [
      await room.ask(seeBody, { bodyId: 'council' }),
      await room.ask(membersOn, { bodyId: 'council' }),
    ]
    expect(members).toMatchObject({ value: { on, members: [{ seatId: 'council-1', bodyId: 'council' }] } })
    expect(JSON.stringify([seen, members])).not.toMatch(/person-1|지원센터/)
    expect(await room.ask(holdersOn, { bodyId: 'council' }, secretariat)).toMatchObject({
      value: { members: [{ holder: 'person-1' }] },
    })
    expect(await room.ask(holdersOn, { bodyId: 'council' })).toMatchObject({ refusal: { kind: 'not-permitted' } })
    for (const query of [membersOn, holdersOn])
      expect(await room.ask(query, { bodyId: 'nobody' }, secretariat)).toMatchObject({
        refusal: { kind: 'body-not-found' },
      })
    expect(await room.ask(mySeats, {}, { role: 'resident', account: 'person-1' })).toMatchObject({
      value: { members: [{ seatId: 'council-1' }] },
    })
    expect(await room.ask(mySeats, {})).toMatchObject({ value: { members: [] } })
  })

  it('hold one seat of a body, and are appointed with a known account', async () => {
    expect(await appoint('council-2', 'person-1')).toMatchObject({ refusal: { kind: 'member-already' } })
    expect(await appoint('council-2', 'nobody-at-all')).toMatchObject({
      refusal: { kind: 'refers-to-unknown', table: 'account' },
    })
    expect(await appoint('nowhere', 'person-2')).toMatchObject({ refusal: { kind: 'seat-not-found' } })
  })

  it('count once where two bodies meet', async () => {
    expect(await appoint('budget-1', 'person-1')).toMatchObject({ ok: true })
    expect(await room.run(fillSeat, { seatId: 'budget-2' }, { on })).toMatchObject({ ok: true })
    const counted = { value: { seats: 3, persons: 2 } }
    expect(await room.ask(countPersons, { bodyIds: ['council', 'budget'], on })).toMatchObject(counted)
    expect(await room.ask(countPersons, { bodyIds: ['joint'] })).toMatchObject(counted)
    const joint = await room.ask(membersOn, { bodyId: 'joint' })
    expect(joint.ok && joint.value.members.map(({ seatId }) => seatId)).toEqual(['budget-1', 'budget-2', 'council-1'])
  })

  it('leave early with a reason; who replaces them serves the rest of the term', async () => {
    expect(await room.run(vacateSeat, { seatId: 'budget-1', why: 'dismissed' }, { on: '2021-05-01' })).toMatchObject({
      refusal: { kind: 'dismissal-without-words' },
    })
    const left = await room.run(vacateSeat, { seatId: 'budget-1', why: 'moved-away' }, { on: '2021-05-01' })
    expect(left).toMatchObject({ value: { vacatedOn: '2021-05-01' } })
    expect(room.told.slice(-2).map(({ kind }) => kind)).toEqual([
      ...['organization.left-office', 'organization.role-to-revoke'],
    ])
    expect(await appoint('budget-1', 'person-2', '2021-05-10')).toMatchObject({
      value: { to: '2023-03-01', restOfTerm: true, renewals: 0 },
    })
  })

  it('are proposed for the role of their body by the secretariat; a seat gives none by itself', async () => {
    const propose = (seatId: string, proposalId: string) =>
      room.run(proposeMemberRole, { seatId, proposalId }, { role: 'secretariat' })
    expect(await propose('council-1', 'proposal-1')).toMatchObject({ ok: true })
    const work = await room.ask(listRoleWork, {}, { role: 'administrator' })
    expect(work.ok && work.value.proposals).toMatchObject([
      { accountId: 'person-1', role: 'governance-council-member', until: '2023-03-01', proposedBy: 'test-secretariat' },
    ])
    expect(await propose('council-1', 'proposal-1')).toMatchObject({ refusal: { kind: 'role-proposal-taken' } })
    expect(await propose('council-3', 'proposal-2')).toMatchObject({ refusal: { kind: 'seat-is-vacant' } })
    expect(await propose('budget-2', 'proposal-2')).toMatchObject({ refusal: { kind: 'holder-not-known' } })
    expect(await propose('nowhere', 'proposal-2')).toMatchObject({ refusal: { kind: 'seat-not-found' } })
  })

  it('come to one seat when fifty are appointed at once, and one person to one seat of a body', async () => {
    const db = connect(room.connection, { max: 50 })
    const handler = room.house.commands.get(fillSeat.name)
    if (handler === undefined) throw new Error('fill-seat is not mounted.')
    const actor = {
      ...{ districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse('test-secretariat') },
      roles: ['secretariat' as const],
    }
    const at = (input: object) =>
      runCommand({ ...room.means, db }, { handler, actor, input, now: testNow, effectiveOn: localDate(on) })
    const kinds = async (asked: readonly ReturnType<typeof at>[]) =>
      (await Promise.all(asked)).map((outcome) => (outcome.ok ? 'appointed' : outcome.refusal.kind)).toSorted()
    const rivals = people.slice(5, 55).map((holder) => at({ seatId: 'steering-1', holder }))
    expect(await kinds(rivals)).toEqual(['appointed', ...Array(49).fill('seat-taken')])
    const both = ['steering-2', 'steering-3'].map((seatId) => at({ seatId, holder: 'person-58' }))
    expect(await kinds(both)).toEqual(['appointed', 'member-already'])
    await db.destroy()
  })

  it('are named where a seat was filled with nobody, by ending that term on its first day and appointing anew', async () => {
    const joined = { role: 'secretariat', on } as const
    expect(await room.run(vacateSeat, { seatId: 'budget-2', why: 'other' }, joined)).toMatchObject({ ok: true })
    const named = await room.run(fillSeat, { seatId: 'budget-2', holder: 'person-7' }, joined)
    expect(named).toMatchObject({ value: { from: on, vacatedOn: null, renewals: 0 } })
    const held = await room.ask(holdersOn, { bodyId: 'budget', on }, { role: 'auditor' })
    expect(held.ok && held.value.members.map(({ holder }) => holder)).toContain('person-7')
  })
})
