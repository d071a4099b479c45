import type { Context } from 'hono'
import { inTransaction } from '#db/connect.ts'
import { utf8 } from '#kit/bytes.ts'
import { joinBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { readTilePath, writeEntries } from '../core/tile-request.ts'
import { lastHead, linesBetween, listHeads } from '../store/log-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { hashesOf } from './publish-head.ts'
import type { Registrar } from './registrar.ts'

/** What anybody may read of an issuance log, below `issuance/`: its last head, all of them, and its tiles up to the last. */
export async function readLog({ means }: Registrar, { eh }: LoadedVote, c: Context, path: string): Promise<Response> {
  if (path === 'checkpoint') {
    const head = await inTransaction(means.db, (trx) => lastHead(trx, eh))
    return head === null ? c.notFound() : c.text(head.note)
  }
  if (path === 'checkpoints.ndjson') {
    const heads = await inTransaction(means.db, (trx) => listHeads(trx, eh))
    return c.text(heads.map((note) => `${JSON.stringify(note)}\n`).join(''))
  }
  const bytes = await inTransaction(means.db, async (trx) => {
    const tile = readTilePath(path, (await lastHead(trx, eh))?.size ?? 0)
    if (tile === null) return null
    const { level, from, width } = tile
    if (level === 'entries') return writeEntries((await linesBetween(trx, eh, from, from + width)).map(utf8))
    return joinBytes(...(await hashesOf(trx, eh, level, from, from + width)))
  })
  if (bytes === null) return c.notFound()
  if (!path.includes('.p/')) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  return c.body(bytes, 200, { 'Content-Type': 'application/octet-stream' })
}
