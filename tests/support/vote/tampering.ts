import { utf8 } from '#kit/bytes.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import type { Files, Published } from '#rooms/voting/core/protocol/bundle.ts'
import type { CheckId } from '#rooms/voting/core/protocol/checks/outcome.ts'
import { type HeldFiles, readHeld } from '#rooms/voting/core/protocol/read-held.ts'
import { exitOf, type Report, verifyBundle } from '#rooms/voting/core/protocol/verify-bundle.ts'
import { bundleOf, publish } from './published-vote.ts'
import type { SampleVote } from './sample-votes.ts'
import { signHead, signIssueHead, type VoteUnderWay } from './vote-under-way.ts'

const nothingHeld: HeldFiles = { receipt: null, leaf: null, heads: [], witnesses: [] }

/** Verifies files with what was kept. */
export function reportOn(files: Files, kept: Partial<HeldFiles> = {}): Report {
  const held = readHeld({ ...nothingHeld, ...kept })
  return held.ok
    ? verifyBundle(files, held.value, nativePrimitives())
    : { election: null, checks: [], malformed: held.refusal }
}

/** The checks that fail, in their order, and how the verifier ends. */
export function failing(files: Files, kept: Partial<HeldFiles> = {}): { ids: readonly CheckId[]; exit: number } {
  const report = reportOn(files, kept)
  const ids = report.checks.flatMap(({ id, outcome }) => (outcome.status === 'fail' ? [id] : []))
  return { ids, exit: exitOf(report) }
}

/** What the sample's voter kept: the final receipt, and the ballot. */
export const keptBy = ({ kept }: SampleVote): Partial<HeldFiles> => ({
  receipt: ['receipt', utf8(kept.receipt)],
  leaf: ['leaf', utf8(kept.leaf)],
})

/** Which of the published values the servers may make anew, once they have the logs that they want. */
export interface Tampering {
  readonly lines?: (lines: readonly string[]) => readonly string[]
  readonly issues?: (issues: readonly string[]) => readonly string[]
  readonly published?: (published: Published) => Published
}

/**
 * The bundle of servers that changed something and made every published file agree with it: heads, history, opened
 * ballots, result and sums are computed and signed anew with their own keys.
 */
export function tamper(sample: SampleVote, { lines, issues, published }: Tampering): Files {
  const vote: VoteUnderWay = {
    ...sample.vote,
    lines: [...(lines ?? ((all) => all))(sample.vote.lines)],
    issues: [...(issues ?? ((all) => all))(sample.vote.issues)],
    history: [],
  }
  vote.history.push(signIssueHead(vote, vote.issues), signHead(vote, vote.lines))
  const made = publish(vote, sample.paperwork)
  return bundleOf(vote, (published ?? ((same) => same))(made))
}

/** The same leaf with members put in their place, written as it stands: nothing is signed again. */
export const changed = (line: string, members: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...JSON.parse(line), ...members })

export const isBallot = (line: string): boolean => line.startsWith('{"t":"ballot"')

/** The lines with the last one of the log, the close, counting the ballots that there are now. */
export const closedAgain = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line.startsWith('{"t":"close"') ? changed(line, { n: lines.filter(isBallot).length }) : line))
