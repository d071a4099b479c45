import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock } from '#apps/clock.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { unitsOf } from '#apps/units-of.ts'
import { inTransaction } from '#db/connect.ts'
import { buildServer } from '#kernel/http/server.ts'
import { eachTime } from '#kernel/once.ts'
import { runCommand } from '#kernel/run-command.ts'
import { askOf } from '#kernel/run-query.ts'
import type { Actor } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { cases, study } from './support/cases-of-units.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { partsOn } from './support/parts-on.ts'
import { proposalOfParks } from './support/proposal-of-parks.ts'
import { rowsOfUnits } from './support/rows-of-units.ts'
import { testSignIn } from './support/test-sign-in.ts'

/** Rows of the sample, and people who hold their role for one department or subcommittee. */
const house = buildHouse({ signIn: testSignIn })
const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('officer-of-parks')
const operator: Actor = { districtId, accountId: null, roles: ['operator'] }
let database: TestDatabase
let means: ReturnType<typeof meansOn>
let app: Hono

beforeAll(async () => {
  database = await testDatabase()
  means = meansOn(database.db, house)
  await replaySample({ house, means }, clock)
  const parts = partsOn({ db: database.db, house, means })
  app = buildServer(parts)
  await run('identity.create-account', operator, {
    ...{ accountId, displayName: '공원 담당', purpose: '시험', demonstration: true },
  })
  await run('identity.grant-role', operator, { accountId, role: 'department-officer', unit: 'department/parks' })
  await run('identity.create-account', operator, {
    ...{ accountId: 'colleague-of-parks', displayName: '동료', purpose: '시험', demonstration: true },
  })
  await rowsOfUnits(database.db)
  await proposalOfParks(database.db)
})
afterAll(() => database.drop())

const handlerOf = (name: string) => {
  const handler = house.commands.get(name)
  if (handler === undefined) throw new Error(`${name} is not mounted.`)
  return handler
}

async function run(name: string, actor: Actor, input: object) {
  const outcome = await runCommand(means, { handler: handlerOf(name), actor, input, now: clock() })
  return outcome.ok ? 'done' : outcome.refusal
}

/** The names of those to whom the rows of a command belong, row by row. */
const ownersOf = (name: string, input: object): Promise<string[][]> =>
  inTransaction(database.db, async (trx) => {
    const now = clock()
    const ask = askOf({ trx, actor: operator, now, queries: house.queries, once: eachTime })
    const context = {
      once: eachTime,
      from: null,
      trx,
      districtId,
      actor: operator,
      now,
      effectiveOn: dateInSeoul(now),
      ask,
      perform: () => Promise.reject(new Error('Nothing is changed while it is asked what would be.')),
    }
    const owners: string[][] = []
    for (const row of (await handlerOf(name).changes?.(context, input)) ?? []) {
      const names: string[] = []
      for (const subject of row) names.push(...(await unitsOf(ask, subject)).map((unit) => unit.name))
      owners.push(names)
    }
    return owners
  })

describe('whose the rows of a command are', () => {
  test.each(cases)('%s %j', async (name, input, owners) => {
    expect(await ownersOf(name, input)).toEqual(owners)
  })

  test('is tried of every command that names its rows, with a row that is somebody’s', () => {
    const naming = [...house.commands.values()].filter(({ changes }) => changes !== undefined)
    const owned = new Set(
      cases.filter(([, , owners]) => owners.some((units) => units.length > 0)).map(([name]) => name),
    )
    expect(naming.map(({ contract }) => contract.name).filter((name) => !owned.has(name))).toEqual([])
  })
})

describe('an officer of one department, through the server', () => {
  const origin = 'http://madang.test'
  const headers = { Origin: origin, Host: 'madang.test', 'Content-Type': 'application/json' }
  const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
  const send = (name: string, input: object, cookie = '') =>
    app.request(
      `${origin}/geumcheon/api/${name}`,
      { method: 'POST', body: JSON.stringify(input), headers: { ...headers, Cookie: cookie } },
      socket,
    )
  const see = async (path: string, cookie: string) => {
    const answer = await app.request(`${origin}/geumcheon${path}`, { headers: { Cookie: cookie } }, socket)
    return { status: answer.status, html: await answer.text() }
  }
  const signIn = async () => {
    const answer = await send('identity/start-demo-session', { accountId })
    return (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  }
  const rule = (projectId: string) => ({ projectId, fiscalYear: 2021, rule: null })

  test('changes what is the department’s, and is told whose the rest is', async () => {
    const cookie = await signIn()
    expect((await send('budget/declare-share-rule', rule('p2021-08'), cookie)).status).toBe(200)
    const refused = await send('budget/declare-share-rule', rule('p2021-04'), cookie)
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({
      title: '교육지원과, 마을자치과, 교육·문화분과가 맡은 것입니다. 그쪽 담당자나 협치 사무국에 맡겨 주세요.',
      refusal: { kind: 'not-own-unit', owners: study },
    })
    const nobodys = await send('budget/declare-share-rule', rule('no-project'), cookie)
    expect(await nobodys.json()).toMatchObject({ refusal: { kind: 'not-own-unit', owners: [] } })
  })

  test('sees the forms of the department’s project, and on another’s whose it is instead', async () => {
    const cookie = await signIn()
    const [own, foreign] = [await see('/projects/p2021-08', cookie), await see('/projects/p2021-04', cookie)]
    expect(own.html).toContain('/projects/p2021-08/edit')
    expect(own.html).not.toContain('맡은 것입니다')
    expect(foreign.status).toBe(200)
    expect(foreign.html).not.toContain('/projects/p2021-04/edit')
    expect(foreign.html).toContain('교육·문화분과가 맡은 것입니다')
    expect((await see('/projects/p2021-08/edit', cookie)).status).toBe(200)
    const closed = await see('/projects/p2021-04/edit', cookie)
    expect(closed.status).toBe(403)
    expect(closed.html).toContain('교육·문화분과가 맡은 것입니다')
  })

  test('loses no text where the project was handed to another department meanwhile', async () => {
    const cookie = await signIn()
    const { html: open } = await see('/projects/p2021-08/edit', cookie)
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(open)?.[1] ?? ''
    const body = new URLSearchParams({
      _csrf,
      ...{ projectId: 'p2021-04', fiscalYear: '2021', rule: '둘째 줄까지 적은 글' },
      _page: '/geumcheon/projects/p2021-04/edit',
    })
    const form = { method: 'POST', body, headers: { Origin: origin, Host: 'madang.test', Cookie: cookie } }
    const answer = await app.request(`${origin}/geumcheon/do/budget/declare-share-rule`, form, socket)
    expect(answer.status).toBe(403)
    const html = await answer.text()
    expect(html).toContain('둘째 줄까지 적은 글')
    expect(html).toContain('교육·문화분과가 맡은 것입니다')
  })
})
