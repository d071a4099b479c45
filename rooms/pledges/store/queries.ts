import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { compareParts } from '../core/part-of-year.ts'
import type { PartResult, Pledge, PledgeId } from '../core/pledge.ts'
import type { StatusChange } from '../core/status-change.ts'
import type { PledgesTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PledgesTables>()

const toldOf = (pledge: Pledge) => ({
  no: pledge.no,
  title: pledge.title,
  status: pledge.status,
  term: pledge.term,
  kind: pledge.kind,
  field: pledge.field,
  department_id: pledge.departmentId,
  partner_ids: jsonb(pledge.partnerIds),
  dong_ids: jsonb(pledge.dongIds),
  period_from: pledge.from,
  period_to: pledge.to,
  texts: jsonb(pledge.texts),
  goals: jsonb(pledge.goals),
  money: pledge.money === null ? null : jsonb(pledge.money),
  cost: pledge.cost === null ? null : jsonb(pledge.cost),
  secured: jsonb(pledge.secured),
  publicity: jsonb(pledge.publicity),
  links: jsonb(pledge.links),
})

const readPledge = (row: Selectable<PledgesTables['pledge']>): Pledge => ({
  id: row.pledge_id,
  no: row.no,
  title: row.title,
  status: row.status,
  term: row.term,
  kind: row.kind,
  field: row.field,
  departmentId: row.department_id,
  partnerIds: row.partner_ids,
  dongIds: row.dong_ids,
  from: row.period_from,
  to: row.period_to,
  texts: row.texts,
  goals: row.goals,
  money: row.money,
  cost: row.cost,
  secured: row.secured,
  publicity: row.publicity,
  links: row.links,
})

/** Writes a new pledge; false where its id is taken. */
export async function insertPledge(trx: Trx, districtId: DistrictId, pledge: Pledge): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('pledge')
    .values({ district_id: districtId, pledge_id: pledge.id, ...toldOf(pledge) })
    .onConflict((taken) => taken.columns(['district_id', 'pledge_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function updatePledge(trx: Trx, districtId: DistrictId, pledge: Pledge): Promise<void> {
  await tables(trx)
    .updateTable('pledge')
    .set(toldOf(pledge))
    .where('district_id', '=', districtId)
    .where('pledge_id', '=', pledge.id)
    .execute()
}

const one = (trx: Trx, districtId: DistrictId, pledgeId: PledgeId) =>
  tables(trx).selectFrom('pledge').selectAll().where('district_id', '=', districtId).where('pledge_id', '=', pledgeId)

export async function findPledge(trx: Trx, districtId: DistrictId, pledgeId: PledgeId): Promise<Pledge | null> {
  const row = await one(trx, districtId, pledgeId).executeTakeFirst()
  return row === undefined ? null : readPledge(row)
}

/** A pledge held until the transaction ends, so that two forms sent at once are written one after the other. */
export async function holdPledge(trx: Trx, districtId: DistrictId, pledgeId: PledgeId): Promise<Pledge | null> {
  const row = await one(trx, districtId, pledgeId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readPledge(row)
}

/** All pledges, the latest term of office first, by their numbers. */
export async function allPledges(trx: Trx, districtId: DistrictId): Promise<Pledge[]> {
  const rows = await tables(trx)
    .selectFrom('pledge')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('period_from', 'desc')
    .orderBy('no')
    .orderBy('pledge_id')
    .execute()
  return rows.map(readPledge)
}

/** Deletes a pledge with its results and changes; what happened stays in the record. */
export async function deletePledge(trx: Trx, districtId: DistrictId, pledgeId: PledgeId): Promise<void> {
  for (const table of ['pledge_result', 'pledge_status_change', 'pledge'] as const)
    await tables(trx)
      .deleteFrom(table)
      .where('district_id', '=', districtId)
      .where('pledge_id', '=', pledgeId)
      .execute()
}

/** Writes what was said of a part of a year, over what stood for it. */
export async function writeResult(
  trx: Trx,
  districtId: DistrictId,
  pledgeId: PledgeId,
  { part, said }: PartResult,
  toldOn: LocalDate,
): Promise<void> {
  const told = { said: jsonb(said), told_on: toldOn }
  await tables(trx)
    .insertInto('pledge_result')
    .values({ district_id: districtId, pledge_id: pledgeId, part, ...told })
    .onConflict((there) => there.columns(['district_id', 'pledge_id', 'part']).doUpdateSet(told))
    .execute()
}

/** The results of every pledge, by pledge, each in the order of the years. */
export async function allResults(
  trx: Trx,
  districtId: DistrictId,
): Promise<ReadonlyMap<PledgeId, readonly PartResult[]>> {
  const rows = await tables(trx).selectFrom('pledge_result').selectAll().where('district_id', '=', districtId).execute()
  const grouped = Map.groupBy(rows, (row) => row.pledge_id)
  return new Map([...grouped].map(([id, own]) => [id, inOrder(own)]))
}

export async function resultsOf(trx: Trx, districtId: DistrictId, pledgeId: PledgeId): Promise<readonly PartResult[]> {
  const rows = await tables(trx)
    .selectFrom('pledge_result')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('pledge_id', '=', pledgeId)
    .execute()
  return inOrder(rows)
}

const inOrder = (rows: readonly Selectable<PledgesTables['pledge_result']>[]): PartResult[] =>
  rows.map(({ part, said }) => ({ part, said })).toSorted((a, b) => compareParts(a.part, b.part))

export async function insertChange(
  trx: Trx,
  districtId: DistrictId,
  pledgeId: PledgeId,
  change: StatusChange,
): Promise<void> {
  const { changeNo, from, to, decidedOn, by, reference, reason } = change
  await tables(trx)
    .insertInto('pledge_status_change')
    .values({
      ...{ district_id: districtId, pledge_id: pledgeId, change_no: changeNo, from_status: from, to_status: to },
      ...{ decided_on: decidedOn, decided_by: by, reference, reason },
    })
    .execute()
}

/** The changes of a pledge's status, the first one first. */
export async function changesOf(trx: Trx, districtId: DistrictId, pledgeId: PledgeId): Promise<StatusChange[]> {
  const rows = await tables(trx)
    .selectFrom('pledge_status_change')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('pledge_id', '=', pledgeId)
    .orderBy('change_no')
    .execute()
  return rows.map(readChange)
}

/** The decisions of every pledge, each in their order. */
export async function allChanges(trx: Trx, districtId: DistrictId): Promise<Map<PledgeId, StatusChange[]>> {
  const rows = await tables(trx)
    .selectFrom('pledge_status_change')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('pledge_id')
    .orderBy('change_no')
    .execute()
  const changes = new Map<PledgeId, StatusChange[]>()
  for (const row of rows) changes.set(row.pledge_id, [...(changes.get(row.pledge_id) ?? []), readChange(row)])
  return changes
}

const readChange = (row: Selectable<PledgesTables['pledge_status_change']>): StatusChange => ({
  ...{ changeNo: row.change_no, from: row.from_status, to: row.to_status, decidedOn: row.decided_on },
  ...{ by: row.decided_by, reference: row.reference, reason: row.reason },
})
