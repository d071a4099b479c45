import type { Trx } from '#db/connect.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { SigningKey } from '../adapters/signing-key.ts'
import { type GrowingTree, growTree } from '../core/growing-tree.ts'
import { leafHashesFrom } from '../store/log-queries.ts'

/** A vote as the box remembers it. Whatever is published is read at `head`; the tree may be ahead of it while one writes. */
export interface KnownVote {
  readonly eh: string
  readonly election: Election
  readonly manifest: string
  /** Null once they are destroyed. */
  readonly keys: { readonly box: SigningKey; readonly log: SigningKey } | null
  readonly share: Uint8Array | null
  readonly tree: GrowingTree
  head: { readonly size: number; readonly note: string }
  closed: boolean
}

const atATime = 20_000

/** Grows the tree of a vote by what stands in its log and not yet in the tree. */
export async function catchUp(trx: Trx, { eh, tree }: KnownVote): Promise<void> {
  for (;;) {
    const hashes = await leafHashesFrom(trx, eh, tree.size, atATime)
    growTree(tree, hashes)
    if (hashes.length < atATime) return
  }
}
