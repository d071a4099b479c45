import { parseArgs } from 'node:util'
import { runCommand } from '#kernel/run-command.ts'
import { DistrictId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { clock } from '../clock.ts'
import { buildHouse } from '../house.ts'
import { printOutcome, readJsonArgument } from './json-argument.ts'
import { listWords } from './list-words.ts'
import { operatorOf } from './operator.ts'
import { withMadang } from './with-madang.ts'

/** `./madang do ROOM.COMMAND JSON`: carries out one command as the operator; without a name it lists them. */
export async function doCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { district: { type: 'string' }, on: { type: 'string' }, key: { type: 'string' } },
  })
  const [name, json = '{}'] = positionals
  if (name === undefined) return listWords('do ROOM.COMMAND JSON', buildHouse({}).commands)
  const input = readJsonArgument(json)
  if (!input.ok) return wrong(input.refusal.sentence)
  const effectiveOn = LocalDate.optional().safeParse(values.on)
  if (!effectiveOn.success) return wrong(dateSentence)
  const district = DistrictId.optional().safeParse(values.district)
  if (!district.success) return wrong(districtSentence)
  return withMadang(
    async (madang) => {
      const handler = madang.house.commands.get(name)
      if (handler === undefined) return printOutcome({ ok: false, refusal: { kind: 'command-not-found' } })
      const actor = await operatorOf(madang.db, district.data)
      const { means } = madang
      const call = { handler, actor, input: input.value, now: clock(), effectiveOn: effectiveOn.data, key: values.key }
      const outcome = await runCommand(means, call)
      return printOutcome(outcome.ok ? { ok: true, value: outcome.value.reply } : outcome)
    },
    { begins: true },
  )
}

function wrong(sentence: string): number {
  console.error(sentence)
  return 1
}

const dateSentence = '--on에는 있는 날짜를 2026-11-04처럼 적어 주세요. / --on takes a date that exists, as 2026-11-04.'
const districtSentence =
  '--district에는 자치구의 아이디를 영문 소문자와 숫자로 적어 주세요. / --district takes the id of a district.'
