import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverState } from '#db/server-state.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { seeStatus } from './status.ts'
import { size, statusLines } from './status-lines.ts'

describe.each(engines)('the state of an installation on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, identityRoom(testSignIn)], engine)
  })
  afterAll(() => room.close())

  test('tells of schema, storage, chain and sessions, and says what is not there', async () => {
    const status = await seeStatus(room.db, null)
    expect(status).toMatchObject({
      pending: [],
      districts: [{ id: 'geumcheon', links: 0, unsealed: 1, sessions: 0 }],
      backups: null,
      server: { slow: null },
    })
    expect(status.server.migrations.applied).toBeGreaterThan(10)
    expect(status.server.tables.length).toBe(15)
    const text = statusLines(status).join('\n')
    expect(text).toContain('남은 것 / pending: 없음')
    expect(text).toContain('금천구 (geumcheon): 고리 / links 0, 아직 안 봉한 일 / unsealed 1')
    expect(text).toContain('pg_stat_statements가 없습니다')
    expect(text).toContain('하지 않음(MADANG_BACKUP_FOLDER)')
    expect(text).not.toMatch(/undefined|NaN|null/)
  })

  test('tells the slow statements without their values, once the server’s owner has them counted', async () => {
    const owner = new pg.Client({ ...room.connection, user: 'postgres' })
    await owner.connect()
    await owner.query('create extension pg_stat_statements')
    await owner.end()
    await sql`select pg_sleep(0.05), '홍길동' as "secret"`.execute(room.db)
    const { server } = await seeStatus(room.db, null)
    const slept = server.slow?.find(({ statement }) => statement.includes('secret'))
    expect(slept).toMatchObject({ calls: 1 })
    expect(slept?.meanMs).toBeGreaterThan(49)
    expect(JSON.stringify(server.slow)).not.toContain('홍길동')
  })

  test('tells what the connections do: who waits for a lock, and how long a transaction has stood open', async () => {
    const [holder, waiter] = [new pg.Client(room.connection), new pg.Client(room.connection)]
    await holder.connect()
    await waiter.connect()
    await holder.query('begin; lock table district in share row exclusive mode')
    const waiting = waiter.query('begin; lock table district in row exclusive mode; commit')
    let activity = (await serverState(room.db)).activity
    while (activity.waitingForLock === 0) activity = (await serverState(room.db)).activity
    expect(activity).toMatchObject({ waitingForLock: 1, holding: 1, waits: [{ on: 'Lock: relation', connections: 1 }] })
    await holder.query('rollback')
    await waiting
    await waiter.end()

    await holder.query('begin; lock table district in access exclusive mode')
    await expect(seeStatus(room.db, null)).rejects.toMatchObject({ code: '55P03' })
    await holder.end()
  })
})

describe('a size', () => {
  test.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 kB'],
    [3 * 1024 ** 2, '3.0 MB'],
    [5 * 1024 ** 5, '5120.0 TB'],
  ])('of %i bytes is %s', (bytes, text) => expect(size(bytes)).toBe(text))
})
