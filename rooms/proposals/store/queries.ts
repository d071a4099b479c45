import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Point } from '../core/microdegrees.ts'
import type { KeptProposal, ProposalId, ProposalWords, State, Track } from '../core/proposal.ts'
import type { TrackRules } from '../core/tracks.ts'
import { putPoint, readPlaced } from './point-queries.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

export type ProposalRow = Selectable<ProposalsTables['proposal']>

export const readProposal = (row: ProposalRow): KeptProposal => ({
  id: row.proposal_id,
  cycleId: row.cycle_id,
  track: row.track,
  state: row.state,
  category: row.category,
  dongId: row.dong_id,
  version: row.version,
  submittedAt: row.submitted_at,
  submittedOn: row.submitted_on,
  supportUntil: row.support_until,
  reachedOn: row.reached_on,
  supports: row.supports,
  departmentId: row.department_id,
  dueOn: row.due_on,
  endedOn: row.ended_on,
  bounces: row.bounces,
  hidden: row.hidden,
  mergedInto: row.merged_into,
  proposedBy: row.proposed_by,
})

export async function insertProposal(trx: Trx, districtId: DistrictId, proposal: KeptProposal): Promise<void> {
  await tables(trx)
    .insertInto('proposal')
    .values({
      district_id: districtId,
      proposal_id: proposal.id,
      cycle_id: proposal.cycleId,
      track: proposal.track,
      state: proposal.state,
      category: proposal.category,
      dong_id: proposal.dongId,
      proposed_by: proposal.proposedBy,
      version: proposal.version,
      submitted_at: proposal.submittedAt,
      submitted_on: proposal.submittedOn,
      support_until: proposal.supportUntil,
      reached_on: proposal.reachedOn,
      supports: proposal.supports,
      department_id: proposal.departmentId,
      due_on: proposal.dueOn,
      ended_on: proposal.endedOn,
      bounces: proposal.bounces,
      hidden: proposal.hidden,
      merged_into: proposal.mergedInto,
    })
    .execute()
}

