import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { type StartedProcess, startProcess } from '#tests/support/start-process.ts'

const Attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })
const Span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(Attribute),
  status: z.object({ code: z.number() }),
})
const Batch = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(Span) })) })),
})
type Span = z.infer<typeof Span>

const folder = mkdtempSync(join(tmpdir(), 'madang-traces-'))
const batches: string[] = []
let collector: Server
let database: TestDatabase
let madang: StartedProcess
let spans: readonly Span[]

const attributeOf = (span: Span | undefined, key: string): unknown =>
  Object.values(span?.attributes.find((one) => one.key === key)?.value ?? {})[0]
const namedLike = (name: string): readonly Span[] => spans.filter((span) => span.name === name)
const above = (span: Span | undefined): Span | undefined => spans.find(({ spanId }) => spanId === span?.parentSpanId)

/** Every request of this file is asked here, and Madang stopped: then all that it traced has been sent. */
beforeAll(async () => {
  collector = createServer(async (asked, answer) => {
    const parts: Buffer[] = []
    for await (const part of asked as AsyncIterable<Buffer>) parts.push(part)
    batches.push(Buffer.concat(parts).toString())
    answer.end('{}')
  })
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening))
  const { port } = collector.address() as AddressInfo
  database = await testDatabase()
  madang = await startProcess(database.connection, {
    MADANG_DATA: folder,
    MADANG_SAMPLE: 'on',
    MADANG_TRACES: `http://127.0.0.1:${port}/v1/traces`,
    MADANG_TRACES_PERCENT: '100',
  })
  const { address } = madang
  const page = await fetch(`${address}/geumcheon/items?q=01012345678`, { headers: { traceparent: strangersTrace } })
  expect(page.status).toBe(200)
  const sent = (accountId: string) =>
    fetch(`${address}/geumcheon/api/identity/start-demo-session`, {
      method: 'POST',
      body: JSON.stringify({ accountId }),
      headers: { 'Content-Type': 'application/json', Origin: address },
    })
  expect((await sent('demo-secretariat')).status).toBe(200)
  expect((await sent('nobody-at-all')).status).toBe(404)
  madang.signal('SIGTERM')
  await madang.ended
  spans = batches.flatMap((batch) =>
    Batch.parse(JSON.parse(batch)).resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)),
  )
})
afterAll(async () => {
  madang.signal('SIGKILL')
  collector.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const strangersTrace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

describe('a trace', () => {
  test('leads from the request to the query and to its statements', () => {
    const [page] = namedLike('GET /:district/items')
    expect(attributeOf(page, 'http.response.status_code')).toBe(200)
    expect(attributeOf(page, 'madang.role')).toBe('visitor')
    expect(attributeOf(page, 'madang.reference')).toMatch(/^[0-9a-f]{10}$/)
    const [query] = namedLike('query items.list-items')
    expect(above(query)).toBe(page)
    const below = spans.filter((span) => above(span) === query)
    expect(below.map((span) => attributeOf(span, 'db.query.text'))).toContainEqual(expect.stringContaining('"item"'))
    expect(new Set(below.map((span) => span.name))).toContain('SELECT')
  })

  test('tells how a command ended', () => {
    const commands = namedLike('command identity.start-demo-session')
    const ends = commands.map((span) => attributeOf(span, 'madang.outcome'))
    expect(ends.toSorted()).toEqual(['account-not-found', 'done'])
    for (const command of commands) expect(above(command)?.name).toBe('POST /:district/api/identity/start-demo-session')
  })

  test('begins here, whatever a stranger names, and tells of no person and of no value', () => {
    expect(namedLike('GET /:district/items')[0]?.traceId).not.toBe(strangersTrace.split('-')[1])
    const told = batches.join('\n')
    for (const value of ['01012345678', 'demo-secretariat', 'nobody-at-all', '127.0.0.1', 'User-Agent'])
      expect(told).not.toContain(value)
    const keys = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)))
    expect([...keys].toSorted()).toEqual([
      'db.operation.name',
      'db.query.text',
      'db.system.name',
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'madang.district',
      'madang.outcome',
      'madang.reference',
      'madang.role',
    ])
  })
})
