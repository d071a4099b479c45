import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { NamedChoice } from '../core/closing-vote.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { CountedVote, Recusal, Vote, VoteCount, VoteId } from '../core/vote.ts'
import type { CalledTables } from './tables-called.ts'

const tables = (trx: Trx) => trx.withTables<CalledTables>()

export async function insertRecusal(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  recusal: Recusal,
): Promise<void> {
  const { agendaNo, personNo, ground, reason } = recusal
  await tables(trx)
    .insertInto('recusal')
    .values({
      district_id: districtId,
      meeting_id: meetingId,
      agenda_no: agendaNo,
      person_no: personNo,
      ground,
      reason,
    })
    .execute()
}

export async function recusalsOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<Recusal[]> {
  const rows = await tables(trx)
    .selectFrom('recusal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('agenda_no')
    .orderBy('person_no')
    .execute()
  return rows.map(({ agenda_no, person_no, ground, reason }) => ({
    agendaNo: agenda_no,
    personNo: person_no,
    ground,
    reason,
  }))
}

export async function insertVote(trx: Trx, districtId: DistrictId, vote: Vote): Promise<void> {
  await tables(trx)
    .insertInto('meeting_vote')
    .values({
      district_id: districtId,
      vote_id: vote.id,
      meeting_id: vote.meetingId,
      agenda_no: vote.agendaNo,
      method: vote.method,
      motion: vote.motion,
      reply_by: vote.replyBy,
      opened_at: vote.openedAt,
      closed_at: null,
      counted: null,
      gate_id: null,
    })
    .execute()
  if (vote.method !== 'secret') return
  await tables(trx)
    .insertInto('secret_box')
    .values({ district_id: districtId, vote_id: vote.id, in_favour: 0, against: 0, abstained: 0 })
    .execute()
}

const readVote = (row: Selectable<CalledTables['meeting_vote']>): Vote => ({
  id: row.vote_id,
  meetingId: row.meeting_id,
  agendaNo: row.agenda_no,
  method: row.method,
  motion: row.motion,
  replyBy: row.reply_by,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  counted: row.counted,
  gateId: row.gate_id,
})

export async function findVote(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<Vote | null> {
  const row = await tables(trx)
    .selectFrom('meeting_vote')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .executeTakeFirst()
  return row === undefined ? null : readVote(row)
}

export async function votesOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<Vote[]> {
  const rows = await tables(trx)
    .selectFrom('meeting_vote')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('opened_at')
    .orderBy('vote_id')
    .execute()
  return rows.map(readVote)
}

export async function closeVote(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { at, counted }: { readonly at: Instant; readonly counted: CountedVote },
): Promise<void> {
  await tables(trx)
    .updateTable('meeting_vote')
    .set({ closed_at: at, counted: jsonb(counted) })
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
  await tables(trx)
    .deleteFrom('secret_box')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
}

export async function noteGate(trx: Trx, districtId: DistrictId, voteId: VoteId, gateId: GateId): Promise<void> {
  await tables(trx)
    .updateTable('meeting_vote')
    .set({ gate_id: gateId })
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
}

export async function insertNamedChoices(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  made: readonly NamedChoice[],
): Promise<void> {
  if (made.length === 0) return
  await tables(trx)
    .insertInto('named_choice')
    .values(
      made.map(({ personNo, choice }) => ({ district_id: districtId, vote_id: voteId, person_no: personNo, choice })),
    )
    .execute()
}

export async function namedChoicesOf(
  trx: Trx,
  districtId: DistrictId,
  voteIds: readonly VoteId[],
): Promise<(NamedChoice & { voteId: VoteId })[]> {
  if (voteIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('named_choice')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('vote_id', 'in', voteIds)
    .orderBy('vote_id')
    .orderBy('person_no')
    .execute()
  return rows.map(({ vote_id, person_no, choice }) => ({ voteId: vote_id, personNo: person_no, choice }))
}

/** Notes that a member has voted, and adds their choice to the sums: the two stand in no row together. */
export async function putSecretChoice(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { personNo, choice }: NamedChoice,
): Promise<void> {
  await tables(trx)
    .insertInto('secret_voter')
    .values({ district_id: districtId, vote_id: voteId, person_no: personNo })
    .execute()
  await tables(trx)
    .updateTable('secret_box')
    .set((is) => ({
      in_favour: is('in_favour', '+', choice === 'for' ? 1 : 0),
      against: is('against', '+', choice === 'against' ? 1 : 0),
      abstained: is('abstained', '+', choice === 'abstain' ? 1 : 0),
    }))
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
}

/** Who has voted in some secret votes. */
export async function secretVotersOf(
  trx: Trx,
  districtId: DistrictId,
  voteIds: readonly VoteId[],
): Promise<{ voteId: VoteId; personNo: number }[]> {
  if (voteIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('secret_voter')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('vote_id', 'in', voteIds)
    .orderBy('vote_id')
    .orderBy('person_no')
    .execute()
  return rows.map(({ vote_id, person_no }) => ({ voteId: vote_id, personNo: person_no }))
}

/** What lies in the box of a vote: nothing, where it has none. */
export async function secretSums(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<VoteCount> {
  const row = await tables(trx)
    .selectFrom('secret_box')
    .select(['in_favour', 'against', 'abstained'])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .executeTakeFirst()
  return { inFavour: row?.in_favour ?? 0, against: row?.against ?? 0, abstained: row?.abstained ?? 0 }
}
