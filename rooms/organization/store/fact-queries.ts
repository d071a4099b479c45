import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { DepartmentId } from '../core/department.ts'
import type { Facility, FacilityCount, FacilityId } from '../core/facility.ts'
import type { Staffing, StaffingUnit } from '../core/staffing.ts'
import type { OrganizationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<OrganizationTables>()

const keyOf = (unit: StaffingUnit) => ({
  unit_kind: unit.kind,
  unit_key: unit.kind === 'department' ? unit.departmentId : unit.name,
})

/** Writes the staffing table of a unit and a day, over the one that stood there. */
export async function writeStaffing(trx: Trx, districtId: DistrictId, staffing: Staffing): Promise<void> {
  const told = {
    cells: jsonb(staffing.cells),
    stated_quota: staffing.statedQuota,
    stated_headcount: staffing.statedHeadcount,
  }
  await tables(trx)
    .insertInto('staffing')
    .values({ district_id: districtId, ...keyOf(staffing.unit), as_of: staffing.asOf, ...told })
    .onConflict((there) => there.columns(['district_id', 'unit_kind', 'unit_key', 'as_of']).doUpdateSet(told))
    .execute()
}

/** Deletes a staffing table; false where there is none. */
export async function deleteStaffing(
  trx: Trx,
  districtId: DistrictId,
  unit: StaffingUnit,
  asOf: LocalDate,
): Promise<boolean> {
  const { unit_kind, unit_key } = keyOf(unit)
  const { numDeletedRows } = await tables(trx)
    .deleteFrom('staffing')
    .where('district_id', '=', districtId)
    .where('unit_kind', '=', unit_kind)
    .where('unit_key', '=', unit_key)
    .where('as_of', '=', asOf)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

const readStaffing = (row: Selectable<OrganizationTables['staffing']>): Staffing => ({
  unit:
    row.unit_kind === 'department'
      ? { kind: 'department', departmentId: DepartmentId.parse(row.unit_key) }
      : { kind: 'bureau', name: row.unit_key },
  asOf: row.as_of,
  cells: row.cells,
  statedQuota: row.stated_quota,
  statedHeadcount: row.stated_headcount,
})

/** The staffing tables of one unit, or of all, the latest first. */
export async function staffingOf(trx: Trx, districtId: DistrictId, unit: StaffingUnit | null): Promise<Staffing[]> {
  const key = unit === null ? null : keyOf(unit)
  const rows = await tables(trx)
    .selectFrom('staffing')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(key !== null, (some) =>
      some.where('unit_kind', '=', key?.unit_kind ?? 'bureau').where('unit_key', '=', key?.unit_key ?? ''),
    )
    .orderBy('as_of', 'desc')
    .orderBy('unit_kind')
    .orderBy('unit_key')
    .execute()
  return rows.map(readStaffing)
}

/** Writes how many facilities of a kind there are; a new kind comes after the others of its department. */
export async function writeFacilityCount(
  trx: Trx,
  districtId: DistrictId,
  { departmentId, name, asOf, total, parts }: FacilityCount,
): Promise<void> {
  const told = { as_of: asOf, total, parts: jsonb(parts) }
  const { last } = await tables(trx)
    .selectFrom('facility_count')
    .select(({ fn }) => fn.max('place').as('last'))
    .where('district_id', '=', districtId)
    .where('department_id', '=', departmentId)
    .executeTakeFirstOrThrow()
  await tables(trx)
    .insertInto('facility_count')
    .values({ district_id: districtId, department_id: departmentId, name, place: (last ?? 0) + 1, ...told })
    .onConflict((there) => there.columns(['district_id', 'department_id', 'name']).doUpdateSet(told))
    .execute()
}

export async function deleteFacilityCount(
  trx: Trx,
  districtId: DistrictId,
  departmentId: DepartmentId,
  name: string,
): Promise<boolean> {
  const { numDeletedRows } = await tables(trx)
    .deleteFrom('facility_count')
    .where('district_id', '=', districtId)
    .where('department_id', '=', departmentId)
    .where('name', '=', name)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The kinds of facilities of one department, or of all, in the order in which they were entered. */
export async function facilityCountsOf(
  trx: Trx,
  districtId: DistrictId,
  departmentId: DepartmentId | null,
): Promise<FacilityCount[]> {
  const rows = await tables(trx)
    .selectFrom('facility_count')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(departmentId !== null, (some) => some.where('department_id', '=', departmentId))
    .orderBy('department_id')
    .orderBy('place')
    .orderBy('name')
    .execute()
  return rows.map(({ department_id, name, as_of, total, parts }) => ({
    ...{ departmentId: department_id, name, asOf: as_of, total, parts },
  }))
}

const readFacility = (row: Selectable<OrganizationTables['facility']>): Facility => ({
  id: row.facility_id,
  departmentId: row.department_id,
  name: row.name,
  address: row.address,
  area: row.area,
  use: row.use_text,
  inCharge: row.in_charge,
  floors: row.floors,
})

/** Writes the card of a facility, over the one that stood there. */
export async function writeFacility(trx: Trx, districtId: DistrictId, facility: Facility): Promise<void> {
  const told = {
    name: facility.name,
    address: facility.address,
    area: facility.area,
    use_text: facility.use,
    in_charge: facility.inCharge,
    floors: jsonb(facility.floors),
  }
  await tables(trx)
    .insertInto('facility')
    .values({ district_id: districtId, facility_id: facility.id, department_id: facility.departmentId, ...told })
    .onConflict((there) => there.columns(['district_id', 'facility_id']).doUpdateSet(told))
    .execute()
}

export async function findFacility(trx: Trx, districtId: DistrictId, facilityId: FacilityId): Promise<Facility | null> {
  const row = await tables(trx)
    .selectFrom('facility')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('facility_id', '=', facilityId)
    .executeTakeFirst()
  return row === undefined ? null : readFacility(row)
}

export async function deleteFacility(trx: Trx, districtId: DistrictId, facilityId: FacilityId): Promise<void> {
  await tables(trx)
    .deleteFrom('facility')
    .where('district_id', '=', districtId)
    .where('facility_id', '=', facilityId)
    .execute()
}

/** The cards of one department, or of all, by name. */
export async function facilitiesOf(
  trx: Trx,
  districtId: DistrictId,
  departmentId: DepartmentId | null,
): Promise<Facility[]> {
  const rows = await tables(trx)
    .selectFrom('facility')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(departmentId !== null, (some) => some.where('department_id', '=', departmentId))
    .orderBy('department_id')
    .orderBy('name')
    .orderBy('facility_id')
    .execute()
  return rows.map(readFacility)
}
