import { inTransaction } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { Actor } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { announceVote, designVote } from '#rooms/polling/contract-office.ts'
import { votesToCome } from '#rooms/polling/store/opening-queries.ts'
import { demonstrationVote } from '#samples/geumcheon/demonstration-vote.ts'
import { clock } from '../clock.ts'
import type { OpenMadang } from '../open-madang.ts'

const districtId = DistrictId.parse('geumcheon')

/** Sees to it that there is a trial vote that anybody may try in the sample district; the last one stays until it ends. */
export async function keepDemonstrationVote({ db, house, means }: OpenMadang): Promise<void> {
  const open = await inTransaction(db, (trx) => votesToCome(trx, districtId, 1), { readOnly: true })
  if (open.length > 0) return
  const actor: Actor = { districtId, accountId: null, roles: ['secretariat'] }
  const { design, announce } = demonstrationVote(clock())
  for (const [contract, input] of [
    [designVote, design],
    [announceVote, announce],
  ] as const) {
    const handler = house.commands.get(contract.name)
    if (handler === undefined) throw new Error(`No handler is mounted for the command ${contract.name}.`)
    const done = await runCommand(means, { handler, actor, input, now: clock() })
    if (!done.ok) throw new Error(`${contract.name} was refused: ${JSON.stringify(done.refusal)}`)
  }
}
