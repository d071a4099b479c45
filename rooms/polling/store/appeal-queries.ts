import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Appeal } from '../core/appeal.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { PollingTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PollingTables>()

const readAppeal = (row: Selectable<PollingTables['vote_appeal']>): Appeal => ({
  ...{ no: row.appeal_no, about: row.about, what: row.what, reference: row.reference },
  ...{ filedOn: row.filed_on, answerBy: row.answer_by },
  ...{ outcome: row.outcome, answer: row.answer, endedOn: row.ended_on },
})

/** Writes a new appeal; false where its key is taken. */
export async function insertAppeal(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { keyHash, ...appeal }: Appeal & { readonly keyHash: string },
): Promise<boolean> {
  const done = await tables(trx)
    .insertInto('vote_appeal')
    .values({
      ...{ district_id: districtId, vote_id: voteId, appeal_no: appeal.no, key_hash: keyHash, about: appeal.about },
      ...{ what: appeal.what, reference: appeal.reference, filed_on: appeal.filedOn, answer_by: appeal.answerBy },
      ...{ outcome: appeal.outcome, answer: appeal.answer, ended_on: appeal.endedOn },
    })
    .onConflict((taken) => taken.columns(['district_id', 'vote_id', 'key_hash']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

const of = (trx: Trx, districtId: DistrictId, voteId: VoteId) =>
  tables(trx).selectFrom('vote_appeal').selectAll().where('district_id', '=', districtId).where('vote_id', '=', voteId)

/** The appeals about a vote, in the order of filing. */
export async function appealsOf(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<Appeal[]> {
  const rows = await of(trx, districtId, voteId).orderBy('appeal_no').execute()
  return rows.map(readAppeal)
}

/** The appeals of every vote to which an answer is owed. */
export async function openAppeals(
  trx: Trx,
  districtId: DistrictId,
): Promise<readonly { readonly voteId: VoteId; readonly appeal: Appeal }[]> {
  const rows = await tables(trx)
    .selectFrom('vote_appeal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('outcome', 'is', null)
    .orderBy('vote_id')
    .orderBy('appeal_no')
    .execute()
  return rows.map((row) => ({ voteId: row.vote_id, appeal: readAppeal(row) }))
}

/** Which appeal is meant: by its number, or by the hash of the key that its filer has. */
export type AppealMeant = { readonly no: number } | { readonly keyHash: string }

const meantIn = (trx: Trx, districtId: DistrictId, voteId: VoteId, meant: AppealMeant) =>
  'no' in meant
    ? of(trx, districtId, voteId).where('appeal_no', '=', meant.no)
    : of(trx, districtId, voteId).where('key_hash', '=', meant.keyHash)

export async function findAppeal(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  meant: AppealMeant,
): Promise<Appeal | null> {
  const row = await meantIn(trx, districtId, voteId, meant).executeTakeFirst()
  return row === undefined ? null : readAppeal(row)
}

/** An appeal held until the transaction ends. */
export async function holdAppeal(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  meant: AppealMeant,
): Promise<Appeal | null> {
  const row = await meantIn(trx, districtId, voteId, meant).forUpdate().executeTakeFirst()
  return row === undefined ? null : readAppeal(row)
}

/** Writes how an appeal ended. */
export async function keepAppealEnd(trx: Trx, districtId: DistrictId, voteId: VoteId, appeal: Appeal): Promise<void> {
  await tables(trx)
    .updateTable('vote_appeal')
    .set({ outcome: appeal.outcome, answer: appeal.answer, ended_on: appeal.endedOn })
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('appeal_no', '=', appeal.no)
    .execute()
}
