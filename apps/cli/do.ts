import { parseArgs } from 'node:util'
import { runCommand } from '#kernel/run-command.ts'
import { DistrictId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { clock } from '../clock.ts'
import { printOutcome, readJsonArgument } from './json-argument.ts'
import { operatorOf } from './operator.ts'
import { withMadang } from './with-madang.ts'

/** `./madang do ROOM.COMMAND JSON`: carries out one command as the operator. */
export async function doCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { district: { type: 'string' }, on: { type: 'string' }, key: { type: 'string' } },
  })
  const [name = '', json = '{}'] = positionals
  return withMadang(async (madang) => {
    const handler = madang.house.commands.get(name)
    if (handler === undefined) return printOutcome({ ok: false, refusal: { kind: 'command-not-found' } })
    const actor = await operatorOf(madang.db, DistrictId.safeParse(values.district).data)
    const effectiveOn = values.on === undefined ? undefined : LocalDate.parse(values.on)
    const call = { handler, actor, input: readJsonArgument(json), now: clock(), effectiveOn, key: values.key }
    const outcome = await runCommand(madang.means, call)
    return printOutcome(outcome.ok ? { ok: true, value: outcome.value.reply } : outcome)
  })
}
