import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { type Db, inTransaction } from '#db/connect.ts'
import { roles } from '#kit/actor.ts'
import { Subject } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
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

export interface NoExport {
  readonly kind: 'no-export'
  /** The first line that is no link, counted from 1. */
  readonly line: number
}

/** Checks an exported chain without any database; refuses a file in which something else stands. */
export async function auditExport(from: Readable): Promise<Result<ChainCheck, NoExport>> {
  let at = 0
  let foreign: number | null = null
  async function* links() {
    for await (const line of createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY })) {
      at += 1
      if (line.trim() === '') continue
      const link = readLink(line)
      if (link === null) {
        foreign = at
        return
      }
      yield link
    }
  }
  const checked = await checkChain(links())
  return foreign === null ? ok(checked) : refuse({ kind: 'no-export', line: foreign })
}

function readLink(line: string): z.output<typeof ExportedLink> | null {
  try {
    return ExportedLink.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
