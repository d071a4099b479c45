import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { listen } from './listen.ts'

const stop: (() => void)[] = []
afterEach(() => {
  for (const one of stop.splice(0)) one()
})

async function listening(port = 0) {
  const heard = await listen({ port, host: '127.0.0.1' }, () => new Response('ok'))
  if (heard.ok) stop.push(() => heard.value.close().closeAllConnections())
  return heard
}

describe('listening', () => {
  test('keeps a connection for longer than a proxy does, and says so', async () => {
    const heard = await listening()
    if (!heard.ok) throw new Error(heard.refusal.sentence)
    const { port } = heard.value.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    const seconds = Number(/timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1])
    expect(seconds).toBeGreaterThan(60)
  })

  test('refuses an address that is taken, naming the setting', async () => {
    const first = await listening()
    if (!first.ok) throw new Error(first.refusal.sentence)
    const { port } = first.value.address() as AddressInfo
    expect(await listening(port)).toMatchObject({ ok: false, refusal: { sentence: expect.stringContaining('PORT') } })
  })
})
