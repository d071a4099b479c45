import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { ok } from '#kit/result.ts'
import type { RegistrarVote } from '../contract.ts'
import { admitTime } from '../core/admit.ts'
import { countLeaves, lastHead } from '../store/log-queries.ts'
import { findVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

/** What anybody sees of a vote. How many have a token is that of the last head, so that nobody counts from moment to moment. */
export function voteSeer() {
  const counted = new Map<string, { readonly size: number; readonly issued: Readonly<Record<string, number>> }>()
  return (registrar: Registrar, vote: LoadedVote): Answered<z.output<typeof RegistrarVote>> =>
    inTransaction(registrar.means.db, async (trx) => {
      const { eh, eligibility, election } = vote
      const stored = await findVote(trx, eh)
      const size = (await lastHead(trx, eh))?.size ?? 0
      const known = counted.get(eh)
      const issued = known?.size === size ? known.issued : await countLeaves(trx, eh, size)
      counted.set(eh, { size, issued })
      const inTime = admitTime(election.manifest, nowOf(registrar))
      const isOver = stored?.state !== 'open' || (!inTime.ok && inTime.refusal.kind === 'closed')
      const state = isOver ? 'closed' : inTime.ok ? 'open' : 'announced'
      const { demonstration, identity } = registrar.means
      const admitted = eligibility.ways.includes('identity') ? identity : []
      const providers = admitted.map(({ id, name }) => ({ id, name }))
      return ok({ eh, state, eligibility, issued, demonstration, providers } as const)
    })
}
