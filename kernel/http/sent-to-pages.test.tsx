import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Trx } from '#db/connect.ts'
import { everyone } from '#kit/actor.ts'
import { query } from '#kit/contract.ts'
import { ok, refuse } from '#kit/result.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { handleQuery } from '../handler.ts'
import { openApiDocument } from '../openapi.ts'
import { download, page } from '../page.ts'
import { buildServer } from './server.ts'

const permission = { name: 'echo.see', roles: everyone }
let asked = 0
const measure = query({
  name: 'echo.measure',
  title: { ko: '잰다', en: 'Measure' },
  sent: 'body',
  permission,
  input: z.object({ text: z.string() }),
  reply: z.object({ length: z.int() }),
  refusal: z.object({ kind: z.literal('too-long') }),
})
const measureApart = query({
  name: 'echo.measure-apart',
  title: measure.title,
  sent: 'body',
  database: 'none',
  computed: 'apart',
  permission,
  input: z.object({ text: z.string() }),
  reply: z.object({ length: z.int(), inTransaction: z.string() }),
  refusal: measure.refusal,
})
const echoRoom = {
  name: 'echo',
  title: measure.title,
  explain: () => null,
  handlers: [
    handleQuery(measureApart, async ({ trx }, { text }) => {
      return ok({ length: text.length, inTransaction: isOpen(trx) ? 'in a transaction' : 'without one' })
    }),
    handleQuery(measure, async (_context, { text }) => {
      asked += 1
      return text.length > 1_000_000 ? refuse({ kind: 'too-long' }) : ok({ length: text.length })
    }),
  ],
}
/** Whether a transaction is open: what stands in for none fails when it is asked anything. */
const isOpen = (trx: Trx): boolean => {
  try {
    return trx.isTransaction
  } catch {
    return false
  }
}
const echoPage = page({
  path: '/echo',
  permission,
  takes: 'post',
  async render({ sent }) {
    const file = sent?.files['paper']
    if (sent?.values['give'] === 'back' && file !== undefined)
      return download({ fileName: `되돌림 ${file.name}`, contentType: 'text/plain', bytes: file.bytes })
    return <p>{`${sent === null ? 'asked' : 'sent'} ${file?.bytes.length ?? 'none'} ${sent?.values['note'] ?? ''}`}</p>
  },
})
/** A page that looks at what it was sent before it reads the database: it tells whether a transaction was open then. */
const preparingPage = page({
  path: '/preparing',
  permission,
  takes: 'post',
  async prepare({ ask, sent }) {
    const answer = await ask(measureApart, { text: sent?.values['note'] ?? '' })
    return answer.ok ? `${answer.value.length} letters, ${answer.value.inTransaction}` : answer.refusal.kind
  },
  async render({ ask }, prepared) {
    const answer = await ask(measureApart, { text: '' })
    return <p>{`${prepared}; ${answer.ok && answer.value.inTransaction}`}</p>
  },
})

let room: RoomTest
let app: Hono
const headers = { Origin: 'http://madang.test', Host: 'madang.test' }
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
const send = (path: string, body: FormData | string, more: Record<string, string> = {}) =>
  app.request(`http://madang.test${path}`, { method: 'POST', body, headers: { ...headers, ...more } }, socket)
const paper = (length: number, values: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('paper', new File([new Uint8Array(length)], '예산 1.txt'))
  form.set('empty', new File([], ''))
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

beforeAll(async () => {
  room = await openRoom([organizationRoom, echoRoom])
  const parts = partsOn(room)
  app = buildServer({ ...parts, pages: [...parts.pages, echoPage, preparingPage] })
})
afterAll(() => room.close())

describe('a page that takes what is sent', () => {
  test('is asked without and with a form, a file larger than any command included', async () => {
    const plain = await app.request('http://madang.test/geumcheon/echo', {}, socket)
    expect(await plain.text()).toContain('asked none')
    const sent = await send('/geumcheon/echo', paper(2_000_000, { note: '적음' }))
    expect([sent.status, await sent.text()]).toEqual([200, expect.stringContaining('sent 2000000 적음')])
  })

  test('may give a file instead of itself', async () => {
    const given = await send('/geumcheon/echo', paper(3, { give: 'back' }))
    expect(given.headers.get('Content-Disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('되돌림 예산 1.txt')}`,
    )
    expect((await given.arrayBuffer()).byteLength).toBe(3)
  })

  test('prepares what was sent before it opens a transaction, and is given what came of it', async () => {
    const sent = await send('/geumcheon/preparing', paper(3, { note: '적음' }))
    expect([sent.status, await sent.text()]).toEqual([
      200,
      expect.stringContaining('2 letters, without one; in a transaction'),
    ])
  })

  test('is the only kind that takes any: another page is not found, and keeps the small limit', async () => {
    expect((await send('/geumcheon/search', paper(10))).status).toBe(404)
    expect((await send('/geumcheon/search', paper(2_000_000))).status).toBe(413)
    expect((await send('/geumcheon/echo', paper(10), { Origin: 'http://other.test' })).status).toBe(403)
    expect((await send('/geumcheon/echo', paper(29 * 1024 * 1024))).status).toBe(413)
  })
})

describe('a query sent as a body', () => {
  const json = { 'Content-Type': 'application/json' }

  test('answers, refuses, and is never remembered', async () => {
    const before = asked
    for (const length of [5, 5, 1_000_000]) {
      const answer = await send('/geumcheon/api/echo/measure', JSON.stringify({ text: 'a'.repeat(length) }), json)
      expect(await answer.json()).toEqual({ length })
    }
    expect(asked - before).toBe(3)
    const refused = await send('/geumcheon/api/echo/measure', JSON.stringify({ text: 'a'.repeat(1_000_001) }), json)
    expect([refused.status, await refused.json()]).toEqual([
      422,
      expect.objectContaining({ refusal: { kind: 'too-long' } }),
    ])
    expect((await send('/geumcheon/api/echo/measure', '{', json)).status).toBe(422)
  })

  test('stands in the API document as a post', () => {
    const paths = openApiDocument(room.house, '1').paths as Record<string, { post?: object; get?: object }>
    expect(Object.keys(paths['/{district}/api/echo/measure'] ?? {})).toEqual(['post'])
  })
})
