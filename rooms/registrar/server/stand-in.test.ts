import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  officeOrigin,
  openedVote,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import { declared, springKim } from '#tests/support/registrar/voters.ts'

let database: TestDatabase
let under: RegistrarUnderTest
beforeAll(async () => {
  database = await registrarDatabase()
  under = registrarOn(database)
})
afterAll(() => database.drop())

const back = `${officeOrigin}/geumcheon/votes/vote-2026/booth`
const address = (to: string) => `/stand-in/identity?${new URLSearchParams({ back: to })}`
const typed = (changed: object = {}) => ({
  method: 'POST',
  body: new URLSearchParams({ back, lang: 'ko', ...springKim, ...changed }).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})

test('the page stands in for a provider: what is typed is believed, and comes back as a ticket', async () => {
  const { eh } = await openedVote(under)
  const page = await under.request(address(back))
  expect(page.text).toContain('<label for="birth">생년월일</label>')
  expect(page.headers.get('Content-Security-Policy')).toContain(`form-action 'self' ${officeOrigin}`)
  const sent = await under.request('/stand-in/identity', typed())
  expect(sent.status).toBe(303)
  const to = new URL(sent.headers.get('Location') ?? '')
  expect(to.href.startsWith(`${back}#ticket=`)).toBe(true)
  const ticket = new URLSearchParams(to.hash.slice(1)).get('ticket')
  expect((await under.ask(eh, 'prove-identity', { ticket, ...declared })).said).toMatchObject({ style: 'online' })
  under.clock.now += 601
  const late = await under.ask(eh, 'prove-identity', { ticket, ...declared })
  expect(late.said.refusal).toEqual({ kind: 'proof-expired' })
})

test('what cannot be read is asked again, with what was typed', async () => {
  const again = await under.request('/stand-in/identity', typed({ phone: '02-1', name: '<b>' }))
  expect(again.status).toBe(422)
  expect(again.text).toContain('role="alert"')
  expect(again.text).toContain('value="&lt;b&gt;"')
  expect((await under.request('/stand-in/identity', typed({ lang: 'en', birth: 'x' }))).text).toContain('Date of birth')
})

test('it leads back to Madang alone, and is not there in production', async () => {
  expect((await under.request(address('https://elsewhere.example/'))).status).toBe(400)
  expect((await under.request('/stand-in/identity')).text).toContain('돌아갈 투표 화면의 주소')
  const production = registrarOn(database, { demonstration: false, identity: null, standIn: null })
  expect((await production.request(address(back))).status).toBe(404)
})
