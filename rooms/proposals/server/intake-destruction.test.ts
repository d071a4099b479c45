import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personalHouse } from '#apps/personal-house.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { destroyDue } from '#rooms/privacy/contract-due.ts'
import { privacyRoom } from '#rooms/privacy/server/room.ts'
import { noContacts } from '#tests/support/no-contacts.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { listProposals } from '../contract.ts'
import { takeIn } from '../contract-intake.ts'
import { proposalsRoomWith } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([
    ...[organizationRoom, identityRoom(testSignIn), itemsRoom({ traceSteps: [] }), cycleRoom],
    privacyRoom(personalHouse(testSignIn.sealing), (name) => ({ ko: name, en: name })),
    proposalsRoomWith({
      ...noContacts,
      seal: (_, contact) => `sealed ${contact}`,
      indexes: (_, contact) => [`index ${contact}`],
    }),
  ])
})
afterAll(() => room.close())

it('destroys a year after its day what somebody gave with a proposal; the proposal stays', async () => {
  const words = { title: '그늘막', place: '별빛공원', problem: '덥습니다.', wish: '놓아 주세요.' }
  const taken = await room.run(takeIn, {
    ...{ intakeId: 'visit-1', way: 'visit', receivedOn: '2021-03-01', consent: 'signed', consentedOn: '2021-03-01' },
    rows: [{ row: 2, ...words, contact: '010-1234-5678' }],
  })
  expect(taken).toMatchObject({ value: { takenIn: 1 } })
  const kept = async () => (await sql`select contact from proposal_intake`.execute(room.db)).rows
  const destroy = (runId: string, on: string) => room.run(destroyDue, { runId }, { role: 'operator', on })

  expect(await destroy('run-1', '2022-03-01')).toMatchObject({ refusal: { kind: 'nothing-due' } })
  expect(await kept()).toEqual([{ contact: 'sealed 01012345678' }])
  const done = await destroy('run-2', '2022-03-02')
  expect(done.ok && done.value.certificates).toContainEqual(
    expect.objectContaining({
      schedule: 'proposal_intake',
      cells: [
        { column: 'proposal_intake.contact', before: 1, after: 0 },
        { column: 'proposal_intake.contact_index', before: 1, after: 0 },
      ],
    }),
  )
  expect(await kept()).toEqual([])
  expect(await room.ask(listProposals, {})).toMatchObject({ value: { total: 1 } })
})
