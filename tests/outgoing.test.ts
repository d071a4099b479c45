import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFiles } from './support/project-files.ts'

/** The one way out, and what it decides by. */
const wayOut = ['apps/outgoing.ts', 'apps/private-address.ts']
/** Libraries that reach out, each with the way out handed in. */
const handedTheWayOut: Readonly<Record<string, RegExp>> = {
  'rooms/identity/adapters/reach-provider.ts': /\[openid\.customFetch\]: only/,
  'rooms/notices/adapters/mail.ts': /getSocket: /,
}

const library =
  /^(?:import|export) (?!type )[^;]*?from '(?:node:)?(?:http|https|http2|net|tls|dns|dgram|undici|openid-client|nodemailer)(?:\/[^']*)?'/m
/** Of these no connection comes: they read addresses, or wait for who connects. */
const readsAddresses = /^import \{(?:,? (?:BlockList|isIP|isIPv6|createServer))+ \} from 'node:(?:net|http)'$/m
const asked =
  /(?<![.\w#])fetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b|import\('(?:node:)?(?:http|https|net|tls|undici)/

/** Whether a file reaches another machine by itself: scripts of pages talk to this house alone. */
const reachesOut = (file: string, text: string): boolean => {
  const inBrowser = file.includes('/islands/') || file.startsWith('apps/client/')
  return !inBrowser && !wayOut.includes(file) && (library.test(text.replace(readsAddresses, '')) || asked.test(text))
}

describe('every connection to another machine', () => {
  const files = projectFiles().filter((file) => !/^(tests|bench)\/|\.test\.tsx?$/.test(file))

  test('is begun in one place, but for the database', () => {
    const reaching = files.filter((file) => reachesOut(file, readFileSync(file, 'utf8')))
    expect(reaching).toEqual(Object.keys(handedTheWayOut))
    for (const [file, how] of Object.entries(handedTheWayOut)) expect(readFileSync(file, 'utf8')).toMatch(how)
  })

  test.each([
    "import { request } from 'node:https'",
    "import * as net from 'net'",
    "import { fetch } from 'undici'",
    "export { connect } from 'node:tls'",
    "const answer = await fetch('https://elsewhere.example')",
    "const { request } = await import('node:http')",
    "new WebSocket('wss://elsewhere.example')",
  ])('is found in %j', (text) => expect(reachesOut('rooms/items/adapters/x.ts', text)).toBe(true))

  test.each(["import type { Server } from 'node:http'", 'await outgoing.fetch(address)', 'await prefetch(x)'])(
    'is not found in %j',
    (text) => expect(reachesOut('rooms/items/adapters/x.ts', text)).toBe(false),
  )
})
