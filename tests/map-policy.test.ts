import { expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { buildServer } from '#kernel/http/server.ts'
import { partsOn } from './support/parts-on.ts'
import { openRoom } from './support/room-test.ts'
import { testSignIn } from './support/test-sign-in.ts'

const origin = 'https://madang.test'
const socket = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }

test('maps open the tiles’ one origin on the pages that may show one, and nothing elsewhere', async () => {
  const room = await openRoom(buildHouse({ signIn: testSignIn }).rooms)
  const map = { tiles: 'https://tiles.test:8443/{z}/{x}/{y}.png?key=k', attribution: '© 시험' }
  const mapped = buildServer({ ...partsOn(room), map, secureCookies: true })
  const policyOf = async (path: string) => {
    const answer = await mapped.request(origin + path, {}, socket)
    return (answer.headers.get('Content-Security-Policy') ?? '').split('; ')
  }
  const plain = await policyOf('/geumcheon')
  expect(plain.join()).not.toContain('tiles.test')
  for (const path of ['/geumcheon/proposals/map', '/geumcheon/proposals/new']) {
    const policy = await policyOf(path)
    expect(policy.filter((part) => !plain.includes(part))).toEqual([
      "img-src 'self' data: https://tiles.test:8443",
      "connect-src 'self' https://tiles.test:8443",
      'trusted-types pasted-cells default',
    ])
    expect(policy).toHaveLength(plain.length)
  }
  for (const path of ['/geumcheon/proposals', '/geumcheon/proposals/x-1', '/geumcheon/sign-in', '/geumcheon/nowhere'])
    expect(await policyOf(path), path).toEqual(plain)
  await room.close()
})
