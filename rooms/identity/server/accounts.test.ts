import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { createAccount, destroyAccount, grantRole, listAccounts, revokeRole, startDemoSession } from '../contract.ts'
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

  it('lose their name for good, and nobody signs in to them again', async () => {
    expect(await room.run(startDemoSession, { accountId }, { role: 'visitor' })).toMatchObject({ ok: true })
    expect(await room.run(destroyAccount, { accountId }, operator)).toMatchObject({ ok: true })
    expect(await accounts()).toMatchObject([{ accountId, displayName: null, destroyedOn: '2021-01-01' }])
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
