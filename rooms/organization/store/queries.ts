import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Body, BodyId, BodyRules } from '../core/body.ts'
import type { Department } from '../core/department.ts'
import type { District } from '../core/district.ts'
import type { Dong } from '../core/dong.ts'
import type { DongPlace } from '../core/dong-map.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

export async function insertDistrict(trx: Trx, district: District): Promise<void> {
  await tables(trx)
    .insertInto('district')
    .values({
      district_id: district.id,
      name: district.name,
      name_en: district.nameEn,
      city: district.city,
      city_en: district.cityEn,
      platform_name: district.platformName,
    })
    .execute()
}

export async function findDistrict(trx: Trx, districtId: DistrictId): Promise<District | null> {
  const row = await tables(trx)
    .selectFrom('district')
    .selectAll()
    .where('district_id', '=', districtId)
    .executeTakeFirst()
  return row === undefined ? null : readDistrict(row)
}

/** Every district of the installation, by id: the one question that no district asks. */
export async function allDistricts(trx: Trx): Promise<District[]> {
  const rows = await tables(trx).selectFrom('district').selectAll().orderBy('district_id').execute()
  return rows.map(readDistrict)
}

const readDistrict = (row: Selectable<OrganizationTables['district']>): District => ({
  id: row.district_id,
  name: row.name,
  nameEn: row.name_en,
  city: row.city,
  cityEn: row.city_en,
  platformName: row.platform_name,
})

/**
 * Holds a district's names until the transaction ends, so that of two who would take one name the second one sees the
 * first; exact names are unique in the tables, names that differ in a space or an alias only here.
 */
export async function holdNames(trx: Trx, districtId: DistrictId): Promise<void> {
  await tables(trx)
    .selectFrom('district')
    .select('district_id')
    .where('district_id', '=', districtId)
    .forNoKeyUpdate()
    .execute()
}

export async function insertDong(trx: Trx, districtId: DistrictId, dong: Dong): Promise<void> {
  await tables(trx).insertInto('dong').values({ district_id: districtId, dong_id: dong.id, name: dong.name }).execute()
}

export async function allDongs(trx: Trx, districtId: DistrictId): Promise<Dong[]> {
  const rows = await tables(trx)
    .selectFrom('dong')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ id: row.dong_id, name: row.name }))
}

/** Puts the dongs where a map has them, and no other one anywhere. */
export async function replaceDongPlaces(trx: Trx, districtId: DistrictId, places: readonly DongPlace[]): Promise<void> {
  await tables(trx).deleteFrom('dong_place').where('district_id', '=', districtId).execute()
  if (places.length === 0) return
  await tables(trx)
    .insertInto('dong_place')
    .values(
      places.map(({ dongId, row, column }) => ({
        ...{ district_id: districtId, dong_id: dongId, map_row: row, map_column: column },
      })),
    )
    .execute()
}

/** Where the dongs lie, from the north-west on. */
export const dongPlaces = (trx: Trx, districtId: DistrictId): Promise<(DongPlace & { readonly name: string })[]> =>
  tables(trx)
    .selectFrom('dong_place')
    .innerJoin('dong', (on) =>
      on.onRef('dong.district_id', '=', 'dong_place.district_id').onRef('dong.dong_id', '=', 'dong_place.dong_id'),
    )
    .where('dong_place.district_id', '=', districtId)
    .select(['dong_place.dong_id as dongId', 'map_row as row', 'map_column as column', 'dong.name'])
    .orderBy('map_row')
    .orderBy('map_column')
    .execute()

export async function insertDepartment(trx: Trx, districtId: DistrictId, department: Department): Promise<void> {
  await tables(trx)
    .insertInto('department')
    .values({
      district_id: districtId,
      department_id: department.id,
      name: department.name,
      bureau: department.bureau,
      aliases: jsonb(department.aliases),
    })
    .execute()
}

export async function allDepartments(trx: Trx, districtId: DistrictId): Promise<Department[]> {
  const rows = await tables(trx)
    .selectFrom('department')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('bureau')
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ id: row.department_id, name: row.name, bureau: row.bureau, aliases: row.aliases }))
}

export async function insertBody(trx: Trx, districtId: DistrictId, body: Body): Promise<void> {
  await tables(trx)
    .insertInto('body')
    .values({
      district_id: districtId,
      body_id: body.id,
      kind: body.kind,
      name: body.name,
      name_en: body.nameEn,
      aliases: jsonb(body.aliases),
      parent_id: body.parentId,
      duties: body.duties,
      vision: body.vision,
      rules: jsonb(body.rules),
    })
    .execute()
}

export async function setRules(trx: Trx, districtId: DistrictId, bodyId: BodyId, rules: BodyRules): Promise<void> {
  await tables(trx)
    .updateTable('body')
    .set({ rules: jsonb(rules) })
    .where('district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .execute()
}

export async function allBodies(trx: Trx, districtId: DistrictId): Promise<Body[]> {
  const rows = await tables(trx)
    .selectFrom('body')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('body_id')
    .execute()
  return rows.map(readBody)
}

export async function findBody(trx: Trx, districtId: DistrictId, bodyId: BodyId): Promise<Body | null> {
  const row = await tables(trx)
    .selectFrom('body')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  return row === undefined ? null : readBody(row)
}

/** One body, held until the transaction ends, so that its seats are added one after the other. */
export async function holdBody(trx: Trx, districtId: DistrictId, bodyId: BodyId): Promise<Body | null> {
  const row = await tables(trx)
    .selectFrom('body')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readBody(row)
}

const readBody = (row: Selectable<OrganizationTables['body']>): Body => ({
  id: row.body_id,
  kind: row.kind,
  name: row.name,
  nameEn: row.name_en,
  aliases: row.aliases,
  parentId: row.parent_id,
  duties: row.duties,
  vision: row.vision,
  rules: row.rules,
})
