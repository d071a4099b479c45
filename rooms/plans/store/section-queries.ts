import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { PlanId } from '../core/plan.ts'
import type { SectionId, VersionedSection } from '../core/plan-section.ts'
import type { PlansTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PlansTables>()

/** The chapters of a plan in their order. */
export async function sectionsOfPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<VersionedSection[]> {
  const rows = await tables(trx)
    .selectFrom('plan_section')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()
  return rows.map(({ section_id, plan_id, kind, heading, body, version }) => ({
    section: { id: section_id, planId: plan_id, kind, heading, body },
    version,
  }))
}

/** Writes a chapter in its place: the first writing at a position of its own, a later one where it stands. */
export async function putSection(
  trx: Trx,
  districtId: DistrictId,
  { section, version }: VersionedSection,
  position: number,
): Promise<void> {
  const row = { kind: section.kind, heading: section.heading, body: section.body, version }
  await tables(trx)
    .insertInto('plan_section')
    .values({ district_id: districtId, plan_id: section.planId, section_id: section.id, position, ...row })
    .onConflict((conflict) => conflict.columns(['district_id', 'plan_id', 'section_id']).doUpdateSet(row))
    .execute()
}

/** Puts the chapters of a plan in an order; two may share a place until the end of the transaction. */
export async function reorderSections(
  trx: Trx,
  districtId: DistrictId,
  planId: PlanId,
  order: readonly SectionId[],
): Promise<void> {
  for (const [at, sectionId] of order.entries()) {
    await tables(trx)
      .updateTable('plan_section')
      .set({ position: at + 1 })
      .where('district_id', '=', districtId)
      .where('plan_id', '=', planId)
      .where('section_id', '=', sectionId)
      .execute()
  }
}

/** Takes a chapter out; says whether it was there. */
export async function deleteSection(
  trx: Trx,
  districtId: DistrictId,
  planId: PlanId,
  sectionId: SectionId,
): Promise<boolean> {
  const deleted = await tables(trx)
    .deleteFrom('plan_section')
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .where('section_id', '=', sectionId)
    .executeTakeFirst()
  return deleted.numDeletedRows === 1n
}
