import { runCommand } from '#kernel/run-command.ts'
import type { Actor } from '#kit/actor.ts'
import { countApart } from '#rooms/polling/adapters/count-apart.ts'
import { workOnVotes } from '#rooms/polling/server/work.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from './known-districts.ts'
import type { Log } from './log.ts'

const count = countApart(new URL('../vote/count-vote.ts', import.meta.url))

/** Takes every resident vote one step further where one is due: announced, closed, counted; whether there was anything. */
export async function workOnAllVotes(
  { db, house, means, polling }: Pick<OpenMadang, 'db' | 'house' | 'means' | 'polling'>,
  log: Log,
): Promise<boolean> {
  let any = false
  for (const { id: districtId } of await knownDistricts(db)) {
    const actor: Actor = { districtId, accountId: null, roles: ['operator'] }
    const worked = await workOnVotes({
      ...{ db, districtId, clock, polling, count },
      run: async (contract, input) => {
        const handler = house.commands.get(contract.name)
        if (handler === undefined) throw new Error(`No handler is mounted for the command ${contract.name}.`)
        const done = await runCommand(means, { handler, actor, input, now: clock() })
        if (!done.ok) throw new Error(`${contract.name} was refused: ${JSON.stringify(done.refusal)}`)
      },
      tell: (trx, telling) => means.teller.put(trx, { districtId, by: null, now: clock(), tellings: [telling] }),
      broke: (vote, step, why) => log('error', { kind: 'vote', district: districtId, vote, step, error: why }),
    })
    any ||= worked
  }
  return any
}
