import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { DueRule } from '../core/due.ts'

/** Rows whose term is over: table and columns come from declarations, never from outside. A date counts as its midnight. */
const isOver = (districtId: DistrictId, { since, columns, whole }: DueRule, before: Instant) => {
  const filled = columns.map((column) => sql`${sql.ref(column)} is not null`)
  return sql`district_id = ${districtId} and ${sql.ref(since)}::timestamptz < ${before}
    and (${whole ? sql`true` : sql.join(filled, sql` or `)})`
}

export async function countOver(trx: Trx, districtId: DistrictId, rule: DueRule, before: Instant): Promise<number> {
  const { rows } = await sql<{ due: number }>`
    select count(*)::integer as due from ${sql.table(rule.table)} where ${isOver(districtId, rule, before)}
  `.execute(trx)
  return rows[0]?.due ?? 0
}

/** Deletes or empties what is over by a rule; gives how many cells of each of its columns held something. */
export async function destroyOver(
  trx: Trx,
  districtId: DistrictId,
  rule: DueRule,
  before: Instant,
): Promise<readonly number[]> {
  const table = sql.table(rule.table)
  const columns = rule.columns.map((column) => sql.ref(column))
  const emptied = columns.map((column) => sql`${column} = null`)
  const { rows } = await sql<{ cells: readonly number[] }>`
    with due as (
      select ctid as place, ${sql.join(columns)} from ${table} where ${isOver(districtId, rule, before)} for update
    ), gone as (
      ${rule.whole ? sql`delete from ${table} as kept using due` : sql`update ${table} as kept set ${sql.join(emptied)} from due`}
      where kept.district_id = ${districtId} and kept.ctid = due.place
    )
    select array[${sql.join(columns.map((column) => sql`count(due.${column})::integer`))}] as cells from due
  `.execute(trx)
  return rows[0]?.cells ?? []
}
