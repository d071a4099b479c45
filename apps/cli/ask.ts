import { parseArgs } from 'node:util'
import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { accessLog } from '#rooms/privacy/server/access-log.ts'
import { clock } from '../clock.ts'
import { buildHouse } from '../house.ts'
import { printOutcome, readJsonArgument } from './json-argument.ts'
import { listWords } from './list-words.ts'
import { operatorOf } from './operator.ts'
import { withMadang } from './with-madang.ts'

/** `./madang ask ROOM.QUERY [JSON]`: asks one query as the operator and prints its reply; without a name it lists them. */
export async function askQuery(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { district: { type: 'string' }, reason: { type: 'string' } },
  })
  const [name, json = '{}'] = positionals
  if (name === undefined) return listWords('ask ROOM.QUERY [JSON]', buildHouse({}).queries)
  const input = readJsonArgument(json)
  if (!input.ok) {
    console.error(input.refusal.sentence)
    return 1
  }
  return withMadang(async (madang) => {
    const handler = madang.house.queries.get(name)
    if (handler === undefined) return printOutcome({ ok: false, refusal: { kind: 'query-not-found' } })
    const actor = await operatorOf(madang.db, DistrictId.safeParse(values.district).data)
    const access = { log: accessLog, given: values.reason ?? null }
    const reader = { actor, now: clock(), queries: madang.house.queries, access }
    return printOutcome(await reading(madang.db, reader, (ask) => ask(handler.contract, input.value)))
  })
}
