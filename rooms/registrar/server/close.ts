import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { ok } from '#kit/result.ts'
import type { registrarOffice } from '../contract.ts'
import { closeVote, holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { publishHead } from './publish-head.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

type Close = (typeof registrarOffice)['close']

/** Ends issuing and marking, and publishes the last head of the issuance log. */
export async function close(registrar: Registrar, vote: LoadedVote): Answered<z.output<Close['reply']>> {
  await inTransaction(registrar.means.db, async (trx) => {
    const held = await holdVote(trx, vote.eh)
    if (held?.state === 'open') await closeVote(trx, vote.eh, nowOf(registrar))
  })
  return ok({ size: await publishHead(registrar, vote) })
}
