import { runCommand } from '#kernel/run-command.ts'
import { readingNothing } from '#kernel/run-query.ts'
import type { Actor } from '#kit/actor.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeDocument } from '#rooms/documents/contract-writing.ts'
import { finishPackage } from '#rooms/reports/contract-packages.ts'
import { PackageFault } from '#rooms/reports/core/paper-package.ts'
import { type WriteFile, writeWaiting } from '#rooms/reports/server/write-packages.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from './known-districts.ts'
import type { Log } from './log.ts'

type Parts = Pick<OpenMadang, 'db' | 'house' | 'means'>

/** Writes what was asked for together, in every district, until nothing waits or Madang stops; whether there was anything. */
export async function writePackages({ db, house, means }: Parts, log: Log, stopping: AbortSignal): Promise<boolean> {
  const handler = house.commands.get(finishPackage.name)
  if (handler === undefined) throw new Error(`No handler is mounted for the command ${finishPackage.name}.`)
  let any = false
  for (const { id: districtId } of await knownDistricts(db)) {
    const actor: Actor = { districtId, accountId: null, roles: ['operator'] }
    const write = writerOf(house, actor)
    const broke = (error: unknown) => log('error', { kind: 'writing', district: districtId, error })
    for (;;) {
      const worked = await writeWaiting(db, { districtId, clock, write, broke, stopping })
      if (worked === null) break
      any = true
      if (!worked.whole) continue
      // Whoever dropped it meanwhile is told nothing.
      await runCommand(means, { handler, actor, input: { packageId: worked.packageId }, now: clock() })
    }
  }
  return any
}

/** Writes a document by the room of documents, in its line and within its limits. */
const writerOf =
  ({ queries }: OpenMadang['house'], actor: Actor): WriteFile =>
  async ({ document, format, madeAt }) => {
    const asked = { document, format, madeAt: Instant.parse(madeAt.toISOString()) }
    const written = await readingNothing({ actor, now: clock(), queries }, (ask) => ask(writeDocument, asked))
    if (!written.ok) {
      const fault = PackageFault.safeParse(written.refusal.kind)
      if (!fault.success) throw new Error(`A paper of a package is refused by the writer: ${written.refusal.kind}.`)
      return refuse({ kind: fault.data })
    }
    const { base64, fileName } = written.value
    return ok({ content: Buffer.from(base64, 'base64'), ending: fileName.slice(fileName.lastIndexOf('.') + 1) })
  }
