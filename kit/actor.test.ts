import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Actor, isFreshlyProven, permits, roleUsed } from './actor.ts'
import { command, noRefusals, query } from './contract.ts'
import { DistrictId, idOf } from './id.ts'
import { Instant } from './korean-date.ts'

const actor: Actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['resident', 'auditor'] }

test('an actor may do what one of its roles may; nothing is allowed by default', () => {
  expect(permits({ name: 'x.y', roles: ['auditor'] }, actor)).toBe(true)
  expect(permits({ name: 'x.y', roles: ['secretariat'] }, actor)).toBe(false)
  expect(permits({ name: 'x.y', roles: [] }, actor)).toBe(false)
})

test('an id is short, lower-case and safe in an address', () => {
  const Id = idOf('Id')
  for (const good of ['a1', 'anyangcheon-trail', '2020-x']) expect(Id.safeParse(good).success, good).toBe(true)
  for (const bad of ['', 'a', 'A1', 'a b', '-a', '가나', 'a/b', 'x'.repeat(65)]) {
    expect(Id.safeParse(bad).success, bad).toBe(false)
  }
})

test('a contract says what it is', () => {
  const parts = { name: 'x.y', title: { ko: 'ㄱ', en: 'a' }, permission: { name: 'x.y', roles: [] } }
  const schemas = { input: z.object({}), reply: z.object({}), refusal: noRefusals }
  expect(command({ ...parts, ...schemas }).type).toBe('command')
  expect(query({ ...parts, ...schemas }).type).toBe('query')
})

test('one acts in the first role that the permission names', () => {
  expect(roleUsed({ name: 'x.y', roles: ['secretariat', 'auditor'] }, actor)).toBe('auditor')
  expect(roleUsed({ name: 'x.y', roles: ['secretariat'] }, actor)).toBe('visitor')
})

test('a proof counts for ten minutes; the command line needs none', () => {
  const now = Instant.parse('2021-03-02T01:10:00.000Z')
  const at = (time: string) => ({ ...actor, sessionId: 'session', provenAt: Instant.parse(time) })
  expect(isFreshlyProven(actor, now)).toBe(true)
  expect(isFreshlyProven({ ...actor, sessionId: 'session' }, now)).toBe(false)
  expect(isFreshlyProven(at('2021-03-02T01:00:00.000Z'), now)).toBe(true)
  expect(isFreshlyProven(at('2021-03-02T00:59:59.999Z'), now)).toBe(false)
})
