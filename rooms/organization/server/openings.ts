import { type OpeningsOf, openingsAtMost } from '#kernel/openings.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { callOpening } from '../core/call-opening.ts'
import { callsOpenFrom } from '../store/call-queries.ts'

/** The calls for members that take applications, now or from a day to come. */
export const callsOpen: OpeningsOf = async ({ trx, districtId, now }) =>
  (await callsOpenFrom(trx, districtId, dateInSeoul(now), openingsAtMost)).map(callOpening)
