import type { OpeningsOf } from '#kernel/openings.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { stepOpenings } from '../core/step-opening.ts'
import { allCycles } from '../store/queries.ts'

/** The steps of the year in which residents take part, now or from a day to come. */
export const stepsOpen: OpeningsOf = async ({ trx, districtId, now }) =>
  (await allCycles(trx, districtId)).flatMap((cycle) => stepOpenings(cycle, dateInSeoul(now)))
