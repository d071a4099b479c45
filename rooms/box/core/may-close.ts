import { ok, type Result, refuse } from '#kit/result.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'

/** The vote still runs, until this moment in Unix seconds. */
export interface NotOver {
  readonly kind: 'not-over'
  readonly overAt: number
}

/**
 * Whether a log may be closed: not while ballots are promised to be taken, for whoever closes early is given the share of
 * the seal early. A trial, by its id, may end at any time. Times in Unix seconds.
 */
export function mayClose({ election_id, closes_at, grace_s }: Manifest, now: number): Result<undefined, NotOver> {
  const overAt = closes_at + grace_s
  return now > overAt || election_id.startsWith('trial-') ? ok(undefined) : refuse({ kind: 'not-over', overAt })
}
