import { expect, test } from 'vitest'
import { electionOf } from '#tests/support/registrar/voters.ts'
import { preferenceManifest, webManifest } from '#tests/support/vote/sample-manifests.ts'
import { seededBytes, voteKeys } from '#tests/support/vote/vote-keys.ts'
import { readCard, writeCard } from './card-text.ts'

const election = electionOf(preferenceManifest(voteKeys('card')))
const card = { style: 'desk', seed: seededBytes('card', 'seed', 32), token: seededBytes('card', 'token', 384) }
const text = writeCard(election, card)

test('a card is read as it was written', () => {
  expect(readCard(election, ` ${text}\n`)).toEqual(card)
})

test.each([
  ['of another vote', writeCard(electionOf(webManifest(voteKeys('card'))), card)],
  ['with a letter too few', text.slice(0, -1)],
  ['whose seed is no bytes', text.replace(/\.[^.]{43}\./, `.${'_'.repeat(43)}.`)],
  ['that is something else', 'https://madang.test/'],
])('no card is one %s', (_what, other) => {
  expect(readCard(election, other)).toBeNull()
})
