import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { ElectionResult } from '#rooms/voting/core/protocol/documents.ts'
import type { Attendance } from './attendance.ts'
import type { Eligible } from './eligible.ts'
import type { ExplainedContest } from './explained-contest.ts'
import type { VoteDraft } from './vote-draft.ts'
import type { VoteId } from './vote-id.ts'
import { stateOf } from './vote-state.ts'

/** A vote as the office keeps it: what is frozen, what has been done, what came of it. */
export interface VoteRecord {
  readonly id: VoteId
  readonly draft: VoteDraft
  readonly isTrial: boolean
  readonly opensAt: number
  readonly closesAt: number
  readonly graceSeconds: number
  readonly rosterSealed: string | null
  readonly rosterRows: number
  readonly announcedAt: Instant | null
  readonly sealPub: string | null
  readonly shareHashes: readonly string[]
  readonly eligibility: Eligible | null
  readonly manifest: string | null
  readonly eh: string | null
  readonly tieSeedSealed: string | null
  readonly handedOverAt: Instant | null
  readonly closeAskedAt: Instant | null
  readonly closedAt: Instant | null
  readonly head: string | null
  readonly sealPrivate: string | null
  readonly result: ElectionResult | null
  readonly explained: readonly ExplainedContest[]
  readonly bundleSha256: string | null
  readonly endedAt: Instant | null
  readonly attendance: Attendance | null
  readonly attendanceAt: Instant | null
  readonly certifiedOn: LocalDate | null
  readonly destroyedAt: Instant | null
}

/** The marks of a vote from which its state follows. */
export const marksOf = (vote: VoteRecord) => ({
  isAnnounced: vote.announcedAt !== null,
  isHandedOver: vote.handedOverAt !== null,
  ...{ opensAt: vote.opensAt, closesAt: vote.closesAt, graceSeconds: vote.graceSeconds },
  isCloseAsked: vote.closeAskedAt !== null,
  isClosed: vote.closedAt !== null,
  hasResult: vote.result !== null,
})

/** Where a vote stands at a moment. */
export const stateAt = (vote: VoteRecord, now: Instant) => stateOf(marksOf(vote), Math.floor(Date.parse(now) / 1000))

/** Whether something is counted on paper or cards are used, so that the secretariat says when everything is in. */
export const usesDesk = ({ draft }: Pick<VoteRecord, 'draft'>): boolean => draft.onsite || draft.paper !== 'none'
