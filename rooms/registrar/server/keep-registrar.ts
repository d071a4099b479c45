import { inTransaction } from '#db/connect.ts'
import { forgetOver } from '../store/proof-queries.ts'
import { listOpenVotes } from '../store/vote-queries.ts'
import { publishHead } from './publish-head.ts'
import { nowOf, type Registrar } from './registrar.ts'

/** How many seconds lie between two heads of an issuance log at least. */
const headSeconds = 60
const headAt = new WeakMap<Registrar, number>()

/** What a registrar does by itself: forgets codes, proofs and visits that are over, and publishes a head a minute where a log grew. */
export async function keepRegistrar(registrar: Registrar): Promise<void> {
  const { db } = registrar.means
  const now = nowOf(registrar)
  registrar.visits.forgetOver()
  await inTransaction(db, (trx) => forgetOver(trx, now))
  if (now < (headAt.get(registrar) ?? 0) + headSeconds) return
  headAt.set(registrar, now)
  for (const eh of await inTransaction(db, listOpenVotes)) {
    const vote = await registrar.load(eh)
    if (vote.ok) await publishHead(registrar, vote.value)
  }
}
