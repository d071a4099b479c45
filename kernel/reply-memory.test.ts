import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#kit/actor.ts'
import type { QueryContract } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { ok } from '#kit/result.ts'
import { createAccount, listAccounts } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { listHistory } from '#rooms/record/contract.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { replyMemory } from './reply-memory.ts'
import { reading } from './run-query.ts'

let room: RoomTest
const memory = replyMemory()
let asked = 0

beforeAll(async () => {
  room = await openRoom([identityRoom(testSignIn), recordRoom((name) => ({ ko: name, en: name }))])
})
afterAll(() => room.close())

const ask = (contract: QueryContract, input: object, role: Role = 'visitor', district = 'geumcheon') => {
  const actor = { districtId: DistrictId.parse(district), accountId: null, roles: [role] }
  const queries = new Map(
    [...room.house.queries].map(([name, handler]) => [
      name,
      {
        ...handler,
        run: (...args: Parameters<typeof handler.run>) => {
          asked += 1
          return handler.run(...args)
        },
      },
    ]),
  )
  return reading(room.db, { actor, now: testNow, queries, memory }, (question) => question(contract, input))
}

const handledWhile = async (work: () => Promise<unknown>): Promise<number> => {
  const before = asked
  await work()
  return asked - before
}

test('a public reply is remembered until anything changes, for the same question, role and district', async () => {
  expect(await handledWhile(() => ask(listHistory, { page: 1 }))).toBe(1)
  // Other tests write in the same cluster, and any commit there may empty the memory in between: so asked until it held.
  await expect.poll(() => handledWhile(() => ask(listHistory, { page: 1 }))).toBe(0)
  expect(await handledWhile(() => ask(listHistory, { page: 2 }))).toBe(1)
  expect(await handledWhile(() => ask(listHistory, { page: 1 }, 'auditor'))).toBe(1)
  expect(await handledWhile(() => ask(listHistory, { page: 1 }, 'visitor', 'gwanak'))).toBe(1)

  const account = { accountId: 'person-1', displayName: '새 계정', purpose: '검사' }
  await room.run(createAccount, account, { role: 'administrator' })
  expect(await handledWhile(() => ask(listHistory, { page: 1 }))).toBe(1)
  expect(await ask(listHistory, { page: 1 }, 'auditor')).toMatchObject({ value: { total: 1 } })
})

test('what somebody is told is told to nobody else, and what is their own is not remembered', async () => {
  const own = replyMemory()
  const tells = (contract: QueryContract, account: string | null) => {
    const actor = {
      districtId: DistrictId.parse('geumcheon'),
      accountId: account === null ? null : AccountId.parse(account),
      roles: ['resident' as const],
    }
    return own.reply({ state: 'one', contract, actor, now: testNow, input: {} }, async () => ok(account))
  }
  for (const contract of [listHistory, { ...listHistory, name: 'test.own', personal: 'own' as const }])
    for (const account of ['ann', 'bob', null, 'ann']) expect(await tells(contract, account)).toEqual(ok(account))
  const again = { ...listHistory, name: 'test.own', personal: 'own' as const }
  const actor = {
    districtId: DistrictId.parse('geumcheon'),
    accountId: AccountId.parse('ann'),
    roles: ['resident' as const],
  }
  const later = own.reply({ state: 'one', contract: again, actor, now: testNow, input: {} }, async () => ok('later'))
  expect(await later).toEqual(ok('later'))
})

test('what is not everybody’s to see is never remembered', async () => {
  expect(await handledWhile(() => ask(listAccounts, {}, 'auditor'))).toBe(1)
  expect(await handledWhile(() => ask(listAccounts, {}, 'auditor'))).toBe(1)
  expect(await ask(listAccounts, {}, 'visitor')).toMatchObject({ ok: false })
})
