import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clock } from '#apps/clock.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { pages } from '#apps/server/pages.ts'
import { pageFinder } from '#kernel/http/find-page.ts'
import { buildServer } from '#kernel/http/server.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { type FormField, formsOf, type PageForm } from './support/forms-of.ts'
import { partsOn } from './support/parts-on.ts'
import { testSignIn } from './support/test-sign-in.ts'

/**
 * Every form of a command that the people of the sample find on their way is sent with what cannot be taken: the page
 * comes back with a sentence in Korean, leads to each field that is at fault, and keeps every word that was typed.
 */
const people = [
  ...['administrator', 'secretariat', 'department-head', 'department-officer', 'budget-office', 'auditor'],
  ...[
    'governance-council-member',
    'subcommittee-chair',
    'subcommittee-secretary',
    'budget-committee-member',
    'resident',
  ],
].map((role) => `demo-${role}`)
const socket = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
const origin = 'http://madang.test'
const atMostOfAKind = 2
/** What ends the session that goes on asking, or is no form to be filled in. */
const leftOut = /identity\/(end-|start-demo|prove-)|choose-display/

let database: TestDatabase
let app: Hono

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const house = buildHouse({ signIn: testSignIn })
  const means = meansOn(db, house)
  await replaySample({ house, means }, clock)
  app = buildServer(partsOn({ db, house, means }))
})
afterAll(() => database.drop())

const ask = (path: string, cookie: string, request: RequestInit = {}) =>
  app.request(
    `${origin}${path}`,
    { ...request, headers: { ...request.headers, Cookie: cookie, Host: 'madang.test' } },
    socket,
  )

async function signIn(accountId: string): Promise<string> {
  const answer = await ask('/geumcheon/api/identity/start-demo-session', '', {
    method: 'POST',
    body: JSON.stringify({ accountId }),
    headers: { 'Content-Type': 'application/json', Origin: origin },
  })
  return (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}

interface Found extends PageForm {
  readonly command: string
  readonly path: string
}

/** The forms that somebody finds from home, each command once. */
async function formsFrom(cookie: string, known: Set<string>): Promise<readonly Found[]> {
  const findPage = pageFinder(pages)
  const seen = new Map<string, number>()
  const waiting = ['/geumcheon', ...pages.flatMap(({ path }) => (path.includes(':') ? [] : [`/geumcheon${path}`]))]
  const found: Found[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = findPage('geumcheon', path.split('?')[0] ?? '')?.page
    const times = seen.get(page?.path ?? '') ?? 0
    if (page === undefined || times >= atMostOfAKind) continue
    seen.set(page.path, times + 1)
    const html = await (await ask(path, cookie)).text()
    for (const form of formsOf(html)) {
      const command = form.action.split('/do/')[1] ?? ''
      if (known.has(command) || leftOut.test(command)) continue
      if (!form.fields.some(({ kind }) => kind === 'line' || kind === 'prose')) continue
      known.add(command)
      found.push({ ...form, command, path })
    }
    waiting.push(...[...html.matchAll(/href="(\/geumcheon[^"#]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&')))
  }
  return found
}

/** What is typed: words of its own in each line, letters where a number or a day belongs, one line too long to be taken. */
function typedInto(fields: readonly FormField[]): {
  readonly body: URLSearchParams
  readonly typed: readonly string[]
} {
  const body = new URLSearchParams()
  const typed: string[] = []
  const unfit = fields.some(({ kind }) => kind === 'number')
  const last = fields.findLastIndex(({ kind }) => kind === 'line' || kind === 'prose')
  for (const [at, { name, kind, value }] of fields.entries()) {
    if (kind === 'tick' || kind === 'file') continue
    if (kind === 'hidden' || kind === 'choice' || kind === 'date') body.append(name, value)
    else {
      const word = `적은${at}말${!unfit && at === last ? '가'.repeat(21_000) : ''}`
      typed.push(word)
      body.append(name, word)
    }
  }
  return { body, typed }
}

test('a refused form comes back with its sentence, its fields and all that was typed', {
  timeout: 30 * 60_000,
}, async () => {
  const known = new Set<string>()
  const faults: string[] = []
  let refused = 0
  for (const person of people) {
    const cookie = await signIn(person)
    for (const { command, action, fields, path } of await formsFrom(cookie, known)) {
      const { body, typed } = typedInto(fields)
      const answer = await ask(action, cookie, { method: 'POST', body, headers: { Origin: origin } })
      const html = await answer.text()
      const at = `${command} on ${path} (${answer.status})`
      // What is taken is no refusal; what one may not do at all (a visitor's draft goes another way) shows no form.
      if (answer.status < 400 || answer.status === 403) continue
      refused += 1
      if (answer.status >= 500) faults.push(`${at}: fails`)
      if (!/class="notice notice-error[^>]*>.*?[가-힣]/s.test(html)) faults.push(`${at}: no sentence`)
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
      const summary = /id="error-summary".*?<form/s.exec(html)?.[0] ?? ''
      for (const [, to = ''] of summary.matchAll(/href="#([^"]+)"/g))
        if (!ids.has(to)) faults.push(`${at}: leads to #${to}, which is not there`)
      const lost = typed.filter((word) => !html.includes(word))
      if (lost.length > 0)
        faults.push(
          `${at}: loses ${lost.length} of ${typed.length} (${lost.map((word) => word.slice(0, 8)).join(' ')})`,
        )
    }
  }
  console.log(`${known.size} commands were met in forms, ${refused} refused what was typed.`)
  expect(faults).toEqual([])
  expect(refused).toBeGreaterThan(40)
})
