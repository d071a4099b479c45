import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { AgeBand, Sex } from '#rooms/forums/core/participant.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { Jury, JuryId, Opinion, OpinionId } from '../core/jury.ts'
import type { PledgeId } from '../core/pledge.ts'
import type { PledgesTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PledgesTables>()

/** A jury with the seed of its lots, which nobody is told before the draw. */
export interface SeededJury {
  readonly jury: Jury
  readonly seed: string
}

export interface Applicant {
  readonly no: number
  readonly accountId: AccountId | null
  readonly dongId: DongId | null
  readonly ageBand: AgeBand | null
  readonly sex: Sex | null
}

const readJury = (row: Selectable<PledgesTables['pledge_jury']>): SeededJury => ({
  jury: {
    ...{ id: row.jury_id, title: row.title, seats: row.seats, opensOn: row.opens_on, closesOn: row.closes_on },
    ...{ strata: row.strata, drawn: row.drawn, drawnOn: row.drawn_on },
  },
  seed: row.seed,
})

/** Writes a new jury with the seed of its lots; false where its id is taken. */
export async function insertJury(trx: Trx, districtId: DistrictId, jury: Jury, seed: string): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('pledge_jury')
    .values({
      ...{ district_id: districtId, jury_id: jury.id, title: jury.title, seats: jury.seats },
      ...{ opens_on: jury.opensOn, closes_on: jury.closesOn, strata: jsonb(jury.strata), seed },
      ...{ drawn: null, drawn_on: null },
    })
    .onConflict((taken) => taken.columns(['district_id', 'jury_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

const one = (trx: Trx, districtId: DistrictId, juryId: JuryId) =>
  tables(trx).selectFrom('pledge_jury').selectAll().where('district_id', '=', districtId).where('jury_id', '=', juryId)

export async function findJury(trx: Trx, districtId: DistrictId, juryId: JuryId): Promise<SeededJury | null> {
  const row = await one(trx, districtId, juryId).executeTakeFirst()
  return row === undefined ? null : readJury(row)
}

/** A jury held until the transaction ends: numbers are given, and lots drawn, one after the other. */
export async function holdJury(trx: Trx, districtId: DistrictId, juryId: JuryId): Promise<SeededJury | null> {
  const row = await one(trx, districtId, juryId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readJury(row)
}

/** All juries, the latest first. */
export async function allJuries(trx: Trx, districtId: DistrictId): Promise<SeededJury[]> {
  const rows = await tables(trx)
    .selectFrom('pledge_jury')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('closes_on', 'desc')
    .orderBy('jury_id')
    .execute()
  return rows.map(readJury)
}

export async function applicantsOf(trx: Trx, districtId: DistrictId, juryId: JuryId): Promise<Applicant[]> {
  const rows = await tables(trx)
    .selectFrom('pledge_jury_applicant')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('jury_id', '=', juryId)
    .orderBy('no')
    .execute()
  return rows.map((row) => ({
    ...{ no: row.no, accountId: row.account_id, dongId: row.dong_id, ageBand: row.age_band, sex: row.sex },
  }))
}

export async function insertApplicant(
  trx: Trx,
  districtId: DistrictId,
  juryId: JuryId,
  { no, accountId, dongId, ageBand, sex }: Applicant,
): Promise<void> {
  await tables(trx)
    .insertInto('pledge_jury_applicant')
    .values({
      ...{ district_id: districtId, jury_id: juryId, no, account_id: accountId, dong_id: dongId },
      ...{ age_band: ageBand, sex },
    })
    .execute()
}

export async function deleteApplicant(trx: Trx, districtId: DistrictId, juryId: JuryId, no: number): Promise<void> {
  await tables(trx)
    .deleteFrom('pledge_jury_applicant')
    .where('district_id', '=', districtId)
    .where('jury_id', '=', juryId)
    .where('no', '=', no)
    .execute()
}

/**
 * Keeps the lots as they were drawn, and of the applicants only those who have a seat, without their groups: the lots
 * hold the numbers with their groups, which is what drawing again needs.
 */
export async function keepDraw(
  trx: Trx,
  districtId: DistrictId,
  { id, drawn, drawnOn }: Pick<Jury, 'id' | 'drawn' | 'drawnOn'>,
  seated: readonly number[],
): Promise<void> {
  await tables(trx)
    .updateTable('pledge_jury')
    .set({ drawn: jsonb(drawn ?? []), drawn_on: drawnOn })
    .where('district_id', '=', districtId)
    .where('jury_id', '=', id)
    .execute()
  await tables(trx)
    .deleteFrom('pledge_jury_applicant')
    .where('district_id', '=', districtId)
    .where('jury_id', '=', id)
    .where('no', 'not in', seated)
    .execute()
  await tables(trx)
    .updateTable('pledge_jury_applicant')
    .set({ dong_id: null, age_band: null, sex: null })
    .where('district_id', '=', districtId)
    .where('jury_id', '=', id)
    .execute()
}

/** The juries to which an account has applied, with its number there. */
export async function placesOf(
  trx: Trx,
  districtId: DistrictId,
  accountId: AccountId,
): Promise<{ readonly juryId: JuryId; readonly no: number }[]> {
  const rows = await tables(trx)
    .selectFrom('pledge_jury_applicant')
    .select(['jury_id', 'no'])
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('jury_id')
    .execute()
  return rows.map((row) => ({ juryId: row.jury_id, no: row.no }))
}

/** Writes an opinion; false where its id is taken. */
export async function insertOpinion(trx: Trx, districtId: DistrictId, opinion: Opinion): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('pledge_opinion')
    .values({
      ...{ district_id: districtId, opinion_id: opinion.id, jury_id: opinion.juryId, pledge_id: opinion.pledgeId },
      ...{ no: opinion.no, text: opinion.text, given_on: opinion.givenOn },
      ...{ answer: opinion.answer, answered_on: opinion.answeredOn },
    })
    .onConflict((taken) => taken.columns(['district_id', 'opinion_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function findOpinion(trx: Trx, districtId: DistrictId, opinionId: OpinionId): Promise<Opinion | null> {
  const row = await tables(trx)
    .selectFrom('pledge_opinion')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('opinion_id', '=', opinionId)
    .executeTakeFirst()
  return row === undefined ? null : readOpinion(row)
}

/** The opinions on a pledge, of a jury, or all; the first one first. */
export async function opinionsOn(
  trx: Trx,
  districtId: DistrictId,
  on: { readonly pledgeId?: PledgeId; readonly juryId?: JuryId },
): Promise<Opinion[]> {
  const { pledgeId, juryId } = on
  const rows = await tables(trx)
    .selectFrom('pledge_opinion')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(pledgeId !== undefined, (some) => some.where('pledge_id', '=', pledgeId as PledgeId))
    .$if(juryId !== undefined, (some) => some.where('jury_id', '=', juryId as JuryId))
    .orderBy('given_on')
    .orderBy('opinion_id')
    .execute()
  return rows.map(readOpinion)
}

const readOpinion = (row: Selectable<PledgesTables['pledge_opinion']>): Opinion => ({
  ...{ id: row.opinion_id, juryId: row.jury_id, pledgeId: row.pledge_id, no: row.no, text: row.text },
  ...{ givenOn: row.given_on, answer: row.answer, answeredOn: row.answered_on },
})

export async function writeAnswer(
  trx: Trx,
  districtId: DistrictId,
  opinionId: OpinionId,
  answer: string,
  answeredOn: LocalDate,
): Promise<void> {
  await tables(trx)
    .updateTable('pledge_opinion')
    .set({ answer, answered_on: answeredOn })
    .where('district_id', '=', districtId)
    .where('opinion_id', '=', opinionId)
    .execute()
}
