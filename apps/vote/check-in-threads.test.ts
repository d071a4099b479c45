import { afterAll, expect, test } from 'vitest'
import { fromUtf8, utf8 } from '#kit/bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import { ballotsManifest, webManifest } from '#tests/support/vote/sample-manifests.ts'
import { lineOf, openVote, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { checkHere } from './check-here.ts'
import { checkInThreads } from './check-in-threads.ts'

const checking = checkInThreads(2)
afterAll(() => checking.stop())

test('threads find in lines of several votes, however many at once, what is found here', async () => {
  const here = checkHere()
  const votes = [openVote('threads a', webManifest), openVote('threads b', ballotsManifest)]
  const asked = votes.flatMap((vote, no) => {
    const manifest = fromUtf8(vote.manifestBytes)
    const choices = no === 0 ? [['c-1']] : [['s-1'], [], [], [], []]
    const sound = Array.from({ length: 25 }, (_, at) => lineOf(vote, registerVoter(vote, `v${at}`, 'online'), choices))
    const [first = ''] = sound
    const forged = writeLeaf({ ...JSON.parse(first), n: 7 })
    return [...sound, forged, '{}', 'no line of ours'].map((line) => ({ manifest, line }))
  })
  // One vote's lines among the other's.
  const mixed = asked.toSorted((one, other) => (one.line < other.line ? -1 : 1))
  const found = await Promise.all(mixed.map(({ manifest, line }) => checking.check(manifest, line)))
  expect(found).toEqual(await Promise.all(mixed.map(({ manifest, line }) => here(manifest, line))))
  expect(found.filter(({ sent }) => sent.leaf !== null && sent.fault === null)).toHaveLength(50)
})

test('what cannot be checked fails, and what comes after is checked', async () => {
  const vote = openVote('threads c', webManifest)
  const line = lineOf(vote, registerVoter(vote, 'a', 'online'), [['c-1']])
  await expect(checking.check('no manifest', line)).rejects.toThrow('could not check')
  const manifest = fromUtf8(writeManifest(vote.election.manifest))
  expect(utf8(manifest)).toEqual(vote.manifestBytes)
  expect(await checking.check(manifest, line)).toMatchObject({ sent: { fault: null } })
})
