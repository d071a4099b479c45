import { createServer, type IncomingHttpHeaders } from 'node:http'

export interface TakenRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** How long it waits before it answers, in milliseconds. */
  readonly after?: number
}

/** A server of the tests on this machine, which keeps what it is asked and answers as the test says. */
export async function startHttp(answer: (request: TakenRequest, times: number) => Answer = () => ({})) {
  const taken: TakenRequest[] = []
  const server = createServer(async (asked, answering) => {
    let body = ''
    for await (const part of asked) body += String(part)
    const request = { method: asked.method ?? '', path: asked.url ?? '', headers: asked.headers, body }
    taken.push(request)
    const { status = 200, headers = {}, body: said = '{}', after = 0 } = answer(request, taken.length)
    await new Promise((next) => setTimeout(next, after))
    answering.writeHead(status, headers).end(said)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    taken,
    port,
    address: `http://localhost:${port}`,
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}
