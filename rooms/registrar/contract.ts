import { z } from 'zod'
import { manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { bytesOfLength, idWord, integer } from '#rooms/voting/core/protocol/words.ts'
import { Belonging, Eligibility } from './core/eligibility.ts'

export { DeskPass } from './core/desk-pass.ts'
export { Eligibility } from './core/eligibility.ts'
export { RegistrarRefusal } from './core/refusal.ts'

/** The hash of a manifest, by which every part knows its vote. */
export const Eh = bytesOfLength(32)
const secret = bytesOfLength(32)
const line = z.string().max(1_000_000)

/** What the office hands a registrar; every one of these is answered the same when it is asked again. */
export const registrarOffice = {
  /** Makes the keys of a vote that is being announced. */
  prepare: {
    input: z.strictObject({ electionId: idWord, styles: z.array(idWord).min(1) }),
    reply: z.strictObject({
      registrar: bytesOfLength(32),
      token: z.record(idWord, manifestShape.shape.keys.shape.token.valueType),
    }),
  },
  /** Hands over the frozen manifest, as its very bytes. */
  open: {
    input: z.strictObject({ electionId: idWord, manifest: z.string(), eligibility: Eligibility, share: secret }),
    reply: z.strictObject({ eh: Eh }),
  },
  /** The rows of a closed vote: names are hashed at once and kept nowhere. */
  roster: {
    input: z.strictObject({
      eh: Eh,
      rows: z.array(z.strictObject({ name: z.string(), birth: z.string(), phone: z.string().optional() })).max(5000),
    }),
    reply: z.strictObject({ rows: integer(0) }),
  },
  /** How many have a token, by style, and the marks and cards of the desks: never what anybody chose. */
  attendance: {
    input: z.strictObject({ eh: Eh }),
    reply: z.strictObject({
      issued: z.record(idWord, integer(0)),
      /** By dong as people named it, of all channels. */
      byDong: z.record(z.string(), integer(0)),
      marks: z.strictObject({ card: integer(0), paper: integer(0) }),
      cards: z.strictObject({ printed: integer(0), unused: integer(0), spoilt: integer(0) }),
      /** Marks of another person of the same name and day of birth, as an officer saw; and marks that were taken back. */
      namesakes: integer(0),
      unmarked: integer(0),
      /** The last published head of the issuance log. */
      head: z.string(),
    }),
  },
  /** Ends issuing and fixes the issuance log. */
  close: { input: z.strictObject({ eh: Eh }), reply: z.strictObject({ size: integer(0) }) },
  /** After the close: the issuance log, every head of it, the cards that were taken back, and this part's share of the seal. */
  hand: {
    input: z.strictObject({ eh: Eh }),
    reply: z.strictObject({
      leaves: z.array(line),
      head: z.string(),
      heads: z.array(z.string()),
      revoked: z.array(z.strictObject({ style: idWord, key: bytesOfLength(32), why: z.enum(['unused', 'spoilt']) })),
      marks: z.strictObject({ card: integer(0), paper: integer(0) }),
      printed: integer(0),
      share: secret,
    }),
  },
  /** Destroys the keys of a certified vote, and with them the last way to ask who took part. */
  destroy: { input: z.strictObject({ eh: Eh }), reply: z.strictObject({ destroyed: z.literal(true) }) },
} as const

const person = {
  name: z.string().trim().min(1).max(40),
  /** 1990-01-31 */
  birth: z.iso.date(),
}
const pass = z.string().max(400)

/** What voters and desks ask a registrar, at `/votes/EH/NAME`, by POST. */
export const registrarPublic = {
  /** Sends a code to a telephone; in the demonstration it is shown instead. */
  'ask-code': {
    input: z.strictObject({ ...person, phone: z.string().max(20) }),
    reply: z.strictObject({ codeId: z.string(), shown: z.string().nullable(), secondsLeft: integer(0) }),
  },
  /** Proves by code; what is given back is good for the token, for half an hour and once a browser. */
  prove: {
    input: z.strictObject({
      codeId: z.string().max(100),
      code: z.string().max(12),
      belonging: Belonging,
      dong: idWord.optional(),
      /** Of a child under 14: that a guardian agrees, where the vote admits them. */
      guardianAgrees: z.boolean().optional(),
    }),
    reply: z.strictObject({ proof: z.string(), style: idWord, alreadyIssued: z.boolean() }),
  },
  /** Proves by what the browser came back with from a provider of identities (in the demonstration, our own stand-in). */
  'prove-identity': {
    input: z.strictObject({
      ticket: z.string().max(100),
      /** What the booth drew before it went there, of which the provider's way knew the hash alone. */
      browser: z.string().max(100),
      belonging: Belonging,
      dong: idWord.optional(),
      guardianAgrees: z.boolean().optional(),
    }),
    reply: z.strictObject({ proof: z.string(), style: idWord, alreadyIssued: z.boolean() }),
  },
  /** Signs a blinded token. The very same request is answered the same for as long as the vote lives. */
  issue: {
    input: z.strictObject({ proof: z.string().max(200), style: idWord, blinded: bytesOfLength(384) }),
    reply: z.strictObject({
      answer: bytesOfLength(384),
      /** By which the voter, and nobody else, knows the own entry of the issuance log: the key on the roll, the salt, the place. */
      ...{ voter: bytesOfLength(32), salt: bytesOfLength(32), index: integer(0) },
    }),
  },
  /** Desk: marks the roll for a card or for paper; refused when the person has voted by whatever channel. */
  mark: {
    input: z.strictObject({
      pass,
      ...person,
      phone: z.string().max(20).optional(),
      dong: idWord.optional(),
      belonging: Belonging,
      way: z.enum(['card', 'paper']),
      /** Another person of the same name and day of birth, seen by the officer. */
      isNamesake: z.boolean().optional(),
      /** Drawn by the desk for this one mark: asked again with it, because an answer got lost, the reply is the same. */
      asking: z.string().min(16).max(64).optional(),
    }),
    reply: z.strictObject({ mark: z.string(), marks: z.strictObject({ card: integer(0), paper: integer(0) }) }),
  },
  /** Desk: takes back a mark made by mistake, before a card or a paper was given. */
  unmark: {
    input: z.strictObject({ pass, mark: z.string().max(100), why: z.string().trim().min(2).max(200) }),
    reply: z.strictObject({ marks: z.strictObject({ card: integer(0), paper: integer(0) }) }),
  },
  /**
   * Two officers: prints a batch of cards, each a text for a QR code; they are kept nowhere. `drawn` is drawn by the page and
   * forgotten when the cards are on paper: asked again with it, because an answer got lost, they are the same cards.
   */
  cards: {
    input: z.strictObject({
      ...{ pass, secondPass: pass, batch: idWord, style: idWord, count: integer(1, 500) },
      drawn: secret.optional(),
    }),
    reply: z.strictObject({ cards: z.array(z.string()) }),
  },
  /** Takes cards back: unused ones opened before observers after the vote, or a spoilt one that is replaced. */
  'revoke-cards': {
    input: z.strictObject({ pass, cards: z.array(z.string().max(1200)).max(500), why: z.enum(['unused', 'spoilt']) }),
    reply: z.strictObject({ revoked: integer(0), refused: z.array(integer(0)) }),
  },
} as const

/** `GET /votes/EH`: what a booth shows before anybody proves anything. */
export const RegistrarVote = z.strictObject({
  eh: Eh,
  state: z.enum(['announced', 'open', 'closed']),
  eligibility: Eligibility,
  issued: z.record(idWord, integer(0)),
  demonstration: z.boolean(),
  /** The providers of identities, where the vote admits them: `GET /identity/start?provider=ID&back=BOOTH&browser=HASH`. */
  providers: z.array(z.strictObject({ id: z.string(), name: z.strictObject({ ko: z.string(), en: z.string() }) })),
})
export type RegistrarVote = z.infer<typeof RegistrarVote>
