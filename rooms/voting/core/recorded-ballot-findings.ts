import { byVotes, competitionRank } from '#kit/competition-rank.ts'
import type { Finding } from '#kit/lint.ts'
import { formatDecimal } from '#kit/ratio.ts'
import { type RecordedBallot, type RecordedContest, votesOf } from './recorded-ballot.ts'
import { voteShares } from './shares.ts'

/** Compares one contest's stated total, ranks and shares with what its votes give. */
function contestFindings(contest: RecordedContest): readonly Finding[] {
  const findings: Finding[] = []
  const compare = (rule: string, kind: string, id: string, name: string, stated: number | null, computed: string) => {
    if (stated === null || `${stated}` === computed) return
    findings.push({ rule, severity: 'error', subject: { kind, id }, stated: `${stated}`, computed, params: { name } })
  }
  compare('vote-total', 'contest', contest.id, contest.title, contest.statedVotes, `${votesOf(contest)}`)
  for (const { entry, rank } of competitionRank(contest.options, byVotes)) {
    compare('vote-rank', 'option', entry.id, entry.name, entry.statedRank, `${rank}`)
  }
  for (const { entry, shown } of voteShares(contest.options)) {
    compare('vote-share', 'option', entry.id, entry.name, entry.statedShare, formatDecimal(shown))
  }
  return findings
}

/** Finds the stated vote totals, ranks and whole-percent shares of a recorded ballot that its own votes contradict. */
export const recordedBallotFindings = (ballot: RecordedBallot): readonly Finding[] =>
  ballot.contests.flatMap(contestFindings)
