import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Department, DepartmentId } from './core/department.ts'
import { Facility, FacilityCount, FacilityId, FloorsRefusal, PartsRefusal } from './core/facility.ts'
import * as may from './core/permissions.ts'
import { ReadStaffingRefusal, StaffingView } from './core/staffing.ts'
import { Team } from './core/team.ts'

const line = z.string().trim().min(1).max(200)
const optional = line.nullable().default(null)
const typed = z.string().max(8000)
const People = z.int().min(0).max(99_999).nullable().default(null)
/** Of a department or, without one, of a bureau by its name. */
const unit = { departmentId: DepartmentId.nullable().default(null), bureau: optional }

/** As of the day on which the command takes effect; entered again for a day, the later table stands. */
export const recordStaffing = command({
  name: 'organization.record-staffing',
  title: { ko: '정원과 현원을 적는다', en: 'Record posts and people' },
  permission: may.mayKeepFacts,
  input: z.strictObject({
    ...unit,
    rows: typed.min(1),
    statedQuota: People,
    statedHeadcount: People,
  }),
  reply: z.object({ asOf: LocalDate }),
  refusal: z.discriminatedUnion('kind', [
    ...ReadStaffingRefusal.options,
    z.object({ kind: z.literal('unit-not-one'), field: z.literal('bureau') }),
    only('department-not-found'),
    z.object({ kind: z.literal('bureau-not-found'), field: z.literal('bureau') }),
  ]),
})

/** Takes back the table of the day on which the command takes effect. */
export const removeStaffing = command({
  name: 'organization.remove-staffing',
  title: { ko: '정원과 현원의 표를 지운다', en: 'Remove a staffing table' },
  permission: may.mayKeepFacts,
  input: z.strictObject({ ...unit, asOf: LocalDate }),
  reply: z.object({ asOf: LocalDate }),
  refusal: only('staffing-not-found'),
})

export const recordFacilities = command({
  name: 'organization.record-facilities',
  title: { ko: '시설의 수를 적는다', en: 'Record how many facilities there are' },
  permission: may.mayKeepFacts,
  input: z.strictObject({
    departmentId: DepartmentId,
    name: line,
    total: z.int().min(0).max(9_999_999),
    parts: typed.default(''),
  }),
  reply: z.object({ name: z.string() }),
  refusal: z.discriminatedUnion('kind', [PartsRefusal, only('department-not-found')]),
})

export const removeFacilities = command({
  name: 'organization.remove-facilities',
  title: { ko: '시설의 수를 지운다', en: 'Remove a count of facilities' },
  permission: may.mayKeepFacts,
  input: z.strictObject({ departmentId: DepartmentId, name: line }),
  reply: z.object({ name: z.string() }),
  refusal: only('facilities-not-found'),
})

/** A new card, or the card of this id written anew. */
export const keepFacility = command({
  name: 'organization.keep-facility',
  title: { ko: '시설 카드를 적는다', en: 'Write the card of a facility' },
  permission: may.mayKeepFacts,
  input: z.strictObject({
    facilityId: FacilityId,
    departmentId: DepartmentId,
    name: line,
    address: optional,
    area: z
      .string()
      .trim()
      .regex(/^\d{1,8}(\.\d{1,3})?$/)
      .nullable()
      .default(null),
    use: optional,
    inCharge: optional,
    floors: typed.default(''),
  }),
  reply: z.object({ facilityId: FacilityId }),
  refusal: z.discriminatedUnion('kind', [
    FloorsRefusal,
    only('department-not-found', 'facility-of-another-department'),
  ]),
})

export const removeFacility = command({
  name: 'organization.remove-facility',
  title: { ko: '시설 카드를 지운다', en: 'Remove the card of a facility' },
  permission: may.mayKeepFacts,
  input: z.strictObject({ facilityId: FacilityId }),
  reply: z.object({ facilityId: FacilityId }),
  refusal: only('facility-not-found'),
})

/** A department with what a work report says of it first: teams and duties, staff, facilities. */
export const seeDepartment = query({
  name: 'organization.see-department',
  title: { ko: '부서의 일반현황을 본다', en: 'See a department' },
  permission: may.maySeeOrganization,
  input: z.object({ departmentId: DepartmentId }),
  reply: z.object({
    department: Department,
    teams: z.array(Team),
    /** The latest first. */
    staffing: z.array(StaffingView),
    facilityCounts: z.array(FacilityCount),
    facilities: z.array(Facility),
    findings: z.array(Finding),
  }),
  refusal: only('department-not-found'),
})

/** The staffing tables of a bureau, or of every unit, the latest first. */
export const listStaffing = query({
  name: 'organization.list-staffing',
  title: { ko: '정원과 현원의 표를 본다', en: 'List the staffing tables' },
  permission: may.maySeeOrganization,
  input: z.object({ bureau: line.optional() }),
  reply: z.object({ staffing: z.array(StaffingView) }),
  refusal: noRefusals,
})
