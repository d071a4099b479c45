import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding, Severity } from '#kit/lint.ts'
import { type Appeal, isOverdue } from './appeal.ts'
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

/** What the office owes to those who appealed about a vote: answers whose day is over, and such as are still in time. */
export function appealFindings(
  vote: Pick<VoteRecord, 'id' | 'draft'>,
  open: readonly Appeal[],
  today: LocalDate,
): readonly Finding[] {
  const overdue = open.filter((appeal) => isOverdue(appeal, today)).length
  const finding = (rule: string, severity: Severity, count: number): readonly Finding[] =>
    count === 0
      ? []
      : [{ rule, severity, subject: { kind: 'vote', id: vote.id }, params: { title: titleOf(vote.draft), count } }]
  return [
    ...finding('vote-appeals-overdue', 'warning', overdue),
    ...finding('vote-appeals-waiting', 'note', open.length - overdue),
  ]
}
