import { readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clock } from '#apps/clock.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { House } from '#kernel/house.ts'
import { buildServer } from '#kernel/http/server.ts'
import { roles } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { CodeToSend } from '#rooms/identity/server/sign-in-means.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { browserOf, type FoundForm, formsFrom, formsOn } from './support/browsing.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { partsOn } from './support/parts-on.ts'
import { type Sent, sendAgainstRules, sendBlank, sendElsewhere, sendUnfit, takesWords } from './support/refused-form.ts'
import { rulesBroken } from './support/rules-broken.ts'
import { takesOf } from './support/takes-of.ts'
import { testSignIn } from './support/test-sign-in.ts'
import type { Visited, Visitor } from './support/under-way/doing.ts'
import { sentElsewhere, takesAll, withoutForm } from './support/without-form.ts'
import { yearUnderWay } from './support/year-under-way.ts'

/**
 * Every form of a command that people find in a year that is under way is sent with what cannot be taken: the page comes
 * back with a sentence in Korean, leads to each field that is at fault, and keeps every word that was typed. And every
 * command of the house has such a form, or a reason to have none.
 */
const people: readonly Visitor[] = [...roles.filter((role) => role !== 'operator'), 'neighbour']
const atMostOfAKind = 2
const codes: string[] = []
const lastCode = () => codes.at(-1) ?? ''

let database: TestDatabase
let app: Hono
let house: House
let visited: readonly Visited[]
/** What came of the forms of each command that was met. */
const met = new Map<string, { words: boolean; refused: boolean }>()
const faults = new Set<string>()

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const post = async (_trx: unknown, _district: unknown, { code }: CodeToSend) => void codes.push(code)
  const signIn = { ...testSignIn, codes: { ...testSignIn.codes, post } }
  house = buildHouse({ signIn })
  const means = meansOn(db, house)
  await replaySample({ house, means }, clock)
  visited = await yearUnderWay({ db, house, means, lastCode }, clock)
  app = buildServer(partsOn({ db, house, means }, signIn))
})
afterAll(() => database.drop())

const endsSession = ({ command }: FoundForm): boolean => command === 'identity.end-session'

test('a refused form comes back with its sentence, its fields and all that was typed', {
  timeout: 30 * 60_000,
}, async () => {
  const known = new Set<string>()
  for (const who of people) {
    const browser = await browserOf(app, who, lastCode)
    const own = visited.filter(([visitor]) => visitor === who)
    const forms = await formsFrom(browser, { visited: own, atMostOfAKind, known })
    for (const form of forms.toSorted((one, other) => Number(endsSession(one)) - Number(endsSession(other)))) {
      const takes = takesOf(house, form.command)
      const words = takesWords(form)
      const sent = await (words ? sendUnfit : sendElsewhere)(browser, form, takes)
      const all: readonly Sent[] = [sent, ...[(await sendBlank(browser, form)) ?? []].flat()]
      for (const fault of all.flatMap((one) => one.faults))
        faults.add(`${form.command} on ${form.path} by ${who}: ${fault}`)
      const before = met.get(form.command) ?? { words: false, refused: false }
      const refused = before.refused || all.some((one) => one.refused)
      met.set(form.command, { words: before.words || words, refused })
    }
  }
  const [typed, pressed] = [
    [...met.values()].filter(({ words }) => words),
    [...met.values()].filter(({ words }) => !words),
  ]
  const told = [
    `${house.commands.size} commands, ${met.size} of them met in ${known.size} kinds of forms:`,
    `${typed.length} with something to type, ${pressed.length} with buttons and choices only`,
    `(${[...met.values()].filter(({ refused }) => refused).length} refused);`,
    `${Object.keys(withoutForm).length} without a form, ${Object.keys(sentElsewhere).length} sent in other tests.`,
  ]
  console.log(told.join(' '))
  expect([...faults]).toEqual([])
})

test.each(rulesBroken(dateInSeoul(clock())))('$command says at which field it was refused: $field', async (broken) => {
  const browser = await browserOf(app, broken.who, lastCode)
  const path = `/geumcheon${broken.path}`
  const form = formsOn((await browser.open(path)).html, path).find(({ command }) => command === broken.command)
  expect(form, 'the form that the page shows').toBeDefined()
  if (form !== undefined) expect(await sendAgainstRules(browser, form, broken)).toEqual({ refused: true, faults: [] })
})

test('every command is met in a form and refused, or is said to have none, and why', () => {
  const unmet = [...house.commands.keys()].filter((name) => !met.has(name)).toSorted()
  expect(unmet, 'commands that no page of the year under way has a form for').toEqual(
    [...Object.keys(withoutForm), ...Object.keys(sentElsewhere)].toSorted(),
  )
  const taken = [...met].filter(([, { refused }]) => !refused).map(([name]) => name)
  expect(taken.toSorted(), 'commands whose forms take whatever is sent').toEqual(Object.keys(takesAll).toSorted())
  for (const [command, path] of Object.entries(sentElsewhere)) {
    const [, name = ''] = command.split('.')
    const inContract = name.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toMatch(new RegExp(`${name}|${inContract}`))
  }
})
