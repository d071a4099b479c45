import { p256 } from '@noble/curves/nist.js'
import { fromBase64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { VoteRecord } from './vote-record.ts'

interface Given {
  readonly sealPub: string | null
  readonly shareHashes: readonly string[] | null
}

export type AnnouncementRefused =
  | { readonly kind: 'announced-already' | 'opens-in-the-past' | 'over-already' | 'roster-missing' }
  | { readonly kind: 'seal-key-missing' | 'not-a-seal-key' | 'no-seal-key-asked'; readonly field: 'sealPub' }

/**
 * Decides whether a vote may be announced at a moment (Unix seconds): once, before it opens (a trial may open at once), a
 * closed one with its roster, one with a ceremony with the key that its holders made and with no other.
 */
export function checkAnnouncement(
  vote: VoteRecord,
  { sealPub, shareHashes }: Given,
  now: number,
): Result<null, AnnouncementRefused> {
  if (vote.announcedAt !== null) return refuse({ kind: 'announced-already' })
  if (vote.closesAt <= now) return refuse({ kind: 'over-already' })
  if (!vote.isTrial && vote.opensAt <= now) return refuse({ kind: 'opens-in-the-past' })
  if (vote.draft.isClosed && vote.rosterRows === 0) return refuse({ kind: 'roster-missing' })
  const isWhole = sealPub !== null && shareHashes !== null
  if (vote.draft.mode === 'simple') {
    return sealPub === null && shareHashes === null ? ok(null) : refuse({ kind: 'no-seal-key-asked', field: 'sealPub' })
  }
  if (!isWhole) return refuse({ kind: 'seal-key-missing', field: 'sealPub' })
  const isKey = isPoint(sealPub) && new Set(shareHashes).size === shareHashes.length
  return isKey ? ok(null) : refuse({ kind: 'not-a-seal-key', field: 'sealPub' })
}

function isPoint(text: string): boolean {
  try {
    p256.Point.fromBytes(fromBase64url(text)).assertValidity()
    return true
  } catch {
    return false
  }
}
