import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { rateLimit } from './rate-limit.ts'

const proxies = new Set(['127.0.0.1', '10.0.0.7'])

/** A server whose limit is one change a minute, asked from an address of the net. */
const asked = () => {
  let now = 0
  const app = new Hono()
  app.use(rateLimit({ perMinute: 1, clock: () => now, proxies }))
  app.all('/', (c) => c.text('done'))
  const ask = async (remoteAddress: string, forwardedFor?: string, method = 'POST') => {
    const headers = forwardedFor === undefined ? {} : { 'X-Forwarded-For': forwardedFor }
    return (await app.request('/', { method, headers }, { incoming: { socket: { remoteAddress } } })).status
  }
  const wait = (ms: number) => {
    now += ms
  }
  return { ask, wait }
}

test('each address may change so many things a minute, and read as much as it likes', async () => {
  const { ask, wait } = asked()
  expect([await ask('10.0.0.1'), await ask('10.0.0.1'), await ask('10.0.0.2')]).toEqual([200, 429, 200])
  expect(await ask('10.0.0.1', undefined, 'GET')).toBe(200)
  wait(60_000)
  expect([await ask('10.0.0.1'), await ask('10.0.0.1')]).toEqual([200, 429])
})

test('people behind our proxies are counted one by one, through several proxies too', async () => {
  const { ask } = asked()
  expect(await ask('127.0.0.1', '203.0.113.1')).toBe(200)
  expect(await ask('127.0.0.1', '203.0.113.2, 10.0.0.7')).toBe(200)
  expect(await ask('10.0.0.7', '203.0.113.2')).toBe(429)
})

test('nobody escapes by saying other addresses: only what a proxy of ours added is believed', async () => {
  const { ask } = asked()
  expect(await ask('127.0.0.1', '198.51.100.1, 203.0.113.1')).toBe(200)
  expect(await ask('127.0.0.1', '198.51.100.2, 203.0.113.1')).toBe(429)
  expect(await ask('192.0.2.1', '198.51.100.3')).toBe(200)
  expect(await ask('192.0.2.1', '198.51.100.4')).toBe(429)
})

test('a clock that is set back bars nobody', async () => {
  const { ask, wait } = asked()
  wait(600_000)
  expect(await ask('10.0.0.1')).toBe(200)
  wait(-600_000)
  expect(await ask('10.0.0.1')).toBe(429)
  wait(60_000)
  expect(await ask('10.0.0.1')).toBe(200)
})
