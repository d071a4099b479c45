import { beforeAll, expect, test } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { writeCard } from '#rooms/registrar/core/card-text.ts'
import { readLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { lineOf, openVote, registerVoter, type Voter, type VoteUnderWay } from '#tests/support/vote/vote-under-way.ts'
import { checkCard } from './check-card.ts'
import { tokenPrefixOf } from './token-prefix.ts'

let vote: VoteUnderWay
let voter: Voter
beforeAll(() => {
  vote = openVote('cards', preferenceManifest)
  voter = registerVoter(vote, 'card-1', 'desk')
})
const check = (text: string) => checkCard(vote.election, purePrimitives, text)

test('a card holds all that a ballot needs', () => {
  const card = check(` ${writeCard(vote.election, voter)}\n`)
  if (!card.ok) throw new Error(card.refusal.kind)
  const { style, prefix, token, seed, key } = card.value
  expect([style.id, token, seed]).toEqual(['desk', voter.token, voter.seed])
  expect(prefix).toEqual(voter.prefix)
  const leaf = readLeaf(lineOf(vote, { ...voter, prefix }, [['c-1'], []]))
  expect(leaf).toMatchObject({ k: key, p: base64url(prefix) })
  expect(tokenPrefixOf(vote.election, 'desk', voter.seed)).toEqual(voter.prefix)
})

test('what is no card, of another vote or not genuine is refused', () => {
  const text = writeCard(vote.election, voter)
  const another = openVote('other cards', (keys) => ({ ...preferenceManifest(keys), title: '다른 투표' }))
  const online = registerVoter(vote, 'a', 'online')
  const forged = { ...voter, token: Uint8Array.from(voter.token, (byte, at) => (at === 9 ? byte ^ 1 : byte)) }
  expect(check('')).toEqual({ ok: false, refusal: { kind: 'card-unreadable' } })
  expect(check(text.slice(0, -4))).toEqual({ ok: false, refusal: { kind: 'card-unreadable' } })
  expect(check(writeCard(another.election, voter))).toEqual({ ok: false, refusal: { kind: 'card-of-other-vote' } })
  expect(check(writeCard(vote.election, online))).toEqual({ ok: false, refusal: { kind: 'card-of-other-vote' } })
  expect(check(writeCard(vote.election, { ...voter, style: 'gone' }))).toMatchObject({
    refusal: { kind: 'card-of-other-vote' },
  })
  expect(check(writeCard(vote.election, forged))).toEqual({ ok: false, refusal: { kind: 'card-not-genuine' } })
})

test('a manifest without a key for the style makes no card good', () => {
  const { manifest } = vote.election
  const { desk: _desk, ...token } = manifest.keys.token
  const keyless = { ...vote.election, manifest: { ...manifest, keys: { ...manifest.keys, token } } }
  expect(checkCard(keyless, purePrimitives, writeCard(vote.election, voter))).toMatchObject({
    refusal: { kind: 'card-of-other-vote' },
  })
})
