import { expect, test } from 'vitest'
import { base64url, utf8 } from '#kit/bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { webManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { lineOf, openVote, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { checkLine } from './check-line.ts'
import { leavesOfOffice } from './leaves-of-office.ts'
import { mayClose } from './may-close.ts'

const e = base64url(new Uint8Array(32))

test('the office writes cards taken back and count sheets of this vote, and nothing else', () => {
  const revoke = writeLeaf({ t: 'revoke', e, y: 'desk', k: 'AAAA', w: 'unused' })
  const paper = writeLeaf({ t: 'paper', e, id: 'hall-1', n: 1, r: { 'c-1': 1 }, h: 'AAAA' })
  expect(leavesOfOffice(e, [paper, revoke])).toEqual({ ok: true, value: { revoked: new Map([['AAAA', 1]]) } })
  const other = writeLeaf({ t: 'revoke', e: 'AAAA', y: 'desk', k: 'AAAA', w: 'unused' })
  const close = writeLeaf({ t: 'close', e, n: 0 })
  expect(leavesOfOffice(e, [revoke, other, close, '{}', ` ${paper}`])).toEqual({
    ok: false,
    refusal: { kind: 'not-leaves', places: [1, 2, 3, 4] },
  })
})

test('a log is closed once ballots are taken no more, that of a trial at any time', () => {
  const manifest = webManifest(voteKeys('close'))
  const overAt = manifest.closes_at + manifest.grace_s
  expect(mayClose(manifest, overAt)).toEqual({ ok: false, refusal: { kind: 'not-over', overAt } })
  expect(mayClose(manifest, overAt + 1)).toEqual({ ok: true, value: undefined })
  expect(mayClose({ ...manifest, election_id: 'trial-1' }, 0)).toEqual({ ok: true, value: undefined })
})

test('a line is looked at by itself: what it says, its fault if there is one, and its hash', () => {
  const vote = openVote('check', webManifest)
  const line = lineOf(vote, registerVoter(vote, 'a', 'online'), [['c-1']])
  const look = (text: string) => checkLine(vote.election, vote.primitives, text)
  expect(look(line)).toEqual({ sent: { leaf: JSON.parse(line), fault: null }, leafHash: leafHash(utf8(line)) })
  for (const none of ['{}', writeLeaf({ t: 'close', e, n: 0 })])
    expect(look(none)).toEqual({ sent: { leaf: null }, leafHash: leafHash(utf8(none)) })
  expect(look(writeLeaf({ ...JSON.parse(line), n: 2 })).sent).toMatchObject({ fault: 'signature' })
})
