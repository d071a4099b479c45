import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { attachEmbedded } from '#db/attach-embedded.ts'
import { connect, type Db } from '#db/connect.ts'
import { databaseDigest } from '#db/database-digest.ts'
import { testDatabase } from './support/database.ts'
import { freePort } from './support/start-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'madang-lifecycle-'))
const data = join(folder, 'data')
let port: number
let parts: Record<string, string>

beforeAll(async () => {
  port = await freePort()
  parts = { REGISTRAR_PORT: String(await freePort()), BOX_PORT: String(await freePort()) }
})
const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settings = (more: Record<string, string> = {}) => ({
  PATH: process.env['PATH'] ?? '',
  HOME: folder,
  PORT: String(port),
  MADANG_DATA: data,
  ...parts,
  ...more,
})

const run = (args: readonly string[], more: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(resolve('madang'), args, { env: settings(more), encoding: 'utf8' })
  return { status, stdout, stderr }
}

interface Started {
  readonly child: ChildProcess
  readonly output: () => string
}

async function start(): Promise<Started> {
  const child = spawn(resolve('madang'), ['start'], { env: settings(), stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let output = ''
  child.stdout.on('data', (text) => {
    output += String(text)
  })
  child.stderr.on('data', (text) => {
    output += String(text)
  })
  while (!output.includes('http://')) {
    if (child.exitCode !== null) throw new Error(`It ended: ${output}`)
    await new Promise((next) => setTimeout(next, 20))
  }
  return { child, output: () => output }
}

const end = ({ child }: Started, signal: NodeJS.Signals) =>
  new Promise<number | null>((done) => {
    child.once('exit', (code) => done(code))
    child.kill(signal)
  })

async function withData<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const connection = await attachEmbedded(data)
  if (connection === null) throw new Error('Nothing runs on the data folder.')
  const db = connect(connection, { max: 2 })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** All but what the vote's parts tell of it from moment to moment: a start writes nothing else when the sample is there. */
async function digestOf(db: Db) {
  const { tables, ...more } = await databaseDigest(db)
  const { vote: _vote, ...lasting } = tables
  return { ...more, tables: lasting }
}

const digest = () => withData(digestOf)

/** Until the vote that anybody may try is open: it is announced while Madang is open already. */
async function votes(): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/geumcheon/api/polling/list-votes`)
    if ((await answer.text()).includes('"state":"open"')) return
    await new Promise((next) => setTimeout(next, 200))
  }
}

describe('one data folder through its life', () => {
  test('is filled at the first start, kept by the second, refused to a second copy, and survives kill -9', async () => {
    const first = await start()
    expect((await fetch(`http://127.0.0.1:${port}/geumcheon`)).status).toBe(200)
    const second = run(['start'])
    expect([second.status, second.stderr]).toEqual([1, expect.stringContaining(data)])
    await votes()
    await sealed()
    const before = await digest()
    expect(await end(first, 'SIGINT')).toBe(0)

    const again = await start()
    expect(await digest()).toEqual(before)
    await end(again, 'SIGKILL')

    const afterKill = await start()
    expect(await digest()).toEqual(before)
    expect((await fetch(`http://127.0.0.1:${port}/geumcheon/projects/p2021-08`)).status).toBe(200)
    expect(await end(afterKill, 'SIGTERM')).toBe(0)
  })

  test('shows every published number, and replays the sample without a change', () => {
    const numbers = run(['numbers'])
    expect(numbers.status, numbers.stdout).toBe(0)
    expect(numbers.stdout).toMatch(/계산이 달라짐 0/)
    expect(run(['sample'])).toMatchObject({ status: 0, stdout: expect.stringContaining('새로 0건') })
  })

  test('has its chain checked, exported, broken on purpose, and found', async () => {
    const file = join(folder, 'chain.jsonl')
    expect(run(['audit', '--export', file])).toMatchObject({ status: 0 })
    expect(run(['audit', file])).toMatchObject({ status: 0, stdout: expect.stringContaining('온전') })
    writeFileSync(file, readFileSync(file, 'utf8').replace('"role":"operator"', '"role":"auditor"'))
    expect(run(['audit', file])).toMatchObject({ status: 1, stdout: expect.stringContaining('끊어졌습니다') })

    const madang = await start()
    await withData((db) => sql`update record_event set command = 'x' || command where event_id = 7`.execute(db))
    const broken = run(['audit'])
    expect([broken.status, broken.stdout]).toEqual([1, expect.stringMatching(/7번 일이 바뀌었습니다/)])
    await withData((db) => sql`update record_event set command = substr(command, 2) where event_id = 7`.execute(db))
    await end(madang, 'SIGINT')
  })

  test('has one person’s data destroyed with the chain still whole', async () => {
    expect(run(['do', 'identity.destroy-account', '{"accountId":"demo-resident"}'])).toMatchObject({ status: 0 })
    const madang = await start()
    await sealed()
    const left = await withData((db) =>
      sql<{
        found: number
      }>`select count(*) as found from record_body where body like '%demo-resident"%' and body like '%체험용 주민%'`.execute(
        db,
      ),
    )
    expect(left.rows[0]?.found).toBe(0)
    await end(madang, 'SIGINT')
    const audited = run(['audit'])
    expect([audited.status, audited.stdout]).toEqual([0, expect.stringMatching(/파기된 내용 [1-9]/)])
  })
})

