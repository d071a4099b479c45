import { z } from 'zod'
import { integer } from '#rooms/voting/core/protocol/words.ts'

/** What a box may refuse of a ballot, and of whoever asks for a proof; times in Unix seconds. */
export const boxRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-such-vote') }),
  z.object({ kind: z.literal('cookie') }),
  z.object({ kind: z.literal('too-many') }),
  z.object({ kind: z.literal('too-large') }),
  z.object({ kind: z.literal('not-a-ballot') }),
  z.object({ kind: z.literal('not-open'), opensAt: integer(0) }),
  z.object({ kind: z.literal('closed'), closedAt: integer(0) }),
  z.object({ kind: z.literal('faulty'), fault: z.string() }),
  z.object({ kind: z.literal('revoked') }),
  z.object({ kind: z.literal('already-voted') }),
  z.object({ kind: z.literal('sequence'), after: integer(0) }),
  z.object({ kind: z.literal('other-token') }),
  /** Asked for a proof: the ballot is taken, and waits for its batch. */
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('not-found') }),
])

/** What a box may refuse of the office. */
export const boxOfficeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-the-office') }),
  z.object({ kind: z.literal('malformed'), field: z.string() }),
  z.object({ kind: z.literal('too-large') }),
  z.object({ kind: z.literal('no-such-vote') }),
  z.object({ kind: z.literal('no-such-question') }),
  /** The manifest is not how one is written, with the reason. */
  z.object({ kind: z.literal('manifest'), reason: z.string() }),
  z.object({ kind: z.literal('other-election') }),
  z.object({ kind: z.literal('not-prepared') }),
  z.object({ kind: z.literal('other-keys') }),
  /** The vote was opened with another manifest or another share. */
  z.object({ kind: z.literal('opened-otherwise') }),
  /** Lines that are no leaves of a card taken back or a count sheet of this vote; places from 0. */
  z.object({ kind: z.literal('not-leaves'), places: z.array(integer(0)) }),
  /** Cards with which a ballot was cast cannot be taken back: their ballots would count no more. */
  z.object({ kind: z.literal('has-voted'), places: z.array(integer(0)) }),
  z.object({ kind: z.literal('closed') }),
  z.object({ kind: z.literal('not-over'), overAt: integer(0) }),
  z.object({ kind: z.literal('not-closed') }),
  z.object({ kind: z.literal('destroyed') }),
])

export type BoxRefusal = z.infer<typeof boxRefusal>
export type BoxOfficeRefusal = z.infer<typeof boxOfficeRefusal>
