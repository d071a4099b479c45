import { afterAll, beforeAll, expect, it } from 'vitest'
import { draftOf, type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import * as votes from '../contract-office.ts'

let office: VoteInOffice
beforeAll(async () => {
  office = await voteInOffice({ hasIdentity: false })
})
afterAll(() => office.room.close())

it('a vote admits nobody by a provider of identities that the registrar has not', async () => {
  const refusal = { kind: 'no-identity-provider', field: 'byIdentity', line: null }
  expect(await office.design({ byIdentity: true })).toEqual({ ok: false, refusal })
  expect(await office.design()).toMatchObject({ ok: true })
  expect(await office.run(votes.changeVote, draftOf({ byIdentity: true, byPhone: false }))).toEqual({
    ok: false,
    refusal,
  })
})
