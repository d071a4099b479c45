import { z } from 'zod'
import { bytesOfLength, idWord, integer } from '#rooms/voting/core/protocol/words.ts'
import { boxOfficeRefusal, boxRefusal } from './core/box-refusal.ts'

const Eh = bytesOfLength(32)
const secret = bytesOfLength(32)

/** What the office hands a box; every one of these is answered the same when it is asked again. */
export const boxOffice = {
  /** Makes the keys of a vote that is being announced. */
  prepare: {
    input: z.strictObject({ electionId: idWord }),
    reply: z.strictObject({ box: bytesOfLength(32), log: bytesOfLength(32) }),
  },
  /** Hands over the frozen manifest, as its very bytes: leaf 0 stands in the log from now on. */
  open: {
    input: z.strictObject({ electionId: idWord, manifest: z.string(), share: secret }),
    reply: z.strictObject({ eh: Eh }),
  },
  /** Cards taken back and count sheets, as lines; a line that stands in the log already is passed over. */
  append: {
    input: z.strictObject({ eh: Eh, lines: z.array(z.string().max(4_000_000)).max(2000) }),
    reply: z.strictObject({ size: integer(0) }),
  },
  /** How many ballots wait and stand in the log: turnout is the registrar's, the result nobody's before the close. */
  state: {
    input: z.strictObject({ eh: Eh }),
    reply: z.strictObject({ size: integer(0), waiting: integer(0), closed: z.boolean(), head: z.string() }),
  },
  /** Takes no more ballots, brings the waiting ones in, writes the close leaf and the final head. */
  close: { input: z.strictObject({ eh: Eh }), reply: z.strictObject({ size: integer(0), head: z.string() }) },
  /** After the close: every head of the log, and this part's share of the seal. The lines are at `/office/log/EH/FROM`, some thousands at once. */
  hand: {
    input: z.strictObject({ eh: Eh }),
    reply: z.strictObject({ head: z.string(), heads: z.array(z.string()), share: secret }),
  },
  /** Signs the sums of the bundle with the log's key: the whole note, for SHA256SUMS's hash. */
  'sign-sums': {
    input: z.strictObject({ eh: Eh, sums: z.string().regex(/^[0-9a-f]{64}$/) }),
    reply: z.strictObject({ note: z.string() }),
  },
  /** Destroys the keys of a certified vote. */
  destroy: { input: z.strictObject({ eh: Eh }), reply: z.strictObject({ destroyed: z.literal(true) }) },
} as const

/**
 * What a box may refuse of a ballot; the status is 4xx, the body `{refusal}`. A ballot is sent by POST to
 * `/votes/EH/ballots` as its line, and answered by the promise note as text. Without cookies: with one it is refused.
 */
export const BoxRefusal = boxRefusal
export type BoxRefusal = z.infer<typeof BoxRefusal>

/** What a box may refuse of the office; the status is 4xx, the body `{refusal}`. */
export const BoxOfficeRefusal = boxOfficeRefusal

/**
 * What anybody may read of a box, by GET below `/votes/EH/`: `manifest.json`, `checkpoint`, `checkpoints.ndjson`,
 * `tile/...` (C2SP tlog-tiles), `proof/LEAFHASH` (a `.tlog-proof` by the leaf hash in base64url), `head/KEY` (of a ballot
 * key in base64url: `{n, leaf}` of the last ballot that was taken, so that somebody with a recovery code goes on).
 */
export const BallotHead = z.strictObject({ n: integer(1), leaf: bytesOfLength(32) })
