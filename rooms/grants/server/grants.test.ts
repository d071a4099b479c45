import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { linesFor } from '#rooms/appropriations/core/fixture.ts'
import { writeCostLines } from '#rooms/budget/contract.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import * as calls from '../contract.ts'
import * as grants from '../contract-grants.ts'
import { grantsDueSoon } from './due-soon.ts'
import { grantsBeside, grantsFindings, grantsTraceSteps } from './known.ts'
import { grantsRoom } from './room.ts'

const names = async () => new Map()
const subsidies = subsidiesRoom({ executedOf: async () => [], titlesOf: names, approvedOf: names })
const [callId, done] = ['call-1', { ok: true }]
const won = (amount: number) => amount as never
const terms = {
  ...{ callId, departmentId: 'parks', projectId: 'project-8', year: 2021, title: '마을정원', notice: '함께 가꿉니다.' },
  ...{ total: won(5_000_000), ceiling: won(3_000_000), opensOn: '2021-01-04', closesOn: '2021-01-29' },
  ...{ criteria: '실행 | 100', passMark: 60 },
}
const refused = (kind: string) => ({ refusal: { kind } })

describe.each(engines)('grants on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([...roomsOfPlans(), subsidies, grantsRoom], engine)
    await drawUpTwoProjects(room)
    await room.run(writeCostLines, { projectId: 'project-8', lines: linesFor(8) })
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
  })
  afterAll(() => room.close())
  const draft = (more: Partial<GivenTo<typeof calls.draftCall>> = {}) =>
    room.run(calls.draftCall, { ...terms, ...more })
  const applied = { title: '꽃밭', purpose: '꽃을 심습니다.', asked: won(2_000_000), ownShare: won(0) }
  const given = (id: string, more: object = {}) => ({
    ...{ applicationId: id, callId, applicant: id, ...applied, budget: '모종 | 2000000', ...more },
  })
  const apply = (id: string, account: string, more: object = {}, on = '2021-01-11') =>
    room.run(calls.apply, given(id, more), { role: 'resident', account, on })
  const see = async (applicationId: string, how: object = { role: 'secretariat' }) => {
    const seen = await room.ask(grants.seeApplication, { applicationId }, how)
    return seen.ok ? seen.value : null
  }
  const of = (applicationId: string, entry: string) => ({ applicationId, entryId: `${applicationId}-${entry}` })
  const agreed = { granted: won(2_000_000), ownShare: won(0), endsOn: '2021-11-30', reportDueOn: '2021-12-15' }

  it('a call is drafted, published once, and lengthened', async () => {
    expect(await draft({ departmentId: 'moon' })).toMatchObject(refused('department-not-found'))
    expect(await draft({ projectId: 'no-project' })).toMatchObject(refused('project-not-found'))
    expect(await draft({ lineId: 'no-line' })).toMatchObject(refused('line-not-found'))
    const [line] = linesFor(8)
    expect(await draft({ lineId: line?.id ?? '', total: won(900_000_000) })).toMatchObject(refused('above-the-line'))
    expect(await draft({ criteria: '?' })).toMatchObject(refused('criteria-unreadable'))
    expect(await draft({ passMark: 101 })).toMatchObject(refused('pass-above-points'))
    expect(await draft()).toMatchObject(done)
    expect(await draft({ title: '마을정원 가꾸기' })).toMatchObject(done)
    expect(await room.ask(calls.seeCall, { callId })).toMatchObject(refused('call-not-found'))
    expect(await room.ask(calls.listCalls, {})).toMatchObject({ value: { total: 0 } })
    expect(await apply('early', 'lee')).toMatchObject(refused('call-not-open'))
    expect(await room.run(calls.publishCall, { callId: 'no-call' })).toMatchObject(refused('call-not-found'))
    expect(await room.run(calls.publishCall, { callId }, { on: '2021-01-04' })).toMatchObject(done)
    expect(await draft()).toMatchObject(refused('call-published'))
    expect(await room.run(calls.publishCall, { callId })).toMatchObject(refused('call-published'))
    const longer = { callId, closesOn: '2021-02-05', reason: '신청이 적음' }
    expect(await room.run(calls.extendCall, { ...longer, callId: 'no-call' })).toMatchObject(refused('call-not-found'))
    expect(await room.run(calls.extendCall, longer, { on: '2021-01-20' })).toMatchObject(done)
    expect(await room.ask(calls.seeCall, { callId })).toMatchObject({
      value: { view: { phase: 'closed', call: { closesOn: '2021-02-05' } }, project: expect.any(String) },
    })
  })

  it('associations apply, once each, and see what is theirs', async () => {
    expect(await apply('one', 'lee', { callId: 'no-call' })).toMatchObject(refused('call-not-found'))
    expect(await apply('one', 'lee', { budget: '?' })).toMatchObject(refused('budget-unreadable'))
    expect(await apply('one', 'lee', { asked: won(3_000_001) })).toMatchObject(refused('asked-above-ceiling'))
    expect(await apply('one', 'lee')).toMatchObject(done)
    expect(await apply('one', 'kim', { applicant: '다른 단체' })).toMatchObject(refused('application-id-taken'))
    const paper = (id: string) => room.run(calls.enterApplication, given(id), { on: '2021-01-11' })
    for (const id of ['two', 'three', 'four']) expect(await paper(id)).toMatchObject(done)
    expect(await room.ask(calls.listOwnApplications, {}, { role: 'resident', account: 'lee' })).toMatchObject({
      value: { applications: [{ id: 'one', own: true, mean: null, call: '마을정원 가꾸기' }] },
    })
    expect(await see('one', { role: 'resident', account: 'kim' })).toBeNull()
    expect(await see('one', { role: 'resident', account: 'lee' })).toMatchObject({ view: { own: true } })
    expect(await see('nothing')).toBeNull()
    const withdraw = (account: string) =>
      room.run(calls.withdraw, { applicationId: 'four' }, { role: 'resident', account })
    expect(await withdraw('lee')).toMatchObject(refused('application-not-found'))
    expect(await room.run(calls.withdraw, { applicationId: 'four' })).toMatchObject(done)
    expect(await room.run(calls.withdraw, { applicationId: 'four' })).toMatchObject(refused('withdrawn-already'))
  })

  it('the panel scores after the last day, and a tie at the edge is not broken silently', async () => {
    const score = (applicationId: string, sheet = '위원 1 | 80', on = '2021-02-08') =>
      room.run(calls.scoreApplication, { applicationId, sheet }, { on })
    const decide = (more: object = {}, on = '2021-02-10') => room.run(calls.decideCall, { callId, ...more }, { on })
    expect(await score('one', '위원 1 | 80', '2021-02-05')).toMatchObject(refused('call-not-closed'))
    expect(await decide({}, '2021-02-05')).toMatchObject(refused('call-not-closed'))
    expect(await decide({ callId: 'no-call' })).toMatchObject(refused('call-not-found'))
    expect(await score('nothing')).toMatchObject(refused('application-not-found'))
    expect(await score('four')).toMatchObject(refused('application-withdrawn'))
    expect(await score('one', '위원 1 | 101')).toMatchObject(refused('points-above-most'))
    expect(await decide()).toMatchObject(refused('not-scored'))
    expect(await score('one', '위원 1 | 90\n위원 2 | 제척 | 회원')).toMatchObject({ value: { mean: '90.00' } })
    expect(await score('two', '위원 1 | 제척 | 회원')).toMatchObject({ value: { mean: null } })
    for (const id of ['two', 'three']) expect(await score(id)).toMatchObject(done)
    const tied = await room.run(grants.recordAgreement, { ...of('one', 'agreed'), ...agreed })
    expect(tied).toMatchObject(refused('not-decided'))
    expect(await decide()).toMatchObject({ refusal: { kind: 'tie-unordered', applicants: 'three, two' } })
    expect(await decide({ order: '없는 단체', ground: '추첨' })).toMatchObject(refused('order-unknown'))
    expect(await decide({ order: 'two\nthree' })).toMatchObject(refused('order-without-ground'))
    expect(await decide({ order: 'two\nthree', ground: '공개 추첨' })).toMatchObject({
      value: { chosen: 2, reserve: 1 },
    })
    expect(await decide()).toMatchObject(refused('call-decided'))
    expect(await score('one')).toMatchObject(refused('call-decided'))
  })

  it('shows everybody who was chosen, and scores to those whom they concern', async () => {
    const open = await room.ask(calls.seeCall, { callId }, { role: 'visitor' })
    expect(open).toMatchObject({ value: { applications: [{ mean: null, sheet: [] }, {}, {}] } })
    expect(JSON.stringify(open)).not.toMatch(/lee|위원/)
    expect(await see('one', { role: 'resident', account: 'lee' })).toMatchObject({ view: { mean: '90.00', rank: 1 } })
  })

  it('grants within what was asked and what is left, however many agree at once', async () => {
    const agree = (id: string, more: object = {}, entry = 'agreed') =>
      room.run(grants.recordAgreement, { ...of(id, entry), ...agreed, ...more })
    expect(await agree('nothing')).toMatchObject(refused('application-not-found'))
    expect(await agree('three')).toMatchObject(refused('not-surrendered'))
    expect(await agree('one', { granted: won(2_000_001) })).toMatchObject(refused('granted-above-asked'))
    for (const id of ['one', 'two']) expect(await agree(id)).toMatchObject(done)
    expect(await agree('one')).toMatchObject(refused('agreed-already'))
    const raise = room.run(grants.recordChange, { ...of('one', 'raised'), granted: won(2_000_001), why: '물가' })
    expect(await raise).toMatchObject(refused('granted-above-asked'))
    const later = { ...of('one', 'later'), endsOn: '2021-12-10', why: '비' }
    expect(await room.run(grants.recordChange, later)).toMatchObject(done)
    const back = { ...of('one', 'later-back'), cancels: 'one-later', reason: '되돌림' }
    expect(await room.run(grants.cancelEntry, back)).toMatchObject(done)
    expect(await room.run(grants.cancelEntry, { ...back, applicationId: 'four' })).toMatchObject({ ok: false })
    expect(await room.ask(calls.seeCall, { callId })).toMatchObject({ value: { left: 1_000_000 } })
  })

  it('is surrendered, and the next of the reserve takes the place', async () => {
    const surrender = () => room.run(grants.surrenderGrant, { ...of('two', 'gone'), why: '사람이 없음' })
    expect(await surrender()).toMatchObject(done)
    const agree = (entry: string) =>
      room.run(grants.recordAgreement, { ...of('three', entry), ...agreed, replaces: 'two' })
    const undo = (entry: string) =>
      room.run(grants.cancelEntry, { ...of('two', entry), cancels: 'two-gone', reason: '다시 함' })
    expect(await see('three')).toMatchObject({ surrendered: [{ id: 'two' }] })
    // Of the reserve that takes the place and the surrender that is taken back, one alone stands.
    const [agreedNow, undone] = await Promise.all([agree('agreed'), undo('back')])
    expect([agreedNow.ok, undone.ok].filter((one) => one)).toHaveLength(1)
    if (undone.ok) {
      const again = { ...of('two', 'gone-again'), why: '사람이 없음' }
      expect(await room.run(grants.surrenderGrant, again)).toMatchObject(done)
      expect(await agree('agreed-again')).toMatchObject(done)
    } else expect(await undo('back-again')).toMatchObject(refused('place-taken'))
    expect(await see('three')).toMatchObject({ view: { state: 'agreed' }, surrendered: [] })
  })

  it('is paid, reported, settled by its receipts, confirmed by another, and returned', async () => {
    const as = (account: string) => ({ role: 'secretariat', account }) as const
    const pay = (amount: number, entry: string) =>
      room.run(grants.recordPayment, { ...of('one', entry), amount: won(amount) })
    expect(await pay(2_000_001, 'paid')).toMatchObject(refused('paid-above-granted'))
    expect(await pay(2_000_000, 'paid')).toMatchObject(done)
    expect(await room.run(grants.recordInterest, { ...of('one', 'interest'), amount: won(500) })).toMatchObject(done)
    const lee = { role: 'resident', account: 'lee' } as const
    const report = (how: object) => room.run(grants.reportGrant, { ...of('one', 'report'), text: '마쳤습니다.' }, how)
    expect(await report({ role: 'resident', account: 'kim' })).toMatchObject(refused('application-not-found'))
    expect(await report(lee)).toMatchObject(done)
    const write = (table: string, how: object = lee, applicationId = 'one') =>
      room.run(grants.writeReceipts, { applicationId, table }, how)
    const table = '2021-02-20 | 모종 | 꽃가게 | 1500000 | 보조금\n2021-02-21 | 모종 | 흙집 | 300000 | 보조금'
    expect(await write(table, { role: 'resident', account: 'kim' })).toMatchObject(refused('application-not-found'))
    expect(await write('어제 | 모종', lee)).toMatchObject({ refusal: { kind: 'receipts-unreadable', lines: '1' } })
    expect(await write(table)).toMatchObject({ value: { receipts: 2 } })
    expect(await write('', { role: 'secretariat' }, 'nothing')).toMatchObject(refused('application-not-found'))
    const judge = (no: number, disallowed: string | null, applicationId = 'one') =>
      room.run(grants.judgeReceipt, { applicationId, no, amount: won(no === 1 ? 1_500_000 : 300_000), disallowed })
    const other = { applicationId: 'one', no: 2, amount: won(1), disallowed: '없음' }
    expect(await room.run(grants.judgeReceipt, other)).toMatchObject(refused('receipt-not-found'))
    expect(await judge(3, '없음')).toMatchObject(refused('receipt-not-found'))
    expect(await judge(1, '없음', 'nothing')).toMatchObject(refused('application-not-found'))
    expect(await judge(2, '사업과 무관')).toMatchObject(done)
    expect(await write(table.replace('흙집', '흙 집'))).toMatchObject(refused('judged-receipt-changed'))
    expect(await write(table)).toMatchObject(done)
    expect(await see('one')).toMatchObject({ settlement: { recognised: 1_500_000, toReturn: 500_500 } })
    expect(await room.run(grants.submitSettlement, of('nothing', 'x'))).toMatchObject(refused('application-not-found'))
    expect(await room.run(grants.submitSettlement, of('one', 'settled'), as('kim'))).toMatchObject(done)
    expect(await write(table)).toMatchObject(refused('settled-already'))
    expect(await judge(2, null)).toMatchObject(refused('settled-already'))
    const decide = (account: string, verdict: 'confirmed' | 'sent-back', why: string | null = null) =>
      room.run(grants.decideSettlement, { ...of('one', `verdict-${verdict}`), verdict, why }, as(account))
    expect(await decide('kim', 'confirmed')).toMatchObject(refused('own-settlement'))
    expect(await see('one', as('kim'))).toMatchObject({ ownSettlement: true })
    expect(await decide('park', 'sent-back', '흙값을 확인')).toMatchObject(done)
    expect(await judge(2, null)).toMatchObject(done)
    expect(await room.run(grants.submitSettlement, of('one', 'settled-2'), as('kim'))).toMatchObject(done)
    expect(await decide('park', 'confirmed')).toMatchObject(done)
    expect(await see('one')).toMatchObject({ view: { state: 'settled' }, owed: 200_500 })
    const found = await room.read(grantsFindings)
    expect(found).toMatchObject([{ rule: 'not-returned', computed: '200500' }])
    const undoVerdict = { ...of('one', 'undo'), cancels: 'one-verdict-confirmed', reason: '다시' }
    const officer = { role: 'department-officer' } as const
    expect(await room.run(grants.cancelEntry, undoVerdict, officer)).toMatchObject(refused('verdict-by-head'))
    const giveBack = (amount: number) => room.run(grants.recordReturn, { ...of('one', 'return'), amount: won(amount) })
    expect(await giveBack(200_501)).toMatchObject(refused('returned-above-owed'))
    expect(await giveBack(200_500)).toMatchObject(done)
    expect(await see('one')).toMatchObject({ view: { state: 'closed' }, owed: 0, returned: 200_500 })
    expect(await room.run(grants.recordReturn, { ...of('nothing', 'x'), amount: won(1) })).toMatchObject({ ok: false })
  })

  it('refuses what names no grant that was chosen', async () => {
    const gone = of('four', 'x')
    for (const entered of [
      room.run(grants.recordChange, { ...gone, why: '없음' }),
      room.run(grants.recordPayment, { ...gone, amount: won(1) }),
      room.run(grants.recordInterest, { ...gone, amount: won(1) }),
      room.run(grants.reportGrant, { ...gone, text: '없음' }),
      room.run(grants.surrenderGrant, { ...gone, why: '없음' }),
      room.run(grants.submitSettlement, gone),
      room.run(grants.decideSettlement, { ...gone, verdict: 'confirmed' }),
      room.run(grants.writeReceipts, { applicationId: 'four', table: '' }),
    ])
      expect(await entered).toMatchObject(refused('not-decided'))
    const again = { ...of('one', 'return'), cancels: 'one-agreed', reason: '틀림' }
    expect(await room.run(grants.cancelEntry, again)).toMatchObject(refused('not-the-last-entry'))
    expect(await room.run(grants.cancelEntry, { ...again, cancels: 'one-return' })).toMatchObject(
      refused('grant-entry-id-taken'),
    )
    expect(await room.run(grants.writeReceipts, { applicationId: 'two', table: '' })).toMatchObject(done)
  })

  it('changes its budget, and is settled by the lines as they stand', async () => {
    const id = 'three'
    const change = (entry: string, budget: string) =>
      room.run(grants.recordChange, { ...of(id, entry), budget, why: '심을 것이 바뀜' })
    expect(await change('budget-0', '?')).toMatchObject(refused('budget-unreadable'))
    expect(await change('budget-1', '모종 | 1')).toMatchObject(refused('budget-not-whole'))
    expect(await change('budget-2', '나무 | 1500000\n흙 | 500000')).toMatchObject(done)
    expect(await see(id)).toMatchObject({ budget: [{ label: '나무' }, { label: '흙' }] })
    const table = '2021-02-20 | 나무 | 나무가게 | 1500000 | 보조금'
    expect(await room.run(grants.writeReceipts, { applicationId: id, table })).toMatchObject(done)
    const old = '2021-02-20 | 모종 | 꽃가게 | 1500000 | 보조금'
    expect(await room.run(grants.writeReceipts, { applicationId: id, table: old })).toMatchObject(
      refused('receipts-unreadable'),
    )
  })

  it('reminds the office of the reports that are due soon', async () => {
    const soon = await room.read((context) =>
      grantsDueSoon({ ...context, now: Instant.parse('2021-12-05T01:00:00.000Z') }),
    )
    expect(soon.map(({ about, to }) => [about.id, to.length])).toEqual([['three', 2]])
    expect(await room.read(grantsDueSoon)).toEqual([])
  })

  it('stands in the list, beside its project and in its thread', async () => {
    const listed = await room.ask(calls.listCalls, {
      year: 2021,
      phase: 'decided',
      departmentId: 'parks',
      text: '정원',
    })
    expect(listed).toMatchObject({ value: { total: 1, sums: { total: 5_000_000, paid: 2_000_000 } } })
    for (const other of [
      { year: 2020 },
      { phase: 'open' as const },
      { departmentId: 'roads' },
      { projectId: 'project-5' },
    ])
      expect(await room.ask(calls.listCalls, other)).toMatchObject({ value: { total: 0 } })
    const [project, item] = ['project-8', 'item-8'] as never[]
    const beside = await room.read((context) => grantsBeside(context, { projectIds: [project], itemIds: [] } as never))
    expect(beside).toMatchObject([{ lines: ['교부결정 4,000,000원, 교부 2,000,000원', '마을정원 가꾸기: 선정함'] }])
    expect(await room.read((context) => grantsBeside(context, { projectIds: [], itemIds: [] }))).toEqual([])
    const projects = async () => [{ itemId: item, projectId: project }] as never
    const steps = await room.read((context) => grantsTraceSteps(projects)(context, [item] as never))
    expect(steps.map(({ title }) => title)).toEqual([
      ...['공모: 마을정원 가꾸기', '협약: one', '정산: one', '협약: three', '협약: two'],
    ])
  })

  it('gives back what is left', async () => {
    const release = (id = callId) => room.run(calls.releaseRest, { callId: id, reason: '더 줄 곳이 없음' })
    expect(await release('no-call')).toMatchObject(refused('call-not-found'))
    expect(await release()).toMatchObject(done)
    expect(await release()).toMatchObject(refused('nothing-left'))
    expect(await room.ask(calls.seeCall, { callId })).toMatchObject({ value: { left: 0 } })
  })
})
