import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { permissionMatrix } from '#apps/permission-matrix.ts'
import type { Db } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import { type Actor, type Role, roles } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { testDatabase } from './support/database.ts'
import { testNow } from './support/room-test.ts'

const house = buildHouse({ signIn: testSignIn })
let db: Db
let drop: () => Promise<void>

beforeAll(async () => {
  ;({ db, drop } = await testDatabase())
})
afterAll(() => drop())

const actorOf = (role: Role): Actor => ({
  districtId: DistrictId.parse('geumcheon'),
  accountId: role === 'visitor' || role === 'operator' ? null : AccountId.parse(`matrix-${role}`),
  roles: [role],
})

/** An input that no contract takes, so that a call that is permitted is refused for its input and changes nothing. */
const noInput = 'no contract takes a text'

describe.each([...house.commands.values()])('$contract.name', (handler) => {
  test.each(roles)('by %s', async (role) => {
    const outcome = await runCommand(meansOn(db, house), {
      handler,
      actor: actorOf(role),
      input: noInput,
      now: testNow,
    })
    const expected = handler.contract.permission.roles.includes(role) ? 'invalid-input' : 'not-permitted'
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: expected } })
  })
})

describe.each([...house.queries.values()])('$contract.name', (handler) => {
  test.each(roles)('by %s', async (role) => {
    const reader = { actor: actorOf(role), now: testNow, queries: house.queries }
    const outcome = await reading(db, reader, (ask) => ask(handler.contract, noInput))
    const expected = handler.contract.permission.roles.includes(role) ? 'invalid-input' : 'not-permitted'
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: expected } })
  })
})

test('every permission is named after its room, and docs/permissions.md is the table of today', () => {
  for (const { contract } of [...house.commands.values(), ...house.queries.values()]) {
    expect(contract.permission.name.split('.')[0], contract.name).toBe(contract.name.split('.')[0])
  }
  expect(readFileSync(new URL('../docs/permissions.md', import.meta.url), 'utf8')).toBe(permissionMatrix(house))
})
