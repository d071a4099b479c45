import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildServer } from '#kernel/http/server.ts'
import { AccountId } from '#kit/id.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { isFollowing } from '#rooms/notices/contract.ts'
import { formsOf, type PageForm } from '#tests/support/forms-of.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { propose } from '../contract.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
let ask: (path: string, sent?: RequestInit) => Promise<Response>
let cookie = ''
const origin = 'http://madang.test'
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
const words = { place: '안양천', problem: '어둡습니다.', wish: '밝혀 주세요.' }
const pages = ['/proposals/lamp', '/items/lamp']

beforeAll(async () => {
  kept = await openRoomWithFiles()
  const app = buildServer(partsOn(kept.room))
  ask = async (path, sent = {}) => {
    const headers = { ...sent.headers, Origin: origin, Host: 'madang.test', Cookie: cookie }
    return app.request(`${origin}/geumcheon${path}`, { ...sent, headers }, socket)
  }
  const as = { role: 'operator' } as const
  const account = { accountId: 'follower', displayName: '김', purpose: '검사', demonstration: true }
  await kept.room.run(createAccount, account, as)
  await kept.room.run(grantRole, { accountId: 'follower', role: 'resident' }, as)
  const by = { role: 'resident', account: 'resident-1' } as const
  await kept.room.run(propose, { proposalId: 'lamp', title: '가로등', ...words }, by)
})
afterAll(() => kept.room.close())

const html = async (path: string) => (await ask(path)).text()
const formOf = async (path: string): Promise<PageForm | undefined> =>
  formsOf(await html(path)).find(({ action }) => /do\/notices\/(follow|unfollow)$/.test(action))
const follows = async () => {
  const seen = await kept.room.ask(
    isFollowing,
    { subjectKind: 'item', subjectId: 'lamp' },
    { role: 'resident', account: AccountId.parse('follower') },
  )
  return seen.ok && seen.value.follows
}

it('leads a stranger to sign in, and from there to following it', async () => {
  for (const path of pages) {
    expect(await html(path)).toContain('/geumcheon/sign-in?then=%2Fgeumcheon%2Ffollow%2Fitem%2Flamp')
    expect(await formOf(path)).toBeUndefined()
  }
})

it('is one button on the page of the proposal and on that of its item, by which one also stops', async () => {
  const begun = await ask('/api/identity/start-demo-session', {
    ...{ method: 'POST', body: JSON.stringify({ accountId: 'follower' }) },
    headers: { 'Content-Type': 'application/json' },
  })
  cookie = (begun.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  for (const [path, action, after] of [
    ['/proposals/lamp', 'follow', true],
    ['/items/lamp', 'unfollow', false],
    ['/items/lamp', 'follow', true],
    ['/proposals/lamp', 'unfollow', false],
  ] as const) {
    const form = await formOf(path)
    expect(form?.action).toBe(`/geumcheon/do/notices/${action}`)
    const body = new URLSearchParams((form?.fields ?? []).map(({ name, value }) => [name, value]))
    const sent = await ask(`/do/notices/${action}`, { method: 'POST', body })
    expect(sent.headers.get('Location')).toBe(`/geumcheon${path}`)
    expect(await follows()).toBe(after)
  }
})
