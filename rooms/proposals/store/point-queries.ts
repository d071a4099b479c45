import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Box, Point } from '../core/microdegrees.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ProposalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ProposalsTables>()

interface Placed {
  readonly latitude: number | null
  readonly longitude: number | null
}

/** The point of a row that may have none. */
export const readPlaced = ({ latitude, longitude }: Placed): Point | null =>
  latitude === null || longitude === null ? null : { latitude, longitude }

interface PointOfVersion {
  readonly proposalId: ProposalId
  readonly version: number
  readonly point: Point | null
}

/** Writes where a version says that it is, in the place of what it said before. */
export async function putPoint(
  trx: Trx,
  districtId: DistrictId,
  { proposalId, version, point }: PointOfVersion,
): Promise<void> {
  await tables(trx)
    .deleteFrom('proposal_point')
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .where('version', '=', version)
    .execute()
  if (point === null) return
  await tables(trx)
    .insertInto('proposal_point')
    .values({ district_id: districtId, proposal_id: proposalId, version, ...point })
    .execute()
}

/** The box around a district; null where none is set. */
export async function areaOf(trx: Trx, districtId: DistrictId): Promise<Box | null> {
  const row = await tables(trx)
    .selectFrom('map_area')
    .select(['south', 'west', 'north', 'east'])
    .where('district_id', '=', districtId)
    .executeTakeFirst()
  return row ?? null
}

/** Sets the box around a district in the place of the one before; null for none. */
export async function putArea(trx: Trx, districtId: DistrictId, area: Box | null): Promise<void> {
  await tables(trx).deleteFrom('map_area').where('district_id', '=', districtId).execute()
  if (area === null) return
  await tables(trx)
    .insertInto('map_area')
    .values({ district_id: districtId, ...area })
    .execute()
}
