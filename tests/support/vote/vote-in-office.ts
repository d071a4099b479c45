import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import type { Telling } from '#kernel/telling.ts'
import type { CommandContract, GivenTo, QueryContract, RefusalOf, ReplyOf } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDong } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { countApart } from '#rooms/polling/adapters/count-apart.ts'
import { designVote } from '#rooms/polling/contract-office.ts'
import { pollingRoom } from '#rooms/polling/server/room.ts'
import type { PaperworkOf } from '#rooms/polling/server/vote-means.ts'
import type { VoteWork } from '#rooms/polling/server/vote-work.ts'
import { workOnVotes } from '#rooms/polling/server/work.ts'
import { proposalsRoomWith } from '#rooms/proposals/server/room.ts'
import { votingRoom } from '#rooms/voting/server/room.ts'
import { noContacts } from '../no-contacts.ts'
import { openRoom } from '../room-test.ts'
import { testSignIn } from '../test-sign-in.ts'
import { partsInMemory } from './parts-in-memory.ts'

const districtId = DistrictId.parse('geumcheon')
const program = new URL('../../../apps/vote/count-vote.ts', import.meta.url)

/** A draft as the office gives it, changed by what a test says: a week of March 2021 in Seoul. */
export const draftOf = (changes: Partial<GivenTo<typeof designVote>> = {}): GivenTo<typeof designVote> => ({
  ...{ voteId: 'spring', title: '2021년 협치사업 주민투표', opensOn: '2021-03-08', closesOn: '2021-03-14' },
  contests: [{ title: '분과별 사업', max: 2, seats: 2, more: '마을 미디어\n안심 귀갓길\n청소년 공방' }],
  ...{ tie: 'id', online: true, byPhone: true, residents: true, asksDong: true },
  ...changes,
})

/** How an office differs from the usual one. */
interface OfficeWish {
  readonly paperworkOf?: PaperworkOf
  readonly hasIdentity?: boolean
}

/** The office with both parts in memory and a clock that a test sets: what is asked of it, and its work when it is due. */
export async function voteInOffice({ paperworkOf, hasIdentity = true }: OfficeWish = {}) {
  const parts = partsInMemory()
  const polling = {
    ...{ parts: { ...parts.parts, hasIdentity }, sealing: testSignIn.sealing },
    ...(paperworkOf === undefined ? {} : { paperworkOf }),
  }
  const room = await openRoom([
    ...[organizationRoom, documentsRoom(readHere([]), filesHere), itemsRoom({ traceSteps: [] })],
    ...[proposalsRoomWith(noContacts), votingRoom, pollingRoom(polling)],
  ])
  await room.run(addDong, { dongId: 'gasan', name: '가산동' })
  await room.run(addDong, { dongId: 'doksan', name: '독산동' })
  let now = Instant.parse('2021-03-02T01:00:00.000Z')
  const told: Telling[] = []
  const broken: { voteId: string; step: string; why: unknown }[] = []
  /** As the secretariat, or as the software itself, at the clock's moment. */
  const run = async <C extends CommandContract>(
    contract: C,
    input: GivenTo<C>,
    role: 'secretariat' | 'operator' | 'auditor' = 'secretariat',
  ): Promise<Result<ReplyOf<C>, RefusalOf<C>>> => {
    const handler = room.house.commands.get(contract.name)
    if (handler === undefined) throw new Error(`${contract.name} is not mounted.`)
    const actor = { districtId, accountId: null, roles: [role] }
    const outcome = await runCommand(room.means, { handler, actor, input, now })
    return (outcome.ok ? { ok: true, value: outcome.value.reply } : outcome) as Result<ReplyOf<C>, RefusalOf<C>>
  }
  /** As anybody, or as a role, at the clock's moment. */
  const ask = <C extends QueryContract>(
    contract: C,
    input: GivenTo<C>,
    role: 'visitor' | 'secretariat' = 'visitor',
  ) => {
    const actor = { districtId, accountId: null, roles: [role] }
    const reader = { actor, now, queries: room.house.queries, unitsOf: async () => [] }
    return reading(room.db, reader, (question) => question(contract, input))
  }
  const work: VoteWork = {
    ...{ db: room.db, districtId, polling, clock: () => now, count: countApart(program) },
    run: async (contract, input) => {
      const done = await run(contract, input, 'operator')
      if (!done.ok) throw new Error(`${contract.name} is refused: ${JSON.stringify(done.refusal)}`)
    },
    tell: async (_trx, telling) => void told.push(telling),
    broke: (voteId, step, why) => void broken.push({ voteId, step, why }),
  }
  return {
    ...{ room, parts, run, ask, broken, told, work },
    /** The clock from now on, in Seoul. */
    at: (seoul: string) => {
      now = Instant.parse(new Date(`${seoul}:00+09:00`).toISOString())
    },
    /** Works until nothing is due any more. */
    async settle() {
      while (await workOnVotes(work));
    },
    step: () => workOnVotes(work),
    design: (changes: Partial<GivenTo<typeof designVote>> = {}) => run(designVote, draftOf(changes)),
  }
}

export type VoteInOffice = Awaited<ReturnType<typeof voteInOffice>>
