import { z } from 'zod'
import { canonicalJson, utf8 } from '#kit/bytes.ts'
import { type Contest, contestShape } from './contest.ts'
import { parseVerifierKey } from './signed-note.ts'
import { bytesOf, bytesOfLength, hexWord, idWord, integer, textWord } from './words.ts'

/** The one suite of pbvote/1. Nothing is negotiated: another suite is another protocol. */
export const suite = {
  log: 'rfc6962-sha256',
  seal: 'HPKE-0010-0001-0002',
  sig: 'Ed25519',
  token: 'RSABSSA-SHA384-PSS-Randomized',
} as const

const origin = z.string().regex(/^[a-z0-9./-]{1,100}$/)
const weight = z.tuple([integer(1, 1_000_000), integer(1, 1_000_000)])
const tokenKey = z.strictObject({
  kty: z.literal('RSA'),
  e: z.literal('AQAB'),
  n: bytesOfLength(384).refine((n) => (bytesOf(n)?.[0] ?? 0) >= 0x80, 'not a modulus of 3072 bits'),
})
const style = z.strictObject({
  id: idWord,
  channel: z.enum(['online', 'onsite']),
  dong: idWord.optional(),
  contests: z.array(idWord).min(1),
  max: z.record(idWord, integer(1)).optional(),
})

export const manifestShape = z.strictObject({
  v: z.literal('pbvote/1'),
  election_id: idWord,
  title: textWord,
  mode: z.enum(['simple', 'ceremony']),
  opens_at: integer(0),
  closes_at: integer(0),
  grace_s: integer(0),
  contests: z.array(contestShape).min(1).max(20),
  styles: z.array(style).min(1).max(200),
  paper: z.enum(['none', 'counts', 'ballots']),
  pt_len: integer(32, 4096),
  suite: z.strictObject({
    log: z.literal(suite.log),
    seal: z.literal(suite.seal),
    sig: z.literal(suite.sig),
    token: z.literal(suite.token),
  }),
  keys: z.strictObject({
    box: bytesOfLength(32),
    log: bytesOfLength(32),
    registrar: bytesOfLength(32),
    seal: z.strictObject({ pub: bytesOfLength(65) }),
    token: z.record(idWord, tokenKey),
  }),
  log_origin: origin,
  issuance_origin: origin,
  witnesses: z.strictObject({
    keys: z.array(z.string().refine((key) => parseVerifierKey(key)?.kind === 4, 'not a verifier key of a witness')),
    quorum: integer(0),
  }),
  mmd_s: integer(1),
  batch_min: integer(1),
  max_revisions: integer(1, 100),
  revote: z.enum(['last-seq', 'none']),
  shares: z.strictObject({ k: integer(2, 10), n: integer(2, 10) }),
  tie: z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('id') }),
    z.strictObject({ rule: z.literal('min-cost') }),
    z.strictObject({ rule: z.literal('listed') }),
    z.strictObject({ rule: z.literal('seed'), commitment: hexWord }),
  ]),
  order: z.enum(['listed', 'drawn']),
  client_sha256: bytesOfLength(32),
  weights: z
    .strictObject({ online: weight.optional(), onsite: weight.optional(), paper: weight.optional() })
    .optional(),
  turnout_base: z.strictObject({ n: integer(0), source: textWord }).optional(),
})

/** Everything that is fixed before the first ballot. */
export type Manifest = z.infer<typeof manifestShape>
export type Style = Manifest['styles'][number]
export type Channel = Style['channel'] | 'paper'

/** The bytes of a manifest, as they are hashed and published. */
export const writeManifest = (manifest: Manifest): Uint8Array => utf8(canonicalJson(manifest))

/** The channels through which a vote takes ballots, in the order online, onsite, paper. */
export function channelsOf({ styles, paper }: Manifest): readonly Channel[] {
  const taken = new Set<Channel>(styles.map(({ channel }) => channel))
  if (paper !== 'none') taken.add('paper')
  return (['online', 'onsite', 'paper'] as const).filter((channel) => taken.has(channel))
}

/** How many options of a contest a ballot of a style may name at most. */
export const maximumFor = (contest: Contest, style: Style | null): number => style?.max?.[contest.id] ?? contest.max
