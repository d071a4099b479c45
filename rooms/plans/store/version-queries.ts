import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { PlanId } from '../core/plan.ts'
import type { PlanVersion, VersionId } from '../core/plan-version.ts'
import type { PlansTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PlansTables>()

/** Freezes a version for good: nothing here changes one. */
export async function insertVersion(
  trx: Trx,
  districtId: DistrictId,
  version: PlanVersion,
  snapshot: string,
): Promise<void> {
  await tables(trx)
    .insertInto('plan_version')
    .values({
      district_id: districtId,
      version_id: version.id,
      plan_id: version.planId,
      name: version.name,
      kind: version.kind,
      frozen_on: version.frozenOn,
      frozen_at: version.frozenAt,
      role: version.role,
      projects: version.projects,
      total: version.total,
      masked: version.masked,
      snapshot,
      hash: version.hash,
    })
    .execute()
}

const shown = [
  'version_id',
  'plan_id',
  'name',
  'kind',
  'frozen_on',
  'frozen_at',
  'role',
  'projects',
  'total',
  'masked',
  'hash',
] as const

/** The versions of a plan without what they hold, the earliest first. */
export async function versionsOfPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<PlanVersion[]> {
  const rows = await tables(trx)
    .selectFrom('plan_version')
    .select(shown)
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('frozen_at')
    .orderBy('version_id')
    .execute()
  return rows.map(readVersion)
}

/** A version with the text it holds. */
export async function findVersion(
  trx: Trx,
  districtId: DistrictId,
  versionId: VersionId,
): Promise<{ readonly version: PlanVersion; readonly snapshot: string } | null> {
  const row = await tables(trx)
    .selectFrom('plan_version')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row === undefined ? null : { version: readVersion(row), snapshot: row.snapshot }
}

const readVersion = (row: Omit<Selectable<PlansTables['plan_version']>, 'district_id' | 'snapshot'>): PlanVersion => ({
  id: row.version_id,
  planId: row.plan_id,
  name: row.name,
  kind: row.kind,
  frozenOn: row.frozen_on,
  frozenAt: row.frozen_at,
  role: row.role,
  projects: row.projects,
  total: row.total,
  masked: row.masked,
  hash: row.hash,
})
