import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { base64url, utf8 } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { registrarOffice } from '../contract.ts'
import { holdElection, openVote, type StoredKey, tokenKeysOf } from '../store/vote-queries.ts'
import { places } from './loaded-vote.ts'
import { publishHead } from './publish-head.ts'
import type { Answered, Registrar } from './registrar.ts'

type Open = (typeof registrarOffice)['open']

/** Takes the frozen manifest of a vote whose keys are this registrar's own, who may vote in it, and a share of its seal. */
export async function open(
  registrar: Registrar,
  { electionId, manifest, eligibility, share }: z.output<Open['input']>,
): Answered<z.output<Open['reply']>> {
  const { db, sealing, random } = registrar.means
  const read = readManifest(utf8(manifest))
  if (!read.ok)
    return refuse({ kind: 'malformed', field: `manifest ${read.refusal.problem} ${read.refusal.at}`.trim() })
  if (read.value.manifest.election_id !== electionId) return refuse({ kind: 'malformed', field: 'electionId' })
  const eh = base64url(read.value.eh)
  const opened = await inTransaction(db, async (trx) => {
    const vote = await holdElection(trx, electionId)
    if (vote === null) return refuse({ kind: 'no-such-vote' } as const)
    if (vote.eh !== null) return vote.eh === eh ? ok(undefined) : refuse({ kind: 'other-manifest' } as const)
    const keys = await tokenKeysOf(trx, electionId)
    if (!hasOwnKeys(read.value.manifest, vote.signingKey, keys)) return refuse({ kind: 'other-keys' } as const)
    await openVote(trx, electionId, {
      ...{ eh, manifest, eligibility },
      rollSecret: sealing.seal(places.roll(electionId), base64url(random(32))),
      share: sealing.seal(places.share(electionId), share),
    })
    return ok(undefined)
  })
  if (!opened.ok) return opened
  const loaded = await registrar.load(eh)
  if (!loaded.ok) return loaded.refusal.kind === 'destroyed' ? ok({ eh }) : loaded
  await publishHead(registrar, loaded.value)
  return ok({ eh })
}

const hasOwnKeys = ({ keys, styles }: Manifest, signingKey: string, own: readonly StoredKey[]): boolean =>
  keys.registrar === signingKey &&
  styles.every(({ id }) => own.some(({ style, modulus }) => style === id && modulus === keys.token[id]?.n))
