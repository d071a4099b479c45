import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { propose, seeProposal, supportProposal, takeBackSupport } from '../contract.ts'
import { ProposalId } from '../core/proposal.ts'
import { proposalsRoom } from './room.ts'

const clicks = 200

describe.each(engines)('200 clicks at once on 40 connections of %s', (engine) => {
  let room: RoomTest
  let pool: Db
  beforeAll(async () => {
    room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [] }), cycleRoom, proposalsRoom], engine)
    pool = connect(room.connection, { max: 40 })
    for (const proposalId of ['by-many', 'by-one', 'to-and-fro']) {
      const words = { title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }
      await room.run(propose, { proposalId, ...words }, { role: 'resident', account: 'proposer' })
    }
  })
  afterAll(async () => {
    await pool.destroy()
    await room.close()
  })

  const click = async (contract: typeof supportProposal, proposalId: string, account: string) => {
    const handler = room.house.commands.get(contract.name)
    if (handler === undefined) throw new Error('not mounted')
    const outcome = await runCommand(
      { ...room.means, db: pool },
      {
        handler,
        actor: { districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse(account), roles: ['resident'] },
        input: { proposalId },
        now: testNow,
      },
    )
    return outcome.ok ? 'done' : outcome.refusal.kind
  }
  const stands = async (proposalId: string) => {
    const { rows } = await sql<{ supports: number; rows: number }>`
      select supports, (select count(*)::int from proposal_support s where s.proposal_id = p.proposal_id) as rows
      from proposal p where proposal_id = ${proposalId}`.execute(room.db)
    return rows[0]
  }
  const reachedTold = (id: string) =>
    room.told.filter(({ kind, about }) => kind === 'proposals.reached' && about.id === id).length

  it('of 200 people: every one counts, and that 20 were reached is told once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: clicks }, (_, at) => click(supportProposal, 'by-many', `person-${at}`)),
    )
    expect(outcomes.filter((outcome) => outcome === 'done').length).toBe(clicks)
    expect(await stands('by-many')).toEqual({ supports: clicks, rows: clicks })
    expect(reachedTold('by-many')).toBe(1)
    expect(await room.ask(seeProposal, { proposalId: ProposalId.parse('by-many') })).toMatchObject({
      value: { standing: 'received', proposal: { reachedOn: '2021-03-02', dueOn: '2021-04-02' } },
    })
  })

  it('of one person: one counts, 199 are told that they support it', async () => {
    const outcomes = await Promise.all(Array.from({ length: clicks }, () => click(supportProposal, 'by-one', 'same')))
    expect(Object.groupBy(outcomes, (outcome) => outcome)).toMatchObject({
      done: { length: 1 },
      'supported-already': { length: clicks - 1 },
    })
    expect(await stands('by-one')).toEqual({ supports: 1, rows: 1 })
    expect(reachedTold('by-one')).toBe(0)
  })

  it('to and fro of 50 people: what is counted is what stands', async () => {
    const back = takeBackSupport as unknown as typeof supportProposal
    await Promise.all(
      Array.from({ length: clicks }, (_, at) =>
        click(at % 2 === 0 ? supportProposal : back, 'to-and-fro', `person-${at % 50}`),
      ),
    )
    const found = await stands('to-and-fro')
    expect(found?.supports).toBe(found?.rows)
  })
})
