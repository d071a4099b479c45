import { describe, expect, test } from 'vitest'
import { type Actor, roles } from './actor.ts'
import { DistrictId } from './id.ts'
import { boundTo, foreignRow, standingTo, unitOfRole } from './own-unit.ts'
import type { Unit } from './unit.ts'

const park: Unit = { kind: 'department', id: 'park' }
const school: Unit = { kind: 'department', id: 'school' }
const youth: Unit = { kind: 'subcommittee', id: 'park' }
const permission = { name: 'x.y', roles: ['department-officer', 'subcommittee-chair', 'secretariat'] as const }

describe('to what somebody is bound', () => {
  test('who says nothing of grants is bound to nothing', () => {
    expect(boundTo(permission, {})).toBeNull()
  })

  test('the units of the roles that permit it, and of no others', () => {
    const grants = [
      { role: 'department-officer', unit: park },
      { role: 'subcommittee-chair', unit: youth },
      { role: 'department-head', unit: school },
    ] as const
    expect(boundTo(permission, { grants })).toEqual([park, youth])
    expect(boundTo({ name: 'x.z', roles: ['resident'] }, { grants })).toEqual([])
  })

  test('one permitting role in the whole district frees from all units; a role that does not permit it frees from none', () => {
    const officer = { role: 'department-officer', unit: park } as const
    expect(boundTo(permission, { grants: [officer, { role: 'secretariat', unit: null }] })).toBeNull()
    expect(boundTo(permission, { grants: [officer, { role: 'auditor', unit: null }] })).toEqual([park])
  })
})

describe('which row is not one’s own', () => {
  test('none, when each belongs to one of the units', () => {
    expect(foreignRow([park, youth], [[school, park], [youth]])).toBeNull()
    expect(foreignRow([], [])).toBeNull()
  })

  test('the first that belongs to others; the same id of another kind is another unit', () => {
    expect(foreignRow([park], [[park], [youth], [school]])).toEqual([youth])
    expect(foreignRow([], [[park]])).toEqual([park])
  })

  test('a row that belongs to no unit is nobody’s own', () => {
    expect(foreignRow([park], [[]])).toEqual([])
  })
})

describe('who somebody is to one thing', () => {
  const actor: Actor = {
    ...{ districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['auditor', 'department-officer'] },
    grants: [
      { role: 'auditor', unit: null },
      { role: 'department-officer', unit: park },
    ],
  }

  test('the same to what belongs to one’s own unit, and where nothing is said of grants', () => {
    expect(standingTo(actor, [school, park])).toBe(actor)
    const { grants: _, ...unbound } = actor
    expect(standingTo(unbound, [])).toBe(unbound)
  })

  test('without the roles of other units to what is another’s; a visitor when none is left', () => {
    expect(standingTo(actor, [school])).toMatchObject({ roles: ['auditor'], grants: [{ role: 'auditor', unit: null }] })
    const officer = {
      ...actor,
      roles: ['department-officer'],
      grants: [{ role: 'department-officer', unit: park }],
    } as const
    expect(standingTo(officer, [school])).toMatchObject({ roles: ['visitor'], grants: [] })
  })
})

test('the secretariat, the budget office, auditors, administrators and the operator are never bound', () => {
  expect(roles.filter((role) => unitOfRole[role] === undefined)).toEqual([
    ...['visitor', 'resident', 'budget-committee-member', 'secretariat', 'budget-office', 'auditor'],
    ...['administrator', 'operator'],
  ])
})
