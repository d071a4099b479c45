import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Instant } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { readiness } from './readiness.ts'

let room: RoomTest
beforeEach(async () => {
  room = await openRoom([organizationRoom])
})
afterEach(() => room.close())

const later = (seconds: number) => () => new Date(Date.parse(testNow) + seconds * 1000).toISOString() as Instant
const running = new AbortController().signal
const wish = () => ({ db: room.db, secret: testSignIn.secret, stopping: running, clock: later(1) })

describe('ready', () => {
  test('means that database, schema, chain and secret are as they should be', async () => {
    expect(await readiness(wish())()).toEqual({ ready: true, reasons: [] })
  })

  test('is refused while an event waits for its seal for more than a minute', async () => {
    expect(await readiness({ ...wish(), clock: later(61) })()).toEqual({ ready: false, reasons: ['sealing-behind'] })
  })

  test('is refused when a step of the schema is missing, or is another', async () => {
    await sql`update schema_migration set sha256 = repeat('0', 64) where name like '0001%'`.execute(room.db)
    expect(await readiness(wish())()).toEqual({ ready: false, reasons: ['migrations-not-current'] })
    await sql`delete from schema_migration where name = (select max(name) from schema_migration)`.execute(room.db)
    expect(await readiness(wish())()).toEqual({ ready: false, reasons: ['migrations-not-current'] })
  })

  test('goes on when a later version has widened the tables', async () => {
    await sql`insert into schema_migration (name, sha256) values ('9999_later.sql', repeat('0', 64))`.execute(room.db)
    expect(await readiness(wish())()).toEqual({ ready: true, reasons: [] })
  })

  test('is refused when the database does not answer, without a word of its address', async () => {
    const db = connect('postgresql://u:hidden@127.0.0.1:1/x')
    expect(await readiness({ ...wish(), db })()).toEqual({ ready: false, reasons: ['database-unreachable'] })
    await db.destroy()
  })

  test('is looked at anew after a second, also when the time of day was set back in between', async () => {
    const ready = readiness(wish())
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 })
    expect((await ready()).ready).toBe(true)
    vi.setSystemTime(Date.now() - 600_000)
    await sql`delete from schema_migration where name = (select max(name) from schema_migration)`.execute(room.db)
    await new Promise((next) => setTimeout(next, 1100))
    expect(await ready()).toEqual({ ready: false, reasons: ['migrations-not-current'] })
    vi.useRealTimers()
  })

  test('is refused without a secret, and from the moment of stopping, with every reason told', async () => {
    const found = await readiness({ ...wish(), secret: '', stopping: AbortSignal.abort(), clock: later(99) })()
    expect(found.reasons).toEqual(['stopping', 'secret-missing', 'sealing-behind'])
  })
})
