import type { Db } from '#db/connect.ts'
import type { House } from '#kernel/house.ts'
import { type Means, runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import type { Actor, Role } from '#kit/actor.ts'
import type { CommandContract, GivenTo, QueryContract, ReplyOf } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { addDays, dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import { demoAccount } from '#samples/teller.ts'

/** Who does something: in a role, under its demonstration account unless another is named, and for which day. */
export interface By {
  readonly as?: Role
  readonly account?: string
  readonly on?: LocalDate
}

/** How a year is set going: commands and queries that must succeed, on the days around today. */
export interface Doing {
  readonly run: <C extends CommandContract>(contract: C, input: GivenTo<C>, by?: By) => Promise<ReplyOf<C>>
  readonly ask: <C extends QueryContract>(contract: C, input: GivenTo<C>, by?: By) => Promise<ReplyOf<C>>
  /** The one-time code that was sent last. */
  readonly lastCode: () => string
  /** The day so many days from today; today without a number. */
  readonly day: (days?: number) => LocalDate
}

/** A page that somebody opens: the role, `visitor` for nobody, the address inside the district, and what is sent to it. */
export type Visited = readonly [Visitor, string, Readonly<Record<string, string>>?]

/** Who opens a page: a demonstration account by its role, or a neighbour who joined by a code. */
export type Visitor = Role | 'neighbour'

const districtId = DistrictId.parse('geumcheon')
const actorOf = ({ as = 'secretariat', account }: By): Actor => ({
  districtId,
  accountId: as === 'visitor' || as === 'operator' ? null : AccountId.parse(account ?? demoAccount(as)),
  roles: [as],
})

/** What a year is set going on: the sample's district, and the codes that it sends. */
export interface Begun {
  readonly db: Db
  readonly house: House
  readonly means: Means
  readonly lastCode: () => string
}

/** Sets the sample's district going; what is refused ends it, with the command and the reason. */
export function doingOn({ db, house, means, lastCode }: Begun, clock: () => Instant): Doing {
  const today = dateInSeoul(clock())
  return {
    lastCode,
    day: (days = 0) => addDays(today, days),
    run: async (contract, input, by = {}) => {
      const handler = house.commands.get(contract.name)
      if (handler === undefined) throw new Error(`${contract.name} is not mounted.`)
      const call = { handler, actor: actorOf(by), input, now: clock(), effectiveOn: by.on }
      const done = await runCommand(means, call)
      if (!done.ok) throw new Error(`${contract.name} refused: ${JSON.stringify(done.refusal)}`)
      return contract.reply.parse(done.value.reply) as ReplyOf<typeof contract>
    },
    ask: async (contract, input, by = {}) => {
      const reader = { actor: actorOf(by), now: clock(), queries: house.queries, unitsOf: means.unitsOf }
      const answer = await reading(db, reader, (question) => question(contract, input))
      if (!answer.ok) throw new Error(`${contract.name} refused: ${JSON.stringify(answer.refusal)}`)
      return contract.reply.parse(answer.value) as ReplyOf<typeof contract>
    },
  }
}
