import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { CostLine } from '../core/cost-line.ts'
import type { PlacedLine } from '../core/line-changes.ts'
import type { BudgetTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BudgetTables>()

/** Which version of its cost lines a project has, 0 for none. */
export async function linesVersion(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('project_cost')
    .select('version')
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** The same, and holds it until the end: whoever writes the next version waits, and sees this one. */
export async function holdLinesVersion(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('project_cost')
    .select('version')
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .forUpdate()
    .executeTakeFirst()
  return row?.version ?? 0
}

/** Raises the version of a project's lines; the first one is inserted, so that of two first ones one meets the other. */
export async function setLinesVersion(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  version: number,
): Promise<void> {
  if (version === 1) {
    await tables(trx)
      .insertInto('project_cost')
      .values({ district_id: districtId, project_id: projectId, version })
      .execute()
    return
  }
  await tables(trx)
    .updateTable('project_cost')
    .set({ version })
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .execute()
}

/** The lines with these ids, wherever they stand. */
export async function linesWithIds(
  trx: Trx,
  districtId: DistrictId,
  lineIds: readonly LineId[],
): Promise<{ lineId: LineId; projectId: ProjectId }[]> {
  if (lineIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('cost_line')
    .select(['line_id', 'project_id'])
    .where('district_id', '=', districtId)
    .where('line_id', 'in', lineIds)
    .orderBy('line_id')
    .execute()
  return rows.map((row) => ({ lineId: row.line_id, projectId: row.project_id }))
}

/** Takes lines away from a project. */
export async function removeLines(trx: Trx, districtId: DistrictId, lineIds: readonly LineId[]): Promise<void> {
  if (lineIds.length === 0) return
  await tables(trx)
    .deleteFrom('cost_line')
    .where('district_id', '=', districtId)
    .where('line_id', 'in', lineIds)
    .execute()
}

/** Writes lines at their places, the new ones and those that stand there already; every other line stays as it is. */
export async function writeLines(trx: Trx, districtId: DistrictId, lines: readonly PlacedLine[]): Promise<void> {
  if (lines.length === 0) return
  await tables(trx)
    .insertInto('cost_line')
    .values(
      lines.map(({ line, no }) => ({
        district_id: districtId,
        line_id: line.id,
        project_id: line.projectId,
        line_no: no,
        fiscal_year: line.fiscalYear,
        account_name: line.accountName,
        line_group: line.group,
        label: line.label,
        formula_text: line.formulaText,
        factors: jsonb(line.factors),
        stated: line.stated,
        source: line.source,
      })),
    )
    .onConflict((same) =>
      same.columns(['district_id', 'line_id']).doUpdateSet((row) => ({
        line_no: row.ref('excluded.line_no'),
        fiscal_year: row.ref('excluded.fiscal_year'),
        account_name: row.ref('excluded.account_name'),
        line_group: row.ref('excluded.line_group'),
        label: row.ref('excluded.label'),
        formula_text: row.ref('excluded.formula_text'),
        factors: row.ref('excluded.factors'),
        stated: row.ref('excluded.stated'),
        source: row.ref('excluded.source'),
      })),
    )
    .execute()
}

export async function linesOfProject(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<CostLine[]> {
  const rows = await tables(trx)
    .selectFrom('cost_line')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .orderBy('line_no')
    .execute()
  return rows.map(readLine)
}

export async function linesOfYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<CostLine[]> {
  const rows = await tables(trx)
    .selectFrom('cost_line')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('project_id')
    .orderBy('line_no')
    .execute()
  return rows.map(readLine)
}

/** The lines of some projects in a year, project by project. */
export async function linesOfProjects(
  trx: Trx,
  districtId: DistrictId,
  fiscalYear: number,
  projectIds: readonly ProjectId[],
): Promise<CostLine[]> {
  if (projectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('cost_line')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .where('project_id', '=', sql<ProjectId>`any(${projectIds}::text[])`)
    .orderBy('project_id')
    .orderBy('line_no')
    .execute()
  return rows.map(readLine)
}

/** All lines of the district, for the findings. */
export async function allLines(trx: Trx, districtId: DistrictId): Promise<CostLine[]> {
  const rows = await tables(trx)
    .selectFrom('cost_line')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('project_id')
    .orderBy('line_no')
    .execute()
  return rows.map(readLine)
}

const readLine = (row: Selectable<BudgetTables['cost_line']>): CostLine => ({
  id: row.line_id,
  projectId: row.project_id,
  fiscalYear: row.fiscal_year,
  accountName: row.account_name,
  group: row.line_group,
  label: row.label,
  formulaText: row.formula_text,
  factors: row.factors,
  stated: row.stated,
  source: row.source,
})
