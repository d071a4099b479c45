import { z } from 'zod'
import { idWord, integer } from '#rooms/voting/core/protocol/words.ts'

/** Why somebody belongs to the district, as they declare it. */
export const Belonging = z.enum(['resident', 'worker', 'student', 'member'])
export type Belonging = z.infer<typeof Belonging>

/** How voters prove online who they are: a code by text, a provider of identities, or a row of a closed vote's roster. */
export const ProofWay = z.enum(['phone', 'identity', 'roster'])
export type ProofWay = z.infer<typeof ProofWay>

/** Who may vote; it is no part of the manifest, and is published beside it. */
export const Eligibility = z.strictObject({
  ways: z.array(ProofWay).min(1),
  /** Completed years on the day of the opening in Seoul. */
  minimumAge: integer(0, 100),
  belongings: z.array(Belonging).min(1),
  /** The dongs that people name, by id; empty where the vote asks for none. */
  dongs: z.array(z.strictObject({ id: idWord, name: z.string().max(40) })),
  /** Of a closed vote: the hashed rows of the roster are handed over apart. */
  isClosed: z.boolean(),
})
export type Eligibility = z.infer<typeof Eligibility>
