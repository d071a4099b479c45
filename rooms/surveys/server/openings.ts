import { type OpeningsOf, openingsAtMost } from '#kernel/openings.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { surveyOpening } from '../core/survey-opening.ts'
import { surveysOpenFrom } from '../store/queries.ts'

/** The surveys that everyone may answer, now or from a day to come. */
export const surveysOpen: OpeningsOf = async ({ trx, districtId, now }) =>
  (await surveysOpenFrom(trx, districtId, dateInSeoul(now), openingsAtMost)).flatMap(
    (survey) => surveyOpening(survey) ?? [],
  )
