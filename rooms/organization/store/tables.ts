import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { BodyId, BodyKind, BodyRules } from '../core/body.ts'
import type { DepartmentId } from '../core/department.ts'
import type { DongId } from '../core/dong.ts'
import type { SeatId, SeatKind } from '../core/seat.ts'

export type OrganizationTables = {
  district: {
    district_id: DistrictId
    name: string
    name_en: string
    city: string
    city_en: string
    platform_name: string | null
  }
  dong: { district_id: DistrictId; dong_id: DongId; name: string }
  department: {
    district_id: DistrictId
    department_id: DepartmentId
    name: string
    bureau: string | null
    aliases: readonly string[]
  }
  body: {
    district_id: DistrictId
    body_id: BodyId
    kind: BodyKind
    name: string
    name_en: string | null
    aliases: readonly string[]
    parent_id: BodyId | null
    duties: string | null
    vision: string | null
    rules: BodyRules
  }
  seat: {
    district_id: DistrictId
    seat_id: SeatId
    body_id: BodyId
    /** The order in which seats were added to their body. */
    seat_no: number
    kind: SeatKind
    label: string
  }
  tenure: {
    district_id: DistrictId
    seat_id: SeatId
    tenure_no: number
    held_from: LocalDate
    held_to: LocalDate | null
    vacated_on: LocalDate | null
    renewals: number
  }
}
