import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headsOfDepartments } from '#apps/heads-of-departments.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { enterItem, listGates, renameItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { proposalsRoom } from '#rooms/proposals/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import {
  closeRound,
  confirmReviews,
  fillReviews,
  handOut,
  handOutSheet,
  handOverReview,
  listMine,
  listRounds,
  openRound,
  remind,
  seeReview,
  seeRound,
  sendBackReview,
  takeReviews,
} from '../contract.ts'
import { drawLink, fillByLink, seeByLink, withdrawLink } from '../contract-link.ts'
import { screeningRoom } from './room.ts'

const cycleId = 'cycle-2021'
const round = { ...{ roundId: 'round-1', cycleId, name: '부서 검토', gateOrder: 3 }, decider: '관련 부서' }
const dueOn = '2021-03-12'
const roundId = 'round-1'
const officer = { role: 'department-officer' } as const
const head = { role: 'department-head' } as const
const secretOf = (letter: string): string => letter.repeat(43)

describe.each(engines)('reviews on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom(
      [
        ...[organizationRoom, documentsRoom(readHere([]), filesHere), itemsRoom({ traceSteps: [] }), cycleRoom],
        ...[proposalsRoom, screeningRoom({ voteRanks: async () => new Map(), headsOf: headsOfDepartments })],
      ],
      engine,
    )
    await room.run(addDepartment, { departmentId: 'park', name: '공원녹지과', aliases: ['푸른도시과'] })
    await room.run(addDepartment, { departmentId: 'school', name: '교육지원과' })
    for (let at = 1; at <= 6; at += 1) await enter(`item-${at}`)
  })
  afterAll(() => room.close())

  const enter = (itemId: string) =>
    room.run(enterItem, {
      ...{ itemId, cycleId, kind: 'city-transfer' as const, title: `제안 ${itemId}`, requested: 1_000_000 },
      enteredOn: { from: '2021-01-02', to: '2021-01-02', precision: 'day' } as never,
    })
  const see = async (itemId: string) => {
    const seen = await room.ask(seeReview, { roundId, itemId }, officer)
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value.review
  }
  const fill = async (itemId: string, content: object, submit = true) =>
    room.run(
      fillReviews,
      { roundId, submit, rows: [{ itemId, version: (await see(itemId)).version, ...content }] },
      officer,
    )
  const confirm = (...itemIds: string[]) => room.run(confirmReviews, { roundId, itemIds }, head)

  it('opens over what stands before the gate, once', async () => {
    expect(await room.run(openRound, { ...round, dueOn: '2021-03-01' })).toMatchObject({
      refusal: { kind: 'due-before-opening' },
    })
    expect(await room.run(openRound, round)).toMatchObject({ refusal: { kind: 'due-missing' } })
    expect(await room.run(openRound, { ...round, dueOn, kind: 'proposal' })).toMatchObject({
      refusal: { kind: 'nothing-to-review' },
    })
    expect(await room.run(openRound, { ...round, dueOn, kind: 'city-transfer' })).toMatchObject({ value: { items: 6 } })
    expect(await room.run(openRound, { ...round, dueOn })).toMatchObject({ refusal: { kind: 'round-id-taken' } })
    expect(await room.ask(listRounds, {}, officer)).toMatchObject({
      value: { rounds: [{ id: roundId, closedOn: null }] },
    })
  })

  it('hands out by choosing and by a sheet, all or nothing, and tells the departments', async () => {
    await room.run(renameItem, { itemId: 'item-3', title: '세 번째', where: '회의록' })
    const row = (at: number, title: string, department: string) => ({ row: at + 2, title, department })
    const rows = [row(0, '제안 item-1', '공원녹지과'), row(1, '세번째', '푸른 도시과'), row(2, '없음', '교육과')]
    expect(await room.run(handOutSheet, { roundId, rows })).toMatchObject({
      refusal: {
        kind: 'rows-do-not-fit',
        cells: [
          { at: 2, row: 4, column: 'title', problem: 'title-unknown' },
          { at: 2, row: 4, column: 'department', problem: 'department-unknown' },
        ],
      },
    })
    expect((await see('item-1')).departmentId).toBe(null)
    expect(await room.run(handOutSheet, { roundId, rows: rows.slice(0, 2) })).toMatchObject({ value: { handedOut: 2 } })
    const chosen = { roundId, departmentId: 'school', itemIds: ['item-2', 'item-4', 'item-5', 'item-6'] }
    expect(await room.run(handOut, chosen)).toMatchObject({ value: { handedOut: 4 } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'screening.handed-out', path: '/my-reviews' })
    expect(await room.run(handOut, { ...chosen, itemIds: ['item-9'] })).toMatchObject({
      refusal: { kind: 'not-in-round' },
    })
    expect(await room.run(handOut, { ...chosen, roundId: 'round-9' })).toMatchObject({
      refusal: { kind: 'round-not-found' },
    })
  })

  it('fills row by row: what the rules refuse holds up no others', async () => {
    const versions = [(await see('item-1')).version, (await see('item-2')).version]
    const rows = [
      { itemId: 'item-1', version: versions[0] ?? 0, verdict: 'suitable' as const },
      { itemId: 'item-2', version: versions[1] ?? 0, verdict: 'unsuitable' as const },
      { itemId: 'item-9', version: 1 },
    ]
    expect(await room.run(fillReviews, { roundId, submit: true, rows }, officer)).toMatchObject({
      value: {
        saved: [{ itemId: 'item-1' }],
        refused: [
          { itemId: 'item-2', refusal: { kind: 'incomplete', problems: ['reason-code-missing', 'opinion-missing'] } },
          { itemId: 'item-9', refusal: { kind: 'not-in-round' } },
        ],
      },
    })
    expect(room.told.at(-1)).toMatchObject({ kind: 'screening.submitted' })
    expect(await room.run(fillReviews, { roundId, submit: true, rows: rows.slice(1) }, officer)).toMatchObject({
      refusal: { kind: 'no-review-saved' },
    })
    expect(await room.run(handOut, { roundId, departmentId: 'park', itemIds: ['item-1'] })).toMatchObject({
      refusal: { kind: 'reviews-begun', titles: ['제안 item-1'] },
    })
    expect(await room.run(fillReviews, { roundId: 'round-9', submit: true, rows }, officer)).toMatchObject({
      refusal: { kind: 'round-not-found' },
    })
  })

  it('counts nothing before the head, who sends back or confirms', async () => {
    expect(await confirm('item-2')).toMatchObject({ refusal: { kind: 'not-submitted' } })
    expect(await confirm('item-9')).toMatchObject({ refusal: { kind: 'not-in-round' } })
    const back = { roundId, itemId: 'item-1', reason: '금액을 다시 봐 주세요.' }
    expect(await room.run(sendBackReview, back, head)).toMatchObject({ ok: true })
    expect(await room.run(sendBackReview, back, head)).toMatchObject({ refusal: { kind: 'nothing-to-send-back' } })
    expect(await room.run(sendBackReview, { ...back, itemId: 'item-9' }, head)).toMatchObject({
      refusal: { kind: 'not-in-round' },
    })
    expect(await see('item-1')).toMatchObject({ state: 'begun', sentBackReason: back.reason })
    await fill('item-1', { verdict: 'conditional', conditions: '부지 확보', adjusted: 700_000 })
    expect(await confirm('item-1')).toMatchObject({ value: { confirmed: 1 } })
    expect(await fill('item-1', { verdict: 'suitable' })).toMatchObject({
      refusal: { refused: [{ refusal: { kind: 'confirmed-already' } }] },
    })
  })

  it('hands over with its count, until the budget office has to decide', async () => {
    const hand = (departmentId: string, role: 'department-officer' | 'budget-office' = 'department-officer') =>
      room.run(handOverReview, { roundId, itemId: 'item-6', departmentId, reason: '우리 일이 아님' }, { role })
    expect(await hand('park')).toMatchObject({ value: { bounces: 1 } })
    expect(await hand('park')).toMatchObject({ refusal: { kind: 'same-department' } })
    expect(await hand('school')).toMatchObject({ value: { bounces: 2 } })
    expect(await hand('park')).toMatchObject({ refusal: { kind: 'goes-round', bounces: 2 } })
    expect(await hand('park', 'budget-office')).toMatchObject({ value: { bounces: 3 } })
    const absent = { roundId, itemId: 'item-9', departmentId: 'park', reason: '없음' }
    expect(await room.run(handOverReview, absent, officer)).toMatchObject({ refusal: { kind: 'not-in-round' } })
    expect(await room.ask(seeReview, { roundId, itemId: 'item-6' }, officer)).toMatchObject({
      value: { handovers: [{ from: '교육지원과', to: '공원녹지과' }, {}, { role: 'budget-office' }] },
    })
    expect(await room.ask(seeReview, { roundId, itemId: 'item-9' }, officer)).toMatchObject({
      refusal: { kind: 'not-in-round' },
    })
    expect(await room.ask(seeReview, { roundId: 'round-9', itemId: 'item-6' }, officer)).toMatchObject({
      refusal: { kind: 'round-not-found' },
    })
  })

  it('shows what is mine to do, and on the board who has not answered', async () => {
    await room.run(takeReviews, { roundId, itemIds: ['item-3'] }, officer)
    expect(await room.run(takeReviews, { roundId, itemIds: ['item-9'] }, officer)).toMatchObject({ ok: false })
    const mine = await room.ask(listMine, {}, officer)
    expect(mine.ok && mine.value.reviews.map(({ itemId, mine: own }) => [itemId, own])).toEqual([
      ['item-2', false],
      ['item-3', true],
      ['item-4', false],
      ['item-5', false],
      ['item-6', false],
    ])
    expect(await room.run(remind, { roundId })).toMatchObject({ value: { reminded: 2 } })
    expect(await room.run(remind, { roundId, departmentId: 'none' })).toMatchObject({
      refusal: { kind: 'nobody-to-remind' },
    })
    expect(await room.run(remind, { roundId: 'round-9' })).toMatchObject({ refusal: { kind: 'round-not-found' } })
    expect(await room.ask(seeRound, { roundId }, officer)).toMatchObject({
      value: {
        board: [
          { departmentId: 'school', all: 3, open: 3, remindedAt: '2021-03-02T01:00:00.000Z' },
          { departmentId: 'park', all: 3, open: 2, confirmed: 1 },
        ],
        sum: { passed: { count: 1, won: 700_000 }, undecided: { count: 5, won: 5_000_000 } },
      },
    })
    expect(await room.ask(seeRound, { roundId: 'round-9' }, officer)).toMatchObject({ ok: false })
  })

  it('opens a department’s rows alone to who has its link, until it is withdrawn or drawn anew', async () => {
    const draw = (letter: string) => room.run(drawLink, { roundId, departmentId: 'school', secret: secretOf(letter) })
    const look = (letter: string) => room.ask(seeByLink, { secret: secretOf(letter) })
    expect(await draw('a')).toMatchObject({ ok: true })
    expect(await look('a')).toMatchObject({
      value: { department: { name: '교육지원과' }, reviews: [{ itemId: 'item-2' }, { itemId: 'item-4' }, {}] },
    })
    const stranger = { role: 'visitor' } as const
    const send = (letter: string, itemId: string, version: number) =>
      room.run(
        fillByLink,
        { secret: secretOf(letter), submit: true, rows: [{ itemId, version, verdict: 'suitable' as const }] },
        stranger,
      )
    expect(await send('a', 'item-3', (await see('item-3')).version)).toMatchObject({
      refusal: { kind: 'no-review-saved', refused: [{ refusal: { kind: 'not-in-round' } }] },
    })
    expect(await send('a', 'item-4', (await see('item-4')).version)).toMatchObject({ value: { saved: [{}] } })
    expect(await see('item-4')).toMatchObject({ state: 'submitted', byLink: true })
    expect(await room.ask(seeRound, { roundId }, officer)).toMatchObject({
      value: { links: [{ departmentId: 'school', uses: 1, usedAt: '2021-03-02T01:00:00.000Z' }] },
    })
    expect(await draw('b')).toMatchObject({ ok: true })
    expect(await look('a')).toMatchObject({ refusal: { kind: 'link-not-valid' } })
    expect(await send('a', 'item-5', 2)).toMatchObject({ refusal: { kind: 'link-not-valid' } })
    expect(await draw('a')).toMatchObject({ refusal: { kind: 'secret-taken' } })
    expect(await look('b')).toMatchObject({ ok: true })
    const withdraw = () => room.run(withdrawLink, { roundId, departmentId: 'school' })
    expect(await withdraw()).toMatchObject({ ok: true })
    expect(await withdraw()).toMatchObject({ refusal: { kind: 'no-link-stands' } })
    await draw('c')
    const unknown = { roundId: 'round-9', departmentId: 'school', secret: secretOf('d') }
    expect(await room.run(drawLink, unknown)).toMatchObject({ refusal: { kind: 'round-not-found' } })
  })

  it('closes when all is confirmed, and the gate says the same; of many who close it, one does', async () => {
    const close = (gateId: string, how: object = {}) => room.run(closeRound, { roundId, gateId, ...how })
    expect(await close('gate-1')).toMatchObject({
      refusal: { kind: 'reviews-missing', unassigned: 0, open: 4, begun: 0, submitted: 1 },
    })
    expect(await close('gate-1', { openReason: '일단 넘김' })).toMatchObject({
      refusal: { kind: 'open-reason-not-by-head' },
    })
    expect(await room.run(closeRound, { roundId: 'round-9', gateId: 'gate-1' })).toMatchObject({ ok: false })
    for (const itemId of ['item-2', 'item-3', 'item-5', 'item-6'])
      await fill(itemId, { verdict: 'unsuitable', reasonCode: 'duplicate', opinion: '이미 추진 중' })
    await confirm('item-2', 'item-3', 'item-4', 'item-5', 'item-6')
    const all = await Promise.all(Array.from({ length: 20 }, (_, at) => close(`gate-${at}`)))
    expect(all.filter(({ ok }) => ok)).toMatchObject([{ value: { passed: 2, rejected: 4 } }])
    const refused = all.flatMap((one) => (one.ok ? [] : [one.refusal.kind]))
    expect(new Set(refused)).toEqual(new Set(['round-closed']))
    const gates = await room.ask(listGates, { cycle: cycleId })
    expect(gates).toMatchObject({
      value: {
        gates: [
          {
            state: 'reconciles',
            reconciliation: { passed: { count: 2, won: 1_700_000 }, rejected: { count: 4, won: 4_300_000 } },
          },
        ],
      },
    })
  })

  it('ends its links and everything else with it', async () => {
    expect(await room.ask(seeByLink, { secret: secretOf('c') })).toMatchObject({ refusal: { kind: 'link-not-valid' } })
    const rows = [{ itemId: 'item-5', version: 3 }]
    expect(await room.run(fillByLink, { secret: secretOf('c'), submit: false, rows })).toMatchObject({
      refusal: { kind: 'link-not-valid' },
    })
    expect(await fill('item-5', {})).toMatchObject({ refusal: { kind: 'round-is-closed' } })
    expect(await room.run(handOutSheet, { roundId, rows: [{ row: 1, title: '가' }] })).toMatchObject({
      refusal: { kind: 'round-is-closed' },
    })
  })

  it('is left open by a head with a reason, where something is missing', async () => {
    await enter('item-7')
    await room.run(openRound, { ...round, roundId: 'round-2', gateOrder: 4, dueOn: null, workingDays: 8 })
    expect(await room.ask(seeRound, { roundId: 'round-2' }, officer)).toMatchObject({
      value: { round: { dueOn: '2021-03-12' } },
    })
    const closed = await room.run(
      closeRound,
      { roundId: 'round-2', gateId: 'gate-open', openReason: '부서의 답을 기다림' },
      head,
    )
    expect(closed).toMatchObject({ value: { passed: 0, rejected: 0 } })
    expect(await room.ask(listGates, { cycle: cycleId })).toMatchObject({ value: { gates: [{}, { state: 'open' }] } })
  })
})
