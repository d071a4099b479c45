import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { Db } from '#db/connect.ts'
import type { Ask } from '#kernel/handler.ts'
import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { listGates, listItems } from '#rooms/items/contract.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { checkNumbers } from './check-numbers.ts'
import { answerTo } from './published-number.ts'
import { replaySample } from './replay-sample.ts'
import { yeongdeungpo } from './second-district.ts'
import { type Listener, type Told, tellStory } from './teller.ts'

const now = Instant.parse('2021-06-01T01:00:00.000Z')
const clock = () => now
const house = buildHouse({ signIn: testSignIn })

let database: TestDatabase
let madang: Listener
let first: Told
beforeAll(async () => {
  database = await testDatabase()
  madang = { house, means: meansOn(database.db, house) }
  first = await replaySample(madang, clock)
})
afterAll(() => database.drop())

const asking = <T>(district: string, read: (ask: Ask) => Promise<T>): Promise<T> => {
  const actor = { districtId: DistrictId.parse(district), accountId: null, roles: ['visitor'] as const }
  return reading(database.db, { actor, now, queries: house.queries }, read)
}

/** The rows of every table, of one district or of all, as one digest a table. */
async function digestOf(db: Db, district: string | null): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string; keyed: boolean }>`
    select table_name as name, bool_or(column_name = 'district_id') as keyed
    from information_schema.columns where table_schema = 'public' group by 1 order by 1`.execute(db)
  const digests: Record<string, string> = {}
  for (const { name, keyed } of tables) {
    if (district !== null && !keyed) continue
    const { rows } = await sql<{ digest: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as digest
      from ${sql.table(name)} t
      where ${district === null ? sql`true` : sql`district_id = ${district}`}`.execute(db)
    digests[name] = rows[0]?.digest ?? ''
  }
  return digests
}

describe('the sample district', () => {
  test('is replayed through the commands, and a second time changes nothing', async () => {
    expect(first.repeated).toBe(0)
    expect(first.done).toBeGreaterThan(400)
    const before = await digestOf(database.db, null)
    expect(await replaySample(madang, clock)).toEqual({ done: 0, repeated: first.done })
    expect(await digestOf(database.db, null)).toEqual(before)
  })

  test('gives every published number, and shows where the paper is wrong', async () => {
    const { rows, ok } = await asking('geumcheon', (ask) => checkNumbers(ask))
    expect(rows.filter((row) => row.verdict === 'moved')).toEqual([])
    expect(ok).toBe(true)
    expect(rows.filter((row) => row.verdict === 'paper-wrong').map((row) => row.id)).toEqual([
      'nature-current-share',
      'nature-capital-share',
      'object-4-share',
      'object-7-share',
      'object-14-share',
      'objects-share',
      'courses-2019-person-times',
      'agenda-items-subcommittee-youth',
      'agenda-items-subcommittee-',
      'intake-days',
      'weekday-m2019-16',
      'weekday-m2019-21',
      'weekday-m2019-22',
      'weekday-m2019-31',
      'weekday-m2020-04',
      'formula-p2021-01-l13',
      'formula-p2021-01-l14',
      'formula-p2021-15-l04',
      'doksan-1-office-2022-연면적',
    ])
  })

  test('conserves count and won at every gate', async () => {
    const gates = await asking('geumcheon', (ask) => answerTo(ask, listGates, { cycle: 'cycle-2020' }))
    expect(gates?.gates).toHaveLength(12)
    for (const { reconciliation: sum } of gates?.gates ?? []) {
      const out = [sum.passed, sum.merged, sum.split, sum.rejected, sum.withdrawn, sum.unexplained]
      for (const measure of ['count', 'won'] as const) {
        const went = out.reduce((total, part) => total + part[measure], 0)
        expect(went).toBe(sum.carried[measure] + sum.entered[measure])
      }
    }
  })

  test('shows what the paper leaves open as findings, and fills in no reason', async () => {
    const gates = await asking('geumcheon', (ask) => answerTo(ask, listGates, { cycle: 'cycle-2020' }))
    const outcomes = gates?.gates.flatMap((gate) => gate.outcomes) ?? []
    expect(outcomes.filter(({ reason, reasonCode }) => reason !== null || reasonCode !== null)).toEqual([])
    expect(gates?.gates.map(({ gate, state }) => [gate.id, state])).toEqual([
      ['g2020-a0', 'reconciles'],
      ['g2020-b0', 'reconciles'],
      ['g2020-c0', 'reconciles'],
      ['g2020-ab1', 'unexplained'],
      ['g2020-c1', 'unexplained'],
      ['g2020-c1f', 'reconciles'],
      ['g2020-c2', 'unexplained'],
      ['g2020-v', 'reconciles'],
      ['g2020-c3', 'unexplained'],
      ['g2020-r', 'unexplained'],
      ['g2020-f', 'unexplained'],
      ['g2020-x', 'reconciles'],
    ])
  })

  test('does not mix with a second district that uses the same ids', async () => {
    const before = await digestOf(database.db, 'geumcheon')
    await tellStory(yeongdeungpo, madang, clock)
    expect(await digestOf(database.db, 'geumcheon')).toEqual(before)
    const seen = await asking('yeongdeungpo', async (ask) => ({
      meetings: (await answerTo(ask, listMeetings, {}))?.total,
      items: (await answerTo(ask, listItems, {}))?.total.items,
    }))
    expect(seen).toEqual({ meetings: { count: 3, attendance: 30, unstated: 0 }, items: 2 })
    expect((await asking('geumcheon', (ask) => checkNumbers(ask))).ok).toBe(true)
  })
})
