import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildHouse } from '#apps/house.ts'
import { personalData } from '#apps/personal-data.ts'
import { buildServer } from '#kernel/http/server.ts'
import { AccountId } from '#kit/id.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { partsOn } from './support/parts-on.ts'
import { openRoom, type RoomTest } from './support/room-test.ts'
import { testSignIn } from './support/test-sign-in.ts'

const house = buildHouse({ signIn: testSignIn })

describe('every query whose reply can hold a declared personal field', () => {
  const inWords = (column: string) => column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())
  const certain = personalData.flatMap(({ room, fields }) =>
    fields.filter((field) => field.certain).map(({ column }) => ({ room, name: inWords(column) })),
  )
  /** Names that say by themselves that a person is meant, in whatever room. */
  const anywhere = ['displayName', 'contact', 'accountId']

  /** Whether a reply can hold an account's number, or a field of a room's declaration under its name. */
  function holdsPeople(schema: unknown, room: string, seen = new Set<unknown>()): boolean {
    if (schema === AccountId) return true
    if (!(schema instanceof z.ZodType) || seen.has(schema)) return false
    seen.add(schema)
    const { shape = {}, ...rest } = schema.def as { shape?: Record<string, unknown> }
    const own = certain.filter((field) => field.room === room).map(({ name }) => name)
    if (Object.keys(shape).some((key) => anywhere.includes(key) || own.includes(key))) return true
    return [...Object.values(shape), ...Object.values(rest).flat()].some((part) => holdsPeople(part, room, seen))
  }

  /** Accounts of the demonstration are nobody’s; and history tells of roles, and of accounts, to those who may see them, only their numbers. */
  const nobodys = ['identity.list-demo-accounts', 'record.list-history']

  test('says whose it is', () => {
    const undeclared = [...house.queries.values()]
      .map(({ contract }) => contract)
      .filter(({ name, personal }) => personal === undefined && !nobodys.includes(name))
      .filter(({ name, reply }) => holdsPeople(reply, name.split('.')[0] ?? ''))
      .map(({ name }) => name)
    expect(undeclared, 'say in the contract: personal: { file, about }').toEqual([])
  })

  test('names a file that is declared', () => {
    const files = personalData.flatMap((declaration) => declaration.files.map(({ key }) => key))
    for (const { contract } of house.queries.values())
      if (contract.personal !== undefined && contract.personal !== 'own')
        expect(files).toContain(contract.personal.file)
  })
})

let room: RoomTest
let app: Hono
const origin = 'http://madang.test'
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
let cookie = ''
const headers = () => ({ Origin: origin, Host: 'madang.test', Cookie: cookie })
const get = (path: string, more = {}) =>
  app.request(`${origin}/geumcheon${path}`, { headers: { ...headers(), ...more } }, socket)
const post = (path: string, fields: Record<string, string>) =>
  app.request(
    `${origin}/geumcheon/do/${path}`,
    { method: 'POST', body: new URLSearchParams(fields), headers: headers() },
    socket,
  )
const signIn = async (accountId: string) => {
  cookie = ''
  const entered = await post('identity/start-demo-session', { accountId })
  cookie = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}
const csrfOf = (html: string) => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

beforeAll(async () => {
  room = await openRoom(house.rooms)
  const as = { role: 'operator', on: '2020-01-01' } as const
  for (const [accountId, role] of [
    ['demo-admin', 'administrator'],
    ['demo-auditor', 'auditor'],
    ['demo-person', 'resident'],
  ] as const) {
    await room.run(
      createAccount,
      { accountId, displayName: `이름 ${accountId}`, purpose: '체험', demonstration: true },
      as,
    )
    await room.run(grantRole, { accountId, role }, as)
  }
  app = buildServer(partsOn(room))
})
afterAll(() => room.close())

describe('personal data of others', () => {
  test('are shown to nobody who has not said why, and then for that day', async () => {
    await signIn('demo-admin')
    const asked = await get('/accounts')
    const html = await asked.text()
    expect(asked.status).toBe(200)
    expect(html).toContain('왜 보는지 적어 주세요')
    expect(html).toContain('계정과 역할을 본다')
    expect(html).not.toContain('이름 demo-person')

    const fields = {
      queries: /name="queries" value="([^"]+)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '',
      ...{ _csrf: csrfOf(html), _page: '/geumcheon/accounts', _then: '/geumcheon/accounts' },
    }
    const refused = await post('privacy/give-reason', { ...fields, reason: 'other', words: ' ' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('그 밖의 까닭이면')])
    const given = await post('privacy/give-reason', { ...fields, reason: 'roles', words: '인사 이동' })
    expect([given.status, given.headers.get('Location')]).toEqual([303, '/geumcheon/accounts'])
    expect(await (await get('/accounts')).text()).toContain('이름 demo-person')
  })

  test('are given through the API for a reason that comes with the question', async () => {
    const bare = await get('/api/privacy/list-requests')
    expect(bare.status).toBe(200)
    await signIn('demo-auditor')
    const refused = await get('/api/identity/list-accounts')
    expect([refused.status, await refused.json()]).toEqual([
      422,
      expect.objectContaining({ refusal: { kind: 'reason-needed', queries: ['identity.list-accounts'] } }),
    ])
    expect((await get('/api/identity/list-accounts', { 'Access-Reason': '%E0%A4%A' })).status).toBe(422)
    const given = await get('/api/identity/list-accounts', { 'Access-Reason': encodeURIComponent('정기 점검') })
    expect(given.status).toBe(200)
  })

  test('that were read stand in the person’s own data: in which role, why and when', async () => {
    await signIn('demo-person')
    const own = await (await get('/api/privacy/see-own-data')).json()
    expect(own.looks).toMatchObject([
      { role: 'auditor', reason: '정기 점검', title: { ko: '계정과 역할을 본다' } },
      { role: 'administrator', reason: 'roles: 인사 이동' },
    ])
    expect(JSON.stringify(own)).not.toMatch(/demo-admin|demo-auditor/)
    const html = await (await get('/privacy/mine')).text()
    expect(html).toContain('역할과 계정 관리: 인사 이동')
  })

  test('are reviewed by the auditor, who gives a reason too, and taken along as CSV', async () => {
    expect((await get('/privacy/access')).status).toBe(403)
    await signIn('demo-auditor')
    const html = await (await get('/privacy/access')).text()
    expect(html).toContain('왜 보는지 적어 주세요')
    const fields = { queries: '["privacy.list-access"]', reason: 'inspection', _csrf: csrfOf(html) }
    await post('privacy/give-reason', { ...fields, _page: '/geumcheon/privacy/access' })
    const shown = await (await get('/privacy/access')).text()
    expect(shown).toContain('demo-admin')
    expect(shown).toContain('정기 점검')
    const csv = await get('/privacy/access?format=csv')
    expect(csv.headers.get('Content-Disposition')).toContain('.csv')
    expect(await csv.text()).toContain('정기 점검')
    expect(await (await get('/privacy/access?month=2001-01')).text()).toContain('기록이 없습니다')
  })
})
