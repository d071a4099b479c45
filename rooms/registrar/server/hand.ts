import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { ok, refuse } from '#kit/result.ts'
import type { registrarOffice } from '../contract.ts'
import { countPrinted, listCardsBack } from '../store/card-queries.ts'
import { lastHead, linesBetween, listHeads } from '../store/log-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import type { Answered, Registrar } from './registrar.ts'
import { countMarks } from './see-attendance.ts'

type Hand = (typeof registrarOffice)['hand']

/** Hands over, after the close alone, what is published of issuing, and this part's share of the seal. */
export const hand = ({ means }: Registrar, { eh, share }: LoadedVote): Answered<z.output<Hand['reply']>> =>
  inTransaction(means.db, async (trx) => {
    const held = await holdVote(trx, eh)
    const head = await lastHead(trx, eh)
    if (held?.state !== 'closed' || head?.size !== held.leaves) return refuse({ kind: 'not-closed' })
    return ok({
      ...{ leaves: [...(await linesBetween(trx, eh, 0, held.leaves))], head: head.note },
      ...{ heads: [...(await listHeads(trx, eh))], revoked: [...(await listCardsBack(trx, eh))] },
      ...{ marks: await countMarks(trx, eh), printed: await countPrinted(trx, eh), share },
    })
  })
