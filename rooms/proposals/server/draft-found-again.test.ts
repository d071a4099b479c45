import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildServer } from '#kernel/http/server.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { keepDraft } from '../contract.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
let app: Hono
const origin = 'http://madang.test'
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
const form = '/geumcheon/proposals/new'
const keep = '/geumcheon/do/proposals/keep-draft'

beforeAll(async () => {
  kept = await openRoomWithFiles()
  app = buildServer(partsOn(kept.room))
})
afterAll(() => kept.room.close())

/** A browser without an account, which keeps the cookies that it is given. */
function browser() {
  const cookies = new Map<string, string>()
  const ask = async (path: string, fields?: Record<string, string>) => {
    const headers = { Origin: origin, Host: 'madang.test', Cookie: [...cookies].map((one) => one.join('=')).join('; ') }
    const sent = fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) }
    const answer = await app.request(origin + path, { ...sent, headers }, socket)
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  const write = (proposalId: string, title = '') =>
    ask(keep, { proposalId, title, _then: `${form}?draft=${proposalId}` })
  return { ask, write, cookies, open: async (path = form) => (await ask(path)).text() }
}

it('offers a stranger what was being written in this browser, and nobody else', async () => {
  const mine = browser()
  expect(await mine.open()).not.toContain('쓰던 제안 이어 쓰기')
  const answer = await mine.write('draft-1', '그늘막')
  const [line] = answer.headers.getSetCookie().filter((one) => one.startsWith('madang_bookmark_draft_geumcheon'))
  expect(line).toMatch(/=draft-1; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax/)
  const again = await mine.open()
  expect(again).toMatch(/proposals\/new\?draft=draft-1"[^>]*>쓰던 제안 이어 쓰기: ‘그늘막’/)
  expect(again).not.toContain('name="proposalId" value="draft-1"')
  const resumed = await mine.open(`${form}?draft=draft-1`)
  expect(resumed).toContain('name="proposalId" value="draft-1"')
  expect(resumed).not.toContain('쓰던 제안 이어 쓰기')
  expect(await browser().open()).not.toContain('쓰던 제안 이어 쓰기')
})

it('loses none when another is begun, and offers the last five', async () => {
  const mine = browser()
  for (const no of [1, 2, 3, 4, 5, 6]) await mine.write(`many-${no}`, `글 ${no}`)
  await mine.write('many-5')
  const offered = [...(await mine.open()).matchAll(/draft=(many-\d)"/g)].map(([, id]) => id)
  expect(offered).toEqual(['many-5', 'many-6', 'many-4', 'many-3', 'many-2'])
  expect(await mine.open()).toContain('제목 없는 글')
})

it('offers nothing that has come under an account, nor what nobody wrote', async () => {
  const mine = browser()
  await mine.write('taken', '이어 쓸 글')
  await kept.room.run(
    keepDraft,
    { proposalId: 'taken', title: '이어 쓴 글' },
    { role: 'resident', account: 'resident-1' },
  )
  expect(await mine.open()).not.toContain('쓰던 제안 이어 쓰기')
  mine.cookies.set('madang_bookmark_draft_geumcheon', 'no-such.<b>.taken')
  expect(await mine.open()).not.toMatch(/쓰던 제안 이어 쓰기|<b>/)
})
