import fc from 'fast-check'
import type { Hono } from 'hono'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock } from '#apps/clock.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { Handler } from '#kernel/handler.ts'
import type { ServerParts } from '#kernel/http/parts.ts'
import { buildServer } from '#kernel/http/server.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { grantableRoles } from '#rooms/identity/core/account.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { type ChangedRows, watchRows } from './support/changed-rows.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { hostileInputs, type KnownIds } from './support/hostile-input.ts'
import { partsOn } from './support/parts-on.ts'
import { type Sent, sentAs } from './support/sent-request.ts'
import { testSignIn } from './support/test-sign-in.ts'

/**
 * Every command and query through the web server itself, with a session that holds every role: nothing fails, and what
 * is refused changes no row. `./madang test --long` sends a hundred times as many.
 */
const atLeast = process.env['LONG_TESTS'] === '1' ? 100_000 : 1_000
const seed = 20_210_614

const house = buildHouse({ signIn: testSignIn })
const handlers: readonly Handler[] = [...house.commands.values(), ...house.queries.values()]
/** A command is sent five times as often as a query: only it could change a row. */
const perQuery = Math.ceil(atLeast / (house.commands.size * 5 + house.queries.size))
const district = DistrictId.parse('geumcheon')
const account = AccountId.parse('everybody')

let database: TestDatabase
let watched: ChangedRows
let parts: ServerParts
let app: Hono
let known: KnownIds
const failures: unknown[] = []
const refusals = new Map<string, number>()
const counts = { requests: 0, accepted: 0, refused: 0, milliseconds: 0 }

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const means = meansOn(db, house)
  await replaySample({ house, means }, clock)
  const made = partsOn({ db, house, means })
  parts = {
    ...made,
    // What asks too often is tried elsewhere; here every request is to reach its handler.
    log: (line) => failures.push(line['error']),
    means: { ...made.means, told: ({ kind }) => kind !== null && refusals.set(kind, (refusals.get(kind) ?? 0) + 1) },
  }
  app = buildServer(parts)
  known = await idsIn(database)
  watched = await watchRows(database.connection)
})
afterAll(async () => {
  const kinds = [...refusals].toSorted(([, one], [, other]) => other - one).map(([kind, count]) => `${kind} ${count}`)
  const { requests, accepted, refused, milliseconds } = counts
  console.log(
    `${requests} requests to ${handlers.length} commands and queries in ${Math.round(milliseconds / 1000)} s: ` +
      `${accepted} answered, ${refused} refused, no 5xx, no row changed by a refusal.\n` +
      `Refusals of commands by kind: ${kinds.join(', ')}`,
  )
  await watched.close()
  await database.drop()
})

describe('sent anything, the server answers or refuses', () => {
  test.each(handlers)('$contract.name', { timeout: 30 * 60_000 }, async (handler) => {
    const numRuns = handler.contract.type === 'command' ? perQuery * 5 : perQuery
    const inputs = fc.sample(hostileInputs(handler.contract.input, known), { numRuns, seed })
    const begun = Date.now()
    let session = await signIn()
    for (const [index, input] of inputs.entries()) {
      const sent = sentAs(handler.contract, input, { district, index, ...session })
      const answer = await app.request(sent.url, sent.request, socketOf(counts.requests))
      const said = await answer.text()
      const changed = await watched.tables()
      counts.requests += 1
      expect(answer.status, told(sent, said)).toBeLessThan(500)
      expect(answer.status, told(sent, said)).not.toBe(429)
      const taken = answer.status < 400
      counts[taken ? 'accepted' : 'refused'] += 1
      if (!taken || handler.contract.type === 'query') expect(changed, told(sent, said)).toEqual([])
      // What was carried out may have ended the session, taken a role back or destroyed the account.
      else if (changed.some((table) => accountTables.includes(table)) && !(await stillHolds(session))) {
        session = await signIn()
      }
    }
    counts.milliseconds += Date.now() - begun
    expect(failures).toEqual([])
  })
})

const accountTables = ['account', 'role_grant', 'session']

const told = ({ url, request }: Sent, said: string): string =>
  `${request.method ?? 'GET'} ${url.slice(0, 2000)}\n${String(request.body ?? '').slice(0, 4000)}\n-> ${said.slice(0, 1000)}\n${failures
    .map((error) => (error instanceof Error ? error.stack : String(error)))
    .join('\n')}`

/** Each request comes from an address of its own. */
const socketOf = (no: number) => ({
  incoming: { socket: { remoteAddress: `10.${(no >> 16) & 255}.${(no >> 8) & 255}.${no & 255}` } },
})

/** Signs in through the server as somebody who holds every role and has just proved who they are. */
async function signIn(): Promise<{ readonly cookie: string; readonly csrf: string }> {
  await grantEverything()
  const accountId = account
  const answer = await app.request(...post('identity/start-demo-session', { accountId }, ''), socketOf(counts.requests))
  const cookie = (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  const proven = await app.request(...post('identity/prove-for-demonstration', {}, cookie), socketOf(counts.requests))
  const signedIn = await parts.identify(district, cookie.split('=').slice(1).join('='))
  expect([answer.status, proven.status, signedIn?.actor.roles]).toEqual([200, 200, grantableRoles])
  await watched.tables()
  return { cookie, csrf: signedIn?.csrf ?? '' }
}

/** Whether a session is still that of somebody who holds every role. */
async function stillHolds({ cookie }: { readonly cookie: string }): Promise<boolean> {
  const signedIn = await parts.identify(district, cookie.split('=').slice(1).join('='))
  return signedIn?.actor.roles.length === grantableRoles.length
}

const post = (path: string, body: object, cookie: string): [string, RequestInit] => [
  `http://madang.test/${district}/api/${path}`,
  {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { Origin: 'http://madang.test', Host: 'madang.test', 'Content-Type': 'application/json', Cookie: cookie },
  },
]

/** The operator gives, on the command line, what is not held (any more); what is refused is held already. */
async function grantEverything(): Promise<void> {
  const operator = { districtId: district, accountId: null, roles: ['operator'] } as const
  const run = (name: string, input: object) => {
    const handler = house.commands.get(name)
    if (handler === undefined) throw new Error(`${name} is not mounted.`)
    return runCommand(meansOn(database.db, house), { handler, actor: operator, input, now: clock() })
  }
  await run(createAccount.name, { accountId: account, displayName: '모두', purpose: '시험', demonstration: true })
  for (const role of grantableRoles) await run(grantRole.name, { accountId: account, role })
}

/** The ids that stand in the tables, by the name of the contracts' fields: `project_id` is asked for as `projectId`. */
async function idsIn({ connection }: TestDatabase): Promise<KnownIds> {
  const client = new pg.Client(connection as pg.ClientConfig)
  await client.connect()
  const { rows } = await client.query<{ table: string; column: string }>(`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'text' and column_name like '%\\_id' order by 1, 2`)
  const ids = new Map<string, string[]>()
  for (const { table, column } of rows) {
    const found = await client.query<{ id: string }>(
      `select distinct "${column}" as id from "${table}" where "${column}" is not null order by 1 limit 20`,
    )
    const name = column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    ids.set(name, [...(ids.get(name) ?? []), ...found.rows.map(({ id }) => id)])
  }
  await client.end()
  return new Map([...ids].filter(([, values]) => values.length > 0))
}
