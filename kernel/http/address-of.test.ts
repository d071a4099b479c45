import type { Context } from 'hono'
import { describe, expect, test } from 'vitest'
import { addressOf, readProxies } from './address-of.ts'

const from = (proxies: string, nearest: string | undefined, said?: string): string => {
  const list = readProxies(proxies)
  if (list === null) throw new Error(`not read: ${proxies}`)
  const c = {
    env: { incoming: { socket: { remoteAddress: nearest } } },
    req: { header: () => said },
  } as unknown as Context
  return addressOf(list)(c)
}

describe('the address of a request', () => {
  test('is the one it comes from, whatever it says, where no proxy is trusted', () => {
    expect(from('', '192.0.2.1', '198.51.100.7')).toBe('192.0.2.1')
    expect(from('10.0.0.1', '192.0.2.1', '198.51.100.7')).toBe('192.0.2.1')
    expect(from('', undefined)).toBe('')
  })

  test('is what a trusted proxy saw, not what was written before it', () => {
    expect(from('127.0.0.1', '127.0.0.1', '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7')
    expect(from('127.0.0.1', '::ffff:127.0.0.1', '198.51.100.7')).toBe('198.51.100.7')
    expect(from('10.0.0.0/8, 2001:db8::/32', '10.1.2.3', '203.0.113.9, 198.51.100.7, 2001:db8::5')).toBe('198.51.100.7')
    expect(from('::1', '::1', '2001:db8::5')).toBe('2001:db8::5')
  })

  test('is the proxy’s own where it says nothing, or no address', () => {
    expect(from('127.0.0.1', '127.0.0.1')).toBe('127.0.0.1')
    expect(from('127.0.0.1', '127.0.0.1', '203.0.113.9, unknown')).toBe('127.0.0.1')
    expect(from('127.0.0.1', '127.0.0.1', '127.0.0.1')).toBe('127.0.0.1')
  })
})

test.each(['proxy.example', '10.0.0.0/33', '2001:db8::/129', '10.0.0.0/x', '10.0.0/8'])(
  '%s is no address of a proxy',
  (text) => expect(readProxies(text)).toBeNull(),
)
