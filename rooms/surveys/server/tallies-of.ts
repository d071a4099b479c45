import type { QueryContext } from '#kernel/handler.ts'
import type { Survey } from '../core/survey.ts'
import { type QuestionTally, tallySurvey } from '../core/tally.ts'
import * as store from '../store/answer-queries.ts'

/** Counts a survey: the database counts, core/ adds up. */
export async function talliesOf(
  { trx, districtId }: QueryContext,
  { id, questions }: Survey,
): Promise<readonly QuestionTally[]> {
  const counting = questions.filter(({ kind }) => kind !== 'number' && kind !== 'short' && kind !== 'long')
  const counted = await store.countedOf(
    trx,
    districtId,
    id,
    counting.map((question) => question.id),
  )
  return tallySurvey(questions, counted, await store.answeredOf(trx, districtId, id))
}
