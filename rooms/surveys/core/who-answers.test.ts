import { expect, test } from 'vitest'
import type { Role } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { accesses } from './survey.ts'
import { letsAnswer } from './who-answers.ts'

const as = (role: Role, accountId: string | null = 'kim') => ({
  districtId: DistrictId.parse('geumcheon'),
  accountId: accountId === null ? null : AccountId.parse(accountId),
  roles: [role],
})

test('a survey for residents is answered by residents and members who have signed in', () => {
  const residents = { access: 'residents' } as const
  expect(letsAnswer(residents, as('resident')).ok).toBe(true)
  expect(letsAnswer(residents, as('subcommittee-chair')).ok).toBe(true)
  expect(letsAnswer(residents, as('visitor', null))).toMatchObject({ refusal: { kind: 'sign-in-to-answer' } })
  for (const role of ['department-officer', 'secretariat', 'auditor', 'administrator'] as const)
    expect(letsAnswer(residents, as(role))).toMatchObject({ refusal: { kind: 'residents-only' } })
})

test('any other survey is answered by anybody', () => {
  for (const access of accesses)
    if (access !== 'residents') expect(letsAnswer({ access }, as('visitor', null)).ok).toBe(true)
})
