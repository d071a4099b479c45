import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { holdFile } from '#rooms/documents/contract-files.ts'
import { engines } from '#tests/support/database.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { inspector, openInspections, report } from '#tests/support/room-of-inspectors.ts'
import { type RoomTest, testNow } from '#tests/support/room-test.ts'
import { reportVisit } from '../contract-visits.ts'

const times = 20

describe.each(engines)(`the same visit sent ${times} times at once, on 20 connections of %s`, (engine) => {
  let room: RoomTest
  let pool: Db
  beforeAll(async () => {
    room = await openInspections(engine)
    pool = connect(room.connection, { max: 20 })
  })
  afterAll(async () => {
    await pool.destroy()
    await room.close()
  })
  const send = async (input: object) => {
    const handler = room.house.commands.get(reportVisit.name)
    if (handler === undefined) throw new Error('not mounted')
    const actor = {
      ...{ districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse(inspector.account) },
      roles: ['resident' as const],
    }
    const outcome = await runCommand({ ...room.means, db: pool }, { handler, actor, input, now: testNow })
    return outcome.ok ? 'done' : outcome.refusal.kind
  }
  const count = async (table: string) => {
    const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(room.db)
    return Number(rows[0]?.count)
  }

  it('stands once, with what was found and its photo', async () => {
    const base64 = Buffer.from(await phonePhoto({ background: '#456' })).toString('base64')
    const held = await room.run(holdFile, { name: '등.jpg', base64 }, inspector)
    if (!held.ok) throw new Error(held.refusal.kind)
    const input = {
      ...{ visitId: 'alley-1', reportId: 'report-1', ...report, faults: [{ what: '기울었음' }] },
      files: [{ fileId: held.value.fileId, alt: '기운 등' }],
    }
    const outcomes = await Promise.all(Array.from({ length: times }, () => send(input)))
    expect(new Set(outcomes)).toEqual(new Set(['done']))
    expect(await count('inspection_fault')).toBe(1)
    const { rows } = await sql`select report_id from inspection_visit where report_id is not null`.execute(room.db)
    expect(rows).toHaveLength(1)
    const files = await sql`select 1 from kept_file where subject_kind = 'inspection-visit'`.execute(room.db)
    expect(files.rows).toHaveLength(1)
  })

  it('of two reports made apart, one stands', async () => {
    const input = { visitId: 'alley-2', ...report }
    const outcomes = await Promise.all(
      Array.from({ length: times }, (_, at) => send({ ...input, reportId: `other-${at % 2}` })),
    )
    expect(Object.groupBy(outcomes, (outcome) => outcome)).toMatchObject({
      done: { length: times / 2 },
      'visit-reported-already': { length: times / 2 },
    })
  })
})
