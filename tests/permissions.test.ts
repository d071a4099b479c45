import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { notRowBound } from '#apps/not-row-bound.ts'
import { permissionMatrix } from '#apps/permission-matrix.ts'
import type { Db } from '#db/connect.ts'
import type { CommandHandler } from '#kernel/handler.ts'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import { type Actor, type Role, roles } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { unitOfRole } from '#kit/own-unit.ts'
import { refuse } from '#kit/result.ts'
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

/** What is said of a row by those who may change rows of one unit only; the handler itself is never reached. */
const own = { kind: 'department', id: 'park', name: '공원녹지과' } as const
const other = { kind: 'department', id: 'school', name: '교육지원과' } as const
const bindable = roles.filter((role) => unitOfRole[role] !== undefined)
const rowCommands = [...house.commands.values()].filter(({ changes }) => changes !== undefined)

describe.each(rowCommands)('$contract.name, by row', ({ contract }) => {
  const reached = async (role: Role, unit: typeof own | typeof other | null, row: typeof own) => {
    const handler: CommandHandler = {
      contract: { ...contract, input: z.unknown() },
      changes: async () => [[{ kind: 'row', id: 'row-1' }]],
      run: async () => refuse({ kind: 'reached' }),
    }
    const actor = { ...actorOf(role), grants: [{ role, unit }] }
    const means = { ...meansOn(db, house), unitsOf: async () => [row] }
    return runCommand(means, { handler, actor, input: {}, now: testNow })
  }
  test.each(bindable)('by %s of its own unit, of another, of the whole district', async (role) => {
    const permitted = contract.permission.roles.includes(role)
    const refusalOf = (kind: string) => ({ ok: false, refusal: { kind: permitted ? kind : 'not-permitted' } })
    expect(await reached(role, own, own)).toMatchObject(refusalOf('reached'))
    expect(await reached(role, null, own)).toMatchObject(refusalOf('reached'))
    const foreign = await reached(role, other, own)
    expect(foreign).toMatchObject(refusalOf('not-own-unit'))
    if (permitted) expect(foreign).toMatchObject({ refusal: { owners: ['공원녹지과'] } })
  })
})

test('every command that a role of one unit may do says whose its rows are, or why it changes none', () => {
  const silent = [...house.commands.values()]
    .filter(
      ({ contract, changes }) =>
        changes === undefined && contract.permission.roles.some((role) => bindable.includes(role)),
    )
    .filter(({ contract }) => notRowBound[contract.permission.name] === undefined)
    .map(({ contract }) => contract.name)
  expect(silent, 'declare its rows (handleCommandOn), or its permission in apps/not-row-bound.ts').toEqual([])
})

test('no reason is given for what nobody asks', () => {
  const free = [...house.commands.values()].filter(({ changes }) => changes === undefined)
  const named = new Set(free.map(({ contract }) => contract.permission.name))
  expect(Object.keys(notRowBound).filter((name) => !named.has(name))).toEqual([])
  const bound = rowCommands.filter(({ contract }) => notRowBound[contract.permission.name] !== undefined)
  expect(bound.map(({ contract }) => contract.name)).toEqual([])
})

test('every permission is named after its room, and docs/permissions.md is the table of today', () => {
  for (const { contract } of [...house.commands.values(), ...house.queries.values()]) {
    expect(contract.permission.name.split('.')[0], contract.name).toBe(contract.name.split('.')[0])
  }
  expect(readFileSync(new URL('../docs/permissions.md', import.meta.url), 'utf8')).toBe(permissionMatrix(house))
})
