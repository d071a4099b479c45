import { afterAll, beforeAll, expect, test } from 'vitest'
import { base64url, utf8 } from '#kit/bytes.ts'
import { parseLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { parsePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import { type BoxUnderTest, someShare, startBox, withBoxKeys } from '#tests/support/box/box-under-test.ts'
import { webManifest } from '#tests/support/vote/sample-manifests.ts'
import { lineOf, openVote, registerVoter, type VoteUnderWay } from '#tests/support/vote/vote-under-way.ts'

let box: BoxUnderTest
let vote: VoteUnderWay
let eh: string
beforeAll(async () => {
  box = await startBox()
  const { said: keys } = await box.office('prepare', { electionId: 'web-2026' })
  expect((await box.office('prepare', { electionId: 'web-2026' })).said).toEqual(keys)
  vote = openVote('box', (made) => withBoxKeys(webManifest(made), keys))
  eh = base64url(vote.election.eh)
  const manifest = new TextDecoder().decode(vote.manifestBytes)
  const opened = await box.office('open', { electionId: 'web-2026', manifest, share: someShare })
  expect(opened.said).toEqual({ eh })
  expect((await box.office('open', { electionId: 'web-2026', manifest, share: someShare })).said).toEqual({ eh })
  box.clock.now = vote.election.manifest.opens_at + 60
})
afterAll(() => box.stop())

test('a ballot is promised, goes into the log, and is proved; the close hands all over', async () => {
  const lines = ['a', 'b', 'c', 'd'].map((name) => lineOf(vote, registerVoter(vote, name, 'online'), [['c-1']]))
  const first = lines[0] as string
  const promise = await box.cast(eh, first)
  expect(promise.text).toContain('pbvote-receipt/v1')
  expect(parsePromise(promise.text)?.by).toBe(vote.election.manifest.opens_at + 3600)
  expect((await box.cast(eh, first)).text).toBe(promise.text)
  const word = base64url(leafHash(utf8(first)))
  expect((await box.read(eh, `proof/${word}`)).said).toEqual({ refusal: { kind: 'waiting' } })
  await Promise.all(lines.slice(1).map((line) => box.cast(eh, line)))
  await box.tick()
  const proof = parseLogProof((await box.read(eh, `proof/${word}`)).text)
  expect(new TextDecoder().decode(proof?.extra ?? undefined)).toBe(promise.text)
  expect(proof?.checkpoint.size).toBe(5)
  box.clock.now = vote.election.manifest.closes_at + 601
  const closed = await box.office('close', { eh })
  expect(closed.said).toMatchObject({ size: 6 })
  expect((await box.cast(eh, first)).text).toBe(promise.text)
  const handed = await box.office('hand', { eh })
  expect(handed.said).toMatchObject({ head: closed.said.head, share: someShare })
  expect(await box.officeLog(eh)).toHaveLength(6)
})
