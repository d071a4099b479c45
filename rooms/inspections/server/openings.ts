import { type OpeningsOf, openingsAtMost } from '#kernel/openings.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { groupsCalledFrom } from '../store/group-queries.ts'

/** The groups of inspectors to which residents may apply, now or from a day to come. */
export const inspectionsOpen: OpeningsOf = async ({ trx, districtId, now }) =>
  (await groupsCalledFrom(trx, districtId, dateInSeoul(now), openingsAtMost)).map(
    ({ id, title, opensOn, closesOn }) => ({
      ...{ kind: 'inspection-group', id, title, path: `/inspections/groups/${id}` },
      ...{ way: 'sign-up', opensOn, closesOn },
    }),
  )
