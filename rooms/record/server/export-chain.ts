import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { type Db, inTransaction } from '#db/connect.ts'
import { roles } from '#kit/actor.ts'
import { Subject } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { type ChainCheck, checkChain } from '../core/check-chain.ts'
import { chainLinks } from './audit-chain.ts'

/** One line of an exported chain: a link with its events. */
const ExportedLink = z.object({
  seal: z.object({
    districtId: DistrictId,
    sealNo: z.int(),
    previous: z.string(),
    sealedAt: Instant,
    events: z.int(),
    hash: z.string(),
  }),
  events: z.array(
    z.object({
      districtId: DistrictId,
      eventId: z.int(),
      command: z.string(),
      role: z.enum(roles),
      effectiveOn: LocalDate,
      recordedAt: Instant,
      about: z.array(Subject),
      erases: z.array(Subject),
      bodyHash: z.string(),
      leafHash: z.string(),
      body: z.union([z.object({ salt: z.string(), text: z.string() }), z.object({ destroyedBy: z.int() })]).nullable(),
    }),
  ),
})

/** Writes a district's chain as JSON lines, one link a line, for an auditor to check elsewhere. */
export function exportChain(db: Db, districtId: DistrictId, to: Writable): Promise<void> {
  return inTransaction(
    db,
    async (trx) => {
      async function* lines() {
        for await (const link of chainLinks(trx, districtId)) yield `${JSON.stringify(link)}\n`
      }
      await pipeline(lines, to)
    },
    { readOnly: true, isolation: 'repeatable read' },
  )
}

/** Checks an exported chain without any database. */
export function auditExport(from: Readable): Promise<ChainCheck> {
  async function* links() {
    for await (const line of createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() !== '') yield ExportedLink.parse(JSON.parse(line))
    }
  }
  return checkChain(links())
}
