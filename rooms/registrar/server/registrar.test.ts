import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  openedVote,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import { issueTo, proveByPhone, springKim, tokenOf } from '#tests/support/registrar/voters.ts'

let database: TestDatabase
let under: RegistrarUnderTest
let vote: Awaited<ReturnType<typeof openedVote>>
beforeAll(async () => {
  database = await registrarDatabase()
  under = registrarOn(database)
  vote = await openedVote(under)
})
afterAll(() => database.drop())

describe('a voter', () => {
  test('proves by telephone, is given a token that signs, and the same again for the same request', async () => {
    const { eh, manifest } = vote
    expect((await under.request(`/votes/${eh}`)).said).toMatchObject({ eh, state: 'open', demonstration: true })
    const proven = await proveByPhone(under, eh, springKim)
    expect(proven.said).toMatchObject({ style: 'online', alreadyIssued: false })
    const issued = await issueTo(under, vote, proven.said, 'one')
    expect(issued.said).toMatchObject({ index: 0 })
    expect(tokenOf(manifest, 'online', 'one', issued.said.answer)).toHaveLength(384)
    expect((await issueTo(under, vote, proven.said, 'one')).said).toEqual(issued.said)
    expect((await issueTo(under, vote, proven.said, 'two')).said).toEqual({ refusal: { kind: 'proof-expired' } })
    const again = await proveByPhone(under, eh, springKim)
    expect(again.said).toMatchObject({ alreadyIssued: true })
    expect((await issueTo(under, vote, again.said, 'two')).said).toEqual({ refusal: { kind: 'already-issued' } })
    expect((await issueTo(under, vote, again.said, 'one')).said).toEqual(issued.said)
  })
})
