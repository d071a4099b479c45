import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWithCodes, type WithCodes, wrongOf } from '#tests/support/with-codes.ts'
import { codesAnHour } from '../core/sign-in-code.ts'

let madang: WithCodes
beforeAll(async () => {
  madang = await openWithCodes()
})
afterAll(() => madang.close())

const home = '/geumcheon'

/** Sends a form from a network address, as a browser without a session does. */
const send = (command: string, values: Record<string, string>, address = '127.0.0.1') =>
  madang.request(
    `${home}/do/identity/${command}`,
    {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      body: new URLSearchParams({ _page: `${home}/sign-in`, ...values }),
      redirect: 'manual',
    },
    address,
  )
const tokenOf = (browser: string) => `token-of-the-browser-${browser}`.padEnd(30, 'x')
const ask = (browser: string, contact: string, address?: string) =>
  send('ask-code', { token: tokenOf(browser), contact }, address)
const type = (browser: string, code: string) => send('sign-in-with-code', { token: tokenOf(browser), code })

it('twenty codes an hour leave for one network address, also when many are asked for at once', async () => {
  const asked = Array.from({ length: codesAnHour.address + 15 }, (_, at) =>
    ask(`many-${at}`, `many-${at}@example.kr`, '198.51.100.7'),
  )
  const sent = (await Promise.all(asked)).filter(({ status }) => status === 303)
  expect(sent).toHaveLength(codesAnHour.address)
  expect(madang.sent).toHaveLength(codesAnHour.address)
})

it('a contact is closed for a day after twenty wrong codes, however many were sent, and even for the right one', async () => {
  const contact = 'guessed@example.kr'
  const wrongFive = async (browser: string) => {
    const wrong = wrongOf(madang.lastCode())
    for (let times = 0; times < 5; times += 1) expect((await type(browser, wrong)).status).toBe(303)
  }
  await ask('guesser', contact)
  await wrongFive('guesser')
  for (let times = 0; times < 2; times += 1) {
    madang.goAhead(61)
    expect((await send('send-code-again', { token: tokenOf('guesser') })).status).toBe(303)
    await wrongFive('guesser')
  }
  madang.goAhead(61)
  await ask('owner', contact)
  const right = madang.lastCode()
  madang.goAhead(61)
  await send('send-code-again', { token: tokenOf('guesser') })
  await wrongFive('guesser')

  const refused = await type('owner', right)
  expect([refused.status, (await refused.text()).includes('하루가 지나야 열립니다.')]).toEqual([422, true])
  madang.goAhead(3 * 60 * 60)
  const before = madang.sent.length
  const again = await ask('owner-2', contact)
  expect([again.status, (await again.text()).includes('하루에 스무 번 틀린 연락처')]).toEqual([422, true])
  expect(madang.sent).toHaveLength(before)
  madang.goAhead(22 * 60 * 60)
  expect((await ask('owner-3', contact)).status).toBe(303)
  expect((await type('owner-3', wrongOf(madang.lastCode()))).status).toBe(303)
  expect((await type('owner-3', madang.lastCode())).status).toBe(303)
})
