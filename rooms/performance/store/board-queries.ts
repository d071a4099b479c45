import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { type BoardLine, countStages, reportDue } from '../core/board.ts'
import type { Quarter } from '../core/quarter.ts'
import { readProject } from './followed-queries.ts'
import type { PerformanceTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PerformanceTables>()

/** The years of which projects are followed, the latest first. */
export async function followedYears(trx: Trx, districtId: DistrictId): Promise<number[]> {
  const rows = await tables(trx)
    .selectFrom('followed_project')
    .select('fiscal_year')
    .distinct()
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .execute()
  return rows.map((row) => row.fiscal_year)
}

/** The projects of a year by number, with their stages, the sums of their indicators, and who told of the quarter that is due. */
export async function boardLines(
  trx: Trx,
  districtId: DistrictId,
  { year, today, due }: { readonly year: number; readonly today: LocalDate; readonly due: Quarter | null },
): Promise<BoardLine[]> {
  const stages = await tables(trx)
    .selectFrom('followed_stage')
    .innerJoin('followed_project', (join) =>
      join
        .onRef('followed_project.district_id', '=', 'followed_stage.district_id')
        .onRef('followed_project.project_id', '=', 'followed_stage.project_id'),
    )
    .where('followed_stage.district_id', '=', districtId)
    .where('fiscal_year', '=', year)
    .select(['followed_stage.project_id', 'stage_no as no', 'state', 'share', 'weight'])
    .select(['begun_on as from', 'ended_on as to', 'planned_from as plannedFrom', 'planned_to as plannedTo'])
    .execute()
  const rows = await tables(trx)
    .with('own', (db) =>
      db
        .selectFrom('followed_project')
        .selectAll()
        .where('district_id', '=', districtId)
        .where('fiscal_year', '=', year),
    )
    .with('indicators', (db) =>
      db
        .selectFrom('followed_indicator')
        .innerJoin('own', (join) =>
          join
            .onRef('own.district_id', '=', 'followed_indicator.district_id')
            .onRef('own.project_id', '=', 'followed_indicator.project_id'),
        )
        .groupBy('followed_indicator.project_id')
        .select(({ fn }) => [
          'followed_indicator.project_id as of_project',
          fn.countAll<number>().as('indicators'),
          fn.count<number>('value').as('measured'),
          sql<number>`count(*) filter (where met = 'met' and told_from <= ${today})`.as('met'),
          sql<number>`count(*) filter (where met = 'not-met' and told_from <= ${today})`.as('not_met'),
        ]),
    )
    .selectFrom('own')
    .leftJoin('indicators', 'indicators.of_project', 'own.project_id')
    .leftJoin('quarter_report', (join) =>
      join
        .onRef('quarter_report.district_id', '=', 'own.district_id')
        .onRef('quarter_report.project_id', '=', 'own.project_id')
        .on('quarter_report.quarter', '=', due)
        .on('quarter_report.version', '=', 1),
    )
    .selectAll('own')
    .select(['indicators', 'measured', 'met', 'not_met', 'quarter_report.quarter as told'])
    .orderBy('own.project_no')
    .orderBy('own.project_id')
    .execute()
  const stagesOf = Map.groupBy(stages, (row) => row.project_id)
  return rows.map((row) => {
    const project = readProject(row)
    return {
      ...{ project, ...countStages(stagesOf.get(row.project_id) ?? [], today) },
      indicators: Number(row.indicators ?? 0),
      measured: Number(row.measured ?? 0),
      met: Number(row.met ?? 0),
      notMet: Number(row.not_met ?? 0),
      report: due === null ? 'not-due' : reportDue(project, { quarter: due, told: row.told !== null, today }),
    }
  })
}
