import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promiseOf } from '#kit/draw.ts'
import { drawSeats } from '#rooms/forums/core/draw-seats.ts'
import { addDepartment, addDong } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { addWork } from '#rooms/works/contract.ts'
import { worksRoom } from '#rooms/works/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import * as pledges from '../contract.ts'
import * as jury from '../contract-jury.ts'
import { pledgesRoom } from './room.ts'
import { pledgesFindings } from './see-pledge.ts'

const pledgeId = 'pledge-57'
const filed = { no: 57, title: '찾아가는 동주민센터', departmentId: 'autonomy', from: '2018-07', to: '2022-06' }
const none = { refusal: { kind: 'pledge-not-found' } }
const done = { ok: true }
const other = 'no-pledge'

describe.each(engines)('pledges on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, worksRoom, pledgesRoom], engine)
    await room.run(addDepartment, { departmentId: 'autonomy', name: '자치행정과' })
    await room.run(addDepartment, { departmentId: 'welfare', name: '복지정책과' })
    await room.run(addDong, { dongId: 'guui-1', name: '구의1동' })
    const work = { workId: 'visiting', departmentId: 'autonomy', year: 2021, no: 1, title: '찾동 운영' }
    await room.run(addWork, work)
  })
  afterAll(() => room.close())
  const see = async () => {
    const seen = await room.ask(pledges.seePledge, { pledgeId })
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }

  it('are added and filed', async () => {
    expect(await room.run(pledges.addPledge, { pledgeId, ...filed })).toMatchObject(done)
    expect(await room.run(pledges.addPledge, { pledgeId, ...filed, no: 58 })).toMatchObject({
      refusal: { kind: 'pledge-id-taken' },
    })
    expect(await room.run(pledges.addPledge, { pledgeId: 'second', ...filed })).toMatchObject({
      refusal: { kind: 'pledge-no-taken' },
    })
    const change = (more: object) => room.run(pledges.changePledge, { pledgeId, ...filed, ...more })
    expect(await change({ partners: '복지정책과', dongs: '구의1동', kind: 'continuing' })).toMatchObject(done)
    expect(await change({ partners: '없는과' })).toMatchObject({ refusal: { kind: 'name-unknown', field: 'partners' } })
    expect(await change({ pledgeId: other })).toMatchObject(none)
    expect(await see()).toMatchObject({
      department: '자치행정과',
      partners: ['복지정책과'],
      dongs: ['구의1동'],
      changes: [],
    })
  })

  it('are written part by part', async () => {
    const table = '단위사업\t구분\t항목\t2021\n협력\t\t회의\t12회'
    const money = '단위사업\t구분\t계\t2021\n계\t\t10\t10\n협력\t시비\t10\t10\n\t집행액\t7\t7'
    const amount = { total: 10, sources: '시비 10' }
    const forms = (id: string) => [
      room.run(pledges.writePledgeText, { pledgeId: id, section: 'goal', text: '○ 안착화' }),
      room.run(pledges.writeTargets, { pledgeId: id, table }),
      room.run(pledges.writeMoney, { pledgeId: id, table: money }),
      room.run(pledges.writeCost, { pledgeId: id, ...amount }),
      room.run(pledges.writeSecured, { pledgeId: id, year: 2021, ...amount }),
      room.run(pledges.writeSecured, { pledgeId: id, year: 2020, ...amount }),
      room.run(pledges.writeSecured, { pledgeId: id, year: 2021, ...amount }),
      room.run(pledges.writePublicity, { pledgeId: id, text: 'SNS | 카카오톡' }),
      room.run(pledges.linkPledge, { pledgeId: id, kind: 'work', id: 'visiting' }),
    ]
    for (const sent of forms(pledgeId)) expect(await sent).toMatchObject(done)
    for (const sent of forms(other)) expect(await sent).toMatchObject(none)
    expect(await room.run(pledges.writeTargets, { pledgeId, table: '회의' })).toMatchObject({
      refusal: { field: 'table' },
    })
    expect(await room.run(pledges.writeMoney, { pledgeId, table: '회의' })).toMatchObject({
      refusal: { field: 'table' },
    })
    expect(await room.run(pledges.writeCost, { pledgeId, total: 1, sources: '시비' })).toMatchObject({
      refusal: { field: 'sources' },
    })
    expect(await room.run(pledges.writeSecured, { pledgeId, year: 2021, total: 1, sources: '시비' })).toMatchObject({
      refusal: { field: 'sources' },
    })
    expect(await room.run(pledges.writePublicity, { pledgeId, text: 'SNS' })).toMatchObject({
      refusal: { field: 'text' },
    })
    const link = (kind: 'project' | 'work', id: string) => room.run(pledges.linkPledge, { pledgeId, kind, id })
    expect(await link('work', 'visiting')).toMatchObject({ refusal: { kind: 'linked-already' } })
    for (const [kind, id] of [
      ['work', 'no-work'],
      ['work', '아니다'],
      ['project', '아니다'],
    ] as const)
      expect(await link(kind, id)).toMatchObject({ refusal: { kind: 'link-not-found' } })
    expect((await see()).links).toEqual([{ kind: 'work', id: 'visiting', title: '찾동 운영', path: '/works/visiting' }])
    const unlink = () => room.run(pledges.unlinkPledge, { pledgeId, kind: 'work', id: 'visiting' })
    expect(await unlink()).toMatchObject(done)
    expect(await unlink()).toMatchObject({ refusal: { kind: 'not-linked' } })
  })

  it('have results quarter by quarter, months not counted twice', async () => {
    const record = (part: string, said: string, id = pledgeId) =>
      room.run(pledges.recordResults, { pledgeId: id, part, results: [{ item: '회의', said }] })
    for (const [part, said] of [
      ['2021-H1', '4회'],
      ['2021-Q3', ''],
      ['2021-Q4', '9회'],
      ['2021-Q4', '1회'],
    ] as const)
      expect(await record(part, said)).toMatchObject(done)
    expect(await record('2021-Q1', '1회')).toMatchObject({
      refusal: { kind: 'results-overlap', field: 'part', other: '2021-H1' },
    })
    expect(await record('2021-Q1', '1회', other)).toMatchObject(none)
    expect(await see()).toMatchObject({
      achievements: [{ item: '회의', target: 12, actual: 5, rate: '41.7' }],
      rates: { executed: { rate: '70.0' }, secured: { whole: 10_000_000 } },
    })
    expect((await room.read(pledgesFindings)).map(({ rule }) => rule)).toContain('target-missed')
  })

  it('change their status by a decision alone', async () => {
    const decision = {
      by: 'meeting',
      reference: '4분기 보고회',
      decidedOn: '2021-03-02',
      reason: '목표를 이룸',
    } as const
    const change = (more: object = {}, id = pledgeId) =>
      room.run(pledges.changePledgeStatus, { pledgeId: id, to: 'done', ...decision, ...more } as never)
    expect(await room.run(pledges.changePledgeStatus, { pledgeId, to: 'done' })).toMatchObject({
      ...{ refusal: { kind: 'decision-missing', field: 'by' } },
    })
    expect(await change()).toMatchObject({ ok: true, value: { changeNo: 1 } })
    expect(await change()).toMatchObject({ refusal: { kind: 'status-unchanged' } })
    expect(await change({}, other)).toMatchObject(none)
    expect((await see()).changes).toMatchObject([{ from: 'on-track', to: 'done', reference: '4분기 보고회' }])
    expect(
      await room.run(pledges.addPledge, {
        pledgeId: 'second',
        ...filed,
        no: 1,
        title: '공원',
        departmentId: 'welfare',
      }),
    ).toMatchObject(done)
    const list = async (filter: object) => {
      const listed = await room.ask(pledges.listPledges, filter)
      return listed.ok ? listed.value : null
    }
    expect(await list({})).toMatchObject({
      ...{ all: 2, rates: { fulfilled: { part: 1, whole: 2, rate: '50.0' } } },
      classes: [{ kind: 'new' }, { kind: 'continuing' }],
      dongs: [{ name: '구의1동' }, { dongId: null, titles: [{ title: '공원' }] }],
    })
    for (const filter of [
      { status: 'done' },
      { kind: 'continuing' },
      { departmentId: 'autonomy' },
      { dongId: 'guui-1' },
      { text: '동주민' },
    ])
      expect((await list(filter))?.pledges.map(({ id }) => id)).toEqual([pledgeId])
    expect((await list({ term: 'after' }))?.pledges).toEqual([])
    expect((await list({ fulfilled: ['done', 'on-track'] }))?.rates.fulfilled.rate).toBe('100.0')
  })

  it('are looked at by a jury that anybody can draw again', async () => {
    const call = { juryId: 'jury-1', title: '평가단', seats: 1, opensOn: '2021-03-01', closesOn: '2021-03-05' } as const
    const called = await room.run(jury.callPledgeJury, call as never)
    expect(await room.run(jury.callPledgeJury, call as never)).toMatchObject({ refusal: { kind: 'jury-id-taken' } })
    expect(await room.run(jury.callPledgeJury, { ...call, closesOn: '2021-02-01' } as never)).toMatchObject({
      refusal: { field: 'closesOn' },
    })
    const juryId = 'jury-1'
    const apply = (account: string, more: object = {}, on = '2021-03-02') =>
      room.run(jury.applyToJury, { juryId, dongId: 'guui-1', ageBand: '40s', sex: 'male', ...more } as never, {
        role: 'resident',
        account,
        on,
      })
    expect(await apply('aa')).toMatchObject({ value: { no: 1 } })
    expect(await apply('aa')).toMatchObject({ refusal: { kind: 'applied-already' } })
    expect(await apply('bb', { ageBand: '20s' })).toMatchObject({ value: { no: 2 } })
    expect(await apply('cc', { sex: null })).toMatchObject({ refusal: { kind: 'background-missing', field: 'sex' } })
    expect(await apply('cc', { dongId: 'no-dong' })).toMatchObject({ refusal: { kind: 'dong-not-found' } })
    expect(await apply('cc', { juryId: 'no-jury' })).toMatchObject({ refusal: { kind: 'jury-not-found' } })
    expect(await apply('cc', {}, '2021-03-09')).toMatchObject({ refusal: { kind: 'jury-not-open' } })
    expect(await apply('cc')).toMatchObject({ value: { no: 3 } })
    const leave = (account: string, id = juryId) =>
      room.run(jury.withdrawFromJury, { juryId: id }, { role: 'resident', account })
    expect(await leave('cc')).toMatchObject(done)
    expect(await leave('cc')).toMatchObject({ refusal: { kind: 'not-applied' } })
    expect(await leave('cc', 'no-jury')).toMatchObject({ refusal: { kind: 'jury-not-found' } })
    const draw = (on: string, id = juryId) => room.run(jury.drawPledgeJury, { juryId: id }, { on })
    expect(await draw('2021-03-05')).toMatchObject({ refusal: { kind: 'applications-open' } })
    expect(await draw('2021-03-06', 'no-jury')).toMatchObject({ refusal: { kind: 'jury-not-found' } })
    const before = await room.ask(jury.seeJury, { juryId })
    expect(before).toMatchObject({ value: { seed: null, applicants: 2 } })
    expect(await draw('2021-03-06')).toMatchObject({ value: { seated: 1 } })
    expect(await leave('aa')).toMatchObject({ refusal: { kind: 'jury-drawn' } })
    const after = await room.ask(jury.seeJury, { juryId })
    if (!after.ok || after.value.seed === null || !called.ok) throw new Error('not drawn')
    expect(promiseOf(after.value.seed)).toBe(called.value.promise)
    const applied = [
      { no: 1, group: 'guui-1 · 40s · male' },
      { no: 2, group: 'guui-1 · 20s · male' },
    ]
    expect(after.value.jury.drawn).toEqual(drawSeats(applied, after.value.seed))
    const [chosen, left] = after.value.jury.drawn?.[0]?.no === 1 ? ['aa', 'bb'] : ['bb', 'aa']
    const speak = (account: string, more: object = {}) =>
      room.run(jury.giveOpinion, { opinionId: 'opinion-1', juryId, pledgeId, text: '더 자주', ...more } as never, {
        role: 'resident',
        account,
      })
    expect(await speak(left)).toMatchObject({ refusal: { kind: 'not-a-juror' } })
    expect(await speak(chosen)).toMatchObject(done)
    expect(await speak(chosen)).toMatchObject({ refusal: { kind: 'opinion-id-taken' } })
    expect(await speak(chosen, { juryId: 'no-jury' })).toMatchObject({ refusal: { kind: 'jury-not-found' } })
    expect(await speak(chosen, { pledgeId: other })).toMatchObject(none)
    const own = (account: string) => room.ask(jury.seeOwnJuries, {}, { role: 'resident', account })
    expect([await own(chosen), await own(left)]).toMatchObject([
      { value: { juries: [{ seated: true }] } },
      { value: { juries: [] } },
    ])
    expect(await room.ask(jury.seeOwnJuries, {})).toMatchObject({ value: { juries: [] } })
    const answer = (opinionId: string) =>
      room.run(jury.answerOpinion, { opinionId, answer: '분기마다 열겠습니다.' } as never)
    expect(await answer('opinion-1')).toMatchObject(done)
    expect(await answer('no-opinion')).toMatchObject({ refusal: { kind: 'opinion-not-found' } })
    expect((await see()).opinions).toMatchObject([{ text: '더 자주', answer: '분기마다 열겠습니다.' }])
    expect(await room.ask(jury.seeJury, { juryId })).toMatchObject({
      value: { opinions: [{ pledge: '찾아가는 동주민센터' }] },
    })
    expect(await room.ask(jury.seeJury, { juryId: 'no-jury' })).toMatchObject({ refusal: { kind: 'jury-not-found' } })
    expect(await room.ask(jury.listJuries, {})).toMatchObject({ value: { juries: [{ applicants: 2 }] } })
  })

  it('stay where jurors have spoken, and go otherwise', async () => {
    const remove = (id: string) => room.run(pledges.removePledge, { pledgeId: id, reason: '잘못 올림' })
    expect(await remove(pledgeId)).toMatchObject({ refusal: { kind: 'pledge-has-opinions' } })
    expect(await remove('second')).toMatchObject(done)
    expect(await remove('second')).toMatchObject(none)
    expect(await room.ask(pledges.seePledge, { pledgeId: 'second' })).toMatchObject(none)
  })
})
