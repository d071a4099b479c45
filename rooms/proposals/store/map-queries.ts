import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { Point } from '../core/microdegrees.ts'
import type { ProposalId, State } from '../core/proposal.ts'
import { type ListWish, matching } from './list-queries.ts'
import type { ProposalsTables } from './tables.ts'

export interface PlacedRow {
  readonly id: ProposalId
  readonly title: string
  readonly state: State
  readonly supportUntil: LocalDate | null
  readonly point: Point
}

/** The newest of those that a wish lets through and that say on the map where they are. */
export async function listPlaced(
  trx: Trx,
  districtId: DistrictId,
  wish: ListWish,
  limit: number,
): Promise<PlacedRow[]> {
  const rows = await trx
    .withTables<ProposalsTables>()
    .selectFrom(
      matching(trx, districtId, wish)
        .innerJoin('proposal_point', (join) =>
          join
            .on('proposal_point.district_id', '=', districtId)
            .onRef('proposal_point.proposal_id', '=', 'proposal.proposal_id')
            .onRef('proposal_point.version', '=', 'proposal.version'),
        )
        .select(['proposal.proposal_id', 'proposal.version', 'state', 'support_until', 'submitted_at'])
        .select(['latitude', 'longitude'])
        .orderBy('submitted_at', 'desc')
        .orderBy('proposal.proposal_id')
        .limit(limit)
        .as('placed'),
    )
    .innerJoin('proposal_version', (join) =>
      join
        .on('proposal_version.district_id', '=', districtId)
        .onRef('proposal_version.proposal_id', '=', 'placed.proposal_id')
        .onRef('proposal_version.version', '=', 'placed.version'),
    )
    .select(['placed.proposal_id', 'title', 'state', 'support_until', 'latitude', 'longitude'])
    .orderBy('submitted_at', 'desc')
    .orderBy('placed.proposal_id')
    .execute()
  return rows.map(({ proposal_id, title, state, support_until, latitude, longitude }) => ({
    ...{ id: proposal_id, title, state, supportUntil: support_until, point: { latitude, longitude } },
  }))
}

/** How many a wish lets through of each dong, those without a dong last. */
export async function countByDong(
  trx: Trx,
  districtId: DistrictId,
  wish: ListWish,
): Promise<{ readonly dongId: DongId | null; readonly count: number }[]> {
  return matching(trx, districtId, wish)
    .select('dong_id as dongId')
    .select((is) => is.fn.countAll<number>().as('count'))
    .groupBy('dong_id')
    .orderBy('dong_id', (by) => by.asc().nullsLast())
    .execute()
}
