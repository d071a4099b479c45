import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { promiseOf } from '#kit/draw.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { addSeat, establishBody } from '../contract.ts'
import {
  apply,
  appointApplicant,
  decideCall,
  excuseJuror,
  listCalls,
  myApplication,
  openCall,
  scoreApplication,
  seeApplications,
  seeCall,
  standAside,
  withdrawApplication,
} from '../contract-calls.ts'
import { holdersOn, membersOn } from '../contract-members.ts'
import { organizationRoom } from './room.ts'

const seed = '봄비'
const call = {
  ...{ callId: 'call-1', bodyId: 'council', title: '제4기 위원 모집', notice: '함께해 주세요' },
  ...{ opensOn: localDate('2021-03-01'), closesOn: localDate('2021-03-14'), reserves: 1 },
  places: [{ name: '교육', seats: 1 }],
  criteria: [{ name: '참여 의지', most: 10 }],
  ...{ seedPromise: promiseOf(seed), jurors: ['juror-1', 'juror-2', 'juror-2'] },
}

describe.each(engines)('an open call on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([identityRoom(testSignIn), organizationRoom], engine)
    for (const accountId of ['juror-1', 'juror-2', 'person-1', 'person-2', 'person-3', 'person-4'])
      await room.run(createAccount, { accountId, displayName: accountId, purpose: '시험' }, { role: 'administrator' })
    for (const bodyId of ['council', 'steering'])
      await room.run(establishBody, {
        ...{ bodyId, kind: 'other', name: bodyId },
        rules: {
          ...{ opens: null, resolves: null, regularPerYear: null, extraordinaryShare: null, chairMayCall: true },
          ...{ maxSeats: null, sizeText: null, basis: null },
          terms: [{ seatKind: 'appointed-civil', rule: { kind: 'years', years: 2, renewals: 1 } }],
        },
      })
    for (const [seatId, bodyId] of [
      ['seat-1', 'council'],
      ['seat-2', 'council'],
      ['seat-3', 'steering'],
    ] as const)
      await room.run(addSeat, { seatId, bodyId, kind: 'appointed-civil', label: seatId })
  })
  afterAll(() => room.close())

  const applyAs = (no: number, more = {}, on = '2021-03-02') =>
    room.run(
      apply,
      { applicationId: `application-${no}`, callId: 'call-1', place: '교육', motivation: '글', consent: true, ...more },
      { role: 'resident', account: `person-${no}`, on },
    )
  const asJuror = (account: string, on = '2021-03-15') => ({ role: 'secretariat', account, on }) as const
  const score = (application: number, juror: string, mark: number, on?: string) =>
    room.run(scoreApplication, { applicationId: `application-${application}`, marks: [mark] }, asJuror(juror, on))

  it('opens with a panel, and is public', async () => {
    expect(await room.run(openCall, { ...call, bodyId: 'nobody' })).toMatchObject({
      refusal: { kind: 'body-not-found' },
    })
    expect(await room.run(openCall, { ...call, jurors: [] })).toMatchObject({ refusal: { kind: 'panel-missing' } })
    expect(await room.run(openCall, { ...call, seedPromise: null })).toMatchObject({
      refusal: { kind: 'seed-missing', field: 'seed' },
    })
    expect(await room.run(openCall, { ...call, seed: '짧은 말', seedPromise: null })).toMatchObject({
      refusal: { kind: 'invalid-input' },
    })
    expect(await room.run(openCall, call)).toMatchObject({ ok: true })
    expect(await room.run(openCall, call)).toMatchObject({ refusal: { kind: 'call-id-taken' } })
    expect(await room.ask(seeCall, { callId: 'call-1' })).toMatchObject({
      value: { bodyName: 'council', applications: 0, call: { seed: null } },
    })
    expect(await room.ask(seeCall, { callId: 'nowhere' })).toMatchObject({ refusal: { kind: 'call-not-found' } })
    expect(await room.ask(listCalls, { bodyId: 'steering' })).toMatchObject({ value: { calls: [] } })
    expect(await room.ask(listCalls, {})).toMatchObject({ value: { calls: [{ call: { id: 'call-1' } }] } })
  })

  it('takes one application of each person, with consent, and lets it be withdrawn', async () => {
    const refused = (kind: string) => ({ ok: false, refusal: { kind } })
    expect(await applyAs(1, { callId: 'nowhere' })).toMatchObject(refused('call-not-found'))
    expect(await applyAs(1, { place: '가산동' })).toMatchObject(refused('place-not-called'))
    expect(await applyAs(1, {}, '2021-03-15')).toMatchObject(refused('call-not-open'))
    for (const no of [1, 2, 3, 4]) expect(await applyAs(no)).toMatchObject({ ok: true })
    expect(await applyAs(1, { applicationId: 'application-9' })).toMatchObject(refused('applied-already'))
    expect(
      await room.run(withdrawApplication, { callId: 'call-1' }, { role: 'resident', account: 'person-4' }),
    ).toMatchObject({
      ok: true,
    })
    const again = {
      applicationId: 'application-1',
      callId: 'call-1',
      place: '교육',
      motivation: '글',
      consent: true,
    } as const
    expect(await room.run(apply, again, { role: 'resident', account: 'person-4' })).toMatchObject(
      refused('application-id-taken'),
    )
    expect(
      await room.run(withdrawApplication, { callId: 'call-1' }, { role: 'resident', account: 'person-4' }),
    ).toMatchObject(refused('application-not-found'))
    expect(
      await room.ask(myApplication, { callId: 'call-1' }, { role: 'resident', account: 'person-1' }),
    ).toMatchObject({
      value: { application: { place: '교육', result: null } },
    })
    expect(await room.ask(myApplication, { callId: 'call-1' })).toMatchObject({ value: { application: null } })
    expect(await room.ask(seeCall, { callId: 'call-1' })).toMatchObject({ value: { applications: 3 } })
  })

  it('is scored by its panel after the last day; who stands aside does not score', async () => {
    expect(await score(1, 'juror-1', 7, '2021-03-14')).toMatchObject({ refusal: { kind: 'not-in-screening' } })
    expect(await score(1, 'person-1', 7)).toMatchObject({ refusal: { kind: 'not-on-panel' } })
    expect(await score(9, 'juror-1', 7)).toMatchObject({ refusal: { kind: 'application-not-found' } })
    expect(await score(1, 'juror-1', 11)).toMatchObject({ refusal: { kind: 'mark-too-high' } })
    for (const [application, juror, mark] of [
      [1, 'juror-1', 6],
      [1, 'juror-1', 7],
      [2, 'juror-1', 9],
      [3, 'juror-1', 1],
      [1, 'juror-2', 7],
      [3, 'juror-2', 2],
      [2, 'juror-2', 1],
    ] as const)
      expect(await score(application, juror, mark)).toMatchObject({ ok: true })
    const decide = { callId: 'call-1', seed }
    expect(await room.run(decideCall, { ...decide, seed: '가을비' }, { on: '2021-03-16' })).toMatchObject({
      refusal: { kind: 'seed-not-as-promised' },
    })
    expect(await room.run(decideCall, decide, { on: '2021-03-14' })).toMatchObject({
      refusal: { kind: 'call-still-open' },
    })
    const aside = { applicationId: 'application-2', recusal: 'withdrew' } as const
    expect(await room.run(standAside, aside, asJuror('juror-2'))).toMatchObject({ ok: true })
    expect(await score(2, 'juror-2', 1)).toMatchObject({ refusal: { kind: 'stood-aside' } })
    const own = await room.ask(seeApplications, { callId: 'call-1' }, { role: 'auditor', account: 'juror-2' })
    expect(own).toMatchObject({ value: { onPanel: true } })
    expect(own.ok && own.value.sheets.map(({ jurorId }) => jurorId)).toEqual(['juror-2', 'juror-2', 'juror-2'])
    expect(await room.ask(seeApplications, { callId: 'call-1' }, { role: 'auditor' })).toMatchObject({
      refusal: { kind: 'not-on-panel' },
    })
    expect(await room.ask(seeApplications, { callId: 'nowhere' }, { role: 'auditor' })).toMatchObject({
      refusal: { kind: 'call-not-found' },
    })
  })

  it('is decided by one of many who close it at once, and everybody is told', async () => {
    const db = connect(room.connection, { max: 20 })
    const handler = room.house.commands.get(decideCall.name)
    if (handler === undefined) throw new Error('decide-call is not mounted.')
    const actor = {
      ...{ districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse('juror-1') },
      roles: ['secretariat' as const],
    }
    const closing = {
      handler,
      actor,
      input: { callId: 'call-1', seed },
      now: testNow,
      effectiveOn: localDate('2021-03-16'),
    }
    const ends = await Promise.all(Array.from({ length: 20 }, () => runCommand({ ...room.means, db }, closing)))
    await db.destroy()
    expect(ends.map((one) => (one.ok ? 'decided' : one.refusal.kind)).toSorted()).toEqual([
      ...Array(19).fill('call-decided'),
      'decided',
    ])
    const told = room.told.filter(({ kind }) => kind === 'organization.call-decided')
    expect(told.map(({ words }) => words.ko).toSorted()).toEqual([
      '제4기 위원 모집: 교육 자리의 결과는 선정 (1순위)입니다.',
      '제4기 위원 모집: 교육 자리의 결과는 선정되지 않음 (3순위)입니다.',
      '제4기 위원 모집: 교육 자리의 결과는 예비 (2순위)입니다.',
    ])
    expect(
      await room.ask(myApplication, { callId: 'call-1' }, { role: 'resident', account: 'person-2' }),
    ).toMatchObject({
      value: { application: { result: 'chosen', rank: 1 } },
    })
    expect(
      await room.run(withdrawApplication, { callId: 'call-1' }, { role: 'resident', account: 'person-3' }),
    ).toMatchObject({
      refusal: { kind: 'call-decided' },
    })
    expect(await room.run(decideCall, { callId: 'nowhere', seed })).toMatchObject({
      refusal: { kind: 'call-not-found' },
    })
  })

  it('fills seats: a member on that day, and not on the day before', async () => {
    const appoint = (no: number, seatId: string) =>
      room.run(appointApplicant, { applicationId: `application-${no}`, seatId }, { on: '2021-04-01' })
    expect(await appoint(3, 'seat-1')).toMatchObject({ refusal: { kind: 'not-chosen' } })
    expect(await appoint(9, 'seat-1')).toMatchObject({ refusal: { kind: 'application-not-found' } })
    expect(await appoint(2, 'seat-3')).toMatchObject({ refusal: { kind: 'seat-of-other-body' } })
    expect(await appoint(2, 'nowhere')).toMatchObject({ refusal: { kind: 'seat-not-found' } })
    expect(await appoint(2, 'seat-1')).toMatchObject({ ok: true })
    expect(await appoint(2, 'seat-2')).toMatchObject({ refusal: { kind: 'appointed-already' } })
    expect(await appoint(1, 'seat-1')).toMatchObject({ refusal: { kind: 'seat-taken' } })
    const seats = async (on: string) => {
      const seen = await room.ask(membersOn, { bodyId: 'council', on: localDate(on) })
      return seen.ok ? seen.value.members.map(({ seatId }) => seatId) : seen
    }
    expect(await seats('2021-03-31')).toEqual([])
    expect(await seats('2021-04-01')).toEqual(['seat-1'])
    expect(
      await room.ask(holdersOn, { bodyId: 'council', on: localDate('2021-04-01') }, { role: 'auditor' }),
    ).toMatchObject({
      value: { members: [{ holder: 'person-2' }] },
    })
  })

  it('is decided without a juror who cannot score, whom the secretariat excuses from what is still owed', async () => {
    const own = {
      callId: 'call-2',
      seed: '봄비가 온 뒤의 하천가 산책로',
      seedPromise: null,
      opensOn: localDate('2021-03-01'),
      closesOn: localDate('2021-03-02'),
    }
    expect(await room.run(openCall, { ...call, ...own })).toMatchObject({ ok: true })
    for (const no of [1, 2])
      expect(await applyAs(no, { applicationId: `late-${no}`, callId: 'call-2' })).toMatchObject({ ok: true })
    const mark = (no: number, juror: string) =>
      room.run(scoreApplication, { applicationId: `late-${no}`, marks: [5] }, asJuror(juror))
    const out = (jurorNo: number, more: object = {}, on = '2021-03-15') =>
      room.run(
        excuseJuror,
        { callId: 'call-2', jurorNo, recusal: 'excluded', reason: '이직', ...more },
        { role: 'secretariat', on },
      )
    const decide = () => room.run(decideCall, { callId: 'call-2', seed: own.seed }, { on: '2021-03-15' })
    const owes = async () => {
      const seen = await room.ask(seeApplications, { callId: 'call-2' }, { role: 'secretariat' })
      return seen.ok && seen.value.panel
    }
    for (const no of [1, 2]) expect(await mark(no, 'juror-1')).toMatchObject({ ok: true })
    expect(await mark(1, 'juror-2')).toMatchObject({ ok: true })
    expect(await owes()).toEqual([
      { no: 1, owes: 0 },
      { no: 2, owes: 1 },
    ])
    expect(await decide()).toMatchObject({ refusal: { kind: 'scores-missing', missing: 1 } })
    expect(await out(2, { callId: 'nowhere' })).toMatchObject({ refusal: { kind: 'call-not-found' } })
    expect(await out(2, {}, '2021-03-02')).toMatchObject({ refusal: { kind: 'not-in-screening' } })
    expect(await out(3)).toMatchObject({ refusal: { kind: 'no-such-juror' } })
    expect(await out(1)).toMatchObject({ refusal: { kind: 'scored-all' } })
    expect(await out(2)).toMatchObject({ value: { excused: 1 } })
    expect(await decide()).toMatchObject({ ok: true })
  })
})
