import { expect, it } from 'vitest'
import { roles } from '#kit/actor.ts'
import * as permissions from './permissions.ts'

it('lets only the operator found a district, and everyone see', () => {
  expect(permissions.mayFoundDistrict.roles).toEqual(['operator'])
  expect(permissions.maySeeOrganization.roles).toEqual(roles)
})

it('names every permission after its room, once', () => {
  const names = Object.values(permissions).map((permission) => permission.name)
  expect(names.every((name) => /^organization\.[a-z-]+$/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})
