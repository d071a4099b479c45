import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { BallotId, RecordedBallot, RecordedContest, RecordedOption } from '../core/recorded-ballot.ts'
import type { VotingTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<VotingTables>()

/** A recorded ballot and the gate of the thread that the vote was. */
export interface BallotAtGate {
  readonly ballot: RecordedBallot
  readonly gateId: GateId | null
}

export async function insertBallot(trx: Trx, districtId: DistrictId, { ballot, gateId }: BallotAtGate): Promise<void> {
  await tables(trx)
    .insertInto('recorded_ballot')
    .values({
      district_id: districtId,
      ballot_id: ballot.id,
      name: ballot.name,
      held_from: ballot.period.from,
      held_to: ballot.period.to,
      held_precision: ballot.period.precision,
      channel: ballot.channel,
      eligibility: ballot.eligibility,
      advisory: ballot.advisory,
      source: ballot.source,
      gate_id: gateId,
    })
    .execute()
}

export async function insertContests(
  trx: Trx,
  districtId: DistrictId,
  ballotId: BallotId,
  contests: readonly RecordedContest[],
): Promise<void> {
  await tables(trx)
    .insertInto('recorded_contest')
    .values(
      contests.map((contest, index) => ({
        district_id: districtId,
        ballot_id: ballotId,
        contest_id: contest.id,
        contest_no: index + 1,
        title: contest.title,
        choices_kind: contest.choices.kind,
        choices_n: contest.choices.n,
        voters: contest.voters,
        stated_votes: contest.statedVotes,
      })),
    )
    .execute()
}

export async function insertOptions(
  trx: Trx,
  districtId: DistrictId,
  ballotId: BallotId,
  contest: RecordedContest,
): Promise<void> {
  await tables(trx)
    .insertInto('recorded_option')
    .values(
      contest.options.map((option, index) => ({
        district_id: districtId,
        ballot_id: ballotId,
        contest_id: contest.id,
        option_id: option.id,
        option_no: index + 1,
        item_id: option.itemId,
        name: option.name,
        amount: option.amount,
        votes: option.votes,
        stated_rank: option.statedRank,
        stated_share: option.statedShare,
      })),
    )
    .execute()
}

/** Every ballot with its contests and options, the latest first. */
export async function allBallots(trx: Trx, districtId: DistrictId): Promise<BallotAtGate[]> {
  const ballots = await tables(trx)
    .selectFrom('recorded_ballot')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('held_from', 'desc')
    .orderBy('ballot_id')
    .execute()
  return withContests(trx, districtId, ballots)
}

export async function findBallot(trx: Trx, districtId: DistrictId, ballotId: BallotId): Promise<BallotAtGate | null> {
  const ballots = await tables(trx)
    .selectFrom('recorded_ballot')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('ballot_id', '=', ballotId)
    .execute()
  const [ballot] = await withContests(trx, districtId, ballots)
  return ballot ?? null
}

/** The ballot that was the vote at a gate. */
export async function ballotAtGate(trx: Trx, districtId: DistrictId, gateId: GateId): Promise<BallotId | null> {
  const row = await tables(trx)
    .selectFrom('recorded_ballot')
    .select('ballot_id')
    .where('district_id', '=', districtId)
    .where('gate_id', '=', gateId)
    .executeTakeFirst()
  return row?.ballot_id ?? null
}

/** The ballots in which any of these items was an option. */
export async function ballotsWithItems(
  trx: Trx,
  districtId: DistrictId,
  itemIds: readonly ItemId[],
): Promise<BallotAtGate[]> {
  const ballots = await tables(trx)
    .selectFrom('recorded_ballot')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('ballot_id', 'in', (is) =>
      is
        .selectFrom('recorded_option')
        .select('recorded_option.ballot_id')
        .where('recorded_option.district_id', '=', districtId)
        .where('recorded_option.item_id', 'in', itemIds),
    )
    .orderBy('held_from')
    .orderBy('ballot_id')
    .execute()
  return withContests(trx, districtId, ballots)
}

type BallotRow = Selectable<VotingTables['recorded_ballot']>
type ContestRow = Selectable<VotingTables['recorded_contest']>
type OptionRow = Selectable<VotingTables['recorded_option']>

async function withContests(trx: Trx, districtId: DistrictId, ballots: readonly BallotRow[]): Promise<BallotAtGate[]> {
  if (ballots.length === 0) return []
  const ids = ballots.map((ballot) => ballot.ballot_id)
  const contests = await tables(trx)
    .selectFrom('recorded_contest')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('ballot_id', 'in', ids)
    .orderBy('contest_no')
    .execute()
  const options = await tables(trx)
    .selectFrom('recorded_option')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('ballot_id', 'in', ids)
    .orderBy('option_no')
    .execute()
  const contestsOf = Map.groupBy(contests, (contest) => contest.ballot_id)
  const optionsOf = Map.groupBy(options, (option) => `${option.ballot_id} ${option.contest_id}`)
  return ballots.map((ballot) => ({
    gateId: ballot.gate_id,
    ballot: readBallot(
      ballot,
      (contestsOf.get(ballot.ballot_id) ?? []).map((contest) =>
        readContest(contest, optionsOf.get(`${ballot.ballot_id} ${contest.contest_id}`) ?? []),
      ),
    ),
  }))
}

const readBallot = (row: BallotRow, contests: readonly RecordedContest[]): RecordedBallot => ({
  id: row.ballot_id,
  name: row.name,
  period: { from: row.held_from, to: row.held_to, precision: row.held_precision },
  channel: row.channel,
  eligibility: row.eligibility,
  advisory: row.advisory,
  source: row.source,
  contests,
})

const readContest = (row: ContestRow, options: readonly OptionRow[]): RecordedContest => ({
  id: row.contest_id,
  title: row.title,
  choices: { kind: row.choices_kind, n: row.choices_n },
  voters: row.voters,
  statedVotes: row.stated_votes,
  options: options.map(readOption),
})

const readOption = (row: OptionRow): RecordedOption => ({
  id: row.option_id,
  itemId: row.item_id,
  name: row.name,
  amount: row.amount,
  votes: row.votes,
  statedRank: row.stated_rank,
  statedShare: row.stated_share,
})
