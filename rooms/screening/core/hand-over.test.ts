import { expect, it } from 'vitest'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { reviewOf } from './fixture.ts'
import { handOver } from './hand-over.ts'

const school = DepartmentId.parse('school')

it('begins anew in the other department, and counts', () => {
  const begun = reviewOf('a', { state: 'begun', content: { verdict: 'suitable' }, team: '공원팀', officerId: 'x' })
  expect(handOver(begun, school, false)).toMatchObject({
    value: { from: 'park', departmentId: 'school', bounces: 1, state: 'open', team: null, officerId: null },
  })
})

it('goes round no more than twice among departments; the office may decide', () => {
  const round = reviewOf('a', { bounces: 2 })
  expect(handOver(round, school, false)).toEqual({ ok: false, refusal: { kind: 'goes-round', bounces: 2 } })
  expect(handOver(round, school, true)).toMatchObject({ value: { bounces: 3 } })
})

it('leaves alone what is confirmed, with nobody, or there already', () => {
  expect(handOver(reviewOf('a', { state: 'confirmed' }), school, true)).toMatchObject({
    refusal: { kind: 'confirmed-already' },
  })
  expect(handOver(reviewOf('a', { departmentId: null }), school, true)).toMatchObject({
    refusal: { kind: 'not-handed-out' },
  })
  expect(handOver(reviewOf('a', { departmentId: school }), school, true)).toMatchObject({
    refusal: { kind: 'same-department' },
  })
})
