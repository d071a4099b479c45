import type { Selectable } from 'kysely'
import type { VoteRecord } from '../core/vote-record.ts'
import type { PollingTables } from './tables.ts'

export const readVote = (row: Selectable<PollingTables['vote']>): VoteRecord => ({
  id: row.vote_id,
  draft: row.draft,
  isTrial: row.is_trial,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  graceSeconds: row.grace_s,
  rosterSealed: row.roster_sealed,
  rosterRows: row.roster_rows,
  announcedAt: row.announced_at,
  sealPub: row.seal_pub,
  shareHashes: row.share_hashes ?? [],
  eligibility: row.eligibility,
  manifest: row.manifest,
  eh: row.eh,
  tieSeedSealed: row.tie_seed_sealed,
  handedOverAt: row.handed_over_at,
  closeAskedAt: row.close_asked_at,
  closedAt: row.closed_at,
  head: row.head,
  sealPrivate: row.seal_private,
  result: row.result,
  explained: row.explained ?? [],
  bundleSha256: row.bundle_sha256,
  endedAt: row.ended_at,
  attendance: row.attendance,
  attendanceAt: row.attendance_at,
  certifiedOn: row.certified_on,
  destroyedAt: row.destroyed_at,
})
