import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { ProcedureStep, StepId } from '../core/procedure.ts'
import type { ContractsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ContractsTables>()

const readStep = (row: Selectable<ContractsTables['procedure_step']>): ProcedureStep => ({
  id: row.step_id,
  kind: row.kind,
  title: row.title,
  from: row.planned_from,
  to: row.planned_to,
  amount: row.amount,
  waitsFor: row.waits_for,
  begunOn: row.begun_on,
  finishedOn: row.finished_on,
  result: row.result,
})

const writtenOf = (step: ProcedureStep) => ({
  kind: step.kind,
  title: step.title,
  planned_from: step.from,
  planned_to: step.to,
  amount: step.amount,
  waits_for: jsonb(step.waitsFor),
  begun_on: step.begunOn,
  finished_on: step.finishedOn,
  result: step.result,
})

/** Begins the procedure of a project; false where it has one. */
export async function insertProcedure(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  drawnUpOn: LocalDate,
): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('procedure_plan')
    .values({ district_id: districtId, project_id: projectId, drawn_up_on: drawnUpOn })
    .onConflict((taken) => taken.columns(['district_id', 'project_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** Holds the procedure of a project until the transaction ends; false where it has none. */
export async function holdProcedure(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('procedure_plan')
    .select('project_id')
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** The steps of some projects, or of all that have a procedure, by project; a procedure without a step stands empty. */
export async function proceduresOf(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[] | null,
): Promise<ReadonlyMap<ProjectId, readonly ProcedureStep[]>> {
  if (projectIds?.length === 0) return new Map()
  const all = tables(trx).selectFrom('procedure_plan').select('project_id').where('district_id', '=', districtId)
  const plans = await (projectIds === null ? all : all.where('project_id', 'in', projectIds))
    .orderBy('project_id')
    .execute()
  const steps = tables(trx).selectFrom('procedure_step').selectAll().where('district_id', '=', districtId)
  const rows = await (projectIds === null ? steps : steps.where('project_id', 'in', projectIds))
    .orderBy('project_id')
    .orderBy('planned_from')
    .orderBy('step_id')
    .execute()
  const byProject = Map.groupBy(rows, (row) => row.project_id)
  return new Map(plans.map(({ project_id: id }) => [id, (byProject.get(id) ?? []).map(readStep)]))
}

/** Writes a step, new or changed. */
export async function putStep(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  step: ProcedureStep,
): Promise<void> {
  await tables(trx)
    .insertInto('procedure_step')
    .values({ district_id: districtId, project_id: projectId, step_id: step.id, ...writtenOf(step) })
    .onConflict((there) => there.columns(['district_id', 'project_id', 'step_id']).doUpdateSet(writtenOf(step)))
    .execute()
}

export async function deleteStep(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  stepId: StepId,
): Promise<void> {
  await tables(trx)
    .deleteFrom('procedure_step')
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .where('step_id', '=', stepId)
    .execute()
}
