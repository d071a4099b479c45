import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { CycleId } from '#rooms/cycle/core/cycle.ts'
import type { Negotiation, NegotiationId } from '../core/negotiation.ts'
import type { Plan, PlanId } from '../core/plan.ts'
import type { PlansTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PlansTables>()

export async function insertPlan(trx: Trx, districtId: DistrictId, plan: Plan): Promise<void> {
  await tables(trx)
    .insertInto('plan')
    .values({
      district_id: districtId,
      plan_id: plan.id,
      cycle_id: plan.cycleId,
      fiscal_year: plan.fiscalYear,
      name: plan.name,
      source: plan.source,
    })
    .execute()
}

/** Every plan, the latest first. */
export async function allPlans(trx: Trx, districtId: DistrictId): Promise<Plan[]> {
  const rows = await tables(trx)
    .selectFrom('plan')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .orderBy('plan_id')
    .execute()
  return rows.map(readPlan)
}

export async function findPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<Plan | null> {
  const row = await tables(trx)
    .selectFrom('plan')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return row === undefined ? null : readPlan(row)
}

/** The plans that a cycle ended in: one, or none yet. */
export async function plansOfCycle(trx: Trx, districtId: DistrictId, cycleId: CycleId): Promise<Plan[]> {
  const rows = await tables(trx)
    .selectFrom('plan')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .execute()
  return rows.map(readPlan)
}

/** Holds a plan until the end, so that of two sheets that would take one number the second one sees the first. */
export async function holdPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<Plan | null> {
  const row = await tables(trx)
    .selectFrom('plan')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readPlan(row)
}

const readPlan = (row: Selectable<PlansTables['plan']>): Plan => ({
  id: row.plan_id,
  cycleId: row.cycle_id,
  fiscalYear: row.fiscal_year,
  name: row.name,
  source: row.source,
})

export async function insertNegotiation(trx: Trx, districtId: DistrictId, negotiation: Negotiation): Promise<void> {
  await tables(trx)
    .insertInto('negotiation')
    .values({
      district_id: districtId,
      negotiation_id: negotiation.id,
      plan_id: negotiation.planId,
      gate_id: negotiation.gateId,
      name: negotiation.name,
      held_from: negotiation.period.from,
      held_to: negotiation.period.to,
      held_precision: negotiation.period.precision,
      kind: negotiation.kind,
      conditions: jsonb(negotiation.conditions),
    })
    .execute()
  await insertItems(trx, districtId, negotiation)
}

/** Puts what a negotiation says now in the place of what it said. */
export async function replaceNegotiation(trx: Trx, districtId: DistrictId, negotiation: Negotiation): Promise<void> {
  await tables(trx)
    .updateTable('negotiation')
    .set({
      name: negotiation.name,
      gate_id: negotiation.gateId,
      held_from: negotiation.period.from,
      held_to: negotiation.period.to,
      held_precision: negotiation.period.precision,
      kind: negotiation.kind,
      conditions: jsonb(negotiation.conditions),
      version: sql`version + 1`,
    })
    .where('district_id', '=', districtId)
    .where('negotiation_id', '=', negotiation.id)
    .execute()
  await tables(trx)
    .deleteFrom('negotiated_item')
    .where('district_id', '=', districtId)
    .where('negotiation_id', '=', negotiation.id)
    .execute()
  await insertItems(trx, districtId, negotiation)
}

async function insertItems(trx: Trx, districtId: DistrictId, negotiation: Negotiation): Promise<void> {
  if (negotiation.items.length === 0) return
  await tables(trx)
    .insertInto('negotiated_item')
    .values(
      negotiation.items.map((item, index) => ({
        district_id: districtId,
        negotiation_id: negotiation.id,
        item_id: item.itemId,
        item_no: index + 1,
        amount_before: item.before,
        amount_after: item.after,
        outcome: item.outcome,
        done: item.done,
        reason: item.reason,
        remark: item.remark,
      })),
    )
    .execute()
}

/** How often a negotiation was written; null when there is none. */
export async function negotiationVersionNow(
  trx: Trx,
  districtId: DistrictId,
  negotiationId: NegotiationId,
): Promise<number | null> {
  const row = await tables(trx)
    .selectFrom('negotiation')
    .select('version')
    .where('district_id', '=', districtId)
    .where('negotiation_id', '=', negotiationId)
    .executeTakeFirst()
  return row?.version ?? null
}

/** The same, and holds it until the end, so that of two revisions the second one sees the first. */
export async function holdNegotiation(
  trx: Trx,
  districtId: DistrictId,
  negotiationId: NegotiationId,
): Promise<number | null> {
  const row = await tables(trx)
    .selectFrom('negotiation')
    .select('version')
    .where('district_id', '=', districtId)
    .where('negotiation_id', '=', negotiationId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row?.version ?? null
}

export async function findNegotiation(
  trx: Trx,
  districtId: DistrictId,
  negotiationId: NegotiationId,
): Promise<Negotiation | null> {
  const rows = await tables(trx)
    .selectFrom('negotiation')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('negotiation_id', '=', negotiationId)
    .execute()
  const [negotiation] = await withItems(trx, districtId, rows)
  return negotiation ?? null
}

/** The negotiations of a plan, the earliest first. */
export async function negotiationsOfPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<Negotiation[]> {
  const rows = await tables(trx)
    .selectFrom('negotiation')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('held_from')
    .orderBy('negotiation_id')
    .execute()
  return withItems(trx, districtId, rows)
}

async function withItems(
  trx: Trx,
  districtId: DistrictId,
  rows: readonly Selectable<PlansTables['negotiation']>[],
): Promise<Negotiation[]> {
  if (rows.length === 0) return []
  const items = await tables(trx)
    .selectFrom('negotiated_item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where(
      'negotiation_id',
      'in',
      rows.map((row) => row.negotiation_id),
    )
    .orderBy('item_no')
    .execute()
  const itemsOf = Map.groupBy(items, (item) => item.negotiation_id)
  return rows.map((row) => ({
    id: row.negotiation_id,
    planId: row.plan_id,
    gateId: row.gate_id,
    name: row.name,
    period: { from: row.held_from, to: row.held_to, precision: row.held_precision },
    items: (itemsOf.get(row.negotiation_id) ?? []).map((item) => ({
      itemId: item.item_id,
      before: item.amount_before,
      after: item.amount_after,
      outcome: item.outcome,
      done: item.done,
      reason: item.reason,
      remark: item.remark,
    })),
    kind: row.kind,
    conditions: row.conditions,
  }))
}
