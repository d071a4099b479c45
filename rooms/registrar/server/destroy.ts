import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { ok, refuse } from '#kit/result.ts'
import type { registrarOffice } from '../contract.ts'
import { destroyVote, findVote } from '../store/vote-queries.ts'
import type { Answered, Registrar } from './registrar.ts'

type Destroy = (typeof registrarOffice)['destroy']

/** Destroys the keys of a closed vote, and with the roll's key the last way to ask who took part. */
export async function destroy(
  { means, forget }: Registrar,
  { eh }: z.output<Destroy['input']>,
): Answered<z.output<Destroy['reply']>> {
  const destroyed = await inTransaction(means.db, async (trx) => {
    const vote = await findVote(trx, eh)
    if (vote === null) return refuse({ kind: 'no-such-vote' } as const)
    if (vote.state === 'open') return refuse({ kind: 'not-closed' } as const)
    if (vote.state === 'closed') await destroyVote(trx, eh, vote.electionId)
    return ok({ destroyed: true } as const)
  })
  if (destroyed.ok) forget(eh)
  return destroyed
}
