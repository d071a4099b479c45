import { afterAll, beforeAll, expect, it } from 'vitest'
import { holdFile, listFiles, seeFile } from '#rooms/documents/contract-files.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { openScreening } from '#tests/support/room-of-screening.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { closeRound, confirmReviews, fillReviews, handOut, handOverReview, openRound } from '../contract.ts'
import * as lists from '../contract-lists.ts'
import { attachToReview, detachFromReview } from '../contract-review-files.ts'

const cycleId = 'cycle-2021'
const roundId = 'round-1'
const listId = 'list-1'
const head = { role: 'department-head' } as const
const officer = { role: 'department-officer', account: 'officer' } as const
const member = { role: 'resident', account: 'kim' } as const
const subject = { kind: 'department-review', id: 'round-1.item-1' }
let room: RoomTest

beforeAll(async () => {
  room = await openScreening('embedded')
  const done = [
    await room.run(
      createAccount,
      { accountId: 'officer', displayName: '담당', purpose: '검토' },
      { role: 'administrator' },
    ),
    await room.run(openRound, {
      ...{ roundId, cycleId, name: '부서 검토', gateOrder: 3, decider: '관련 부서', dueOn: '2021-03-12' },
    }),
    await room.run(handOut, { roundId, departmentId: 'park', itemIds: ['item-1'] }),
    await room.run(lists.openList, {
      ...{ listId, cycleId, kind: 'screening', name: '1차 심사', bodyIds: ['council'], dueOn: '2021-03-12' },
      ...{ gateOrder: 4, decider: '협치회의' },
    }),
    await room.run(
      fillReviews,
      {
        roundId,
        submit: true,
        rows: [{ itemId: 'item-1', version: 2, verdict: 'suitable', opinion: '바로 할 수 있음' }],
      },
      officer,
    ),
  ]
  for (const outcome of done) expect(outcome).toMatchObject({ ok: true })
})
afterAll(() => room.close())

const paperOf = async (how: Parameters<RoomTest['ask']>[2]) => {
  const seen = await room.ask(lists.seeSheet, { listId }, how)
  return seen.ok ? seen.value.items.find(({ itemId }) => itemId === 'item-1') : null
}

const attach = (files: readonly object[], of: object = {}) =>
  room.run(attachToReview, { roundId, itemId: 'item-1', files, ...of } as never, officer)
const hold = async (name: string) => {
  const base64 = Buffer.from(`${name}: 산출 근거`).toString('base64')
  const held = await room.run(holdFile, { name: `${name}.txt`, base64 }, officer)
  if (!held.ok) throw new Error(held.refusal.kind)
  return held.value.fileId
}
const namesFor = async (how: Parameters<RoomTest['ask']>[2]) => {
  const listed = await room.ask(listFiles, { subject }, how)
  return listed.ok ? listed.value.files.map(({ name }) => name) : []
}

it('takes files of its department until the head confirms; the office alone sees them', async () => {
  const [fileId, other] = [await hold('산출'), await hold('도면')]
  expect(await attach([])).toMatchObject({ refusal: { kind: 'no-file-chosen', field: 'files' } })
  expect(await attach([{ fileId: 'file-nothing' }])).toMatchObject({ refusal: { kind: 'file-not-found' } })
  expect(await attach([{ fileId }], { itemId: 'item-2' })).toMatchObject({ refusal: { kind: 'not-handed-out' } })
  expect(await attach([{ fileId }], { itemId: 'item-9' })).toMatchObject({ refusal: { kind: 'not-in-round' } })
  expect(await attach([{ fileId }], { roundId: 'round-9' })).toMatchObject({ refusal: { kind: 'round-not-found' } })
  expect(await attach([{ fileId }, { fileId: other }])).toMatchObject({ value: { files: 2 } })
  const detach = (file: string, itemId = 'item-1') =>
    room.run(detachFromReview, { roundId, itemId, fileId: file }, officer)
  expect(await detach('file-nothing')).toMatchObject({ refusal: { kind: 'file-not-found' } })
  expect(await detach(other, 'item-2')).toMatchObject({ refusal: { kind: 'not-handed-out' } })
  expect(await detach(other)).toMatchObject({ ok: true })
  expect(await room.run(confirmReviews, { roundId, itemIds: ['item-1'] }, head)).toMatchObject({ ok: true })
  expect(await attach([{ fileId }])).toMatchObject({ refusal: { kind: 'confirmed-already' } })
  expect(await detach(fileId)).toMatchObject({ refusal: { kind: 'confirmed-already' } })
  expect(await namesFor(officer)).toEqual(['산출.txt'])
  for (const how of [member, { role: 'visitor' as const }]) {
    expect(await namesFor(how)).toEqual([])
    expect(await room.ask(seeFile, { fileId }, how)).toMatchObject({ refusal: { kind: 'file-not-found' } })
  }
})

it('destroys the files of a review that goes to another department, where it begins anew', async () => {
  expect(await room.run(addDepartment, { departmentId: 'school', name: '교육지원과' })).toMatchObject({ ok: true })
  expect(await room.run(handOut, { roundId, departmentId: 'park', itemIds: ['item-2'] })).toMatchObject({ ok: true })
  const fileId = await hold('앞 부서의 자료')
  expect(await attach([{ fileId }], { itemId: 'item-2' })).toMatchObject({ value: { files: 1 } })
  const over = { roundId, itemId: 'item-2', departmentId: 'school', reason: '우리 일이 아님' }
  expect(await room.run(handOverReview, over, officer)).toMatchObject({ value: { bounces: 1 } })
  const left = await room.ask(listFiles, { subject: { ...subject, id: `${roundId}.item-2` } }, officer)
  expect(left.ok && left.value.files).toEqual([])
})

it('shows members what a department said only once its round is closed, and the office the same papers', async () => {
  for (const how of [member, { role: 'secretariat' as const }])
    expect(await paperOf(how)).toMatchObject({ review: null })
  const closed = { roundId, gateId: 'gate-1', openReason: '나머지는 답을 기다림' }
  expect(await room.run(closeRound, closed, head)).toMatchObject({ ok: true })
  for (const how of [member, { role: 'secretariat' as const }])
    expect(await paperOf(how)).toMatchObject({
      review: { verdict: 'suitable', opinion: '바로 할 수 있음', files: [{ name: '산출.txt', alt: '' }] },
    })
  expect(await namesFor({ role: 'visitor' })).toEqual(['산출.txt'])
})
