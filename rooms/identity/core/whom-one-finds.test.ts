import { expect, test } from 'vitest'
import { whomOneFinds } from './whom-one-finds.ts'

test('a head looks for people of the office alone, whoever appoints members for everybody', () => {
  expect(whomOneFinds({ roles: ['department-head'] })).toContain('department-officer')
  expect(whomOneFinds({ roles: ['department-head'] })).not.toContain('resident')
  expect(whomOneFinds({ roles: ['department-head', 'secretariat'] })).toBeNull()
  expect(whomOneFinds({ roles: ['administrator'] })).toBeNull()
})
