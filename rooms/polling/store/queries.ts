import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Attendance } from '../core/attendance.ts'
import type { Eligible } from '../core/eligible.ts'
import type { VoteDraft } from '../core/vote-draft.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import { readVote } from './read-vote.ts'
import type { PollingTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PollingTables>()

/** A draft with the times that follow from it. */
export interface DraftWritten {
  readonly voteId: VoteId
  readonly draft: VoteDraft
  readonly opensAt: number
  readonly closesAt: number
}

const drawn = ({ draft, opensAt, closesAt }: DraftWritten) => ({
  draft: jsonb(draft),
  is_trial: draft.isTrial,
  opens_at: opensAt,
  closes_at: closesAt,
  grace_s: draft.graceMinutes * 60,
})

/** Writes a new vote; false where its id is taken. */
export async function insertVote(trx: Trx, districtId: DistrictId, written: DraftWritten): Promise<boolean> {
  const done = await tables(trx)
    .insertInto('vote')
    .values({ district_id: districtId, vote_id: written.voteId, ...drawn(written) })
    .onConflict((taken) => taken.columns(['district_id', 'vote_id']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

const one = (trx: Trx, districtId: DistrictId, voteId: VoteId) =>
  tables(trx).selectFrom('vote').selectAll().where('district_id', '=', districtId).where('vote_id', '=', voteId)

export async function findVote(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<VoteRecord | null> {
  const row = await one(trx, districtId, voteId).executeTakeFirst()
  return row === undefined ? null : readVote(row)
}

/** A vote held until the transaction ends. */
export async function holdVote(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<VoteRecord | null> {
  const row = await one(trx, districtId, voteId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readVote(row)
}

/** Every vote of a district, the last to open first. */
export async function votesOf(trx: Trx, districtId: DistrictId): Promise<VoteRecord[]> {
  const rows = await tables(trx)
    .selectFrom('vote')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('opens_at', 'desc')
    .orderBy('vote_id')
    .execute()
  return rows.map(readVote)
}

const update = (trx: Trx, districtId: DistrictId, voteId: VoteId) =>
  tables(trx).updateTable('vote').where('district_id', '=', districtId).where('vote_id', '=', voteId)

export async function updateDraft(trx: Trx, districtId: DistrictId, written: DraftWritten): Promise<void> {
  await update(trx, districtId, written.voteId).set(drawn(written)).execute()
}

export async function deleteVote(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<void> {
  await tables(trx).deleteFrom('vote').where('district_id', '=', districtId).where('vote_id', '=', voteId).execute()
}

/** The roster of a closed vote, sealed, in place of the one that stood there; null takes it away and leaves the number. */
export async function keepRoster(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  roster: { readonly sealed: string; readonly rows: number },
): Promise<void> {
  await update(trx, districtId, voteId).set({ roster_sealed: roster.sealed, roster_rows: roster.rows }).execute()
}

/** What is fixed when a vote is announced; the parts make their keys afterwards. */
export interface Announced {
  readonly at: Instant
  readonly eligibility: Eligible
  /** Of a ceremony: the key that the holders made, and the hashes of its shares. */
  readonly sealPub: string | null
  readonly shareHashes: readonly string[] | null
}

export async function announceVote(trx: Trx, districtId: DistrictId, voteId: VoteId, told: Announced): Promise<void> {
  await update(trx, districtId, voteId)
    .set({
      announced_at: told.at,
      eligibility: jsonb(told.eligibility),
      seal_pub: told.sealPub,
      share_hashes: told.shareHashes === null ? null : jsonb(told.shareHashes),
    })
    .execute()
}

export interface Frozen {
  readonly manifest: string
  readonly eh: string
  readonly sealPub: string
  readonly tieSeedSealed: string | null
}

export async function freezeVote(trx: Trx, districtId: DistrictId, voteId: VoteId, frozen: Frozen): Promise<void> {
  await update(trx, districtId, voteId)
    .set({
      manifest: frozen.manifest,
      eh: frozen.eh,
      seal_pub: frozen.sealPub,
      tie_seed_sealed: frozen.tieSeedSealed,
    })
    .execute()
}

/** Registrar and box have their vote: the roster is gone. */
export async function markHandedOver(trx: Trx, districtId: DistrictId, voteId: VoteId, at: Instant): Promise<void> {
  await update(trx, districtId, voteId).set({ handed_over_at: at, roster_sealed: null }).execute()
}

export async function askClose(trx: Trx, districtId: DistrictId, voteId: VoteId, at: Instant): Promise<void> {
  await update(trx, districtId, voteId).set({ close_asked_at: at }).execute()
}

export async function markClosed(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  closed: { readonly at: Instant; readonly head: string },
): Promise<void> {
  await update(trx, districtId, voteId).set({ closed_at: closed.at, head: closed.head }).execute()
}

/** What was counted, with the key that is released. */
export interface Counted {
  readonly at: Instant
  readonly sealPrivate: string
  readonly result: NonNullable<VoteRecord['result']>
  readonly explained: VoteRecord['explained']
  readonly bundleSha256: string
}

export async function keepResult(trx: Trx, districtId: DistrictId, voteId: VoteId, counted: Counted): Promise<void> {
  await update(trx, districtId, voteId)
    .set({
      seal_private: counted.sealPrivate,
      result: jsonb(counted.result),
      explained: jsonb(counted.explained),
      bundle_sha256: counted.bundleSha256,
      ended_at: counted.at,
    })
    .execute()
}

export async function keepAttendance(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  told: { readonly at: Instant; readonly attendance: Attendance },
): Promise<void> {
  await update(trx, districtId, voteId)
    .set({ attendance: jsonb(told.attendance), attendance_at: told.at })
    .execute()
}

export async function certifyVote(trx: Trx, districtId: DistrictId, voteId: VoteId, on: LocalDate): Promise<void> {
  await update(trx, districtId, voteId).set({ certified_on: on }).execute()
}

export async function markDestroyed(trx: Trx, districtId: DistrictId, voteId: VoteId, at: Instant): Promise<void> {
  await update(trx, districtId, voteId).set({ destroyed_at: at }).execute()
}
