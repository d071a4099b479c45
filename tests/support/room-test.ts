import type { PoolConfig } from 'pg'
import { type Db, inTransaction } from '#db/connect.ts'
import type { AnyRefusal, QueryContext } from '#kernel/handler.ts'
import { type House, joinRooms, type Room } from '#kernel/house.ts'
import { onceInSnapshot } from '#kernel/once.ts'
import { type Means, runCommand } from '#kernel/run-command.ts'
import { askOf, reading } from '#kernel/run-query.ts'
import type { Teller, Telling } from '#kernel/telling.ts'
import type { Actor, Role } from '#kit/actor.ts'
import type { CommandContract, GivenTo, HouseRefusal, QueryContract, RefusalOf, ReplyOf } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import type { Unit } from '#kit/unit.ts'
import { recorder } from '#rooms/record/server/recorder.ts'
import { searchIndex } from '#rooms/site/server/search-index.ts'
import { type Engine, testDatabase } from './database.ts'

type Refusals<C extends CommandContract | QueryContract> = Extract<RefusalOf<C>, AnyRefusal> | HouseRefusal

export interface RoomTest {
  readonly db: Db
  readonly connection: PoolConfig
  readonly house: House
  readonly means: Means
  readonly run: <C extends CommandContract>(
    contract: C,
    input: GivenTo<C>,
    how?: { role?: Role; on?: string; key?: string; district?: string; account?: string },
  ) => Promise<Result<ReplyOf<C>, Refusals<C>>>
  readonly ask: <C extends QueryContract>(
    contract: C,
    input: GivenTo<C>,
    /** A unit binds the role to it; without one it is held in the whole district. */
    how?: { role?: Role; district?: string; account?: string; unit?: Unit },
  ) => Promise<Result<ReplyOf<C>, Refusals<C>>>
  /** Hands over what a query's handler is given: for what a room exports beside its handlers. */
  readonly read: <T>(use: (context: QueryContext) => Promise<T>) => Promise<T>
  /** Whom the commands have told what, the oldest first. */
  readonly told: readonly Telling[]
  readonly close: () => Promise<void>
}

/** The moment at which tests happen unless they say otherwise. */
export const testNow = Instant.parse('2021-03-02T01:00:00.000Z')

/** Opens some rooms on a database of their own; the district 'geumcheon' is there when the organization room is. */
export async function openRoom(rooms: readonly Room[], engine: Engine = 'embedded'): Promise<RoomTest> {
  const { db, connection, drop } = await testDatabase(engine)
  const house = joinRooms(rooms)
  const told: Telling[] = []
  const { commands, queries } = house
  const books = { recorder, search: searchIndex, teller: tellerInto(told, house) }
  const means: Means = { db, ...books, commands, queries, unitsOf: async () => [] }
  const actorOf = (role: Role, district = 'geumcheon', account = `test-${role}`): Actor => ({
    districtId: DistrictId.parse(district),
    accountId: role === 'visitor' || role === 'operator' ? null : AccountId.parse(account),
    roles: [role],
  })
  const run: RoomTest['run'] = async (contract, input, { role = 'secretariat', on, key, district, account } = {}) => {
    const handler = house.commands.get(contract.name)
    if (handler === undefined) throw new Error(`${contract.name} is not mounted.`)
    const outcome = await runCommand(means, {
      ...{ handler, actor: actorOf(role, district, account), input, key },
      ...(role === 'visitor' && on !== undefined ? comesOn(on) : sentFor(on)),
    })
    if (!outcome.ok) return refuse(outcome.refusal as Refusals<typeof contract>)
    return { ok: true, value: contract.reply.parse(outcome.value.reply) as ReplyOf<typeof contract> }
  }
  const ask: RoomTest['ask'] = async (contract, input, { role = 'visitor', district, account, unit } = {}) => {
    const held = actorOf(role, district, account)
    const actor = unit === undefined ? held : { ...held, grants: [{ role, unit }] }
    const reader = { actor, now: testNow, queries: house.queries, unitsOf: async () => [] }
    const answer = await reading(db, reader, (question) => question(contract, input))
    return answer.ok ? { ok: true, value: contract.reply.parse(answer.value) as ReplyOf<typeof contract> } : answer
  }
  const read: RoomTest['read'] = (use) =>
    inTransaction(db, (trx) => {
      const [actor, once] = [actorOf('visitor'), onceInSnapshot()]
      const ask = askOf({ trx, actor, now: testNow, queries: house.queries, once })
      return use({ trx, districtId: actor.districtId, actor, now: testNow, ask, once })
    })
  const founding = house.commands.get('organization.found-district')
  if (founding !== undefined) await foundGeumcheon(means, founding)
  return { db, connection, house, means, told, run, ask, read, close: drop }
}

/** A stranger comes on a day; everybody else sends now what is to be of a day. */
const comesOn = (on: string) => ({ now: Instant.parse(`${LocalDate.parse(on)}T01:00:00.000Z`) })
const sentFor = (on: string | undefined) => ({
  ...{ now: testNow, effectiveOn: on === undefined ? undefined : LocalDate.parse(on) },
})

/** Keeps what is told; a kind that no room declares is a mistake. */
const tellerInto = (told: Telling[], house: House): Teller => ({
  put: async (_trx, { tellings }) => {
    for (const { kind } of tellings)
      if (!house.tells.has(kind)) throw new Error(`No room declares that it tells ${kind}.`)
    told.push(...tellings)
  },
})

async function foundGeumcheon(means: Means, handler: Parameters<typeof runCommand>[1]['handler']): Promise<void> {
  const founded = await runCommand(means, {
    handler,
    actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['operator'] },
    input: { name: '금천구', nameEn: 'Geumcheon-gu', city: '서울특별시', cityEn: 'Seoul', platformName: '금천1번가' },
    now: testNow,
  })
  if (!founded.ok) throw new Error(`The district could not be founded: ${JSON.stringify(founded.refusal)}`)
}
