import { type ChildProcess, spawn } from 'node:child_process'
import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ClusterEvent } from './cluster-event.ts'
import { connect } from './connect.ts'
import { type EmbeddedServer, startEmbedded } from './embedded.ts'
import { explainClusterEvent, explainDatabaseRefusal } from './messages.ts'

const program = fileURLToPath(import.meta.resolve('#tests/support/write-until-killed.ts'))
const rounds = process.env['LONG_TESTS'] === '1' ? 12 : 1

let dataFolder: string
let running: EmbeddedServer[] = []
let children: ChildProcess[] = []
// One folder for all, for making a durable one takes seconds: the tests run in their order.
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'madang-embedded-'))
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const server of running) await server.stop()
  ;[running, children] = [[], []]
})
afterAll(() => rm(dataFolder, { recursive: true, force: true }))

interface Line {
  readonly kind: string
  readonly n?: number
  readonly postgres?: number
  readonly pid?: number
}

/** Another Madang: its lines as they come, and a way to wait for one. */
function startProgram() {
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const lines: Line[] = []
  const reader = createInterface({ input: child.stdout })
  const listeners = new Set<() => void>()
  reader.on('line', (text) => {
    lines.push(JSON.parse(text))
    for (const listener of listeners) listener()
  })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const until = (wanted: (line: Line) => boolean): Promise<Line> =>
    new Promise((resolve) => {
      const look = () => {
        const found = lines.find(wanted)
        if (found === undefined) return
        listeners.delete(look)
        resolve(found)
      }
      listeners.add(look)
      look()
    })
  const lastWritten = () => lines.findLast(({ kind }) => kind === 'written')?.n ?? 0
  return { child, exited, until, lastWritten }
}

async function start(log: (event: ClusterEvent) => void = () => undefined): Promise<EmbeddedServer> {
  const started = await startEmbedded({ dataFolder, log })
  if (!started.ok) throw new Error(explainDatabaseRefusal(started.refusal, 'en'))
  running.push(started.value)
  return started.value
}

async function highest(server: EmbeddedServer): Promise<number> {
  const db = connect(server.connection)
  const { rows } = await sql<{ n: number }>`select coalesce(max(n), 0) as n from written`.execute(db)
  await db.destroy()
  return rows[0]?.n ?? 0
}

/** All processes of one server, found by their parent. */
async function withChildren(postmaster: number): Promise<number[]> {
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
  return [postmaster, ...children.trim().split(' ').filter(Boolean).map(Number)]
}

test('a second start keeps the data; the socket is for this user alone, and the server is no superuser', async () => {
  const events: string[] = []
  const first = await start((event) => events.push(event.kind))
  expect(events).toEqual(['making-database'])
  expect(first.version).toMatch(/^18\./)
  const db = connect(first.connection)
  await sql`create table kept (word text)`.execute(db)
  await sql`insert into kept values ('안양천')`.execute(db)
  const { rows } =
    await sql`select rolsuper, current_setting('fsync') as fsync, current_setting('synchronous_commit') as
    sync from pg_roles where rolname = current_user`.execute(db)
  expect(rows).toEqual([{ rolsuper: false, fsync: 'on', sync: 'on' }])
  await db.destroy()
  const socketFolder = String(first.connection.host)
  expect((await stat(socketFolder)).mode & 0o777).toBe(0o700)
  expect(`${socketFolder}/.s.PGSQL.5432`.length).toBeLessThan(107)
  await first.stop()
  await expect(access(socketFolder)).rejects.toThrow('ENOENT')
  const second = await start((event) => events.push(event.kind))
  const again = connect(second.connection)
  expect((await sql`select word from kept`.execute(again)).rows).toEqual([{ word: '안양천' }])
  await again.destroy()
  expect(events).toEqual(['making-database'])
})

test('a second owner is refused, in this process and in another, however close they come', async () => {
  const programs = [startProgram(), startProgram()]
  const outcomes = await Promise.all(
    programs.map(({ until }) => until(({ kind }) => kind === 'started' || kind === 'data-in-use')),
  )
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['data-in-use', 'started'])
  const owner = programs[outcomes.findIndex(({ kind }) => kind === 'started')]
  const here = await startEmbedded({ dataFolder })
  expect(here).toEqual({ ok: false, refusal: { kind: 'data-in-use', folder: dataFolder, pid: owner?.child.pid } })
  owner?.child.kill('SIGINT')
  await owner?.until(({ kind }) => kind === 'stopped')
  const server = await start()
  expect((await startEmbedded({ dataFolder })).ok).toBe(false)
  expect(await highest(server)).toBeGreaterThanOrEqual(owner?.lastWritten() ?? Number.POSITIVE_INFINITY)
})

test('nothing committed is lost when Madang is killed, alone or with its database', async () => {
  for (let round = 0; round < rounds; round++) {
    for (const both of [false, true]) {
      const { child, exited, until, lastWritten } = startProgram()
      const { postgres = 0 } = await until(({ kind }) => kind === 'started')
      const before = lastWritten()
      await until(({ n = 0 }) => n > before + 50)
      const victims = both ? await withChildren(postgres) : []
      child.kill('SIGKILL')
      for (const pid of victims) process.kill(pid, 'SIGKILL')
      await exited
      const events: ClusterEvent[] = []
      const server = await start((event) => events.push(event))
      expect(events).toEqual(both ? [] : [{ kind: 'orphan-stopped', pid: postgres }])
      expect(await highest(server)).toBeGreaterThanOrEqual(lastWritten())
      await server.stop()
    }
  }
})

test('a database that is killed under a running Madang is started again, on the same socket', async () => {
  const events: ClusterEvent[] = []
  const server = await start((event) => events.push(event))
  const db = connect(server.connection)
  process.kill(server.pid(), 'SIGKILL')
  await expect.poll(() => events.at(-1)?.kind, { timeout: 20_000 }).toBe('restarted-after-crash')
  const rows = async () => (await sql`select word from kept`.execute(db)).rows
  await expect.poll(() => rows().catch(() => []), { timeout: 5000 }).toEqual([{ word: '안양천' }])
  await db.destroy()
})

test('data of another version, and a folder that is none, are refused in words', async () => {
  const server = await start()
  await server.stop()
  await writeFile(join(dataFolder, 'postgres', 'PG_VERSION'), '17\n')
  const other = await startEmbedded({ dataFolder })
  expect(other).toMatchObject({ refusal: { kind: 'data-of-other-version', found: '17', needed: '18' } })
  const file = await startEmbedded({ dataFolder: join(dataFolder, 'postgres', 'PG_VERSION') })
  if (file.ok) throw new Error('not refused')
  expect(explainDatabaseRefusal(file.refusal, 'ko')).toContain('MADANG_DATA')
  expect(explainDatabaseRefusal(file.refusal, 'en')).toContain('MADANG_DATA')
  expect(explainClusterEvent({ kind: 'orphan-stopped', pid: 1 }, 'ko')).toContain('잃은 것은 없습니다')
})
