import type { Finding, Severity } from '#kit/lint.ts'
import { titleOf } from './election-names.ts'
import { usesDesk, type VoteRecord } from './vote-record.ts'

/** How long handing over and counting may take before somebody should look, in seconds. */
const [handOverSeconds, countSeconds] = [600, 86_400]

/**
 * What is overdue of a vote at a moment (Unix seconds): announced and not with both parts, over and not closed by hand where
 * paper or cards are used, closed and not counted within a day.
 */
export function voteFindings(vote: VoteRecord, now: number): readonly Finding[] {
  const finding = (rule: string, severity: Severity): Finding => ({
    ...{ rule, severity, subject: { kind: 'vote', id: vote.id }, params: { title: titleOf(vote.draft) } },
  })
  const { announcedAt, handedOverAt, closedAt, closeAskedAt, result } = vote
  const isPast = (moment: string | null, seconds: number): boolean =>
    moment !== null && now - Date.parse(moment) / 1000 > seconds
  const isOver = now > vote.closesAt + vote.graceSeconds
  if (handedOverAt === null)
    return isPast(announcedAt, handOverSeconds) ? [finding('vote-not-handed-over', 'error')] : []
  if (closedAt === null)
    return isOver && usesDesk(vote) && closeAskedAt === null ? [finding('vote-not-closed', 'warning')] : []
  return result === null && isPast(closedAt, countSeconds) ? [finding('vote-not-counted', 'error')] : []
}
