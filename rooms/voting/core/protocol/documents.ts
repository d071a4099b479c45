import { z } from 'zod'
import { bytesOfLength, bytesWord, idWord, integer, textWord } from './words.ts'

const choice = z.union([z.array(idWord), z.array(z.tuple([idWord, integer(1)]))])
const choices = z.array(choice)
const counts = z.record(idWord, integer(0))
const invalid = z.enum([
  'seal',
  'version',
  'style',
  'unused',
  'rank',
  'few',
  'many',
  'points',
  'score',
  'cost',
  'padding',
])
const byChannel = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ online: shape.optional(), onsite: shape.optional(), paper: shape.optional() })

/** A path of a file in a bundle: no part is empty or climbs. */
export const pathWord = z
  .string()
  .regex(/^[A-Za-z0-9._/-]+$/)
  .refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part)), 'not a path of a bundle')

const scanWord = pathWord.refine((path) => path.startsWith('paper/'), 'not beside the count sheets')

/** key-release.json: the seal key, published after the close. */
export const keyReleaseShape = z.strictObject({
  k: integer(0),
  n: integer(0),
  seal_private: bytesOfLength(32),
  shares_sha256: z.array(bytesWord),
  tie_seed: textWord.optional(),
})

/** onsite.json: what the desk counted of cards and of marks in the roll. */
export const onsiteShape = z.strictObject({
  cards_printed: integer(0),
  cards_revoked: integer(0),
  cards_spoilt: integer(0),
  cards_used: integer(0),
  roll_marks: z.strictObject({ card: integer(0), paper: integer(0) }),
})

const sheet = { id: idWord, n: integer(0), scan: scanWord, signed_by: z.array(textWord), spoilt: integer(0) }
/** paper/ID.json: one count sheet, as it was signed. */
export const paperShape = z.union([
  z.strictObject({ ...sheet, r: counts }),
  z.strictObject({ ...sheet, b: z.array(choices) }),
])

/** result.json: what anybody computes again. */
export const resultShape = z.strictObject({
  v: z.literal('pbvote-result/1'),
  election_id: idWord,
  eh: bytesOfLength(32),
  counted: byChannel(integer(0)),
  invalid: z.array(z.strictObject({ i: integer(0), reason: invalid })),
  superseded: integer(0),
  by_channel: byChannel(counts),
  totals: counts,
  weighted: z.record(idWord, z.string().regex(/^\d+\/[1-9]\d*$/)).optional(),
  winners: z.record(idWord, z.array(idWord)),
})

/** A line of opened.ndjson: a ballot that counts, or one that was found invalid. */
export const openedShape = z.union([
  z.strictObject({ choices, i: integer(0), k: bytesWord }),
  z.strictObject({ i: integer(0), invalid, k: bytesWord }),
])

export type KeyRelease = z.infer<typeof keyReleaseShape>
export type Onsite = z.infer<typeof onsiteShape>
export type PaperSheet = z.infer<typeof paperShape>
export type ElectionResult = z.infer<typeof resultShape>
export type Opened = z.infer<typeof openedShape>
