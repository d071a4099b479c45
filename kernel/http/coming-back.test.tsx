import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { everyone } from '#kit/actor.ts'
import { command } from '#kit/contract.ts'
import { ok, refuse } from '#kit/result.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { handleCommand } from '../handler.ts'
import { carryOut, crossing, depart, page } from '../page.ts'
import { buildServer } from './server.ts'

const permission = { name: 'travel.go', roles: everyone }
const arrive = command({
  name: 'travel.arrive',
  title: { ko: '온다', en: 'Arrive' },
  permission,
  input: z.strictObject({ from: z.string() }),
  reply: z.object({}),
  refusal: z.object({ kind: z.literal('turned-away') }),
})
const travelRoom = {
  name: 'travel',
  title: arrive.title,
  explain: (refusal: { readonly kind: string }) => (refusal.kind === 'turned-away' ? '돌려보냈습니다.' : null),
  handlers: [
    handleCommand(arrive, async (_context, { from }) =>
      from === 'nowhere' ? refuse({ kind: 'turned-away' }) : ok({ reply: {}, about: [] }),
    ),
  ],
}
const pages = [
  crossing({
    ...{ path: '/leave', permission, database: 'none' as const },
    cross: async () => depart('https://elsewhere.example/?question', 'a ticket'),
  }),
  crossing({
    ...{ path: '/back', permission, database: 'none' as const, comes: 'back' as const },
    cross: async ({ kept, query }) =>
      kept === null
        ? refuse({ kind: 'turned-away' })
        : carryOut(arrive, { from: query['from'] ?? kept }, { page: '/geumcheon/gate', leadsTo: query['to'] ?? '' }),
  }),
  page({ path: '/gate', permission, render: async ({ form }) => <p>{`${form?.sentence} ${form?.values['from']}`}</p> }),
]

let [room, app] = [null as unknown as RoomTest, null as unknown as Hono]
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
const get = async (path: string, Cookie = '', more = {}) => {
  const answer = await app.request(`http://madang.test/geumcheon${path}`, { headers: { Cookie, ...more } }, socket)
  const { status, headers } = answer
  const cookies = headers.getSetCookie().join('\n')
  return {
    status,
    to: headers.get('Location'),
    cookies,
    cache: headers.get('Cache-Control'),
    html: await answer.text(),
  }
}

beforeAll(async () => {
  room = await openRoom([organizationRoom, recordRoom((name) => ({ ko: name, en: name })), travelRoom])
  const parts = partsOn(room)
  app = buildServer({ ...parts, pages })
})
afterAll(() => room.close())

describe('a browser that leaves for another site', () => {
  test('keeps what it is given where only this district sees it, for ten minutes', async () => {
    const { status, to, cookies } = await get('/leave')
    expect([status, to]).toEqual([303, 'https://elsewhere.example/?question'])
    expect(cookies).toBe('madang_kept_geumcheon=a%20ticket; Max-Age=600; Path=/; HttpOnly; SameSite=Lax')
  })

  test('is led there by this site alone: another that sends people through brings them to the sign-in page', async () => {
    for (const site of ['cross-site', 'same-site'])
      expect((await get('/leave', '', { 'Sec-Fetch-Site': site })).to).toBe('/geumcheon/sign-in')
    for (const site of ['same-origin', 'none'])
      expect((await get('/leave', '', { 'Sec-Fetch-Site': site })).to).toBe('https://elsewhere.example/?question')
  })

  test('comes back once: what it came for is carried out, and what it kept is taken away', async () => {
    const { status, to, cookies, cache } = await get('/back?to=/geumcheon/gate', 'madang_kept_geumcheon=a%20ticket')
    expect([status, to, cache]).toEqual([303, '/geumcheon/gate', 'no-store'])
    expect(cookies).toMatch(/madang_kept_geumcheon=; Max-Age=0/)
    expect(cookies).toMatch(/madang_said_geumcheon=travel\.arrive/)
    const again = await get('/back')
    expect([again.status, again.html.includes('돌려보냈습니다.')]).toEqual([422, true])
  })

  test('is led nowhere but into its own district', async () => {
    expect((await get('/back?to=https://elsewhere.example/', 'madang_kept_geumcheon=x')).to).toBe('/geumcheon')
  })

  test('sees the page for what was refused, as of a form', async () => {
    const { status, html } = await get('/back?from=nowhere', 'madang_kept_geumcheon=x')
    expect([status, html.includes('돌려보냈습니다. nowhere')]).toEqual([422, true])
  })
})