test.each<[string, readonly string[], Record<string, string>, number]>([
  ['연결할 수 없습니다', ['numbers'], { DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/x' }, 1],
  ['연결할 수 없습니다', ['start'], { DATABASE_URL: 'postgresql:///x?host=/no/such/folder' }, 1],
  ['들을 수 없습니다', ['start'], { HOST: '999.1.1.1', MADANG_DATA: join(folder, 'unheard') }, 1],
  ['파일이 없습니다', ['audit', 'MISSING'], {}, 1],
  ['내보낸 사슬이 아닙니다', ['audit', 'README.md'], {}, 1],
  ['내보낼 파일', ['audit', '--export'], {}, 2],
  ['파일이 없습니다', ['restore', 'MISSING'], {}, 1],
  ['마당의 자료가 없습니다', ['status'], { MADANG_DATA: join(folder, 'mistyped') }, 1],
  ['마당의 자료가 없습니다', ['audit'], { MADANG_DATA: join(folder, 'mistyped') }, 1],
  ['JSON', ['ask', 'x', '{bad json}'], {}, 1],
  ['--on', ['do', 'x', '{}', '--on', '2026-11-40'], {}, 1],
  ['organization.found-district', ['do'], {}, 2],
  ['Usage', ['do', '--unknown'], {}, 2],
])('a slip is answered by a sentence with %s: %s %s', (sentence, args, more, code) => {
  const { status, stderr } = run(args, more)
  expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)])
  expect(stderr).not.toMatch(/^ {4}at |hidden/m)
})

describe.runIf(inject('debianServer') !== null)('a backup', () => {
  test('of the embedded 18 is restored into a 15 and back, equal each time', async () => {
    const from18 = join(folder, 'from-18.madang')
    expect(run(['backup', from18])).toMatchObject({ status: 0 })
    expect(run(['backup', from18]).status).toBe(1)
    const fifteen = await testDatabase('debian', { empty: true })
    const url = `postgresql:///${fifteen.connection.database}?host=${fifteen.connection.host}&user=madang`
    expect(run(['restore', from18], { DATABASE_URL: url })).toMatchObject({ status: 0 })
    expect(run(['numbers'], { DATABASE_URL: url })).toMatchObject({ status: 0 })
    const from15 = join(folder, 'from-15.madang')
    expect(run(['backup', from15], { DATABASE_URL: url })).toMatchObject({ status: 0 })

    const back = join(folder, 'back')
    expect(run(['restore', from15], { MADANG_DATA: back })).toMatchObject({ status: 0 })
    const madang = await start()
    const original = await digest()
    await end(madang, 'SIGINT')
    expect(await digestOf(fifteen.db)).toEqual(original)
    expect(run(['audit'], { MADANG_DATA: back })).toMatchObject({ status: 0 })
    await fifteen.drop()
  })
})

/** Waits until the server has sealed all events. */
async function sealed(): Promise<void> {
  for (;;) {
    const open = await withData((db) =>
      sql<{ open: number }>`select count(*) as open from record_event where seal_no is null`.execute(db),
    )
    if (open.rows[0]?.open === 0) return
    await new Promise((next) => setTimeout(next, 100))
  }
}
