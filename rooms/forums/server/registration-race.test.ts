import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { announceForum } from '../contract.ts'
import { register, withdraw } from '../contract-seats.ts'
import { ForumId } from '../core/forum.ts'
import { forumsRoom } from './room.ts'

const clicks = 50

describe.each(engines)('50 registrations at once for 10 seats, on 40 connections of %s', (engine) => {
  let room: RoomTest
  let pool: Db
  beforeAll(async () => {
    room = await openRoom([organizationRoom, forumsRoom({ sealing: testSignIn.sealing })], engine)
    pool = connect(room.connection, { max: 40 })
    for (const forumId of ['by-many', 'by-one', 'to-and-fro'])
      await room.run(announceForum, {
        ...{ forumId: ForumId.parse(forumId), kind: 'hundred', title: '공론장', place: '구청' },
        ...{ heldOn: '2021-03-20', beginsAt: '18:30', seats: 10, opensOn: '2021-03-01', closesOn: '2021-03-10' },
      })
  })
  afterAll(async () => {
    await pool.destroy()
    await room.close()
  })

  const click = async (name: string, account: string, input: object) => {
    const handler = room.house.commands.get(name)
    if (handler === undefined) throw new Error('not mounted')
    const outcome = await runCommand(
      { ...room.means, db: pool },
      {
        handler,
        actor: { districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse(account), roles: ['resident'] },
        input,
        now: testNow,
      },
    )
    return outcome.ok ? 'done' : outcome.refusal.kind
  }
  const comes = (forumId: string, account: string) =>
    click(register.name, account, { forumId, name: account, consent: true })
  const stands = async (forumId: string) => {
    const { rows } = await sql<{ no: number; state: string; account_id: string }>`
      select no, state, account_id from forum_registration where forum_id = ${forumId} order by no`.execute(room.db)
    const { rows: counted } = await sql<{ seated: number; waiting: number }>`
      select seated, waiting from forum where forum_id = ${forumId}`.execute(room.db)
    return { rows, counted: counted[0] }
  }

  it('of 50 people: exactly 10 have a seat and 40 wait, in their order, nobody twice', async () => {
    const outcomes = await Promise.all(Array.from({ length: clicks }, (_, at) => comes('by-many', `person-${at}`)))
    expect(outcomes.every((outcome) => outcome === 'done')).toBe(true)
    const { rows, counted } = await stands('by-many')
    expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: clicks }, (_, at) => at + 1))
    expect(rows.map(({ state }) => state)).toEqual([...Array(10).fill('seated'), ...Array(40).fill('waiting')])
    expect(new Set(rows.map(({ account_id }) => account_id)).size).toBe(clicks)
    expect(counted).toEqual({ seated: 10, waiting: 40 })
  })

  it('of one person: one counts, 49 are told that they are registered', async () => {
    const outcomes = await Promise.all(Array.from({ length: clicks }, () => comes('by-one', 'same')))
    expect(Object.groupBy(outcomes, (outcome) => outcome)).toMatchObject({
      done: { length: 1 },
      'registered-already': { length: clicks - 1 },
    })
    expect((await stands('by-one')).counted).toEqual({ seated: 1, waiting: 0 })
  })

  it('while seated people withdraw: what is counted is what stands, and no seat stays empty while somebody waits', async () => {
    for (let at = 0; at < 20; at += 1) await comes('to-and-fro', `early-${at}`)
    await Promise.all(
      Array.from({ length: clicks }, (_, at) =>
        at % 2 === 0
          ? comes('to-and-fro', `late-${at}`)
          : click(withdraw.name, `early-${at % 20}`, { forumId: 'to-and-fro' }),
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
