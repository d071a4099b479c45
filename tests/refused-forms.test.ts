import type { Hono } from 'hono'
import { afterAll, beforeAll, test } from 'vitest'
import { clock } from '#apps/clock.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { House } from '#kernel/house.ts'
import { buildServer } from '#kernel/http/server.ts'
import { jsonSchemaOf } from '#kernel/form-values.ts'
import { roles } from '#kit/actor.ts'
import { replaySample } from '#samples/replay-sample.ts'
import type { CodeToSend } from '#rooms/identity/server/sign-in-means.ts'
import { browserOf, type FoundForm, formsFrom } from './support/browsing.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { partsOn } from './support/parts-on.ts'
import { sendBlank, sendElsewhere, sendUnfit, type Takes, takesWords } from './support/refused-form.ts'
import { testSignIn } from './support/test-sign-in.ts'
import type { Visited } from './support/under-way/doing.ts'
import { yearUnderWay } from './support/year-under-way.ts'

const sent: string[] = []
const lastCode = () => sent.at(-1) ?? ''
let database: TestDatabase
let app: Hono
let house: House
let visited: readonly Visited[]

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const codes = { ...testSignIn.codes, post: async (_trx: unknown, _district: unknown, { code }: CodeToSend) => void sent.push(code) }
  const signIn = { ...testSignIn, codes }
  house = buildHouse({ signIn })
  const means = meansOn(db, house)
  await replaySample({ house, means }, clock)
  visited = await yearUnderWay({ db, house, means, lastCode }, clock)
  app = buildServer(partsOn({ db, house, means }, signIn))
})
afterAll(() => database.drop())

const endsSession = ({ command }: FoundForm): boolean => command === 'identity.end-session'

type JsonSchema = ReturnType<typeof jsonSchemaOf>

/** The part of a schema that a field of a form is, by its dotted name: of what may be null, the other one. */
function partOf(schema: JsonSchema, name: string): JsonSchema | undefined {
  let part: JsonSchema | undefined = schema
  for (const key of name.split('.')) {
    const branches: readonly JsonSchema[] = part === undefined ? [] : [part, ...((part.anyOf ?? []) as JsonSchema[])]
    const next = branches.map((one) => (/^\d+$/.test(key) ? one.items : one.properties?.[key])).find(Boolean)
    part = typeof next === 'object' ? (next as JsonSchema) : undefined
  }
  return [part, ...((part?.anyOf ?? []) as JsonSchema[])].find((one) => one?.maxLength ?? one?.enum) ?? part
}

test('a refused form comes back with its sentence, its fields and all that was typed', {
  timeout: 30 * 60_000,
}, async () => {
  const known = new Set<string>()
  const met = new Map<string, 'refused' | 'taken'>()
  const faults: string[] = []
  const takesOf = (command: string): Takes => {
    const contract = house.commands.get(command)?.contract
    const schema = contract === undefined ? {} : jsonSchemaOf(contract.input)
    return {
      most: (name) => partOf(schema, name)?.maxLength ?? 21_000,
      isOneOf: (name) => partOf(schema, name)?.enum !== undefined,
    }
  }
  for (const role of [...roles.filter((one) => one !== 'operator'), 'neighbour'] as const) {
    const began = Date.now()
    const browser = await browserOf(app, role, lastCode)
    const forms = await formsFrom(browser, { visited: visited.filter(([who]) => who === role), atMostOfAKind: 2, known })
    const walked = Date.now()
    for (const form of forms.toSorted((one, other) => Number(endsSession(one)) - Number(endsSession(other)))) {
      const at = `${form.command} on ${form.path} by ${role}`
      const sent = takesWords(form)
        ? await sendUnfit(browser, form, takesOf(form.command))
        : await sendElsewhere(browser, form, takesOf(form.command))
      const blank = await sendBlank(browser, form)
      faults.push(...[...sent.faults, ...(blank?.faults ?? []).map((fault) => `blank ${fault}`)].map((fault) => `${at}: ${fault}`))
      if (!sent.refused) faults.push(`${at}: ${takesWords(form) ? 'typed' : 'elsewhere'} is taken`)
      if (sent.refused || blank?.refused === true) met.set(form.command, 'refused')
      else if (!met.has(form.command)) met.set(form.command, 'taken')
    }
    console.log(role, forms.length, walked - began, Date.now() - walked)
  }
  console.log(`${met.size} commands, ${known.size} forms`)
  console.log('NOT MET', [...house.commands.keys()].filter((name) => !met.has(name)).join(' '))
  console.log('FAULTS', [...new Set(faults)].join('\n'))
})
