import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { outgoingTo } from '#apps/outgoing.ts'
import { inTransaction } from '#db/connect.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { startHttp } from '#tests/support/http-stand-in.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { noticePartsForTest } from '#tests/support/notice-parts.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { mailBy } from '../adapters/mail.ts'
import { showingInstead } from '../adapters/shown.ts'
import { textBy } from '../adapters/text-gateway.ts'
import { listDeadLetters, listShown } from '../contract.ts'
import type { Failure, MessageChannel, Send } from '../core/message.ts'
import { deliverDue, forgetMessages } from './deliver.ts'
import { postCodeWith } from './post-code.ts'
import { noticesRoom } from './room.ts'
import type { SendingMeans } from './sending-means.ts'

const districtId = DistrictId.parse('geumcheon')
const { sealing } = testSignIn
const begin = Date.parse('2026-03-02T01:00:00.000Z')
let room: RoomTest
let ahead = 0
const opened: RoomTest[] = []

beforeEach(async () => {
  ahead = 0
  room = await openRoom([organizationRoom, noticesRoom(noticePartsForTest)])
  opened.push(room)
})
afterAll(() => Promise.all(opened.map((one) => one.close())))

const clock = () => Instant.parse(new Date(begin + ahead * 1000).toISOString())
const meansOf = (ways: SendingMeans['ways']): SendingMeans => ({
  ...{ sealing, ways, origin: 'https://madang.example', shown: null },
})
const post = (channel: MessageChannel, address: string, minutes = 5) =>
  inTransaction(room.db, (trx) => {
    const endsAt = Instant.parse(new Date(begin + minutes * 60_000).toISOString())
    const code = { channel, address, code: '123456', lang: 'ko' as const, now: clock(), endsAt }
    return postCodeWith(meansOf({}))(trx, districtId, code)
  })
const deliver = (ways: SendingMeans['ways']) => deliverDue(room.db, meansOf(ways), { districtId, clock })
const rows = async () =>
  (
    await sql<{ state: string; tries: number; content: string | null; failure: string | null }>`
      select state, tries, content, failure from message order by message_id`.execute(room.db)
  ).rows
const dead = async () => {
  const asked = await room.ask(listDeadLetters, {}, { role: 'administrator' })
  return asked.ok ? asked.value : null
}

