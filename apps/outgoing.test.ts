import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHttp } from '#tests/support/http-stand-in.ts'
import { outgoingTo, placeOf } from './outgoing.ts'
import { isPrivateAddress } from './private-address.ts'

let here: Awaited<ReturnType<typeof startHttp>>
beforeAll(async () => {
  here = await startHttp(({ path }) => {
    if (path === '/away') return { status: 302, headers: { location: 'http://elsewhere.example/' } }
    if (path === '/large') return { body: 'x'.repeat(5000) }
    if (path === '/slow') return { after: 5000 }
    return path === '/empty' ? { status: 204, body: '' } : { headers: { 'x-answer': 'yes' }, body: '{"said":"봄"}' }
  })
})
afterAll(() => here.stop())

const limits = { milliseconds: 500, bytes: 1000 }
const allowed = (more = {}) =>
  outgoingTo([{ host: 'localhost', port: here.port, privateNetwork: true, ...more }], limits)

describe('the one way out', () => {
  it('reaches a host that the configuration names, with what was to be said', async () => {
    const body = JSON.stringify({ to: '봄' })
    const answer = await allowed().fetch(`${here.address}/said`, { method: 'POST', headers: { a: 'b' }, body })
    expect([answer.status, answer.headers.get('x-answer'), await answer.json()]).toEqual([200, 'yes', { said: '봄' }])
    expect(here.taken.at(-1)).toMatchObject({ method: 'POST', path: '/said', body, headers: { a: 'b' } })
    expect(await (await allowed().fetch(`${here.address}/empty`, {})).text()).toBe('')
  })

  it('reaches no other host, port or name in the address', async () => {
    const out = allowed()
    const before = here.taken.length
    for (const address of [
      'http://elsewhere.example/',
      `http://127.0.0.1:${here.port}/`,
      'http://localhost:1/',
      `http://localhost.elsewhere.example:${here.port}/`,
      `http://somebody@localhost:${here.port}/`,
      'file:///etc/hostname',
    ])
      await expect(out.fetch(address, {}), address).rejects.toThrow()
    await expect(out.connect({ host: 'elsewhere.example', port: 25 })).rejects.toThrow('names no host')
    expect(here.taken.length).toBe(before)
  })

  it('reaches no private address unless its host is allowed to be one', async () => {
    const before = here.taken.length
    const publicOnly = allowed({ privateNetwork: false })
    await expect(publicOnly.fetch(here.address, {})).rejects.toThrow('network of its own')
    await expect(publicOnly.connect({ host: 'localhost', port: here.port })).rejects.toThrow('network of its own')
    const byNumber = outgoingTo([{ host: '127.0.0.1', port: here.port, privateNetwork: false }])
    await expect(byNumber.fetch(`http://127.0.0.1:${here.port}/`, {})).rejects.toThrow('network of its own')
    expect(here.taken.length).toBe(before)
  })

  it('follows no redirect, and breaks off what is too large or too slow', async () => {
    const out = allowed()
    expect((await out.fetch(`${here.address}/away`, {})).status).toBe(302)
    await expect(out.fetch(`${here.address}/large`, {})).rejects.toThrow('more than 1000 bytes')
    await expect(out.fetch(`${here.address}/slow`, {})).rejects.toThrow()
    await expect(out.fetch(here.address, { signal: AbortSignal.abort() })).rejects.toThrow()
  })

  it('opens a connection, and says when nobody listens', async () => {
    const server = createServer((socket) => socket.end('hello'))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as { port: number }
    const out = outgoingTo([{ host: 'localhost', port, privateNetwork: true }], limits)
    const socket = await out.connect({ host: 'localhost', port })
    expect(await new Promise((said) => socket.once('data', (bytes) => said(String(bytes))))).toBe('hello')
    await new Promise<void>((closed) => server.close(() => closed()))
    await expect(out.connect({ host: 'localhost', port })).rejects.toThrow()
  })
})

describe('a network address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    'no address',
  ])('%s is no public one', (address) => expect(isPrivateAddress(address)).toBe(true))
  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2001:4860:4860::8888', '::ffff:8.8.8.8'])(
    '%s is public',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  )
})

describe('the place of an address', () => {
  it.each([
    ['https://a.example/x', 'a.example', 443],
    ['http://a.example', 'a.example', 80],
    ['https://[2001:db8::1]:8443/', '2001:db8::1', 8443],
  ])('of %s', (address, host, port) => expect(placeOf(new URL(address))).toEqual({ host, port }))
})
