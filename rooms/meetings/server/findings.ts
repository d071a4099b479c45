import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { meetingFindings } from '../core/meeting-findings.ts'
import * as store from '../store/queries.ts'
import { rulesOfBodies } from './rules-of-bodies.ts'

/** Everything the rules find wrong with the district's register of meetings and its resolutions. */
export const meetingsFindings = async (context: QueryContext): Promise<Finding[]> => {
  const { trx, districtId } = context
  const meetings = await store.allMeetings(trx, districtId)
  const resolutions = await store.allResolutions(trx, districtId)
  return [...meetingFindings(meetings, resolutions, await rulesOfBodies(context))]
}
