import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { DestructionCertificate, PersonPlace, Row } from '../core/person-data.ts'
import type { PrivacyTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PrivacyTables>()

/** The rows of a declared table that belong to a person. Table and columns come from declarations, never from outside. */
export async function rowsOfPerson(
  trx: Trx,
  districtId: DistrictId,
  { table, columns }: PersonPlace,
  accountId: AccountId,
): Promise<Row[]> {
  const theirs = columns.map((column) => sql`${sql.ref(column)} = ${accountId}`)
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(whole) as row from ${sql.table(table)} as whole
    where district_id = ${districtId} and (${sql.join(theirs, sql` or `)})
    order by to_jsonb(whole)::text
  `.execute(trx)
  return rows.map(({ row }) => row)
}

/** Keeps a certificate; false when its number is in use. */
export async function insertCertificate(
  trx: Trx,
  districtId: DistrictId,
  certificate: DestructionCertificate,
): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('destruction_certificate')
    .values({
      district_id: districtId,
      certificate_id: certificate.certificateId,
      rule: certificate.rule,
      schedule: certificate.schedule,
      destroyed_on: certificate.destroyedOn,
      cells: jsonb(certificate.cells),
      bodies: certificate.bodies,
    })
    .onConflict((same) => same.columns(['district_id', 'certificate_id']).doNothing())
    .returning('certificate_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The latest thousand certificates, newest first. */
export async function allCertificates(trx: Trx, districtId: DistrictId): Promise<DestructionCertificate[]> {
  const rows = await tables(trx)
    .selectFrom('destruction_certificate')
    .select(['certificate_id as certificateId', 'rule', 'schedule', 'destroyed_on as destroyedOn', 'cells', 'bodies'])
    .where('district_id', '=', districtId)
    .orderBy('destroyed_on', 'desc')
    .orderBy('certificate_id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({ ...row, cells: [...row.cells] }))
}
