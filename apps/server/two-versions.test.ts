import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meansOn } from '#apps/means.ts'
import { migrate } from '#db/migrate.ts'
import { migrationsFolder } from '#db/migration-files.ts'
import { runCommand } from '#kernel/run-command.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { foundDistrict } from '#rooms/organization/contract.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { type StartedProcess, startProcess } from '#tests/support/start-process.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildHouse } from '../house.ts'

/** What a later version may do to tables that this one writes all the time. */
const expanding = `
create table later (district_id text not null, id text not null, primary key (district_id, id));
comment on table later is 'Of a later version.';
alter table session add column later text;
alter table record_event add column later integer not null default 0;
alter table account add constraint account_later check (account_id <> '') not valid;`

let database: TestDatabase
let madang: StartedProcess
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  const house = buildHouse({ signIn: testSignIn })
  const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['operator' as const] }
  const district = { name: '금천구', nameEn: 'Geumcheon-gu', city: '서울특별시', cityEn: 'Seoul', platformName: '금천' }
  const account = { accountId: 'person-hong', displayName: '홍길동', purpose: '체험', demonstration: true }
  for (const [name, input] of [
    [foundDistrict.name, district],
    [createAccount.name, account],
    [grantRole.name, { accountId: 'person-hong', role: 'administrator' }],
  ] as const) {
    const handler = house.commands.get(name)
    if (handler === undefined) throw new Error(`${name} is not mounted.`)
    const now = Instant.parse('2021-03-02T01:00:00.000Z')
    await runCommand(meansOn(database.db, house), { handler, actor, input, now })
  }
  folder = await mkdtemp(join(tmpdir(), 'madang-two-versions-'))
  await cp(migrationsFolder(), join(folder, 'migrations'), { recursive: true })
  await writeFile(join(folder, 'migrations', '9999_later.sql'), expanding)
  madang = await startProcess(database.connection, { MADANG_DATA: join(folder, 'data') })
})
afterAll(async () => {
  madang.signal('SIGKILL')
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

test('a server goes on reading and writing while a later version widens the tables under it', async () => {
  const { address } = madang
  const statuses: number[] = []
  let more = true
  const ask = async () => {
    while (more) {
      const signedIn = await fetch(`${address}/geumcheon/api/identity/start-demo-session`, {
        method: 'POST',
        body: JSON.stringify({ accountId: 'person-hong' }),
        headers: { 'Content-Type': 'application/json' },
      })
      const read = await fetch(`${address}/geumcheon/history`)
      statuses.push(signedIn.status, read.status)
      await new Promise((next) => setTimeout(next, 50))
    }
  }
  const asking = [ask(), ask()]
  const enough = async (count: number) => {
    while (statuses.length < count) await new Promise((next) => setTimeout(next, 20))
  }
  await enough(8)
  expect(await migrate(database.db, join(folder, 'migrations'))).toEqual({ ok: true, value: ['9999_later.sql'] })
  const before = statuses.length
  await enough(before + 12)
  more = false
  await Promise.all(asking)

  expect(new Set(statuses)).toEqual(new Set([200]))
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from session`.execute(database.db)
  expect(rows[0]?.n).toBe(statuses.length / 2)
  // The earlier version serves on, and says that it is the earlier one.
  await new Promise((next) => setTimeout(next, 1100))
  const ready = await fetch(`${address}/ready`)
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true, reasons: [] }])
})

test('a server of the earlier version does not start on the later tables: it says that it is the earlier one', async () => {
  await expect(startProcess(database.connection, { MADANG_DATA: join(folder, 'other') })).rejects.toThrow(
    /9999_later\.sql/,
  )
})
