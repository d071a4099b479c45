import { z } from 'zod'
import { integer } from '#rooms/voting/core/protocol/words.ts'

const plain = <Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind) })

/** By which channel somebody votes. */
export const VoteChannel = z.enum(['online', 'card', 'paper'])
export type VoteChannel = z.infer<typeof VoteChannel>

/** What a registrar may refuse; the status is 4xx, the body `{refusal}`. */
export const RegistrarRefusal = z.discriminatedUnion('kind', [
  plain('no-such-vote'),
  z.object({ kind: z.literal('malformed'), field: z.string() }),
  plain('too-many'),
  z.object({ kind: z.literal('not-open'), opensAt: integer(0) }),
  z.object({ kind: z.literal('closed'), closedAt: integer(0) }),
  plain('phone-not-read'),
  plain('birth-not-read'),
  z.object({ kind: z.literal('too-young'), minimumAge: integer(0) }),
  plain('guardian-needed'),
  plain('belonging-not-admitted'),
  plain('dong-needed'),
  plain('not-on-roster'),
  plain('way-not-admitted'),
  z.object({ kind: z.literal('code-wrong'), triesLeft: integer(0) }),
  plain('code-expired'),
  plain('proof-expired'),
  /** The provider of identities cannot be reached, its person gave up, it did not vouch, or it says too little. */
  plain('identity-away'),
  plain('identity-stopped'),
  plain('identity-refused'),
  plain('identity-incomplete'),
  /** Another browser than the one that went to the provider came back. */
  plain('identity-elsewhere'),
  /** The token was given to another browser (or the request differs): the recovery code helps, or the office. */
  plain('already-issued'),
  /** The person has voted, or holds a token, by a channel: the first one stands. */
  z.object({ kind: z.literal('has-voted'), channel: VoteChannel }),
  plain('no-such-style'),
  plain('pass-refused'),
  plain('second-officer-needed'),
  /** The batch was printed before: cards are kept nowhere, so nobody prints it again. */
  plain('already-printed'),
  plain('not-sent'),
  plain('mark-not-found'),
  // To the office alone:
  /** The manifest names keys that this registrar did not make for the vote. */
  plain('other-keys'),
  /** Another manifest is open under the same name. */
  plain('other-manifest'),
  plain('not-closed'),
  plain('destroyed'),
])
export type RegistrarRefusal = z.infer<typeof RegistrarRefusal>
