import type { Generated } from 'kysely'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { ElectionResult } from '#rooms/voting/core/protocol/documents.ts'
import type { AppealOutcome, AppealSubject } from '../core/appeal.ts'
import type { Attendance } from '../core/attendance.ts'
import type { Eligible } from '../core/eligible.ts'
import type { ExplainedContest } from '../core/explained-contest.ts'
import type { VoteDraft } from '../core/vote-draft.ts'
import type { VoteId } from '../core/vote-id.ts'

export type PollingTables = {
  vote: {
    district_id: DistrictId
    vote_id: VoteId
    draft: VoteDraft
    is_trial: boolean
    opens_at: number
    closes_at: number
    grace_s: number
    roster_sealed: string | null
    roster_rows: Generated<number>
    announced_at: Instant | null
    seal_pub: string | null
    share_hashes: readonly string[] | null
    eligibility: Eligible | null
    manifest: string | null
    eh: string | null
    tie_seed_sealed: string | null
    handed_over_at: Instant | null
    close_asked_at: Instant | null
    closed_at: Instant | null
    head: string | null
    seal_private: string | null
    result: ElectionResult | null
    explained: readonly ExplainedContest[] | null
    bundle_sha256: string | null
    ended_at: Instant | null
    attendance: Attendance | null
    attendance_at: Instant | null
    certified_on: LocalDate | null
    destroyed_at: Instant | null
    busy_until: Instant | null
  }
  vote_appeal: {
    district_id: DistrictId
    vote_id: VoteId
    appeal_no: number
    key_hash: string
    about: AppealSubject
    what: string
    reference: string | null
    filed_on: LocalDate
    answer_by: LocalDate
    outcome: AppealOutcome | null
    answer: string | null
    ended_on: LocalDate | null
  }
  vote_heads: { district_id: DistrictId; vote_id: VoteId; seen_at: Instant; ballots: string; issued: string }
  vote_share: { district_id: DistrictId; vote_id: VoteId; share_no: number; sealed: string }
  vote_bundle: { district_id: DistrictId; vote_id: VoteId; part_no: number; bytes: Buffer }
}
