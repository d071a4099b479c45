import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Survey, SurveyId, SurveyState } from '../core/survey.ts'
import type { SurveyTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<SurveyTables>()

const rowOf = (districtId: DistrictId, survey: Survey) => ({
  district_id: districtId,
  survey_id: survey.id,
  title: survey.title,
  lead: survey.lead,
  purpose: survey.purpose,
  access: survey.access,
  about_kind: survey.about?.kind ?? null,
  about_id: survey.about?.id ?? null,
  compares_with: survey.comparesWith,
  opens_on: survey.opensOn,
  closes_on: survey.closesOn,
  state: survey.state,
  questions: jsonb(survey.questions),
})

const readSurvey = (row: Selectable<SurveyTables['survey']>): Survey => ({
  id: row.survey_id,
  title: row.title,
  lead: row.lead,
  purpose: row.purpose,
  access: row.access,
  about: row.about_kind === null || row.about_id === null ? null : { kind: row.about_kind, id: row.about_id },
  comparesWith: row.compares_with,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  state: row.state,
  questions: row.questions,
})

/** Writes a new survey; false where its id is taken. */
export async function insertSurvey(trx: Trx, districtId: DistrictId, survey: Survey): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('survey')
    .values(rowOf(districtId, survey))
    .onConflict((taken) => taken.columns(['district_id', 'survey_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function updateSurvey(trx: Trx, districtId: DistrictId, survey: Survey): Promise<void> {
  await tables(trx)
    .updateTable('survey')
    .set(rowOf(districtId, survey))
    .where('district_id', '=', districtId)
    .where('survey_id', '=', survey.id)
    .execute()
}

export async function findSurvey(trx: Trx, districtId: DistrictId, surveyId: SurveyId): Promise<Survey | null> {
  const row = await tables(trx)
    .selectFrom('survey')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .executeTakeFirst()
  return row === undefined ? null : readSurvey(row)
}

/** A survey held until the transaction ends: nobody answers while it is being closed or changed. */
export async function holdSurvey(trx: Trx, districtId: DistrictId, surveyId: SurveyId): Promise<Survey | null> {
  const row = await tables(trx)
    .selectFrom('survey')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readSurvey(row)
}

/** A survey while it is answered: many answer at once, and nobody closes it meanwhile. */
export async function holdToAnswer(trx: Trx, districtId: DistrictId, surveyId: SurveyId): Promise<Survey | null> {
  const row = await tables(trx)
    .selectFrom('survey')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .forKeyShare()
    .executeTakeFirst()
  return row === undefined ? null : readSurvey(row)
}

export interface SurveyFilter {
  /** States that whoever asks may see. */
  readonly states: readonly SurveyState[]
  readonly q: string | null
}

const filtered = (trx: Trx, districtId: DistrictId, { states, q }: SurveyFilter) => {
  const seen = tables(trx).selectFrom('survey').where('district_id', '=', districtId).where('state', 'in', states)
  return q === null ? seen : seen.where('title', 'ilike', `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`)
}

/** Surveys by their first day, the newest first. */
export async function listSurveys(
  trx: Trx,
  districtId: DistrictId,
  filter: SurveyFilter,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<Survey[]> {
  const rows = await filtered(trx, districtId, filter)
    .selectAll()
    .orderBy('opens_on', 'desc')
    .orderBy('survey_id')
    .limit(size)
    .offset(from)
    .execute()
  return rows.map(readSurvey)
}

export async function countSurveys(trx: Trx, districtId: DistrictId, filter: SurveyFilter): Promise<number> {
  const row = await filtered(trx, districtId, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The opened surveys whose last day is not past, the one that ends first at the head. */
export async function surveysOpenFrom(
  trx: Trx,
  districtId: DistrictId,
  on: LocalDate,
  most: number,
): Promise<Pick<Survey, 'id' | 'title' | 'state' | 'access' | 'opensOn' | 'closesOn'>[]> {
  const rows = await tables(trx)
    .selectFrom('survey')
    .select(['survey_id', 'title', 'state', 'access', 'opens_on', 'closes_on'])
    .where('district_id', '=', districtId)
    .where('state', '=', 'open')
    .where('access', '<>', 'invited')
    .where('closes_on', '>=', on)
    .orderBy('closes_on')
    .orderBy('survey_id')
    .limit(most)
    .execute()
  return rows.map(({ survey_id, opens_on, closes_on, ...row }) => ({
    ...{ id: survey_id, opensOn: opens_on, closesOn: closes_on, ...row },
  }))
}
