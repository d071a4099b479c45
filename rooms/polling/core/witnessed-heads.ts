import { z } from 'zod'
import { Instant } from '#kit/korean-date.ts'

/** The signed heads of the ballot log and of the issuance log, as they stood at a moment. */
export const WitnessedHeads = z.object({ seenAt: Instant, ballots: z.string(), issued: z.string() }).readonly()
export type WitnessedHeads = z.infer<typeof WitnessedHeads>

const hour = 3_600_000

/**
 * Whether heads are worth keeping for witnesses while a vote is open: they differ from the last ones, which are an hour
 * old. A head in many hands is what nobody can take back (voting-protocol, witnesses).
 */
export const areHeadsDue = (last: WitnessedHeads | null, seen: WitnessedHeads): boolean =>
  last === null ||
  ((last.ballots !== seen.ballots || last.issued !== seen.issued) &&
    Date.parse(seen.seenAt) - Date.parse(last.seenAt) >= hour)

/** How many entries a signed head counts: its second line (C2SP tlog-checkpoint). */
export const sizeOfHead = (note: string): number => Number(note.split('\n')[1] ?? 0)
