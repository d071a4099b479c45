import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#rooms/identity/contract.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { addTeam, arrangeStandIn, endStandIn, postToTeam } from '#rooms/organization/contract-teams.ts'
import { engines } from '#tests/support/database.ts'
import { openScreening } from '#tests/support/room-of-screening.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import {
  confirmReviews,
  fillReviews,
  handOut,
  listMine,
  openRound,
  seeReview,
  sendBackReview,
  takeReviews,
} from '../contract.ts'
import { handOverWork, listWorkHandovers } from '../contract-work.ts'

const roundId = 'round-1'
const by = (account: string) => ({ role: 'department-officer', account }) as const
const head = { role: 'department-head', account: 'head' } as const
const itemIds = ['item-1', 'item-2', 'item-3']

describe.each(engines)('work that goes on to others on %s', (engine) => {
  let room: RoomTest
  const done = async (outcome: Promise<{ readonly ok: boolean }>) => expect(await outcome).toMatchObject({ ok: true })
  const see = async (itemId: string) => {
    const seen = await room.ask(seeReview, { roundId, itemId }, head)
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }
  const mineOf = async (account: string) => {
    const listed = await room.ask(listMine, {}, by(account))
    if (!listed.ok) throw new Error(listed.refusal.kind)
    return listed.value.reviews.map(({ itemId, mine, standsIn }) => [itemId, mine, standsIn])
  }
  const work = { handoverId: 'handover-1', departmentId: 'park', toId: 'choi', reason: '인사이동' }
  const hand = (more: object = {}, how: object = by('jung')) =>
    room.run(handOverWork, { ...work, ...more } as never, how)

  beforeAll(async () => {
    room = await openScreening(engine)
    for (const account of ['jung', 'choi', 'han', 'head'])
      await done(
        room.run(
          createAccount,
          { accountId: account, displayName: account, purpose: '검토' },
          { role: 'administrator' },
        ),
      )
    await done(room.run(addDepartment, { departmentId: 'school', name: '교육지원과' }))
    for (const departmentId of ['park', 'school'])
      await done(room.run(addTeam, { teamId: `team-${departmentId}`, departmentId, name: '기획팀' }))
    for (const [account, department] of [
      ['jung', 'park'],
      ['choi', 'park'],
      ['han', 'school'],
    ] as const)
      await done(
        room.run(
          postToTeam,
          { postingId: `posting-${account}`, teamId: `team-${department}`, accountId: account, title: '주무관' },
          { role: 'secretariat', on: '2021-01-04' },
        ),
      )
    const round = { roundId, cycleId: 'cycle-2021', name: '부서 검토', gateOrder: 3, decider: '관련 부서' }
    await done(room.run(openRound, { ...round, dueOn: '2021-03-12' }))
    await done(room.run(handOut, { roundId, departmentId: 'park', itemIds }))
    await done(room.run(takeReviews, { roundId, itemIds: itemIds.slice(0, 2) }, by('jung')))
  })
  afterAll(() => room.close())

  it('is taken by nobody while a colleague has it', async () => {
    const take = (itemId: string, account: string) => room.run(takeReviews, { roundId, itemIds: [itemId] }, by(account))
    expect(await take('item-1', 'choi')).toMatchObject({ refusal: { kind: 'anothers-already' } })
    expect(await take('item-1', 'jung')).toMatchObject({ value: { taken: 1 } })
  })

  it('is written by a stand-in for whoever is away, and the record says for whom', async () => {
    const away = { standInId: 'stand-in-1', substituteId: 'choi', until: '2021-03-05' }
    await done(room.run(arrangeStandIn, away, by('jung')))
    expect(await mineOf('choi')).toEqual([
      ['item-1', false, true],
      ['item-2', false, true],
      ['item-3', false, false],
    ])
    expect((await mineOf('jung'))[0]).toEqual(['item-1', true, false])
    const fill = (itemId: string, version: number, how: object) =>
      room.run(fillReviews, { roundId, submit: false, rows: [{ itemId, version, opinion: '넓다' }] } as never, how)
    await done(fill('item-1', 2, by('choi')))
    await done(fill('item-3', 2, by('choi')))
    await done(fill('item-2', 2, by('jung')))
    expect((await see('item-1')).standInDays).toEqual(['2021-03-02'])
    expect((await see('item-2')).standInDays).toEqual([])
    expect((await see('item-3')).standInDays).toEqual([])
  })

  it('is not handed over for another by an officer, nor to somebody who does not work there', async () => {
    expect(await hand({ fromId: 'choi' })).toMatchObject({ refusal: { kind: 'own-work-only', field: 'fromId' } })
    expect(await hand({ toId: 'jung' })).toMatchObject({ refusal: { kind: 'hands-over-to-oneself', field: 'toId' } })
    for (const toId of ['han', 'nobody'])
      expect(await hand({ toId })).toMatchObject({ refusal: { kind: 'receiver-not-in-department', field: 'toId' } })
    expect(await hand({ departmentId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'no-such-department', field: 'departmentId' },
    })
    expect(await hand({}, { ...by('jung'), on: '2021-03-03' })).toMatchObject({
      refusal: { kind: 'hands-over-after-today', field: '_effectiveOn' },
    })
    expect(await hand({ departmentId: 'school', toId: 'han' })).toMatchObject({
      refusal: { kind: 'no-work-to-hand-over', field: 'fromId' },
    })
    expect(await hand({}, { ...by('jung'), on: '2021-01-01' })).toMatchObject({
      refusal: { kind: 'receiver-not-in-department' },
    })
  })

  it('goes on all at once, as it is written; both are told, and the history stays without the people', async () => {
    expect(await hand()).toMatchObject({ value: { reviews: 2 } })
    expect(room.told.at(-1)).toMatchObject({
      kind: 'screening.work-handed-over',
      to: [{ accounts: ['jung', 'choi'] }],
    })
    expect(await mineOf('jung')).toEqual([
      ['item-1', false, false],
      ['item-2', false, false],
      ['item-3', false, false],
    ])
    expect((await mineOf('choi')).slice(0, 2)).toEqual([
      ['item-1', true, false],
      ['item-2', true, false],
    ])
    expect(await see('item-1')).toMatchObject({
      review: { content: { opinion: '넓다' } },
      passedOn: [{ on: '2021-03-02', reason: '인사이동', role: 'department-officer' }],
    })
    const listed = await room.ask(listWorkHandovers, {}, head)
    expect(listed).toMatchObject({ value: { handovers: [{ department: '공원녹지과', reviews: 2 }] } })
    expect(JSON.stringify(listed)).not.toMatch(/jung|choi/)
    expect(await hand({ handoverId: 'handover-2' })).toMatchObject({ refusal: { kind: 'no-work-to-hand-over' } })
  })

  it('is handed back by the head, on a day of the head’s own; an id is used once', async () => {
    const back = { fromId: 'choi', toId: 'jung' }
    expect(await hand(back, head)).toMatchObject({ refusal: { kind: 'handover-id-taken', field: 'handoverId' } })
    expect(await hand({ ...back, handoverId: 'handover-3' }, { ...head, on: '2021-03-01' })).toMatchObject({
      value: { reviews: 2 },
    })
    expect((await see('item-1')).passedOn).toMatchObject([{}, { on: '2021-03-01', role: 'department-head' }])
  })

  it('is confirmed by the stand-in of a head who is away, on the days of the absence, and the record says so', async () => {
    await sql`insert into role_grant (district_id, account_id, role, unit, granted_from)
      values ('geumcheon', 'head', 'department-head', 'department/park', '2021-01-04')`.execute(room.db)
    const postings = { teamId: 'team-park', title: '과장' }
    await done(
      room.run(
        postToTeam,
        { ...postings, postingId: 'posting-head', accountId: 'head' },
        { role: 'secretariat', on: '2021-01-04' },
      ),
    )
    const confirm = (account: string, ...ids: string[]) =>
      room.run(confirmReviews, { roundId, itemIds: ids }, by(account))
    const submit = async (itemId: string, account: string) => {
      const { version } = (await see(itemId)).review
      const rows = [{ itemId, version, verdict: 'suitable' }]
      await done(room.run(fillReviews, { roundId, submit: true, rows } as never, by(account)))
    }
    await submit('item-1', 'jung')
    await submit('item-2', 'choi')
    expect(await confirm('choi', 'item-1')).toMatchObject({ refusal: { kind: 'not-the-head' } })
    const seenBy = (account: string, itemId: string) => room.ask(seeReview, { roundId, itemId }, by(account))
    expect(await seenBy('choi', 'item-1')).toMatchObject({ value: { confirms: null, confirmedByStandIn: false } })

    const away = { standInId: 'stand-in-head', absentId: 'head', substituteId: 'choi', until: '2021-03-05' }
    await done(room.run(arrangeStandIn, away, head))
    expect(await seenBy('choi', 'item-1')).toMatchObject({ value: { confirms: 'as-stand-in' } })
    expect(await seenBy('jung', 'item-1')).toMatchObject({ value: { confirms: null } })
    const listed = await room.ask(listMine, {}, by('choi'))
    expect(listed.ok && listed.value.reviews.filter(({ state }) => state === 'submitted')).toMatchObject([
      { itemId: 'item-1', mayConfirm: true },
      { itemId: 'item-2', mayConfirm: true },
    ])
    expect(await confirm('jung', 'item-1')).toMatchObject({ refusal: { kind: 'not-the-head' } })
    expect(await confirm('choi', 'item-1', 'item-2')).toMatchObject({ refusal: { kind: 'own-review' } })
    const back = { roundId, itemId: 'item-2', reason: '다시 봐 주세요.' }
    expect(await room.run(sendBackReview, back, by('jung'))).toMatchObject({ refusal: { kind: 'not-the-head' } })
    await done(room.run(sendBackReview, back, by('choi')))
    await done(confirm('choi', 'item-1'))
    expect(await see('item-1')).toMatchObject({
      ...{ review: { state: 'confirmed' }, confirms: 'as-head', confirmedByStandIn: true },
    })
    expect((await see('item-2')).confirmedByStandIn).toBe(false)
    const rows = await sql<{ item_id: string; acted_by: string; acted_for: string }>`
      select item_id, acted_by, acted_for from review_stand_in where acted_for = 'head' order by item_id`.execute(
      room.db,
    )
    expect(rows.rows).toEqual([
      { item_id: 'item-1', acted_by: 'choi', acted_for: 'head' },
      { item_id: 'item-2', acted_by: 'choi', acted_for: 'head' },
    ])

    // A head who confirms does so in nobody's place; and once the absence is over, only the head does.
    await submit('item-3', 'jung')
    await done(room.run(endStandIn, { standInId: 'stand-in-head' }, head))
    expect(await confirm('choi', 'item-3')).toMatchObject({ refusal: { kind: 'not-the-head' } })
    await done(room.run(confirmReviews, { roundId, itemIds: ['item-3'] }, head))
    expect((await see('item-3')).confirmedByStandIn).toBe(false)
  })
})
