import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { BodyId, BodyKind, BodyRules } from '../core/body.ts'
import type { DepartmentId } from '../core/department.ts'
import type { DongId } from '../core/dong.ts'
import type { Facility, FacilityCount, FacilityId } from '../core/facility.ts'
import type { Sex } from '../core/limits.ts'
import type { ApplicationId, ApplicationResult, CallId, Criterion, Place } from '../core/open-call.ts'
import type { Recusal } from '../core/score-sheet.ts'
import type { AppointedBy, EndKind, SeatId, SeatKind } from '../core/seat.ts'
import type { StaffingCell } from '../core/staffing.ts'
import type { StandInId } from '../core/stand-in.ts'
import type { PostingId, TeamId } from '../core/team.ts'

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
  dong_place: { district_id: DistrictId; dong_id: DongId; map_row: number; map_column: number }
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
    holder: AccountId | null
    rest_of_term: boolean
    appointed_by: AppointedBy | null
    recommender: string | null
    end_kind: EndKind | null
    end_words: string | null
    sex: Sex | null
  }
  team: {
    district_id: DistrictId
    team_id: TeamId
    department_id: DepartmentId
    name: string
    duties: string | null
  }
  staffing: {
    district_id: DistrictId
    unit_kind: 'department' | 'bureau'
    unit_key: string
    as_of: LocalDate
    cells: readonly StaffingCell[]
    stated_quota: number | null
    stated_headcount: number | null
  }
  facility_count: {
    district_id: DistrictId
    department_id: DepartmentId
    name: string
    place: number
    as_of: LocalDate
    total: number
    parts: FacilityCount['parts']
  }
  facility: {
    district_id: DistrictId
    facility_id: FacilityId
    department_id: DepartmentId
    name: string
    address: string | null
    area: string | null
    use_text: string | null
    in_charge: string | null
    floors: Facility['floors']
  }
  posting: {
    district_id: DistrictId
    posting_id: PostingId
    team_id: TeamId
    account_id: AccountId
    title: string
    posted_from: LocalDate
    posted_until: LocalDate | null
  }
  stand_in: {
    district_id: DistrictId
    stand_in_id: StandInId
    absent_id: AccountId
    substitute_id: AccountId
    away_from: LocalDate
    away_until: LocalDate
  }
  open_call: {
    district_id: DistrictId
    call_id: CallId
    body_id: BodyId
    title: string
    notice: string
    opens_on: LocalDate
    closes_on: LocalDate
    places: readonly Place[]
    criteria: readonly Criterion[]
    reserves: number
    seed_promise: string
    seed: string | null
    decided_on: LocalDate | null
  }
  juror: { district_id: DistrictId; call_id: CallId; account_id: AccountId }
  application: {
    district_id: DistrictId
    application_id: ApplicationId
    call_id: CallId
    account_id: AccountId
    place: string
    motivation: string
    applied_on: LocalDate
    result: ApplicationResult | null
    place_rank: number | null
    decided_on: LocalDate | null
    seat_id: SeatId | null
  }
  score_sheet: {
    district_id: DistrictId
    application_id: ApplicationId
    juror_id: AccountId
    marks: readonly number[] | null
    recusal: Recusal | null
  }
}
