import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { ed25519 } from '@noble/curves/ed25519.js'
import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import type { registrarOffice } from '../contract.ts'
import { holdElection, insertVote, type StoredKey, tokenKeysOf } from '../store/vote-queries.ts'
import { places } from './loaded-vote.ts'
import type { Answered, Registrar } from './registrar.ts'

type Prepare = (typeof registrarOffice)['prepare']

/** Makes the keys of a vote, each once: asked again, it gives the same. */
export async function prepare(
  { means }: Registrar,
  { electionId, styles }: z.output<Prepare['input']>,
): Answered<z.output<Prepare['reply']>> {
  const { db, sealing, random } = means
  const known = await inTransaction(db, (trx) => tokenKeysOf(trx, electionId))
  const missing = [...new Set(styles)].filter((style) => !known.some((key) => key.style === style))
  const made = await Promise.all(missing.map((style) => makeTokenKey(means, electionId, style)))
  const secret = random(32)
  const vote = {
    electionId,
    signingKey: base64url(ed25519.getPublicKey(secret)),
    signingSecret: sealing.seal(places.signing(electionId), base64url(secret)),
  }
  return inTransaction(db, async (trx) => {
    const found = await holdElection(trx, electionId)
    // A vote that is open has the keys of its manifest, and gets no others.
    if (made.length > 0 && found !== null && found.state !== 'prepared') return refuse({ kind: 'other-keys' } as const)
    if (made.length > 0) await insertVote(trx, vote, made)
    const kept = await holdElection(trx, electionId)
    const keys = await tokenKeysOf(trx, electionId)
    const asked = keys.filter(({ style }) => styles.includes(style))
    const token = asked.map(({ style, modulus: n }) => [style, { kty: 'RSA', e: 'AQAB', n } as const] as const)
    return ok({ registrar: kept?.signingKey ?? '', token: Object.fromEntries(token) })
  })
}

const generate = promisify(generateKeyPair)

async function makeTokenKey({ sealing }: Registrar['means'], electionId: string, style: string): Promise<StoredKey> {
  const { privateKey } = await generate('rsa', { modulusLength: 3072, publicExponent: 65_537 })
  const key = privateKey.export({ format: 'jwk' })
  return { style, modulus: String(key.n), secret: sealing.seal(places.token(electionId, style), JSON.stringify(key)) }
}
