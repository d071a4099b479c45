import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { ok, refuse } from '#kit/result.ts'
import type { registrarOffice } from '../contract.ts'
import { readMobile } from '../core/person.ts'
import { marksOf } from '../core/roll-marks.ts'
import { countRoster, insertRoster } from '../store/proof-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import type { Answered, Registrar } from './registrar.ts'

type Roster = (typeof registrarOffice)['roster']

/** Adds rows to the roster of a closed vote, as keyed hashes; gives how many it has. A telephone that is none refuses all. */
export async function enterRoster(
  { means }: Registrar,
  vote: LoadedVote,
  { rows }: z.output<Roster['input']>,
): Answered<z.output<Roster['reply']>> {
  const hashed: { personMark: string; phoneMark: string }[] = []
  for (const [at, { name, birth, phone: typed }] of rows.entries()) {
    const phone = typed === undefined ? null : readMobile(typed)
    if (phone !== null && !phone.ok) return refuse({ kind: 'malformed', field: `rows.${at}.phone` })
    const marks = marksOf(vote.roll, { name, birth, phone: phone?.value })
    hashed.push({ personMark: marks.person ?? '', phoneMark: marks.phone ?? '' })
  }
  return inTransaction(means.db, async (trx) => {
    await insertRoster(trx, vote.eh, hashed)
    return ok({ rows: await countRoster(trx, vote.eh) })
  })
}
