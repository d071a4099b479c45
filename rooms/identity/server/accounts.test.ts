import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#kit/actor.ts'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import {
  createAccount,
  destroyAccount,
  findPeople,
  grantRole,
  listAccounts,
  revokeRole,
  startDemoSession,
} from '../contract.ts'
import { identityRoom } from './room.ts'

let room: RoomTest
const as = { role: 'administrator', on: '2021-01-01' } as const
const operator = { role: 'operator', on: '2021-01-01' } as const
const accountId = AccountId.parse('person-1')
const grant = { accountId, role: 'secretariat' } as const

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom(testSignIn)])
  await room.run(createAccount, { accountId, displayName: '이름', purpose: '검사', demonstration: true }, as)
})
afterAll(() => room.close())

const accounts = async () => {
  const listed = await room.ask(listAccounts, {}, { role: 'auditor' })
  return listed.ok ? listed.value.accounts : []
}

describe('accounts', () => {
  it('are made once', async () => {
    const again = await room.run(createAccount, { accountId, displayName: '다른 이름', purpose: '검사' }, as)
    expect(again).toMatchObject({ refusal: { kind: 'account-id-taken' } })
  })

  it('are given a role once, also when many give it at the same time', async () => {
    const days = ['2021-01-05', '2021-01-04', '2021-01-03', '2021-01-02', '2021-01-01']
    const outcomes = await Promise.all(days.map((on) => room.run(grantRole, grant, { ...operator, on })))
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect((await accounts()).flatMap(({ grants }) => grants)).toHaveLength(1)
    expect(await room.run(grantRole, grant, { ...operator, on: '2021-01-05' })).toMatchObject({
      refusal: { kind: 'role-already-held' },
    })
    expect(await room.run(grantRole, { ...grant, accountId: 'nobody-1' }, operator)).toMatchObject({
      refusal: { kind: 'account-not-found' },
    })
  })

  it('are found by a word of the name, with the roles of today, and by no wildcard', async () => {
    const find = (words: string, role: Role = 'secretariat') => room.ask(findPeople, { words }, { role })
    expect(await find('이름')).toMatchObject({
      value: { people: [{ accountId, displayName: '이름', grants: [{ role: 'secretariat' }] }], more: false },
    })
    expect(await find('김금천, 름')).toMatchObject({ value: { people: [{ accountId }] } })
    for (const words of ['%', '_', '김금천', ',']) expect(await find(words)).toMatchObject({ value: { people: [] } })
    expect(await find(' ')).toMatchObject({ refusal: { kind: 'invalid-input' } })
    for (const role of ['resident', 'department-officer', 'auditor'] as const)
      expect(await find('이름', role)).toMatchObject({ refusal: { kind: 'not-permitted' } })
  })

  it('are found by a head of a department where they hold a role of the office that day, and no others', async () => {
    const named = async (role: Role) => {
      const found = await room.ask(findPeople, { words: '박' }, { role })
      return found.ok ? found.value.people.map((person) => String(person.accountId)) : found.refusal.kind
    }
    for (const [id, name] of [
      ['officer-1', '박주무'],
      ['resident-1', '박주민'],
      ['officer-2', '박지난'],
    ] as const) {
      const one = { accountId: id, displayName: name, purpose: '검사' }
      expect(await room.run(createAccount, one, as)).toMatchObject({ ok: true })
    }
    const give = (id: string, role: 'department-officer' | 'resident', until: string | null, from = '2021-01-01') =>
      room.run(grantRole, { accountId: id, role, until } as GivenTo<typeof grantRole>, { role: 'operator', on: from })
    expect(await give('officer-1', 'department-officer', null)).toMatchObject({ ok: true })
    expect(await give('resident-1', 'resident', null)).toMatchObject({ ok: true })
    expect(await give('officer-2', 'department-officer', '2021-01-31')).toMatchObject({ ok: true })
    expect(await named('department-head')).toEqual(['officer-1'])
    expect((await named('secretariat')).length).toBe(3)
  })

  it('are found twenty at most, and it is told that there are more', async () => {
    for (const no of Array.from({ length: 21 }, (_, at) => at + 1)) {
      const one = { accountId: `many-${no}`, displayName: `여럿 ${no}`, purpose: '검사' }
      await room.run(createAccount, one, as)
    }
    const found = await room.ask(findPeople, { words: '여럿' }, { role: 'administrator' })
    expect(found.ok && [found.value.people.length, found.value.more]).toEqual([20, true])
  })

  it('lose their name for good, and nobody signs in to them again', async () => {
    expect(await room.run(startDemoSession, { accountId }, { role: 'visitor' })).toMatchObject({ ok: true })
    expect(await room.run(destroyAccount, { accountId }, operator)).toMatchObject({ ok: true })
    expect((await accounts()).find((one) => one.accountId === accountId)).toMatchObject({
      ...{ displayName: null, destroyedOn: '2021-01-01' },
    })
    expect(await room.ask(findPeople, { words: '이름' }, { role: 'secretariat' })).toMatchObject({
      value: { people: [] },
    })
    for (const [outcome, kind] of [
      [await room.run(startDemoSession, { accountId }, { role: 'visitor' }), 'account-not-found'],
      [await room.run(grantRole, { ...grant, role: 'auditor' }, operator), 'account-destroyed'],
      [await room.run(destroyAccount, { accountId }, as), 'account-destroyed'],
      [await room.run(revokeRole, { ...grant, role: 'auditor' }, as), 'role-not-held'],
    ] as const) {
      expect(outcome).toMatchObject({ refusal: { kind } })
    }
  })
})
