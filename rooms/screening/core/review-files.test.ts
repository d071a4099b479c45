import { expect, it } from 'vitest'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { reviewOf } from './fixture.ts'
import { mayChangeFiles } from './review-files.ts'

it('files come to a review and leave it until a head has confirmed it', () => {
  const park = { departmentId: DepartmentId.parse('park') }
  expect(mayChangeFiles(reviewOf('1', { ...park, state: 'begun' }))).toEqual({ ok: true, value: null })
  expect(mayChangeFiles(reviewOf('1', { ...park, state: 'submitted' }))).toEqual({ ok: true, value: null })
  expect(mayChangeFiles(reviewOf('1', { ...park, state: 'confirmed' }))).toEqual({
    ok: false,
    refusal: { kind: 'confirmed-already' },
  })
  expect(mayChangeFiles(reviewOf('1', { departmentId: null }))).toMatchObject({ refusal: { kind: 'not-handed-out' } })
})
