import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok } from '#kit/result.ts'
import { signingKey } from '../../adapters/signing-key.ts'
import { keepKeys } from '../../store/vote-queries.ts'
import type { Handler } from './asked.ts'

const secretLength = 32

/** Makes the keys of a vote once; asked again it gives the same. */
export const prepareKeys: Handler<'prepare'> = async ({ db, random, secrets }, { electionId }) => {
  const make = (name: string) => {
    const secret = random(secretLength)
    return { key: base64url(signingKey(secret).key), sealed: secrets.seal(`${name}/${electionId}`, secret) }
  }
  const [box, log] = [make('box'), make('log')]
  const made = {
    election_id: electionId,
    box_public: box.key,
    log_public: log.key,
    box_secret: box.sealed,
    log_secret: log.sealed,
  }
  const kept = await inTransaction(db, (trx) => keepKeys(trx, made))
  return ok({ box: kept.box_public, log: kept.log_public })
}