describe('a message', () => {
  it('goes to a mail server with the name and password it wants, and to none without TLS where that is wanted', async () => {
    const server = await startMailServer({ password: 'S' })
    const mail = { host: 'localhost', port: server.port, tls: 'none', from: '마당 <madang@example.kr>' } as const
    const { connect } = outgoingTo([{ host: 'localhost', port: server.port, privateNetwork: true }])
    const send = mailBy({ ...mail, user: 'madang', privateNetwork: true }, 'S', connect)
    await post('mail', 'spring@example.kr')
    expect(await deliver({ mail: send })).toBe(1)
    expect(server.taken).toMatchObject([{ from: 'madang@example.kr', to: ['spring@example.kr'], user: 'madang' }])
    const data = server.taken[0]?.data ?? ''
    const [head = '', body = ''] = data.split('\n\n')
    expect(head).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(head).toMatch(/^Message-ID: <message-[0-9a-f]{24}@example\.kr>$/im)
    const text = /quoted-printable/i.test(head) ? body : Buffer.from(body, 'base64').toString()
    expect(text).toContain('123456')
    expect(await rows()).toEqual([{ state: 'sent', tries: 1, content: null, failure: null }])
    const needsTls = mailBy({ ...mail, tls: 'begun', privateNetwork: true }, null, connect)
    expect(await needsTls({ to: 'a@example.kr', subject: 's', text: 't', id: 'i' })).not.toBeNull()
    expect(server.taken.length).toBe(1)
    await server.stop()
    expect(await send({ to: 'a@example.kr', subject: 's', text: 't', id: 'i' })).toBe('unreachable')
  })

  it('is tried again when the mail server says later, and not when it says no', async () => {
    const server = await startMailServer({
      answerTo: (to, times) => (to.startsWith('never') ? '550 no such' : times < 3 ? '451 later' : undefined),
    })
    const { connect } = outgoingTo([{ host: 'localhost', port: server.port, privateNetwork: true }])
    const mail = { host: 'localhost', port: server.port, tls: 'none', from: 'madang@example.kr' } as const
    const ways = { mail: mailBy({ ...mail, privateNetwork: true }, null, connect) }
    await post('mail', 'later@example.kr')
    await post('mail', 'never@example.kr')
    expect(await deliver(ways)).toBe(2)
    expect((await rows()).map(({ state }) => state).sort()).toEqual(['dead', 'waiting'])
    expect(await deliver(ways)).toBe(0)
    ahead = 6
    expect(await deliver(ways)).toBe(1)
    ahead = 10
    expect(await deliver(ways)).toBe(0)
    ahead = 22
    expect(await deliver(ways)).toBe(1)
    expect(server.taken.map(({ to }) => to)).toEqual([['later@example.kr']])
    expect(await dead()).toMatchObject({ waiting: 0, letters: [{ failure: 'refused', tries: 1, channel: 'mail' }] })
    expect(JSON.stringify(await dead())).not.toContain('never@')
    await server.stop()
  })

  it('goes to a gateway in the form of the configuration, and follows it nowhere else', async () => {
    const gateway = await startHttp((request, times) => {
      if (request.path === '/away') return { status: 302, headers: { location: 'http://elsewhere.example' } }
      return { status: [503, 429, 200][times - 1] ?? 400 }
    })
    const { fetch } = outgoingTo([{ host: 'localhost', port: gateway.port, privateNetwork: true }])
    const shape = {
      address: `${gateway.address}/send`,
      headers: { Authorization: 'Bearer {secret}' },
      body: { to: '{to}', content: '{text}', ref: ['{id}'] },
      privateNetwork: true,
    }
    const ways = { text: textBy(shape, 'S', fetch) }
    await post('text', '01012345678')
    for (ahead of [0, 6, 25]) expect(await deliver(ways)).toBe(1)
    expect(gateway.taken.length).toBe(3)
    const last = gateway.taken.at(-1)
    expect(last).toMatchObject({ method: 'POST', path: '/send', headers: { authorization: 'Bearer S' } })
    const said = JSON.parse(last?.body ?? '{}')
    expect(said).toMatchObject({ to: '01012345678', ref: [expect.stringMatching(/^message-/)] })
    expect(said.content).toContain('@madang.example #123456')
    expect((await rows())[0]).toMatchObject({ state: 'sent', tries: 3, content: null })
    const message = { to: '1', subject: '', text: '', id: 'i' }
    expect(await textBy(shape, null, fetch)(message)).toBe('refused')
    expect(await textBy({ ...shape, address: `${gateway.address}/away` }, 'S', fetch)(message)).toBe('refused')
    expect(await textBy({ ...shape, address: 'http://elsewhere.example/' }, 'S', fetch)(message)).toBe('unreachable')
    await gateway.stop()
  })

  it('is sent once, however many servers send', async () => {
    for (let at = 0; at < 30; at += 1) await post('text', `0100000${1000 + at}`)
    const sent: string[] = []
    const send: Send = async ({ to }) => {
      await new Promise((next) => setTimeout(next, 5))
      sent.push(to)
      return null
    }
    const tries = await Promise.all([1, 2, 3, 4].map(() => deliver({ text: send })))
    expect(tries.reduce((sum, one) => sum + one, 0)).toBe(30)
    expect(new Set(sent).size).toBe(30)
    expect(tries.filter((one) => one > 0).length).toBeGreaterThan(1)
  })

  it('of a server that died in the middle is tried by another after a minute', async () => {
    await post('text', '01012345678')
    await expect(deliver({ text: () => Promise.reject(new Error('killed')) })).rejects.toThrow('killed')
    expect(await rows()).toMatchObject([{ state: 'waiting', tries: 1 }])
    const sent: string[] = []
    const send: Send = async ({ to }) => {
      sent.push(to)
      return null
    }
    ahead = 59
    expect(await deliver({ text: send })).toBe(0)
    ahead = 61
    expect(await deliver({ text: send })).toBe(1)
    expect(sent).toEqual(['01012345678'])
  })

  it.each([
    ['too-late', 301, {}],
    ['no-way-to-send', 0, {}],
  ] as const)('is given up as %s', async (failure: Failure, seconds, ways) => {
    await post('text', '01012345678')
    ahead = seconds
    expect(await deliver(ways)).toBe(1)
    expect(await rows()).toEqual([{ state: 'dead', tries: 1, content: null, failure }])
  })

  it('is given up when no key opens it, and forgotten after a month', async () => {
    await post('text', '01012345678')
    await sql`update message set content = 's1.gone.AAAA'`.execute(room.db)
    expect(await deliver({ text: async () => null })).toBe(1)
    expect(await rows()).toMatchObject([{ state: 'dead', failure: 'unreadable' }])
    ahead = 29 * 24 * 60 * 60
    await forgetMessages(room.db, districtId, clock())
    expect((await rows()).length).toBe(1)
    ahead = 31 * 24 * 60 * 60
    await forgetMessages(room.db, districtId, clock())
    expect(await rows()).toEqual([])
  })

  it('in the demonstration is shown, the latest fifty; elsewhere there is nothing to show', async () => {
    const { by, shown } = showingInstead(clock)
    for (let at = 0; at < 60; at += 1) await by('text')({ to: String(at), subject: '', text: '', id: 'i' })
    expect(shown().map(({ to }) => to)).toEqual(Array.from({ length: 50 }, (_one, at) => String(59 - at)))
    const seen = await room.ask(listShown, {})
    expect(seen).toEqual({ ok: true, value: { on: false, messages: [] } })
    const other = await openRoom([noticesRoom({ ...noticePartsForTest, shown })])
    opened.push(other)
    expect(await other.ask(listShown, {})).toMatchObject({ value: { on: true, messages: { length: 50 } } })
  })
})
