import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { ok, refuse } from '#kit/result.ts'
import type { registrarPublic } from '../contract.ts'
import { readDeskPass } from '../core/desk-pass.ts'
import { dayInSeoul } from '../core/person.ts'
import { deleteDeskMark, findDeskMark, insertUnmarked } from '../store/roll-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'
import { countMarks } from './see-attendance.ts'

type Unmark = (typeof registrarPublic)['unmark']

/** Takes a mark back that was made by mistake, with the officer and the reason; the person may then vote by any channel. */
export async function unmark(
  registrar: Registrar,
  { eh }: LoadedVote,
  input: z.output<Unmark['input']>,
): Answered<z.output<Unmark['reply']>> {
  const now = nowOf(registrar)
  const pass = readDeskPass(registrar.means.secret, input.pass, { eh, to: 'mark', now })
  if (!pass.ok) return pass
  return inTransaction(registrar.means.db, async (trx) => {
    const held = await holdVote(trx, eh)
    if (held?.state !== 'open') return refuse({ kind: 'closed', closedAt: held?.closedAt ?? now } as const)
    const found = await findDeskMark(trx, eh, { mark: input.mark })
    if (found === null) return refuse({ kind: 'mark-not-found' } as const)
    await deleteDeskMark(trx, eh, found.mark)
    const { officer } = pass.value
    await insertUnmarked(trx, eh, { channel: found.channel, officer, why: input.why, on: dayInSeoul(now) })
    return ok({ marks: await countMarks(trx, eh) })
  })
}
