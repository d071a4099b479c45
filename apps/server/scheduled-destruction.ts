import { runCommand } from '#kernel/run-command.ts'
import type { Actor } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { destroyDue } from '#rooms/privacy/contract-due.ts'
import { CertificateId } from '#rooms/privacy/core/person-data.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from './known-districts.ts'
import type { Log } from './log.ts'

/**
 * Destroys in every district what has reached the end of its term, once a day: the day is the command's key, so that of
 * several servers one does it and the others are told that it is done.
 */
export async function destroyDaily(madang: Pick<OpenMadang, 'db' | 'house' | 'means'>, log: Log): Promise<void> {
  for (const { id } of await knownDistricts(madang.db)) await destroyIn(madang, id, log)
}

async function destroyIn({ house, means }: Pick<OpenMadang, 'house' | 'means'>, districtId: DistrictId, log: Log) {
  const handler = house.commands.get(destroyDue.name)
  if (handler === undefined) throw new Error(`No handler is mounted for the command ${destroyDue.name}.`)
  const now = clock()
  const runId = CertificateId.parse(`destroy-due-${dateInSeoul(now)}`)
  const actor: Actor = { districtId, accountId: null, roles: ['operator'] }
  const done = await runCommand(means, { handler, actor, input: { runId }, now, key: runId })
  if (!done.ok && done.refusal.kind !== 'nothing-due')
    log('error', { kind: 'destruction', district: districtId, outcome: done.refusal.kind })
  if (!done.ok || done.value.repeated) return
  const { certificates } = destroyDue.reply.parse(done.value.reply)
  log('info', {
    kind: 'destruction',
    district: districtId,
    outcome: 'done',
    rules: certificates.map(({ schedule }) => schedule),
  })
}
