import { expect } from 'vitest'
import { headsOfDepartments } from '#apps/heads-of-departments.ts'
import type { GivenTo } from '#kit/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { addDepartment, addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { proposalsRoom } from '#rooms/proposals/server/room.ts'
import { screeningRoom } from '#rooms/screening/server/room.ts'
import { screeningTraceSteps } from '#rooms/screening/server/trace-steps.ts'
import type { Engine } from './database.ts'
import { openRoom, type RoomTest } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

const day = { from: '2021-03-01', to: '2021-03-01', precision: 'day' } as never
const rules: GivenTo<typeof establishBody>['rules'] = {
  ...{ opens: 'majority-of-enrolled', resolves: 'majority-of-present', regularPerYear: 4, extraordinaryShare: null },
  ...{ chairMayCall: true, maxSeats: 30, sizeText: null, basis: null, terms: [] },
}

/** A house with two bodies of which one person sits in both, and four items that residents voted on in their order. */
export async function openScreening(engine: Engine): Promise<RoomTest> {
  const voteRanks = async () =>
    new Map([1, 2, 3, 4].map((no) => [ItemId.parse(`item-${no}`), { contest: '참여예산', rank: no, of: 4 }]))
  const room = await openRoom(
    [
      ...[identityRoom(testSignIn), organizationRoom, itemsRoom({ traceSteps: [screeningTraceSteps] }), cycleRoom],
      documentsRoom(readHere([]), filesHere),
      ...[meetingsRoom(testSignIn), proposalsRoom, screeningRoom({ voteRanks, headsOf: headsOfDepartments })],
    ],
    engine,
  )
  await room.run(addDepartment, { departmentId: 'park', name: '공원녹지과' })
  for (const [bodyId, kind] of [
    ['council', 'governance-council'],
    ['committee', 'budget-committee'],
    ['empty', 'other'],
  ] as const)
    await room.run(establishBody, { bodyId, name: bodyId, kind, rules })
  for (const accountId of ['kim', 'lee', 'park'])
    await room.run(createAccount, { accountId, displayName: accountId, purpose: '위원' }, { role: 'administrator' })
  for (const [bodyId, no, holder] of [
    ['council', 1, 'kim'],
    ['council', 2, 'lee'],
    ['council', 3, null],
    ['committee', 1, 'lee'],
    ['committee', 2, 'park'],
  ] as const) {
    const seatId = `${bodyId}-${no}`
    await room.run(addSeat, { seatId, bodyId, kind: 'appointed-civil', label: `민간위원 ${no}` })
    expect(await room.run(fillSeat, { seatId, holder }, { on: '2021-01-04' })).toMatchObject({ ok: true })
  }
  for (let no = 1; no <= 4; no += 1)
    await room.run(enterItem, {
      ...{
        itemId: `item-${no}`,
        cycleId: 'cycle-2021',
        kind: 'city-transfer' as const,
        title: `제안 ${no}`,
        requested: 1_000_000,
      },
      enteredOn: day,
    })
  return room
}
