import { expect, test } from 'vitest'
import type { Role } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { moderate, showsWords } from './moderation.ts'

test('what is shown is hidden, what is hidden is shown again, and nothing is done twice', () => {
  expect(moderate(false, 'hidden').ok).toBe(true)
  expect(moderate(true, 'restored').ok).toBe(true)
  for (const [hidden, act] of [[true, 'hidden'] as const, [false, 'restored'] as const])
    expect(moderate(hidden, act)).toEqual({ ok: false, refusal: { kind: 'moderated-already' } })
})

test('the words of a hidden proposal are shown to those alone who may show it again', () => {
  const as = (role: Role) => ({ districtId: DistrictId.parse('geumcheon'), accountId: null, roles: [role] })
  expect(showsWords({ hidden: false }, as('visitor'))).toBe(true)
  expect(showsWords({ hidden: true }, as('visitor'))).toBe(false)
  expect(showsWords({ hidden: true }, as('department-officer'))).toBe(false)
  expect(showsWords({ hidden: true }, as('secretariat'))).toBe(true)
})
