import { createPrivateKey, type KeyObject } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import { inTransaction } from '#db/connect.ts'
import { fromBase64url, utf8 } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Election, readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { Sign } from '#rooms/voting/core/protocol/signed-note.ts'
import type { Eligibility } from '../core/eligibility.ts'
import type { RollKey } from '../core/roll-marks.ts'
import { findVote, type StoredKey, type StoredVote, tokenKeysOf } from '../store/vote-queries.ts'
import type { RegistrarMeans } from './means.ts'

/** A vote with its secrets opened, as it is kept in memory while it lives. */
export interface LoadedVote {
  readonly eh: string
  readonly electionId: string
  readonly election: Election
  readonly eligibility: Eligibility
  readonly roll: RollKey
  /** This part's share of the seal, in base64url. */
  readonly share: string
  readonly sign: Sign
  readonly signingKey: Uint8Array
  readonly tokenKey: (style: string) => KeyObject
}

export type LoadRefused = { readonly kind: 'no-such-vote' | 'destroyed' }

/** Where each secret is sealed: moved to another place, it does not open. */
export const places = {
  signing: (electionId: string) => `vote.${electionId}.signing`,
  token: (electionId: string, style: string) => `vote.${electionId}.token.${style}`,
  roll: (electionId: string) => `vote.${electionId}.roll`,
  share: (electionId: string) => `vote.${electionId}.share`,
  phone: (eh: string) => `phone.${eh}`,
} as const

/** Loads votes, each once; `forget` drops one whose secrets are destroyed. */
export function voteLoader(means: RegistrarMeans) {
  const loaded = new Map<string, LoadedVote>()
  return {
    forget: (eh: string): void => {
      loaded.delete(eh)
    },
    load: async (eh: string): Promise<Result<LoadedVote, LoadRefused>> => {
      const known = loaded.get(eh)
      if (known !== undefined) return ok(known)
      const found = await inTransaction(means.db, async (trx) => {
        const stored = await findVote(trx, eh)
        return stored === null ? null : { stored, keys: await tokenKeysOf(trx, stored.electionId) }
      })
      if (found === null) return refuse({ kind: 'no-such-vote' })
      if (found.stored.state === 'destroyed') return refuse({ kind: 'destroyed' })
      const vote = openStored(means, found.stored, found.keys)
      loaded.set(eh, vote)
      return ok(vote)
    },
  }
}

function openStored(means: RegistrarMeans, stored: StoredVote, keys: readonly StoredKey[]): LoadedVote {
  const { electionId, eh, eligibility } = stored
  const open = (place: string, sealed: string | null): string => {
    const text = sealed === null ? null : means.sealing.open(place, sealed)
    // Another secret stands in the file of secrets than the one that this database was made with.
    if (text === null) throw new Error(`${place} does not open with the secret of this registrar`)
    return text
  }
  const read = readManifest(utf8(stored.manifest))
  if (!read.ok) throw new Error('the manifest that was kept does not read')
  const signing = fromBase64url(open(places.signing(electionId), stored.signingSecret))
  const tokens = new Map(
    keys.map(({ style, secret }) => {
      const key = JSON.parse(open(places.token(electionId, style), secret))
      return [style, createPrivateKey({ key, format: 'jwk' })] as const
    }),
  )
  return {
    ...{ eh, electionId, eligibility, election: read.value },
    roll: { key: fromBase64url(open(places.roll(electionId), stored.rollSecret)), eh: read.value.eh },
    share: open(places.share(electionId), stored.share),
    sign: (message) => ed25519.sign(message, signing),
    signingKey: fromBase64url(stored.signingKey),
    tokenKey: (style) => {
      const key = tokens.get(style)
      if (key === undefined) throw new RangeError(`no token key for ${style}`)
      return key
    },
  }
}
