import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { pages } from '#apps/server/pages.ts'
import { buildServer } from '#kernel/http/server.ts'
import { type Role, roles } from '#kit/actor.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { nameOfAccount } from '#rooms/identity/core/personal.ts'
import { askRequest } from '#rooms/privacy/contract-requests.ts'
import { partsOn } from './support/parts-on.ts'
import { openRoom, type RoomTest } from './support/room-test.ts'
import { testSignIn } from './support/test-sign-in.ts'

const house = buildHouse({ signIn: testSignIn })
const [name, contact] = ['홍비밀이', '010-9876-5432']
const origin = 'http://madang.test'
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
/** Who signs in; the operator has no session. */
const people = roles.filter((role) => role !== 'visitor' && role !== 'operator')
let room: RoomTest
let app: Hono

beforeAll(async () => {
  room = await openRoom(house.rooms)
  const as = { role: 'operator', on: '2020-01-01' } as const
  for (const role of people) {
    const account = { accountId: `demo-${role}`, displayName: `체험 ${role}`, purpose: '체험', demonstration: true }
    await room.run(createAccount, account, as)
    await room.run(grantRole, { accountId: account.accountId, role }, as)
  }
  await room.run(createAccount, { accountId: 'person-1', displayName: name, contact, purpose: '참여' }, as)
  await room.run(grantRole, { accountId: 'person-1', role: 'resident' }, as)
  const wish = `${name}, ${contact}`
  await room.run(askRequest, { requestId: 'request-1', kind: 'see', wish }, { role: 'resident', account: 'person-1' })
  app = buildServer(partsOn(room))
})
afterAll(() => room.close())

/** The cookie of somebody with one role; a visitor's is empty. */
async function cookieOf(role: Role): Promise<string> {
  if (role === 'visitor') return ''
  const entered = await app.request(
    `${origin}/geumcheon/do/identity/start-demo-session`,
    {
      method: 'POST',
      body: new URLSearchParams({ accountId: `demo-${role}` }),
      headers: { Origin: origin, Host: 'madang.test' },
    },
    socket,
  )
  return (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}

/** Every address that stands by itself: pages, their files, the account's history, and every query of the API. */
const addresses = [
  ...pages
    .filter(({ path }) => !path.includes(':'))
    .flatMap(({ path }) => ['', '?format=json', '?format=csv'].map((as) => path + as)),
  '/history/account/person-1',
  ...[...house.queries.keys()].map((query) => `/api/${query.replace('.', '/')}`),
  `/api/identity/find-people?words=${name}`,
]

/** The addresses under which somebody with a role reads the name or the contact, a reason for reading it given. */
async function readBy(role: Role): Promise<readonly string[]> {
  const headers = { Cookie: await cookieOf(role), 'Access-Reason': 'test' }
  const found: string[] = []
  for (const address of addresses) {
    const answer = await app.request(`${origin}/geumcheon${address}`, { headers }, socket)
    expect(answer.status, address).not.toBe(429)
    const text = await answer.text()
    if (text.includes(name) || text.includes(contact)) found.push(address)
  }
  return found
}

describe('the name and the contact of a person', () => {
  const outsiders = (['visitor', ...people] as const).filter((role) => !nameOfAccount.readers.includes(role))

  test.each(outsiders)('are read by nobody as %s, on any page, in any file or reply', async (role) => {
    expect(await readBy(role)).toEqual([])
  })

  test('are read by the secretariat where it looks for the person, and nowhere else', async () => {
    expect(await readBy('secretariat')).toEqual([`/api/identity/find-people?words=${name}`])
  })

  test('are read by the declared readers: the search above would find them', async () => {
    expect(await readBy('auditor')).toEqual(
      expect.arrayContaining(['/api/identity/list-accounts', '/api/privacy/list-requests']),
    )
  })
})
