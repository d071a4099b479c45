import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Period } from '#kit/korean-date.ts'
import type { StepChange } from '../core/change-step-dates.ts'
import type { Cycle, CycleId, Step } from '../core/cycle.ts'
import type { CycleTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<CycleTables>()

export async function insertCycle(trx: Trx, districtId: DistrictId, cycle: Cycle): Promise<void> {
  await tables(trx)
    .insertInto('cycle')
    .values({
      ...{ district_id: districtId, cycle_id: cycle.id, name: cycle.name },
      ...{ fiscal_year: cycle.fiscalYear, limit_won: cycle.limit },
    })
    .execute()
  await tables(trx)
    .insertInto('cycle_step')
    .values(
      cycle.steps.map((step) => ({
        district_id: districtId,
        cycle_id: cycle.id,
        step_no: step.no,
        kind: step.kind,
        name: step.name,
        starts_on: step.period.from,
        ends_on: step.period.to,
        precision: step.period.precision,
        owner: step.owner,
        inputs: step.inputs,
        outputs: step.outputs,
        gate_id: step.gateId,
      })),
    )
    .execute()
}

/** Every cycle with its steps, the newest fiscal year first. */
export async function allCycles(trx: Trx, districtId: DistrictId): Promise<Cycle[]> {
  const rows = await tables(trx)
    .selectFrom('cycle')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .orderBy('cycle_id')
    .execute()
  const steps = await tables(trx)
    .selectFrom('cycle_step')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('cycle_id')
    .orderBy('step_no')
    .execute()
  const stepsByCycle = Map.groupBy(steps, (step) => step.cycle_id)
  return rows.map((row) => readCycle(row, stepsByCycle.get(row.cycle_id) ?? []))
}

export async function findCycle(trx: Trx, districtId: DistrictId, cycleId: CycleId): Promise<Cycle | null> {
  const row = await tables(trx)
    .selectFrom('cycle')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .executeTakeFirst()
  return row === undefined ? null : readCycle(row, await stepRows(trx, districtId, cycleId))
}

/** One cycle, held until the transaction ends, so that its dates are changed by one decision after the other. */
export async function holdCycle(trx: Trx, districtId: DistrictId, cycleId: CycleId): Promise<Cycle | null> {
  const row = await tables(trx)
    .selectFrom('cycle')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readCycle(row, await stepRows(trx, districtId, cycleId))
}

const stepRows = (trx: Trx, districtId: DistrictId, cycleId: CycleId) =>
  tables(trx)
    .selectFrom('cycle_step')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .orderBy('step_no')
    .execute()

const readCycle = (
  row: Selectable<CycleTables['cycle']>,
  steps: readonly Selectable<CycleTables['cycle_step']>[],
): Cycle => ({
  id: row.cycle_id,
  name: row.name,
  fiscalYear: row.fiscal_year,
  limit: row.limit_won,
  steps: steps.map(
    (step): Step => ({
      no: step.step_no,
      kind: step.kind,
      name: step.name,
      period: { from: step.starts_on, to: step.ends_on, precision: step.precision },
      owner: step.owner,
      inputs: step.inputs,
      outputs: step.outputs,
      gateId: step.gate_id,
    }),
  ),
})

export async function updateStepDates(
  trx: Trx,
  districtId: DistrictId,
  cycleId: CycleId,
  { no, period }: { readonly no: number; readonly period: Period },
): Promise<void> {
  await tables(trx)
    .updateTable('cycle_step')
    .set({ starts_on: period.from, ends_on: period.to, precision: period.precision })
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .where('step_no', '=', no)
    .execute()
}

/** Adds a decision as the latest of its cycle. */
export async function insertStepChange(
  trx: Trx,
  districtId: DistrictId,
  cycleId: CycleId,
  change: StepChange,
): Promise<void> {
  await tables(trx)
    .insertInto('cycle_step_change')
    .values((from) => ({
      district_id: districtId,
      cycle_id: cycleId,
      change_no: from
        .selectFrom('cycle_step_change')
        .select((is) => is(is.fn.coalesce(is.fn.max('change_no'), sql<number>`0`), '+', 1).as('next'))
        .where('district_id', '=', districtId)
        .where('cycle_id', '=', cycleId),
      step_no: change.no,
      before_starts_on: change.before.from,
      before_ends_on: change.before.to,
      before_precision: change.before.precision,
      after_starts_on: change.after.from,
      after_ends_on: change.after.to,
      after_precision: change.after.precision,
      decided_on: change.decidedOn,
      reason: change.reason,
    }))
    .execute()
}

/** The decisions that moved a cycle's steps, in the order in which they were recorded. */
export async function stepChanges(trx: Trx, districtId: DistrictId, cycleId: CycleId): Promise<StepChange[]> {
  const rows = await tables(trx)
    .selectFrom('cycle_step_change')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .orderBy('change_no')
    .execute()
  return rows.map((row) => ({
    no: row.step_no,
    before: { from: row.before_starts_on, to: row.before_ends_on, precision: row.before_precision },
    after: { from: row.after_starts_on, to: row.after_ends_on, precision: row.after_precision },
    decidedOn: row.decided_on,
    reason: row.reason,
  }))
}
