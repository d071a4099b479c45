import { afterAll, beforeAll, expect, test } from 'vitest'
import { utf8 } from '#kit/bytes.ts'
import { parseCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { leafHash, rootAt, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { tilePath } from '#rooms/voting/core/protocol/tile-path.ts'
import { type BoxUnderTest, startBox } from '#tests/support/box/box-under-test.ts'
import { openInBox, type VoteInBox } from '#tests/support/box/vote-in-box.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'

let box: BoxUnderTest
let inBox: VoteInBox
beforeAll(async () => {
  box = await startBox()
  inBox = await openInBox(box, 'tiles', preferenceManifest)
})
afterAll(() => box.stop())

const bytesAt = async (path: string): Promise<Uint8Array | null> => {
  const answer = await fetch(`${box.address}/votes/${inBox.eh}/${path}`)
  return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null
}

/** The entries of a tile, each behind its length. */
function entriesOf(tile: Uint8Array): readonly Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let at = 0; at < tile.length; ) {
    const length = ((tile[at] as number) << 8) | (tile[at + 1] as number)
    entries.push(tile.subarray(at + 2, at + 2 + length))
    at += 2 + length
  }
  return entries
}

test('whoever reads the tiles alone comes to the root of the head, and a box that starts again to the same', async () => {
  const lines = Array.from({ length: 600 }, (_, at) =>
    writeLeaf({ t: 'paper', e: inBox.eh, id: `sheet-${at}`, n: 0, r: {}, h: '' }),
  )
  for (let from = 0; from < 600; from += 200)
    await box.office('append', { eh: inBox.eh, lines: lines.slice(from, from + 200) })
  const head = parseCheckpoint((await box.read(inBox.eh, 'checkpoint')).text)
  expect(head?.size).toBe(601)
  const read = async (level: 0 | 'entries') =>
    Promise.all([0, 1, 2].map((index) => bytesAt(tilePath(level, index, index < 2 ? 256 : 601 - 512))))
  const entries = (await read('entries')).flatMap((tile) => entriesOf(tile as Uint8Array))
  expect(new Set(entries.map((entry) => new TextDecoder().decode(entry)))).toContain(lines[599])
  const hashes = entries.map(leafHash)
  const tiles = (await read(0)).flatMap((tile) => [...(tile as Uint8Array)])
  expect(tiles).toEqual(hashes.flatMap((hash) => [...hash]))
  const tree = treeOf(hashes)
  expect(rootAt(tree, 601)).toEqual(head?.root)
  expect(await bytesAt(tilePath(1, 0, 2))).toEqual(
    Uint8Array.from([...(tree[8] ?? [])].slice(0, 2).flatMap((one) => [...one])),
  )
  expect(await bytesAt(tilePath(0, 2))).toBeNull()
  expect(await bytesAt(tilePath('entries', 2))).toBeNull()
  const checkpoints = (await box.read(inBox.eh, 'checkpoints.ndjson')).text.trimEnd().split('\n')
  expect(checkpoints.map((line) => parseCheckpoint(JSON.parse(line))?.size)).toEqual([1, 201, 401, 601])

  const again = await startBox({ database: box.database })
  expect((await again.read(inBox.eh, 'checkpoint')).text).toBe((await box.read(inBox.eh, 'checkpoint')).text)
  const line = writeLeaf({ t: 'paper', e: inBox.eh, id: 'again', n: 0, r: {}, h: '' })
  await again.office('append', { eh: inBox.eh, lines: [line] })
  const other = parseCheckpoint((await again.read(inBox.eh, 'checkpoint')).text)
  expect(other?.root).toEqual(rootAt(treeOf([...hashes, leafHash(utf8(line))]), 602))
  // The first box did not see it; what it writes now stands behind.
  const late = writeLeaf({ t: 'paper', e: inBox.eh, id: 'late', n: 0, r: {}, h: '' })
  expect((await box.office('append', { eh: inBox.eh, lines: [late] })).said).toEqual({ size: 603 })
  await again.stop()
})

test('an entry that is too long for a tile is in the log, and its tile is not served', async () => {
  const b = Array.from({ length: 30_000 }, () => [])
  const line = writeLeaf({ t: 'paper', e: inBox.eh, id: 'long', n: b.length, b, h: '' })
  const { size } = (await box.office('append', { eh: inBox.eh, lines: [line] })).said
  expect(await bytesAt(tilePath('entries', 2, size - 512))).toBeNull()
  expect(await bytesAt(tilePath(0, 2, size - 512))).not.toBeNull()
})
