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
import { Form, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { handleCommand } from '../handler.ts'
import { page } from '../page.ts'
import { buildServer } from './server.ts'

const permission = { name: 'note.write', roles: everyone }
const parts = {
  title: { ko: '메모를 적는다', en: 'Write a note' },
  permission,
  input: z.strictObject({ text: z.string().min(1), clash: z.string().optional() }),
  reply: z.object({}),
  refusal: z.object({ kind: z.string() }),
}
const write = command({ name: 'note.write', ...parts })
const burn = command({ name: 'note.burn', done: { ko: '태웠습니다.', en: 'Burnt.' }, ...parts })
const done = async (_context: object, { clash }: { clash?: string | undefined }) =>
  clash === undefined ? ok({ reply: {}, about: [] }) : refuse({ kind: clash })
const noteRoom = {
  name: 'note',
  title: parts.title,
  explain: () => null,
  handlers: [handleCommand(write, done), handleCommand(burn, done)],
}
const notePage = page({
  path: '/notes/:id',
  permission,
  async render({ params, query, form }) {
    const { id = '' } = params
    return (
      <Frame title={id} crumbs={[]}>
        <p>{`${form === null ? 'fresh' : 'refused'} year=${query['year'] ?? ''} unit=${query['unit'] ?? ''}`}</p>
        <Form action="/geumcheon/do/note/write">
          <SubmitButton>적기</SubmitButton>
        </Form>
      </Frame>
    )
  },
})

let room: RoomTest
let app: Hono
const origin = 'http://madang.test'
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
const get = (path: string, cookie = '') => app.request(origin + path, { headers: { Cookie: cookie } }, socket)
const post = (path: string, fields: Record<string, string>) =>
  app.request(
    origin + path,
    { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: origin, Host: 'madang.test' } },
    socket,
  )
const cookieOf = (answer: Response): string => (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
const here = '/geumcheon/notes/%EA%B0%80?year=2021&unit=%EC%B2%9C%EC%9B%90&year=1999'

beforeAll(async () => {
  room = await openRoom([organizationRoom, recordRoom((name) => ({ ko: name, en: name })), noteRoom])
  const madang = partsOn(room)
  app = buildServer({ ...madang, pages: [...madang.pages, notePage] })
})
afterAll(() => room.close())

describe('a page whose form was refused', () => {
  test('keeps its query, for itself, for the next sending and for the display settings', async () => {
    const answer = await post('/geumcheon/do/note/write', { text: '', _page: here })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('refused year=2021 unit=천원')
    const kept = here.replaceAll('&', '&amp;')
    expect(html).toContain(`name="_page" value="${kept}"`)
    expect(html).toContain(`name="then" value="${kept}"`)
    expect(html).not.toContain('저장했습니다')
  })

  test('says why, first and with what was typed, where no form of it takes that back', async () => {
    const typed = { text: '골목이 어둡습니다', clash: 'note-gone' }
    const html = await (await post('/geumcheon/do/note/write', { ...typed, _page: here })).text()
    expect(html).toMatch(/<main.*id="error-summary".*골목이 어둡습니다.*refused year=2021/s)
    expect(html).not.toContain('<dd>note-gone')
  })

  test('reads nothing from an address of another site', async () => {
    const html = await (await post('/geumcheon/do/note/write', { text: '', _page: 'https://evil.example/?a=1' })).text()
    expect(html).not.toContain('evil.example')
  })

  test.each([
    ['changed-meanwhile', 409],
    ['note-answered-meanwhile', 409],
    ['line-removed-meanwhile', 409],
    ['note-changed-meanwhile', 409],
    ['note-id-taken', 409],
    ['changed-already', 422],
  ])('answers %s with %i, and so does the API', async (clash, status) => {
    const sent = await post('/geumcheon/do/note/write', { text: '글', clash, _page: here })
    expect(sent.status).toBe(status)
    const headers = { Origin: origin, Host: 'madang.test', 'Content-Type': 'application/json' }
    const body = JSON.stringify({ text: '글', clash })
    const asked = await app.request(`${origin}/geumcheon/api/note/write`, { method: 'POST', body, headers }, socket)
    expect([asked.status, await asked.json()]).toEqual([
      status,
      expect.objectContaining({ status, refusal: { kind: clash } }),
    ])
  })
})

describe('the page after a form', () => {
  test('says once that it is saved, first in its title too, and is never kept', async () => {
    const taken = await post('/geumcheon/do/note/write', { text: '글', _page: here })
    expect([taken.status, taken.headers.get('Location')]).toEqual([303, here])
    expect(taken.headers.get('Set-Cookie')).toMatch(/Max-Age=60; Path=\/; HttpOnly; SameSite=Lax/)
    const shown = await get(here, cookieOf(taken))
    const html = await shown.text()
    expect(html).toMatch(/role="status">.*저장했습니다\..*<h1>/)
    expect(html).toContain('<title>저장했습니다. 가 - ')
    expect(shown.headers.get('Cache-Control')).toBe('no-store')
    expect(shown.headers.get('Set-Cookie')).toMatch(/madang_said_geumcheon=; Max-Age=0; Path=\/;/)
    const again = await get(here)
    expect(await again.text()).not.toContain('저장했습니다')
    expect(again.headers.get('Cache-Control')).toBe('private, no-cache')
  })

  test('says what the command says of itself, in the language of the page', async () => {
    const cookie = cookieOf(await post('/geumcheon/do/note/burn', { text: '글', _page: '/geumcheon', _then: here }))
    expect(await (await get(here, cookie)).text()).toContain('태웠습니다.')
    expect(await (await get(here, `${cookie}; madang_display=en.light.100`)).text()).toContain('Burnt.')
  })

  test('is the only one that says it, and only of a command that there is', async () => {
    const cookie = cookieOf(await post('/geumcheon/do/note/write', { text: '글', _page: here }))
    const elsewhere = await get('/geumcheon/notes/other', cookie)
    expect(await elsewhere.text()).not.toContain('저장했습니다')
    expect(elsewhere.headers.get('Set-Cookie')).toBeNull()
    for (const forged of ['note.nothing', '<b>x</b>', '__proto__', ''])
      expect(
        await (
          await get(
            '/geumcheon/notes/other',
            `madang_said_geumcheon=${encodeURIComponent(`${forged} /geumcheon/notes/other`)}`,
          )
        ).text(),
      ).not.toContain('role="status"')
  })

  test('says nothing where the command was sent through the API', async () => {
    const headers = { Origin: origin, Host: 'madang.test', 'Content-Type': 'application/json' }
    const body = JSON.stringify({ text: '글' })
    const asked = await app.request(`${origin}/geumcheon/api/note/write`, { method: 'POST', body, headers }, socket)
    expect([asked.status, asked.headers.get('Set-Cookie')]).toEqual([200, null])
  })
})
