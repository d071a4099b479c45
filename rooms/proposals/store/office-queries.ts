import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { FileId } from '#rooms/documents/core/kept-file.ts'
import type { KeptAnswer } from '../core/answer.ts'
import type { Way } from '../core/answer-note.ts'
import type { ModerationAct } from '../core/moderation.ts'
import type { Movement } from '../core/movement.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

export async function movementsOf(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<Movement[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_movement')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .orderBy('movement_no')
    .execute()
  return rows.map((row) => ({
    no: row.movement_no,
    kind: row.kind,
    from: row.from_department_id,
    to: row.to_department_id,
    agency: row.to_agency,
    reason: row.reason,
    role: row.role,
    on: row.moved_on,
  }))
}

/** Writes down where a proposal went, after what is written already; its row is held meanwhile. */
export async function addMovement(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  movement: Omit<Movement, 'no'>,
): Promise<void> {
  const { last } = await tables(trx)
    .selectFrom('proposal_movement')
    .select((is) => is.fn.coalesce(is.fn.max('movement_no'), is.lit(0)).as('last'))
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirstOrThrow()
  await tables(trx)
    .insertInto('proposal_movement')
    .values({
      district_id: districtId,
      proposal_id: proposalId,
      movement_no: last + 1,
      kind: movement.kind,
      from_department_id: movement.from,
      to_department_id: movement.to,
      to_agency: movement.agency,
      reason: movement.reason,
      role: movement.role,
      moved_on: movement.on,
    })
    .execute()
}

export async function findAnswer(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<KeptAnswer | null> {
  const row = await tables(trx)
    .selectFrom('proposal_answer')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    proposalId: row.proposal_id,
    verdict: row.verdict,
    reasonCodes: row.reason_codes,
    opinion: row.opinion,
    state: row.state,
    draftedOn: row.drafted_on,
    checkedOn: row.checked_on,
    returnedNote: row.returned_note,
    sentOn: row.sent_on,
    draftedBy: row.drafted_by,
  }
}

/** Writes a draft, in the place of the one before: whoever checked that has not checked this. */
export async function putAnswer(
  trx: Trx,
  districtId: DistrictId,
  answer: Pick<KeptAnswer, 'proposalId' | 'verdict' | 'reasonCodes' | 'opinion' | 'draftedOn' | 'draftedBy'>,
): Promise<void> {
  const set = {
    verdict: answer.verdict,
    reason_codes: jsonb(answer.reasonCodes),
    opinion: answer.opinion,
    state: 'drafted' as const,
    drafted_by: answer.draftedBy,
    drafted_on: answer.draftedOn,
    checked_by: null,
    checked_on: null,
    returned_note: null,
    sent_on: null,
  }
  await tables(trx)
    .insertInto('proposal_answer')
    .values({ district_id: districtId, proposal_id: answer.proposalId, ...set })
    .onConflict((conflict) => conflict.columns(['district_id', 'proposal_id']).doUpdateSet(set))
    .execute()
}

export async function markChecked(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  by: string | null,
  on: LocalDate,
): Promise<void> {
  await tables(trx)
    .updateTable('proposal_answer')
    .set({ state: 'checked', checked_by: by, checked_on: on, returned_note: null })
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .execute()
}

export async function markReturned(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  note: string,
): Promise<void> {
  await tables(trx)
    .updateTable('proposal_answer')
    .set({ returned_note: note })
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .execute()
}

export async function markSent(trx: Trx, districtId: DistrictId, proposalId: ProposalId, on: LocalDate): Promise<void> {
  await tables(trx)
    .updateTable('proposal_answer')
    .set({ state: 'sent', sent_on: on })
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .execute()
}

/** Proof that an answer was given: the first is number 1. */
export async function addDeliveries(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  { ways, on }: { readonly ways: readonly Way[]; readonly on: LocalDate },
): Promise<void> {
  const rows = ways.map(({ means, messageId }, at) => ({
    district_id: districtId,
    proposal_id: proposalId,
    delivery_no: at + 1,
    means,
    delivered_on: on,
    message_id: messageId,
    note: null,
  }))
  await tables(trx).insertInto('proposal_delivery').values(rows).execute()
}

export async function deliveriesOf(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
): Promise<{ means: string; on: LocalDate }[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_delivery')
    .select(['means', 'delivered_on'])
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .orderBy('delivery_no')
    .execute()
  return rows.map(({ means, delivered_on }) => ({ means, on: delivered_on }))
}

export interface Moderated {
  readonly act: ModerationAct
  readonly reason: string
  readonly role: string
  readonly on: LocalDate
}

export async function moderationOf(trx: Trx, districtId: DistrictId, proposalId: ProposalId): Promise<Moderated[]> {
  const rows = await tables(trx)
    .selectFrom('proposal_moderation')
    .select(['act', 'reason', 'role', 'done_on'])
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .orderBy('act_no')
    .execute()
  return rows.map(({ done_on, ...act }) => ({ ...act, on: done_on }))
}

/** Writes down what the office did, after what is written already; the proposal's row is held meanwhile. */
export async function addModeration(
  trx: Trx,
  districtId: DistrictId,
  proposalId: ProposalId,
  { act, fileId, reason, role, on }: Moderated & { readonly fileId: FileId | null },
): Promise<void> {
  const { last } = await tables(trx)
    .selectFrom('proposal_moderation')
    .select((is) => is.fn.coalesce(is.fn.max('act_no'), is.lit(0)).as('last'))
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirstOrThrow()
  const row = { act, file_id: fileId, reason, role, done_on: on }
  await tables(trx)
    .insertInto('proposal_moderation')
    .values({ district_id: districtId, proposal_id: proposalId, act_no: last + 1, ...row })
    .execute()
}
