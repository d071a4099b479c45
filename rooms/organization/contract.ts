import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { AddSeatRefusal, Body, BodyId, BodyKind, BodyRules, EstablishBodyRefusal } from './core/body.ts'
import { Department, DepartmentId } from './core/department.ts'
import { District } from './core/district.ts'
import { Dong, DongId } from './core/dong.ts'
import { DongMapRefusal, DongPlace } from './core/dong-map.ts'
import { FillSeatRefusal, VacateSeatRefusal } from './core/fill-seat.ts'
import { Balance, OverLimits, Sex } from './core/limits.ts'
import { NameTaken } from './core/name-taken.ts'
import * as may from './core/permissions.ts'
import { AppointedBy, EndKind, Seat, SeatId, SeatKind, Tenure } from './core/seat.ts'
import { Strength } from './core/strength.ts'

const line = z.string().trim().min(1).max(200)
const prose = z.string().trim().min(1).max(4000)
const aliases = z.array(line).max(30).default([])

export const foundDistrict = command({
  name: 'organization.found-district',
  title: { ko: '자치구를 연다', en: 'Found a district' },
  permission: may.mayFoundDistrict,
  input: z.strictObject({
    name: line,
    nameEn: line,
    city: line,
    cityEn: line,
    platformName: line.nullable().default(null),
  }),
  reply: z.object({ districtId: DistrictId }),
  refusal: only('district-id-taken'),
})

export const addDong = command({
  name: 'organization.add-dong',
  title: { ko: '동을 등록한다', en: 'Add a dong' },
  permission: may.mayAddDong,
  input: z.strictObject({ dongId: DongId, name: line }),
  reply: z.object({ dongId: DongId }),
  refusal: z.discriminatedUnion('kind', [NameTaken, only('dong-id-taken')]),
})

/** The whole map anew, as it is typed; an empty one takes the map away. */
export const arrangeDongs = command({
  name: 'organization.arrange-dongs',
  title: { ko: '동 배치도를 그린다', en: 'Arrange the dongs on a map' },
  permission: may.mayAddDong,
  input: z.strictObject({ map: z.string().max(4000) }),
  reply: z.object({ placed: z.int() }),
  refusal: DongMapRefusal,
})

export const addDepartment = command({
  name: 'organization.add-department',
  title: { ko: '부서를 등록한다', en: 'Add a department' },
  permission: may.mayAddDepartment,
  input: z.strictObject({ departmentId: DepartmentId, name: line, bureau: line.nullable().default(null), aliases }),
  reply: z.object({ departmentId: DepartmentId }),
  refusal: z.discriminatedUnion('kind', [NameTaken, only('department-id-taken')]),
})

export const establishBody = command({
  name: 'organization.establish-body',
  title: { ko: '기구를 둔다', en: 'Establish a body' },
  permission: may.mayEstablishBody,
  input: z.strictObject({
    bodyId: BodyId,
    kind: BodyKind,
    name: line,
    nameEn: line.nullable().default(null),
    aliases,
    parentId: BodyId.nullable().default(null),
    duties: prose.nullable().default(null),
    vision: prose.nullable().default(null),
    rules: BodyRules,
  }),
  reply: z.object({ bodyId: BodyId }),
  refusal: z.discriminatedUnion('kind', [...EstablishBodyRefusal.options, only('body-id-taken')]),
})

/** One seat with its label, or several whose labels carry a running number and whose ids end with one. */
export const addSeat = command({
  name: 'organization.add-seat',
  title: { ko: '기구에 자리를 둔다', en: 'Add a seat to a body' },
  permission: may.mayAddSeat,
  input: z.strictObject({
    seatId: SeatId.check(z.maxLength(60)),
    bodyId: BodyId,
    kind: SeatKind,
    label: line,
    count: z.int().min(1).max(100).default(1),
  }),
  reply: z.object({ seatIds: z.array(SeatId) }),
  refusal: z.discriminatedUnion('kind', [AddSeatRefusal, only('seat-id-taken', 'body-not-found')]),
})

/**
 * The term begins on the day the command takes effect; `until` is an end stated otherwise than by the body's rules. The
 * holder is an account, or null where it is not known (history); renewals are counted from the holder's own terms, and
 * `renewals` says those from before them.
 */