export async function findProposal(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
): Promise<KeptProposal | null> {
  const row = await tables(trx)
    .selectFrom('proposal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst()
  return row === undefined ? null : readProposal(row)
}

/** Of some numbers those that proposals bear. */
export async function proposalsWithIds(
  trx: Trx,
  districtId: DistrictId,
  ids: readonly string[],
): Promise<KeptProposal[]> {
  if (ids.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('proposal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', 'in', ids as readonly ProposalId[])
    .execute()
  return rows.map(readProposal)
}

/** The same, held until the end of the transaction: what is decided of it is decided of what stands. */
export async function holdProposal(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
): Promise<KeptProposal | null> {
  const row = await tables(trx)
    .selectFrom('proposal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readProposal(row)
}

/** Several held in the order of their numbers, so that two who want the same never wait for each other. */
export async function holdProposals(
  trx: Trx,
  districtId: DistrictId,
  proposalIds: readonly ProposalId[],
): Promise<KeptProposal[]> {
  const rows = await tables(trx)
    .selectFrom('proposal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', 'in', proposalIds)
    .orderBy('proposal_id')
    .forUpdate()
    .execute()
  return rows.map(readProposal)
}

type Change = Pick<
  Updateable<ProposalsTables['proposal']>,
  | 'state'
  | 'version'
  | 'reached_on'
  | 'department_id'
  | 'due_on'
  | 'ended_on'
  | 'bounces'
  | 'hidden'
  | 'merged_into'
  | 'supports'
>

export async function changeProposal(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  change: Change,
): Promise<void> {
  await tables(trx)
    .updateTable('proposal')
    .set(change)
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .execute()
}

export interface WrittenVersion extends ProposalWords {
  readonly version: number
  /** Where on the map it says that it is. */
  readonly point: Point | null
  readonly reason: string | null
  /** In which role the office wrote it; null where its own person did, or its beginning. */
  readonly role: string | null
  readonly writtenAt: Instant
}

/** Writes a version, in the place of the same one where it stands. */
export async function writeVersion(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  { version, title, place, problem, wish, point, reason, role, writtenAt }: WrittenVersion,
): Promise<void> {
  const words = { title, place, problem, wish, reason, role, written_at: writtenAt }
  const row: Insertable<ProposalsTables['proposal_version']> = {
    district_id: districtId,
    proposal_id: proposalId,
    version,
    ...words,
  }
  await tables(trx)
    .insertInto('proposal_version')
    .values(row)
    .onConflict((conflict) => conflict.columns(['district_id', 'proposal_id', 'version']).doUpdateSet(words))
    .execute()
  await putPoint(trx, districtId, { proposalId, version, point })
}

/** All that a proposal says and has said, the newest first. */
export async function versionsOf(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<WrittenVersion[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_version')
    .leftJoin('proposal_point', (join) =>
      join
        .onRef('proposal_point.district_id', '=', 'proposal_version.district_id')
        .onRef('proposal_point.proposal_id', '=', 'proposal_version.proposal_id')
        .onRef('proposal_point.version', '=', 'proposal_version.version'),
    )
    .selectAll('proposal_version')
    .select(['latitude', 'longitude'])
    .where('proposal_version.district_id', '=', districtId)
    .where('proposal_version.proposal_id', '=', proposalId)
    .orderBy('proposal_version.version', 'desc')
    .execute()
  return rows.map(({ version, title, place, problem, wish, reason, role, written_at, latitude, longitude }) => ({
    ...{ version, title, place, problem, wish, reason, role, writtenAt: written_at },
    point: readPlaced({ latitude, longitude }),
  }))
}

export interface NamedProposal {
  readonly id: ProposalId
  readonly title: string
  readonly hidden: boolean
}

const named = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('proposal')
    .innerJoin('proposal_version', (join) =>
      join
        .onRef('proposal_version.district_id', '=', 'proposal.district_id')
        .onRef('proposal_version.proposal_id', '=', 'proposal.proposal_id')
        .onRef('proposal_version.version', '=', 'proposal.version'),
    )
    .select(['proposal.proposal_id as id', 'proposal_version.title', 'proposal.hidden'])
    .where('proposal.district_id', '=', districtId)
    .orderBy('proposal.proposal_id')

/** What merged into a proposal, as it is called. */
export const mergedInto = (trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<NamedProposal[]> =>
  named(trx, districtId).where('proposal.merged_into', '=', proposalId).execute()

/** Some proposals as they are called. */
export const namesOf = async (
  trx: Trx,
  districtId: DistrictId,
  proposalIds: readonly ProposalId[],
): Promise<NamedProposal[]> =>
  proposalIds.length === 0 ? [] : named(trx, districtId).where('proposal.proposal_id', 'in', proposalIds).execute()

export async function rulesOf(trx: Trx, districtId: DistrictId): Promise<{ track: Track; rules: TrackRules }[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_rules')
    .selectAll()
    .where('district_id', '=', districtId)
    .execute()
  return rows.map(({ track, needed, support_days, clock, edit_hours, bounces }) => ({
    track,
    rules: { needed, supportDays: support_days, clock, editHours: edit_hours, bounces },
  }))
}

export async function putRules(trx: Trx, districtId: DistrictId, track: Track, rules: TrackRules): Promise<void> {
  const set = {
    needed: rules.needed,
    support_days: rules.supportDays,
    clock: jsonb(rules.clock),
    edit_hours: rules.editHours,
    bounces: rules.bounces,
  }
  await tables(trx)
    .insertInto('proposal_rules')
    .values({ district_id: districtId, track, ...set })
    .onConflict((conflict) => conflict.columns(['district_id', 'track']).doUpdateSet(set))
    .execute()
}

/** The proposals of a cycle that stand in one of some states. */
export async function proposalsIn(
  trx: Trx,
  districtId: DistrictId,
  cycleId: string,
  states: readonly State[],
): Promise<ProposalId[]> {
  const rows = await tables(trx)
    .selectFrom('proposal')
    .select('proposal_id')
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .where('state', 'in', states)
    .orderBy('proposal_id')
    .execute()
  return rows.map(({ proposal_id }) => proposal_id)
}
