import { inTransaction, type Trx } from '#db/connect.ts'
import { base64url, fromBase64url, utf8 } from '#kit/bytes.ts'
import { signCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { rootOfTails, tileWidth, wholeRoot } from '../core/log-root.ts'
import { insertHead, insertNode, lastHead, linesBetween, nodesBetween } from '../store/log-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import type { Registrar } from './registrar.ts'

/** Publishes a head of the issuance log where it has grown since the last one; gives the log's size. */
export const publishHead = ({ means }: Registrar, vote: LoadedVote): Promise<number> =>
  inTransaction(means.db, async (trx) => {
    const held = await holdVote(trx, vote.eh)
    const last = await lastHead(trx, vote.eh)
    const size = held?.leaves ?? 0
    if (last?.size === size) return size
    await keepWholeTiles(trx, vote.eh, last?.size ?? 0, size)
    const root = rootOfTails(await tailsOf(trx, vote.eh, size))
    const origin = vote.election.manifest.issuance_origin
    await insertHead(trx, vote.eh, { size, note: signCheckpoint({ origin, size, root }, vote.signingKey, vote.sign) })
    return size
  })

/** The hashes of a level from an index up to, and without, another: of leaves at level 0, of whole tiles above. */
export async function hashesOf(trx: Trx, eh: string, level: number, from: number, to: number): Promise<Uint8Array[]> {
  if (level === 0) return (await linesBetween(trx, eh, from, to)).map((line) => leafHash(utf8(line)))
  return (await nodesBetween(trx, eh, { level, from, to })).map(fromBase64url)
}

const countAt = (size: number, level: number): number => Math.floor(size / tileWidth ** level)

/** Keeps the roots of the tiles that became whole since the last head. */
async function keepWholeTiles(trx: Trx, eh: string, before: number, size: number): Promise<void> {
  for (let level = 1; countAt(size, level) > 0; level += 1) {
    for (let index = countAt(before, level); index < countAt(size, level); index += 1) {
      const hashes = await hashesOf(trx, eh, level - 1, index * tileWidth, (index + 1) * tileWidth)
      await insertNode(trx, eh, { level, index, hash: base64url(wholeRoot(hashes)) })
    }
  }
}

/** Of every level, highest first, the hashes that are in no whole tile yet. */
async function tailsOf(trx: Trx, eh: string, size: number): Promise<readonly (readonly Uint8Array[])[]> {
  const tails: Uint8Array[][] = []
  for (let level = 0; level === 0 || countAt(size, level) > 0; level += 1) {
    const count = countAt(size, level)
    tails.unshift(await hashesOf(trx, eh, level, count - (count % tileWidth), count))
  }
  return tails
}
