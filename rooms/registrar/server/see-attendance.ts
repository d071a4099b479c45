import type { z } from 'zod'
import { inTransaction, type Trx } from '#db/connect.ts'
import { ok } from '#kit/result.ts'
import type { registrarOffice } from '../contract.ts'
import { countPrinted, listCardsBack } from '../store/card-queries.ts'
import { countLeaves, lastHead } from '../store/log-queries.ts'
import { countRoll, countUnmarked } from '../store/roll-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import type { Answered, Registrar } from './registrar.ts'

type Attendance = (typeof registrarOffice)['attendance']

/** How many took part, by style and by dong, and what became of marks and cards. */
export const seeAttendance = ({ means }: Registrar, { eh }: LoadedVote): Answered<z.output<Attendance['reply']>> =>
  inTransaction(means.db, async (trx) => {
    const { leaves } = (await holdVote(trx, eh)) ?? { leaves: 0 }
    const rows = await countRoll(trx, eh)
    const byDong: Record<string, number> = {}
    for (const { dong, rows: count } of rows) if (dong !== null) byDong[dong] = (byDong[dong] ?? 0) + count
    const back = await listCardsBack(trx, eh)
    const unused = back.filter(({ why }) => why === 'unused').length
    return ok({
      issued: await countLeaves(trx, eh, leaves),
      byDong,
      marks: await countMarks(trx, eh),
      cards: { printed: await countPrinted(trx, eh), unused, spoilt: back.length - unused },
      namesakes: rows.reduce((sum, { namesakes }) => sum + namesakes, 0),
      unmarked: await countUnmarked(trx, eh),
      head: (await lastHead(trx, eh))?.note ?? '',
    })
  })

/** How many were marked for a card and for paper. */
export async function countMarks(trx: Trx, eh: string): Promise<{ readonly card: number; readonly paper: number }> {
  const rows = await countRoll(trx, eh)
  const of = (channel: 'card' | 'paper') =>
    rows.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.rows, 0)
  return { card: of('card'), paper: of('paper') }
}
