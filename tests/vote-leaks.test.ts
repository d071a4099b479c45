import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachEmbedded } from '#db/attach-embedded.ts'
import { connect, type Db } from '#db/connect.ts'
import { type BoxProcess, boxProcess } from './support/box/box-process.ts'
import { dumpOf, filesWith, telltaleColumns } from './support/box/search-box.ts'
import { openInBox, type VoteInBox } from './support/box/vote-in-box.ts'
import { webManifest } from './support/vote/sample-manifests.ts'
import { lineOf, registerVoter } from './support/vote/vote-under-way.ts'

let folder: string
let box: BoxProcess
let db: Db
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-leaks-'))
  box = await boxProcess(folder)
  await box.start()
  db = connect((await attachEmbedded(join(folder, 'box'))) ?? {}, { max: 1 })
})
afterAll(async () => {
  await db.destroy()
  await box.kill('SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

/** Where a ballot comes from and what a browser may say of a person, none of which may stay anywhere. */
const telling = {
  local: '127.0.0.77',
  headers: {
    ...{ 'X-Forwarded-For': '203.0.113.177', 'User-Agent': 'TellingBrowser/7.7', Referer: 'https://telling.example/' },
    ...{ 'Accept-Language': 'tl-TELLING', 'X-Name': 'KimTelling' },
  },
}
const traces = ['127.0.0.77', '203.0.113.177', 'TellingBrowser', 'telling.example', 'tl-TELLING', 'KimTelling']

const send = ({ eh }: VoteInBox, line: string): Promise<number> =>
  new Promise((done, fail) => {
    const where = `${box.ask().address}/votes/${eh}/ballots`
    const sent = request(where, { method: 'POST', localAddress: telling.local, headers: telling.headers }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode ?? 0))
    })
    sent.on('error', fail).end(line)
  })

const now = (): number => Math.floor(Date.now() / 1000)

test('nothing that the box keeps, writes or prints says who cast a ballot, from where, or when', async () => {
  const inBox = await openInBox(box.ask(), 'leaks', (keys) => {
    const times = { opens_at: now() - 5000, closes_at: now() + 86_400, batch_min: 10 }
    return { ...webManifest(keys), ...times, election_id: 'trial-leaks' }
  })
  const lines = Array.from({ length: 13 }, (_, at) =>
    lineOf(inBox.vote, registerVoter(inBox.vote, `voter-${at}`, 'online'), [['c-1']]),
  )
  const serverLog = () => readFile(join(folder, 'box', 'postgres.log'), 'utf8')
  const [printed, logged, begun] = [box.output(), await serverLog(), now()]
  for (const line of lines.slice(0, 10)) expect(await send(inBox, line)).toBe(200)
  while ((await box.ask().office('state', { eh: inBox.eh })).said.size < 11) {
    await new Promise((next) => setTimeout(next, 100))
  }
  // Refused ones, ones that fail, and some that still wait.
  for (const line of ['nonsense', '{"t":"ballot"}', `${lines[0]} `]) expect(await send(inBox, line)).toBe(400)
  for (const line of lines.slice(10)) expect(await send(inBox, line)).toBe(200)
  const ended = now()

  expect(await telltaleColumns(db)).toEqual(['schema_migration.applied_at', 'schema_migration.name'])
  const dumps = await dumpOf(db)
  expect([...dumps.keys()]).toContain('pending')
  const minutes = Array.from({ length: ended - begun + 1 }, (_, at) => new Date((begun + at) * 1000).toISOString())
  const times = new Set(minutes.flatMap((iso) => [iso.slice(0, 16), iso.slice(0, 16).replace('T', ' ')]))
  for (const [name, text] of dumps) {
    if (name === 'schema_migration') continue
    for (const trace of [...traces, ...times]) expect(text.includes(trace), `${name}: ${trace}`).toBe(false)
    const seconds = [...text.matchAll(/(?<![\w-])1\d{9}(?![\w-])/g)].map(([digits]) => Number(digits))
    expect(seconds.filter((second) => second >= begun - 60 && second <= ended + 60)).toEqual([])
  }
  expect(await filesWith(folder, traces)).toEqual([])
  expect(box.output()).toBe(printed)
  expect(await serverLog()).toBe(logged)
})

test('where rows stand and by which transaction says no more than the log', async () => {
  const { rows } = await sql<{ idx: number; batch: string; line: string }>`
    select idx, xmin::text as batch, line from entry order by ctid`.execute(db)
  expect(rows.map(({ idx }) => idx)).toEqual([...rows.keys()])
  expect(new Set(rows.slice(1).map(({ batch }) => batch)).size).toBe(1)
  const tracked = await sql<{ kept: string }>`select current_setting('track_commit_timestamp') as kept`.execute(db)
  expect(tracked.rows).toEqual([{ kept: 'off' }])
  const dead = await sql<{ bytes: number }>`select pg_relation_size('pending')::integer as bytes`.execute(db)
  // Cleared after the batch: the three that wait stand where the ten stood.
  expect(dead.rows[0]?.bytes).toBeLessThanOrEqual(2 * 8192)
})
