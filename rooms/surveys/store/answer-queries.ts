import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Answer } from '../core/answer.ts'
import type { QuestionId } from '../core/question.ts'
import type { SurveyId } from '../core/survey.ts'
import type { Answered, Counted } from '../core/tally.ts'
import type { SurveyTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<SurveyTables>()

/** Marks that somebody has answered; false where they had already. */
export async function takeOnce(
  trx: Trx,
  districtId: DistrictId,
  surveyId: SurveyId,
  accountId: AccountId,
): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('survey_taker')
    .values({ district_id: districtId, survey_id: surveyId, account_id: accountId })
    .onConflict((taken) => taken.columns(['district_id', 'survey_id', 'account_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function hasTaken(
  trx: Trx,
  districtId: DistrictId,
  surveyId: SurveyId,
  accountId: AccountId,
): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('survey_taker')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets what somebody has taken part in: their answers stay, for they lead to nobody. */
export async function forgetTaker(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .deleteFrom('survey_taker')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}

/** Uses up a code; false where it is none, or was used before. */
export async function useCode(trx: Trx, districtId: DistrictId, surveyId: SurveyId, code: string): Promise<boolean> {
  const used = await tables(trx)
    .updateTable('survey_code')
    .set({ used: true })
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .where('code', '=', code)
    .where('used', '=', false)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function insertCodes(
  trx: Trx,
  districtId: DistrictId,
  surveyId: SurveyId,
  codes: readonly string[],
): Promise<void> {
  await tables(trx)
    .insertInto('survey_code')
    .values(codes.map((code) => ({ district_id: districtId, survey_id: surveyId, code, used: false })))
    .execute()
}

/** The codes not used yet, in alphabetical order, and how many are used. */
export async function codesOf(
  trx: Trx,
  districtId: DistrictId,
  surveyId: SurveyId,
): Promise<{ codes: string[]; used: number }> {
  const rows = await tables(trx)
    .selectFrom('survey_code')
    .select(['code', 'used'])
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .orderBy('code')
    .execute()
  const codes = rows.filter(({ used }) => !used).map(({ code }) => code)
  return { codes, used: rows.length - codes.length }
}

/** Writes what one person answered; false where the paper's number was entered before. */
export async function insertResponse(
  trx: Trx,
  districtId: DistrictId,
  surveyId: SurveyId,
  {
    responseId,
    paperNo,
    answers,
  }: { readonly responseId: string; readonly paperNo: number | null; readonly answers: readonly Answer[] },
): Promise<boolean> {
  const key = { district_id: districtId, survey_id: surveyId, response_id: responseId }
  const written = await tables(trx)
    .insertInto('survey_response')
    .values({ ...key, paper_no: paperNo })
    .onConflict((taken) => taken.constraint('survey_paper_entered_once').doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows !== 1n) return false
  if (answers.length === 0) return true
  await tables(trx)
    .insertInto('survey_answer')
    .values(
      answers.map(({ questionId, part, value, text }) => ({ ...key, question_id: questionId, part, value, text })),
    )
    .execute()
  return true
}

export async function countResponses(
  trx: Trx,
  districtId: DistrictId,
  surveyIds: readonly SurveyId[],
): Promise<Map<SurveyId, { all: number; paper: number }>> {
  if (surveyIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('survey_response')
    .select(({ fn }) => ['survey_id', fn.countAll<number>().as('all'), fn.count<number>('paper_no').as('paper')])
    .where('district_id', '=', districtId)
    .where('survey_id', 'in', surveyIds)
    .groupBy('survey_id')
    .execute()
  return new Map(rows.map(({ survey_id, all, paper }) => [survey_id, { all, paper }]))
}

/** How many people gave each option, place or rank; numbers, whose values are many, are summed up by `answeredOf`. */
export async function countedOf(
  trx: Trx,
  districtId: DistrictId,
  surveyId: SurveyId,
  questionIds: readonly QuestionId[],
): Promise<Counted[]> {
  if (questionIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('survey_answer')
    .select(({ fn }) => ['question_id', 'part', 'value', fn.countAll<number>().as('people')])
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .where('question_id', 'in', questionIds)
    .groupBy(['question_id', 'part', 'value'])
    .execute()
  return rows.map(({ question_id, part, value, people }) => ({ questionId: question_id, part, value, people }))
}

/** How many people answered each question, and the sum of the numbers they gave. */
export async function answeredOf(trx: Trx, districtId: DistrictId, surveyId: SurveyId): Promise<Answered[]> {
  const rows = await tables(trx)
    .selectFrom('survey_answer')
    .select(({ fn }) => [
      'question_id',
      fn.count<number>('response_id').distinct().as('people'),
      sql<string>`coalesce(sum(value), 0)::text`.as('sum'),
    ])
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .groupBy('question_id')
    .execute()
  return rows.map(({ question_id, people, sum }) => ({ questionId: question_id, people, sum: BigInt(sum) }))
}

const wordsOf = (trx: Trx, districtId: DistrictId, surveyId: SurveyId, questionId: QuestionId) =>
  tables(trx)
    .selectFrom('survey_answer')
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .where('question_id', '=', questionId)
    .where('text', 'is not', null)

/** What people wrote, ordered by the random number of their answer, which tells nothing of when. */
export async function listWords(
  trx: Trx,
  districtId: DistrictId,
  { surveyId, questionId }: { readonly surveyId: SurveyId; readonly questionId: QuestionId },
  { from, size }: { readonly from: number; readonly size: number },
): Promise<{ texts: string[]; total: number }> {
  const { total } = await wordsOf(trx, districtId, surveyId, questionId)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await wordsOf(trx, districtId, surveyId, questionId)
    .select('text')
    .orderBy('response_id')
    .limit(size)
    .offset(from)
    .execute()
  return { texts: rows.flatMap(({ text }) => (text === null ? [] : [text])), total }
}

/** Every person's answers together, ordered by their random numbers. */
export async function allAnswers(
  trx: Trx,
  districtId: DistrictId,
  surveyId: SurveyId,
): Promise<{ paperNo: number | null; answers: Answer[] }[]> {
  const people = await tables(trx)
    .selectFrom('survey_response')
    .select(['response_id', 'paper_no'])
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .orderBy('response_id')
    .execute()
  const rows = await tables(trx)
    .selectFrom('survey_answer')
    .select(['response_id', 'question_id', 'part', 'value', 'text'])
    .where('district_id', '=', districtId)
    .where('survey_id', '=', surveyId)
    .orderBy('question_id')
    .orderBy('part')
    .execute()
  const byPerson = Map.groupBy(rows, ({ response_id }) => response_id)
  return people.map(({ response_id, paper_no }) => ({
    paperNo: paper_no,
    answers: (byPerson.get(response_id) ?? []).map(({ question_id, part, value, text }) => ({
      ...{ questionId: question_id, part, value, text },
    })),
  }))
}
