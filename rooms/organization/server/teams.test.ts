import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { addDepartment } from '../contract.ts'
import {
  addTeam,
  arrangeStandIn,
  endPosting,
  endStandIn,
  listTeams,
  myTeams,
  postToTeam,
  seeTeam,
} from '../contract-teams.ts'
import { organizationRoom } from './room.ts'

const on = '2021-03-02'

describe.each(engines)('teams on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([identityRoom(testSignIn), organizationRoom], engine)
    for (const accountId of ['head', 'officer-1', 'officer-2', 'resident-1'])
      await room.run(createAccount, { accountId, displayName: accountId, purpose: '담당' }, { role: 'administrator' })
    await room.run(addDepartment, { departmentId: 'village', name: '마을자치과' })
  })
  afterAll(() => room.close())
  const post = (postingId: string, accountId: string, day: string, more = {}) =>
    room.run(postToTeam, { postingId, teamId: 'governance', accountId, title: accountId, ...more }, { on: day })

  it('stand in their department under a name of their own', async () => {
    const team = { teamId: 'governance', departmentId: 'village', name: '협치팀', duties: '협치회의 운영' }
    expect(await room.run(addTeam, team)).toMatchObject({ ok: true })
    expect(await room.run(addTeam, team)).toMatchObject({ refusal: { kind: 'team-id-taken' } })
    expect(await room.run(addTeam, { ...team, teamId: 'other', name: '협치 팀' })).toMatchObject({
      refusal: { kind: 'team-name-taken' },
    })
    expect(await room.run(addTeam, { ...team, teamId: 'other', departmentId: 'parks' })).toMatchObject({
      refusal: { kind: 'department-not-found' },
    })
    expect(await room.ask(listTeams, { departmentId: 'village' })).toMatchObject({
      value: { teams: [{ id: 'governance', name: '협치팀' }] },
    })
    expect(await room.ask(listTeams, { departmentId: 'parks' })).toMatchObject({ value: { teams: [] } })
  })

  it('have people from day to day, whom the office sees', async () => {
    expect(await post('posting-1', 'officer-1', '2021-01-01')).toMatchObject({ ok: true })
    expect(await post('posting-1', 'officer-1', '2021-01-01')).toMatchObject({ refusal: { kind: 'posting-id-taken' } })
    expect(await post('posting-2', 'officer-1', '2021-02-01')).toMatchObject({ refusal: { kind: 'posted-already' } })
    expect(await post('posting-2', 'officer-2', '2021-01-01', { until: '2020-01-01' })).toMatchObject({
      refusal: { kind: 'posting-ends-before-it-begins' },
    })
    expect(await post('posting-2', 'nobody-known', '2021-01-01')).toMatchObject({
      refusal: { kind: 'refers-to-unknown' },
    })
    expect(await post('posting-2', 'officer-2', '2021-01-01', { teamId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'team-not-found' },
    })
    expect(await post('posting-2', 'officer-2', '2021-01-01')).toMatchObject({ ok: true })
    const staff = await room.ask(seeTeam, { teamId: 'governance', on }, { role: 'department-officer' })
    expect(staff.ok && staff.value.postings.map(({ accountId }) => accountId)).toEqual(['officer-1', 'officer-2'])
    expect(await room.ask(seeTeam, { teamId: 'governance' }, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.ask(seeTeam, { teamId: 'nowhere' }, { role: 'secretariat' })).toMatchObject({
      refusal: { kind: 'team-not-found' },
    })
  })

  it('take one of two postings at once', async () => {
    const both = await Promise.all(['posting-a', 'posting-b'].map((id) => post(id, 'head', '2021-01-01')))
    expect(both.map((one) => (one.ok ? 'posted' : one.refusal.kind)).toSorted()).toEqual(['posted', 'posted-already'])
  })

  it('cover for who is away: the colleague is told, and sees whose place it is', async () => {
    const officer = { role: 'department-officer', account: 'officer-1', on } as const
    const week = { substituteId: 'officer-2', until: '2021-03-05' }
    const arrange = (standInId: string, more: object, how: object = officer) =>
      room.run(arrangeStandIn, { standInId, ...week, ...more }, how)
    expect(await arrange('away-1', { absentId: 'officer-2', substituteId: 'officer-1' })).toMatchObject({
      refusal: { kind: 'for-oneself-only' },
    })
    expect(await arrange('away-1', { substituteId: 'resident-1' })).toMatchObject({
      refusal: { kind: 'substitute-not-posted' },
    })
    const both = await Promise.all(['away-1', 'away-2'].map((id) => arrange(id, {})))
    expect(both.map((one) => (one.ok ? 'arranged' : one.refusal.kind)).toSorted()).toEqual([
      'arranged',
      'covered-already',
    ])
    const id = both[0]?.ok === true ? 'away-1' : 'away-2'
    expect(await arrange(id, {})).toMatchObject({ refusal: { kind: 'stand-in-id-taken' } })
    expect(await arrange('away-3', {}, { role: 'secretariat', account: 'resident-1', on })).toMatchObject({
      refusal: { kind: 'absent-not-posted' },
    })
    expect(room.told).toMatchObject([{ kind: 'organization.stands-in', to: [{ accounts: ['officer-2'] }] }])

    const mine = async (account: string, day = on) => {
      const seen = await room.ask(myTeams, { on: localDate(day) }, { role: 'department-officer', account })
      return seen.ok ? seen.value : null
    }
    expect(await mine('officer-2')).toMatchObject({
      ...{ teams: [{ team: { id: 'governance' } }], standsInFor: [{ absentId: 'officer-1' }], covered: [] },
    })
    expect(await mine('officer-1')).toMatchObject({ standsInFor: [], covered: [{ substituteId: 'officer-2' }] })
    expect(await mine('officer-2', '2021-03-06')).toMatchObject({ standsInFor: [] })

    expect(await room.run(endStandIn, { standInId: id }, { ...officer, on: '2021-03-06' })).toMatchObject({
      refusal: { kind: 'stand-in-over' },
    })
    expect(await room.run(endStandIn, { standInId: id }, { ...officer, account: 'officer-2' })).toMatchObject({
      refusal: { kind: 'for-oneself-only' },
    })
    expect(await room.run(endStandIn, { standInId: id }, { ...officer, on: '2021-03-04' })).toMatchObject({ ok: true })
    expect(await mine('officer-2', '2021-03-04')).toMatchObject({ standsInFor: [] })
    expect(await mine('officer-2', '2021-03-03')).toMatchObject({ standsInFor: [{ until: '2021-03-03' }] })
    expect(await room.run(endStandIn, { standInId: id }, { ...officer, on: '2021-03-02' })).toMatchObject({ ok: true })
    expect(await room.run(endStandIn, { standInId: id }, officer)).toMatchObject({
      refusal: { kind: 'stand-in-not-found' },
    })
  })

  it('let people go with their last day', async () => {
    const end = (postingId: string, day: string) => room.run(endPosting, { postingId }, { on: day })
    expect(await end('posting-9', '2021-06-30')).toMatchObject({ refusal: { kind: 'posting-not-found' } })
    expect(await end('posting-1', '2020-12-31')).toMatchObject({ refusal: { kind: 'posting-not-current' } })
    expect(await end('posting-1', '2021-06-30')).toMatchObject({ ok: true })
    const later = await room.ask(
      seeTeam,
      { teamId: 'governance', on: localDate('2021-07-01') },
      { role: 'secretariat' },
    )
    expect(later.ok && later.value.postings.map(({ accountId }) => accountId)).toEqual(['head', 'officer-2'])
    expect(await room.ask(myTeams, {})).toMatchObject({ refusal: { kind: 'not-permitted' } })
  })
})
