import type { QueryContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Manifest, manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import type { VoteId } from '../../core/vote-id.ts'
import { holdOpenVote } from '../../store/onsite-queries.ts'

interface FrozenVote {
  readonly manifest: Manifest
  readonly eh: string
  readonly opensAt: number
  readonly closesAt: number
}

type NotNow = { readonly kind: 'vote-not-found' | 'vote-not-announced' | 'vote-closed' }

/** An announced vote that nobody closes until this transaction ends. */
export async function voteOnSite(
  { trx, districtId }: QueryContext,
  voteId: VoteId,
): Promise<Result<FrozenVote, NotNow>> {
  const vote = await holdOpenVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const { manifest, eh, opensAt, closesAt, isClosed } = vote
  if (manifest === null || eh === null) return refuse({ kind: 'vote-not-announced' })
  if (isClosed) return refuse({ kind: 'vote-closed' })
  return ok({ manifest: manifestShape.parse(JSON.parse(manifest)), eh, opensAt, closesAt })
}
