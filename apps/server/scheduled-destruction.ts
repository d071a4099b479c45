import { runCommand } from '#kernel/run-command.ts'
import type { Actor } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { destroyDue, RunId } from '#rooms/privacy/contract-due.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from './known-districts.ts'
import type { Log } from './log.ts'

type Parts = Pick<OpenMadang, 'db' | 'house' | 'means'>

/** Destroys in every district what has reached the end of its term, run after run until nothing is due or it stops. */
export async function destroyAllDue(madang: Parts, log: Log, stopping?: AbortSignal): Promise<void> {
  for (const { id } of await knownDistricts(madang.db))
    for (let run = 1; stopping?.aborted !== true && (await destroyOnce(madang, id, run, log)); run += 1);
}

/**
 * Carries out one run of the day, each in a transaction of its own; false when nothing is left, or it cannot be done.
 * The day and the run's number are the command's key, so that of several servers one does it and the others go on to
 * the next.
 */
async function destroyOnce({ house, means }: Parts, districtId: DistrictId, run: number, log: Log): Promise<boolean> {
  const handler = house.commands.get(destroyDue.name)
  if (handler === undefined) throw new Error(`No handler is mounted for the command ${destroyDue.name}.`)
  const now = clock()
  const runId = RunId.parse(`destroy-due-${dateInSeoul(now)}-${run}`)
  const actor: Actor = { districtId, accountId: null, roles: ['operator'] }
  const done = await runCommand(means, { handler, actor, input: { runId }, now, key: runId })
  if (!done.ok) {
    if (done.refusal.kind !== 'nothing-due')
      log('error', { kind: 'destruction', district: districtId, outcome: done.refusal.kind })
    return false
  }
  if (done.value.repeated) return true
  const { certificates } = destroyDue.reply.parse(done.value.reply)
  const rules = certificates.map(({ schedule }) => schedule)
  log('info', { kind: 'destruction', district: districtId, outcome: 'done', rules })
  return true
}
