import { hex, utf8 } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { leavesOfOffice } from '../../core/leaves-of-office.ts'
import { lastBallotsOf } from '../../store/ballot-queries.ts'
import { appendLines as appendRows, entriesAmong, markRevoked } from '../../store/log-queries.ts'
import { findVote } from '../find-vote.ts'
import { putInLog, writeVote } from '../write-vote.ts'
import type { Handler } from './asked.ts'

/** Puts cards taken back and count sheets into the log, those that do not stand there yet. */
export const appendLines: Handler<'append'> = async (box, { eh, lines }) => {
  const found = await findVote(box, eh)
  if (found === null) return refuse({ kind: 'no-such-vote' })
  const read = leavesOfOffice(eh, lines)
  if (!read.ok) return read
  const { revoked } = read.value
  return writeVote(box, eh, async (writing) => {
    const { trx } = writing
    const given = new Map(lines.map((line) => [line, { line, leafHash: leafHash(utf8(line)) }]))
    const all = [...given.values()]
    const there = new Set(
      (
        await entriesAmong(
          trx,
          eh,
          all.map((one) => one.leafHash),
        )
      ).map(hex),
    )
    const missing = all.filter((one) => !there.has(hex(one.leafHash)))
    if (missing.length === 0) return ok({ size: writing.head.size })
    if (writing.isClosed) return refuse({ kind: 'closed' } as const)
    const voted = new Set((await lastBallotsOf(trx, eh, [...revoked.keys()])).map(({ key }) => key))
    const places = [...revoked].flatMap(([key, place]) => (voted.has(key) ? [place] : []))
    if (places.length > 0) return refuse({ kind: 'has-voted', places } as const)
    await markRevoked(trx, eh, [...revoked.keys()])
    await putInLog(
      writing,
      missing.map((one) => one.leafHash),
      (from) => appendRows(trx, eh, from, missing),
    )
    return ok({ size: writing.head.size })
  })
}