export const fillSeat = command({
  name: 'organization.fill-seat',
  title: { ko: '자리에 위촉한다', en: 'Fill a seat' },
  permission: may.mayFillSeat,
  unrecorded: ['sex'],
  input: z.strictObject({
    seatId: SeatId,
    until: LocalDate.nullable().default(null),
    renewals: z.int().min(0).max(50).default(0),
    holder: AccountId.nullable().default(null),
    /** Of appointed members, where they say it. */
    sex: Sex.nullable().default(null),
    /** Why the body's limits are gone over, where they are. */
    overReason: prose.nullable().default(null),
    appointedBy: AppointedBy.nullable().default(null),
    recommendedBy: line.nullable().default(null),
  }),
  reply: Tenure,
  refusal: z.discriminatedUnion('kind', [...FillSeatRefusal.options, ...OverLimits.options, only('seat-not-found')]),
})

/** What the members of a body keep to from now on: null where it is not looked at. Who is appointed already stays. */
export const setLimits = command({
  name: 'organization.set-limits',
  title: { ko: '위원의 한도를 정한다', en: 'Set the limits for members' },
  permission: may.maySetLimits,
  effective: 'today',
  input: z.strictObject({
    bodyId: BodyId,
    /** Of ten appointed members, how many may be of one sex. */
    mostTenths: z.int().min(5).max(9).nullable().default(null),
    /** In how many bodies a person may be at once. */
    mostBodies: z.int().min(1).max(50).nullable().default(null),
    /** Whether nobody is appointed beyond them, not even with a reason. */
    strict: z.boolean().default(false),
  }),
  reply: z.object({ bodyId: BodyId }),
  refusal: only('body-not-found'),
})

/** The seat counts no more from the day the command takes effect. */
export const vacateSeat = command({
  name: 'organization.vacate-seat',
  title: { ko: '해촉을 기록한다', en: 'Vacate a seat' },
  permission: may.mayVacateSeat,
  input: z.strictObject({
    seatId: SeatId,
    why: EndKind.default('other'),
    words: z.string().trim().min(1).max(500).nullable().default(null),
  }),
  reply: Tenure,
  refusal: z.discriminatedUnion('kind', [...VacateSeatRefusal.options, only('seat-not-found')]),
})

export const seeDistrict = query({
  name: 'organization.see-district',
  title: { ko: '자치구를 본다', en: 'See the district' },
  permission: may.maySeeOrganization,
  input: z.object({}),
  reply: District,
  refusal: only('district-not-found'),
})

export const listDongs = query({
  name: 'organization.list-dongs',
  title: { ko: '동 목록을 본다', en: 'List the dongs' },
  permission: may.maySeeOrganization,
  input: z.object({}),
  reply: z.object({ dongs: z.array(Dong) }),
  refusal: noRefusals,
})

/** The schematic map of the district; empty where nobody has drawn one. */
export const seeDongMap = query({
  name: 'organization.see-dong-map',
  title: { ko: '동 배치도를 본다', en: 'See the map of the dongs' },
  permission: may.maySeeOrganization,
  input: z.object({}),
  reply: z.object({ places: z.array(DongPlace.unwrap().extend({ name: z.string() })) }),
  refusal: noRefusals,
})

export const listDepartments = query({
  name: 'organization.list-departments',
  title: { ko: '부서 목록을 본다', en: 'List the departments' },
  permission: may.maySeeOrganization,
  input: z.object({}),
  reply: z.object({ departments: z.array(Department) }),
  refusal: noRefusals,
})

export const listBodies = query({
  name: 'organization.list-bodies',
  title: { ko: '기구 목록을 본다', en: 'List the bodies' },
  permission: may.maySeeOrganization,
  /** `on` is the day whose members are counted; today in Seoul when it is not given. */
  input: z.object({ on: LocalDate.optional() }),
  reply: z.object({ on: LocalDate, bodies: z.array(z.object({ body: Body, strength: Strength })) }),
  refusal: noRefusals,
})

export const seeBody = query({
  name: 'organization.see-body',
  title: { ko: '기구를 본다', en: 'See a body' },
  permission: may.maySeeOrganization,
  input: z.object({ bodyId: BodyId, on: LocalDate.optional() }),
  reply: z.object({
    on: LocalDate,
    body: Body,
    strength: Strength,
    /** How many of the appointed members are of which sex; null where the body keeps no balance. */
    balance: Balance.nullable(),
    /** Every seat with all its tenures, oldest first, and the one that holds on that day. */
    seats: z.array(z.object({ seat: Seat, tenures: z.array(Tenure), held: Tenure.nullable() })),
    parent: Body.nullable(),
    children: z.array(Body),
  }),
  refusal: only('body-not-found'),
})
