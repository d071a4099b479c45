import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { keepFacility, recordFacilities, removeFacilities, removeFacility } from '../contract-facts.ts'
import type { DepartmentId } from '../core/department.ts'
import { readFloors, readParts } from '../core/facility.ts'
import * as facts from '../store/fact-queries.ts'
import { allDepartments } from '../store/queries.ts'

const ofDepartment = async (_context: unknown, { departmentId }: { readonly departmentId: DepartmentId }) => [
  [{ kind: 'department', id: departmentId }],
]

const known = async (...[trx, districtId, departmentId]: [...Parameters<typeof allDepartments>, DepartmentId]) =>
  (await allDepartments(trx, districtId)).some(({ id }) => id === departmentId)

export const recordFacilitiesHandler = handleCommandOn(
  recordFacilities,
  ofDepartment,
  async ({ trx, districtId, effectiveOn }, { departmentId, name, total, parts: typed }) => {
    if (!(await known(trx, districtId, departmentId))) return refuse({ kind: 'department-not-found' })
    const parts = readParts(typed)
    if (!parts.ok) return parts
    const counted = { departmentId, name, total, asOf: effectiveOn, parts: parts.value }
    await facts.writeFacilityCount(trx, districtId, counted)
    return ok({ reply: { name }, about: [{ kind: 'department', id: departmentId }] })
  },
)

export const removeFacilitiesHandler = handleCommandOn(
  removeFacilities,
  ofDepartment,
  async ({ trx, districtId }, { departmentId, name }) => {
    if (!(await facts.deleteFacilityCount(trx, districtId, departmentId, name)))
      return refuse({ kind: 'facilities-not-found' })
    return ok({ reply: { name }, about: [{ kind: 'department', id: departmentId }] })
  },
)

export const keepFacilityHandler = handleCommandOn(
  keepFacility,
  ofDepartment,
  async ({ trx, districtId }, { facilityId, departmentId, floors: typed, ...card }) => {
    if (!(await known(trx, districtId, departmentId))) return refuse({ kind: 'department-not-found' })
    const before = await facts.findFacility(trx, districtId, facilityId)
    if (before !== null && before.departmentId !== departmentId)
      return refuse({ kind: 'facility-of-another-department' })
    const floors = readFloors(typed)
    if (!floors.ok) return floors
    await facts.writeFacility(trx, districtId, { id: facilityId, departmentId, ...card, floors: floors.value })
    const subject = { kind: 'facility', id: facilityId }
    return ok({
      reply: { facilityId },
      about: [subject, { kind: 'department', id: departmentId }],
      index: [
        {
          ...{ ...subject, title: card.name, path: `/departments/${departmentId}` },
          text: [card.address ?? '', card.use ?? ''].join(' '),
        },
      ],
    })
  },
)

export const removeFacilityHandler = handleCommandOn(
  removeFacility,
  async ({ trx, districtId }, { facilityId }) => {
    const facility = await facts.findFacility(trx, districtId, facilityId)
    return facility === null ? [] : [[{ kind: 'department', id: facility.departmentId }]]
  },
  async ({ trx, districtId }, { facilityId }) => {
    const facility = await facts.findFacility(trx, districtId, facilityId)
    if (facility === null) return refuse({ kind: 'facility-not-found' })
    await facts.deleteFacility(trx, districtId, facilityId)
    const subject = { kind: 'facility', id: facilityId }
    return ok({
      reply: { facilityId },
      about: [subject, { kind: 'department', id: facility.departmentId }],
      unindex: [subject],
    })
  },
)
