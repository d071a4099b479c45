import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import { enterStage, openBill, previewStage } from '../contract.ts'
import { rowOf } from '../core/fixture.ts'
import { appropriationsRoom } from './room.ts'
import { nothingUsed } from './used-of.ts'

let room: RoomTest
const office = { role: 'budget-office' } as const
const rows = [rowOf(5, '시설비', 'city', 10), rowOf(8, '시설비', 'city', 100)]
const preview = (round: number, more: object) =>
  room.ask(previewStage, { fiscalYear: 2021, round, stage: 'request', rows, ...more } as never, office)

beforeAll(async () => {
  room = await openRoom([...roomsOfPlans(), appropriationsRoom(nothingUsed)])
  await drawUpTwoProjects(room)
  const bill = { billId: 'b0', fiscalYear: 2021, round: 0, name: '본예산', requestedOn: '2020-10-01' }
  expect(await room.run(openBill, { ...bill, rows }, office)).toMatchObject({ ok: true })
})
afterAll(() => room.close())

it('judges rows as saving them would, for a stage and for a bill that is not open yet', async () => {
  const passed = { stage: 'plenary', on: '2020-12-18' }
  expect(await preview(0, passed)).toMatchObject({ value: { rows: 2 } })
  expect(await preview(0, { ...passed, on: '2020-09-30' })).toMatchObject({
    refusal: { kind: 'before-previous-stage' },
  })
  expect(await preview(0, { ...passed, opinionText: '찬성' })).toMatchObject({
    refusal: { kind: 'opinion-without-date' },
  })
  expect(await preview(1, {})).toMatchObject({ refusal: { kind: 'earlier-bill-open' } })
  const plenary = { billId: 'b0', basedOn: 1, stage: 'plenary' as const, on: '2020-12-18', rows }
  expect(await room.run(enterStage, plenary, office)).toMatchObject({ ok: true })
  expect(await preview(1, { rows: rows.slice(1) })).toMatchObject({
    refusal: { kind: 'row-missing', missing: [{ projectId: 'project-5' }] },
  })
  expect(await preview(1, {})).toMatchObject({ value: { rows: 2 } })
  const later = { billId: 'b1', fiscalYear: 2021, round: 1, name: '제1회 추경', rows }
  expect(await room.run(openBill, later, office)).toMatchObject({ ok: true })
  expect(await preview(0, passed)).toMatchObject({ refusal: { kind: 'later-bill-open' } })
})
