import { z } from 'zod'
import { query } from '#kit/contract.ts'
import { Eligibility } from '#rooms/registrar/contract.ts'
import { resultShape } from '#rooms/voting/core/protocol/documents.ts'
import { bytesOfLength, idWord, integer } from '#rooms/voting/core/protocol/words.ts'
import * as may from './core/permissions.ts'
import { VoteId } from './core/vote-id.ts'
import { VoteState } from './core/vote-state.ts'

/** What the booth shows of an option beside its title and cost, which the manifest holds. */
export const OptionSheet = z.strictObject({
  option: idWord,
  summary: z.string(),
  place: z.string().nullable(),
  /** The department's opinion, as the review said it. */
  opinion: z.string().nullable(),
  /** Path of a picture below the district's address, with its alternative text. */
  photo: z.strictObject({ path: z.string(), alt: z.string() }).nullable(),
  itemId: z.string().nullable(),
})
export type OptionSheet = z.infer<typeof OptionSheet>

export const SeenVote = z.object({
  voteId: VoteId,
  title: z.string(),
  isTrial: z.boolean(),
  state: VoteState,
  /** Unix seconds. */
  opensAt: integer(0),
  closesAt: integer(0),
  mode: z.enum(['simple', 'ceremony']),
  eligibility: Eligibility,
  sheets: z.array(OptionSheet),
  /** From the announcement on: the hash of the manifest, and the manifest as its very bytes. */
  eh: bytesOfLength(32).nullable(),
  manifest: z.string().nullable(),
  /** Where the booth finds registrar and box: origins without a path. */
  parts: z.object({ registrar: z.string(), box: z.string() }),
  /** After the key release: the seal key, with which a voter opens the own ballot again. */
  sealPrivate: bytesOfLength(32).nullable(),
  result: resultShape.nullable(),
})
export type SeenVote = z.infer<typeof SeenVote>

export const seeVote = query({
  name: 'polling.see-vote',
  title: { ko: '주민투표를 본다', en: 'See a resident vote' },
  permission: may.maySeeVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({ vote: SeenVote }),
  refusal: z.object({ kind: z.literal('vote-not-found') }),
})
