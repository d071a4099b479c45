import { runCommand } from '#kernel/run-command.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { remind } from '#rooms/notices/contract.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from './known-districts.ts'

/**
 * Reminds the people of every district of what is due soon. The day is the command's key, so that of several servers one
 * does it; where nothing was due yet, it is looked at again.
 */
export async function remindAll({ db, house, means }: Pick<OpenMadang, 'db' | 'house' | 'means'>): Promise<void> {
  const handler = house.commands.get(remind.name)
  if (handler === undefined) throw new Error(`No handler is mounted for the command ${remind.name}.`)
  const now = clock()
  for (const { id: districtId } of await knownDistricts(db)) {
    const actor = { districtId, accountId: null, roles: ['operator'] as const }
    const done = await runCommand(means, { handler, actor, input: {}, now, key: `remind-${dateInSeoul(now)}` })
    if (!done.ok && done.refusal.kind !== 'nothing-due-soon')
      throw new Error(`Nobody could be reminded: ${done.refusal.kind}`)
  }
}
