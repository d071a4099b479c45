import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { parsePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import { exitOf, verifyBundle } from '#rooms/voting/core/protocol/verify-bundle.ts'
import { type BoxUnderTest, startBox } from './support/box/box-under-test.ts'
import { bundleOfBox, openInBox } from './support/box/vote-in-box.ts'
import { webManifest } from './support/vote/sample-manifests.ts'
import { seededDraw } from './support/vote/vote-keys.ts'
import { lineOf, registerVoter } from './support/vote/vote-under-way.ts'

const rounds = process.env['LONG_TESTS'] === '1' ? 60 : 3
const ballots = 100
/** More than one transaction takes, over as many connections. */
const together = 40

let boxes: readonly [BoxUnderTest, BoxUnderTest]
beforeAll(async () => {
  const first = await startBox()
  boxes = [first, await startBox({ database: first.database })]
})
afterAll(async () => {
  await boxes[1].stop()
  await boxes[0].stop()
})

const draw = seededDraw(`close/${process.env['SEED'] ?? Date.now()}`, 'draw')

test.each(Array.from({ length: rounds }, (_, round) => round))(
  'what was promised while the vote was closed stands in its log, and nothing else does (%i)',
  async (round) => {
    const inBox = await openInBox(boxes[0], `close-${round}`, (keys) => ({
      ...webManifest(keys),
      // A trial: it may be closed while ballots come.
      ...{ election_id: `trial-close-${round}`, batch_min: 8 },
    }))
    const { vote, eh } = inBox
    for (const { clock } of boxes) clock.now = vote.election.manifest.opens_at + 60
    const lines = Array.from({ length: ballots }, (_, at) =>
      lineOf(vote, registerVoter(vote, `voter-${at}`, 'online'), [['c-1']]),
    )
    const eitherBox = () => boxes[draw(2)] as BoxUnderTest
    const closer = eitherBox()
    // Whom a connection failed sends again, as a browser does.
    const cast = (line: string) =>
      eitherBox()
        .cast(eh, line)
        .catch(() => eitherBox().cast(eh, line))

    const [promised, refused] = [new Map<string, string>(), new Map<string, string>()]
    const closeAfter = 1 + draw(ballots - together)
    const waiting = [...lines]
    let closing: ReturnType<BoxUnderTest['office']> | null = null
    const close = () => closer.office('close', { eh })
    const castOn = async (): Promise<void> => {
      for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
        const answer = await cast(line)
        if (answer.status === 200) promised.set(line, answer.text)
        else refused.set(line, answer.said.refusal.kind)
        if (promised.size >= closeAfter) closing ??= close()
        else if (draw(6) === 0) await eitherBox().tick()
      }
    }
    await Promise.all(Array.from({ length: together }, castOn))
    const closed = await (closing ?? close())

    expect(promised.size + refused.size).toBe(ballots)
    expect(new Set(refused.values())).toEqual(new Set(refused.size > 0 ? ['closed'] : []))
    const log = await closer.officeLog(eh)
    expect(log).toHaveLength(closed.said.size)
    expect(log.filter((line) => readLeaf(line)?.t === 'ballot').toSorted()).toEqual([...promised.keys()].toSorted())
    // Neither box takes anything afterwards, nor brings anything in.
    for (const line of lines) await cast(line)
    await boxes[0].tick()
    await boxes[1].tick()
    expect(await closer.officeLog(eh)).toEqual(log)
    expect((await close()).said).toEqual(closed.said)

    const files = await bundleOfBox(closer, inBox)
    for (const [leaf, text] of promised) {
      const held = { heads: [], witnesses: [], receipt: null, promise: parsePromise(text), leaf }
      if (draw(20) === 0) expect(exitOf(verifyBundle(files, held, vote.primitives))).toBe(0)
    }
  },
)
