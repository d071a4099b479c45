import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { scanByClamd } from './clamd.ts'

let server: Server | null = null
afterEach(() => new Promise<void>((closed) => (server === null ? closed() : server.close(() => closed()))))

/** A scanner that reads what it is sent as ClamAV's service does, and answers. */
async function scanner(answer: (content: Buffer) => string | null): Promise<() => Promise<Socket>> {
  server = createServer((socket) => {
    let heard = Buffer.alloc(0)
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part])
      const content = contentOf(heard)
      if (content === null) return
      const said = answer(content)
      if (said !== null) socket.end(`${said}\0`)
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.address() as AddressInfo
  return async () => connect(port, '127.0.0.1')
}

/** What was sent in chunks, once the empty chunk that ends it has come. */
function contentOf(heard: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (heard.toString('latin1', 0, command.length) !== command) return null
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(heard.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

test('a file of many chunks comes whole to the scanner, and a clean one is taken', async () => {
  const bytes = Buffer.alloc(300_000, 'ab')
  let came = ''
  const scan = scanByClamd(
    await scanner((content) => {
      came = content.toString('latin1')
      return 'stream: OK'
    }),
  )
  expect(await scan(bytes)).toEqual({ ok: true, value: null })
  expect(came).toBe(bytes.toString('latin1'))
})

test.each([
  ['stream: Eicar-Test-Signature FOUND', 'virus-found'],
  ['INSTREAM size limit exceeded. ERROR', 'scanner-away'],
  ['', 'scanner-away'],
  [null, 'scanner-away'],
])('the answer %j refuses the file: %s', async (answer, kind) => {
  expect(await scanByClamd(await scanner(() => answer), 200)(Buffer.from('x'))).toEqual({
    ok: false,
    refusal: { kind },
  })
})

test('a scanner that is not there refuses the file', async () => {
  const scan = scanByClamd(() => Promise.reject(new Error('not there')))
  expect(await scan(Buffer.from('x'))).toEqual({ ok: false, refusal: { kind: 'scanner-away' } })
})
