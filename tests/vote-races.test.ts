import { afterAll, beforeAll, expect, test } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { type BoxUnderTest, startBox } from './support/box/box-under-test.ts'
import { openInBox, type VoteInBox } from './support/box/vote-in-box.ts'
import { ballotsManifest, webManifest } from './support/vote/sample-manifests.ts'
import { signToken } from './support/vote/sign-token.ts'
import { seededDraw, tokenKeyAt } from './support/vote/vote-keys.ts'
import { lineOf, registerVoter, type Voter } from './support/vote/vote-under-way.ts'

const attempts = process.env['LONG_TESTS'] === '1' ? 1_000_000 : 3000
const together = 64

/** Two boxes on one database, as no house runs them: even so each key has one ballot. */
let boxes: readonly [BoxUnderTest, BoxUnderTest]
beforeAll(async () => {
  const first = await startBox()
  boxes = [first, await startBox({ database: first.database })]
})
afterAll(async () => {
  await boxes[1].stop()
  await boxes[0].stop()
})

/** Sends lines at random to either box, so many at a time; gives how often each was taken, and why others were not. */
async function race({ eh }: VoteInBox, lines: readonly string[], draw: (bound: number) => number) {
  const taken = new Map<string, Set<string>>()
  const refused = new Map<string, number>()
  let left = attempts
  const attempt = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const line = lines[draw(lines.length)] as string
      const answer = await (boxes[draw(2)] as BoxUnderTest).cast(eh, line)
      if (answer.status === 200) taken.set(line, (taken.get(line) ?? new Set()).add(answer.text))
      else refused.set(answer.said.refusal.kind, (refused.get(answer.said.refusal.kind) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: together }, attempt))
  return { taken, refused }
}

const draw = seededDraw(`race/${process.env['SEED'] ?? Date.now()}`, 'draw')

test('of all attempts to vote twice with one right where nothing may be changed, one ballot is taken', async () => {
  const inBox = await openInBox(boxes[0], 'race', ballotsManifest)
  for (const { clock } of boxes) clock.now = inBox.vote.election.manifest.opens_at + 60
  const voter = registerVoter(inBox.vote, 'a', 'online')
  const lines = Array.from({ length: 40 }, (_, at) => lineOf(inBox.vote, voter, [[], [], [], [['q-1', at + 1]], []]))
  const { taken, refused } = await race(inBox, lines, draw)
  expect(taken.size).toBe(1)
  expect([...taken.values()].map(({ size }) => size)).toEqual([1])
  expect([...refused.keys()]).toEqual(['already-voted'])
  const state = await boxes[0].office('state', { eh: inBox.eh })
  expect(state.said.waiting).toBe(1)
})

test('of several rights made out to one key, only ballots of the first that came are taken', async () => {
  const inBox = await openInBox(boxes[0], 'tokens', webManifest)
  for (const { clock } of boxes) clock.now = inBox.vote.election.manifest.opens_at + 60
  const { election } = inBox.vote
  const voter = registerVoter(inBox.vote, 'a', 'online')
  const { key } = ballotKey(election, voter.seed)
  const voters: readonly Voter[] = [1, 2, 3, 4].map((at) => {
    const prefix = new Uint8Array(32).fill(at)
    return { ...voter, prefix, token: signToken(election, 'online', { key, prefix }, tokenKeyAt(0)) }
  })
  const lines = voters.flatMap((one) =>
    Array.from({ length: 5 }, (_, at) => lineOf(inBox.vote, one, [[`c-${at + 1}`]], at + 1)),
  )
  const { taken, refused } = await race(inBox, lines, draw)
  const rights = new Set([...taken.keys()].map((line) => JSON.parse(line).s))
  expect(rights.size).toBe(1)
  expect([...taken.values()].every(({ size }) => size === 1)).toBe(true)
  expect(refused.get('other-token')).toBeGreaterThan(0)
  await boxes[0].tick()
  const leaf = (await boxes[1].read(inBox.eh, `head/${base64url(key)}`)).said
  expect(leaf.n).toBe(Math.max(...[...taken.keys()].map((line) => JSON.parse(line).n)))
})
