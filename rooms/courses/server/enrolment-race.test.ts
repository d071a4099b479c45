import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { CommandContract } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { engines } from '#tests/support/database.ts'
import { openCourses, openIn } from '#tests/support/opened-courses.ts'
import { type RoomTest, testNow } from '#tests/support/room-test.ts'
import { enrol, withdraw } from '../contract-enrolment.ts'

const clicks = 50

describe.each(engines)('50 enrolments at once for 10 seats, on 40 connections of %s', (engine) => {
  let room: RoomTest
  let pool: Db
  beforeAll(async () => {
    room = await openCourses(engine)
    pool = connect(room.connection, { max: 40 })
    for (const course of ['by-many', 'by-one', 'to-and-fro']) await openIn(room, course, { seats: 10 })
    await openIn(room, 'without-list', { seats: 10, waits: false })
  })
  afterAll(async () => {
    await pool.destroy()
    await room.close()
  })

  const click = async ({ name }: CommandContract, account: string, input: object) => {
    const handler = room.house.commands.get(name)
    if (handler === undefined) throw new Error('not mounted')
    const actor = {
      ...{ districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse(account) },
      roles: ['resident' as const],
    }
    const outcome = await runCommand({ ...room.means, db: pool }, { handler, actor, input, now: testNow })
    return outcome.ok ? 'done' : outcome.refusal.kind
  }
  const comes = (courseId: string, account: string) => click(enrol, account, { courseId, name: account, consent: true })
  const stands = async (courseId: string) => {
    const { rows } = await sql<{ no: number; state: string; account_id: string }>`
      select no, state, account_id from course_enrolment where course_id = ${courseId} order by no`.execute(room.db)
    const { rows: counted } = await sql<{ seated: number; waiting: number }>`
      select seated, waiting from course where course_id = ${courseId}`.execute(room.db)
    return { rows, counted: counted[0] }
  }
  const many = (courseId: string) =>
    Promise.all(Array.from({ length: clicks }, (_, at) => comes(courseId, `person-${at}`)))

  it('of 50 people: exactly 10 have a seat and 40 wait, in their order, nobody twice', async () => {
    expect((await many('by-many')).every((outcome) => outcome === 'done')).toBe(true)
    const { rows, counted } = await stands('by-many')
    expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: clicks }, (_, at) => at + 1))
    expect(rows.map(({ state }) => state)).toEqual([...Array(10).fill('seated'), ...Array(40).fill('waiting')])
    expect(new Set(rows.map(({ account_id }) => account_id)).size).toBe(clicks)
    expect(counted).toEqual({ seated: 10, waiting: 40 })
  })

  it('of 50 people where nobody waits: exactly 10 have a seat, 40 are told that it is full', async () => {
    expect(Object.groupBy(await many('without-list'), (outcome) => outcome)).toMatchObject({
      done: { length: 10 },
      'course-full': { length: 40 },
    })
    expect((await stands('without-list')).counted).toEqual({ seated: 10, waiting: 0 })
  })

  it('of one person: one counts, 49 are told that they are enrolled', async () => {
    const outcomes = await Promise.all(Array.from({ length: clicks }, () => comes('by-one', 'same')))
    expect(Object.groupBy(outcomes, (outcome) => outcome)).toMatchObject({
      done: { length: 1 },
      'enrolled-already': { length: clicks - 1 },
    })
    expect((await stands('by-one')).counted).toEqual({ seated: 1, waiting: 0 })
  })

  it('while seated people withdraw: what is counted is what stands, and no seat stays empty while somebody waits', async () => {
    for (let at = 0; at < 20; at += 1) await comes('to-and-fro', `early-${at}`)
    await Promise.all(
      Array.from({ length: clicks }, (_, at) =>
        at % 2 === 0
          ? comes('to-and-fro', `late-${at}`)
          : click(withdraw, `early-${at % 20}`, { courseId: 'to-and-fro' }),
      ),
    )
    const { rows, counted } = await stands('to-and-fro')
    const count = (state: string) => rows.filter((row) => row.state === state).length
    expect(counted).toEqual({ seated: count('seated'), waiting: count('waiting') })
    expect(count('seated')).toBe(10)
    const lastSeated = rows.findLastIndex(({ state }) => state === 'seated')
    expect(rows.findIndex(({ state }) => state === 'waiting')).toBe(lastSeated + 1)
  })
})
