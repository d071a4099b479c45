import type { Hono } from 'hono'
import { test } from 'vitest'
import { clock } from '#apps/clock.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { buildServer } from '#kernel/http/server.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { testDatabase } from './support/database.ts'
import { formsOf } from './support/forms-of.ts'
import { partsOn } from './support/parts-on.ts'
import { testSignIn } from './support/test-sign-in.ts'
import { yearUnderWay } from './support/year-under-way.ts'
const socket = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
const origin = 'http://madang.test'
let app: Hono
const ask = (path: string, cookie: string, request: RequestInit = {}) =>
  app.request(`${origin}${path}`, { ...request, headers: { ...request.headers, Cookie: cookie, Host: 'madang.test' } }, socket)
async function signIn(accountId: string): Promise<string> {
  const answer = await ask('/geumcheon/api/identity/start-demo-session', '', {
    method: 'POST', body: JSON.stringify({ accountId }), headers: { 'Content-Type': 'application/json', Origin: origin },
  })
  return (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}
test('probe', { timeout: 600000 }, async () => {
  const database = await testDatabase()
  const { db } = database
  const house = buildHouse({ signIn: testSignIn })
  const means = meansOn(db, house)
  await replaySample({ house, means }, clock)
  app = buildServer(partsOn({ db, house, means }))
  const visited = await yearUnderWay({ db, house, means }, clock)
  const cookies = new Map<string, string>([['visitor', '']])
  const seen = new Set<string>()
  for (const [role, path, sent] of visited) {
    if (!cookies.has(role)) cookies.set(role, await signIn(`demo-${role}`))
    let answer = await ask(`/geumcheon${path}`, cookies.get(role) ?? '')
    let html = await answer.text()
    const csrf = () => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
    if (sent !== undefined) {
      const body = new FormData()
      for (const [n, v] of Object.entries({ _csrf: csrf(), ...sent })) body.set(n, v)
      answer = await ask(`/geumcheon${path}`, cookies.get(role) ?? '', { method: 'POST', body, headers: { Origin: origin } })
      html = await answer.text()
    }
    const reason = formsOf(html).find(({ action }) => action.endsWith('/privacy/give-reason'))
    if (reason !== undefined) {
      const body = new URLSearchParams()
      for (const { name, value } of reason.fields) body.append(name, value)
      const radio = /<input[^>]*name="reason"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? /name="reason".*?<option value="(\w[^"]*)"/s.exec(html)?.[1] ?? ''
      body.set('reason', radio)
      body.set('words', '살핍니다')
      const given = await ask(reason.action, cookies.get(role) ?? '', { method: 'POST', body, headers: { Origin: origin } })
      console.log('reason', given.status, radio)
      answer = await ask(`/geumcheon${path}`, cookies.get(role) ?? '')
      html = await answer.text()
    }
    const cmds = formsOf(html).map((f) => f.action.split('/do/')[1] ?? '')
    for (const c of cmds) seen.add(c.replace('/', '.'))
    console.log(role, path, answer.status, [...new Set(cmds)].filter((c) => !/end-session|choose-display/.test(c)).join(' '), answer.status === 200 ? '' : (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? html.slice(0, 200)))
  }
  console.log([...house.commands.keys()].filter((c) => !seen.has(c)).join('\n'))
  await database.drop()
})
