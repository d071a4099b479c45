import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  officeOrigin,
  openedVote,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import { booth, browser, declared, returnedIn, springKim, startAddress } from '#tests/support/registrar/voters.ts'

let database: TestDatabase
let under: RegistrarUnderTest
beforeAll(async () => {
  database = await registrarDatabase()
  under = registrarOn(database)
})
afterAll(() => database.drop())

/** Where the stand-in's page stands for a browser that has just come from its booth, and its state. */
const away = async () => {
  const address = (await under.request(startAddress())).headers.get('Location') ?? ''
  return { address, state: new URL(address, officeOrigin).searchParams.get('state') ?? '' }
}
const typed = (state: string, changed: object = {}) => ({
  method: 'POST',
  body: new URLSearchParams({ state, lang: 'ko', ...springKim, ...changed }).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})

test('the page stands in for a provider: what is typed is believed, and comes back as a ticket', async () => {
  const { eh } = await openedVote(under)
  const { address, state } = await away()
  const page = await under.request(address)
  expect(page.text).toContain('<label for="birth">생년월일</label>')
  expect(page.headers.get('Content-Security-Policy')).toContain(`form-action 'self' ${officeOrigin}`)
  const sent = await under.request('/stand-in/identity', typed(state))
  expect(sent.status).toBe(303)
  const back = await under.request(sent.headers.get('Location') ?? '')
  expect(back.headers.get('Location')?.startsWith(`${booth}#ticket=`)).toBe(true)
  const ticket = returnedIn(back).get('ticket')
  const proving = { ticket, browser, ...declared }
  expect((await under.ask(eh, 'prove-identity', proving)).said).toMatchObject({ style: 'online' })
  under.clock.now += 601
  expect((await under.ask(eh, 'prove-identity', proving)).said.refusal).toEqual({ kind: 'proof-expired' })
})

test('whoever stops there is told so at the booth', async () => {
  const { state } = await away()
  const sent = await under.request('/stand-in/identity', typed(state, { do: 'stop', name: '' }))
  const back = await under.request(sent.headers.get('Location') ?? '')
  expect(returnedIn(back).get('refused')).toBe('identity-stopped')
})

test('what cannot be read is asked again, with what was typed', async () => {
  const { state } = await away()
  const again = await under.request('/stand-in/identity', typed(state, { phone: '02-1', name: '<b>' }))
  expect(again.status).toBe(422)
  expect(again.text).toContain('role="alert"')
  expect(again.text).toContain('value="&lt;b&gt;"')
  expect(again.text).toContain(`value="${state}"`)
  const english = await under.request('/stand-in/identity', typed(state, { lang: 'en', birth: 'x' }))
  expect(english.text).toContain('Date of birth')
})

test('it is not there in production', async () => {
  const { address } = await away()
  const production = registrarOn(database, { demonstration: false, identity: [] })
  expect((await production.request(address)).status).toBe(404)
  const started = await production.request(startAddress())
  expect(returnedIn(started).get('refused')).toBe('way-not-admitted')
})
