import { expect, it } from 'vitest'
import type { Role } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { rowOf } from './fixture.ts'
import { mayTakeAllProjects, projectsToTake, requestFromPlan } from './request-from-plan.ts'

it('takes all projects at once only for those who keep the bills; departments name them', () => {
  const named = [ProjectId.parse('project-8')]
  const as = (role: Role) => ({ districtId: DistrictId.parse('geumcheon'), accountId: null, roles: [role] })
  for (const role of ['budget-office', 'secretariat'] as const) {
    expect(mayTakeAllProjects(as(role))).toBe(true)
    expect(projectsToTake(as(role), null)).toEqual({ ok: true, value: null })
  }
  for (const role of ['department-officer', 'department-head'] as const) {
    expect(mayTakeAllProjects(as(role))).toBe(false)
    expect(projectsToTake(as(role), null)).toEqual({ ok: false, refusal: { kind: 'projects-not-named' } })
    expect(projectsToTake(as(role), named)).toEqual({ ok: true, value: named })
  }
})

it('takes the amounts of some projects from their cost lines and leaves the others and the reasons', () => {
  const line = (no: 8 | 5, accountName: string, stated: number) =>
    ({ ...rowOf(no, accountName, 'city', 0), stated, fiscalYear: 2021 }) as never
  const standing = [rowOf(8, '시설비', 'city', 1, '수목 추가'), rowOf(5, '시설비', 'city', 2)] as never
  const base = [rowOf(8, '행사운영비', 'city', 3, '지난 사유'), rowOf(5, '시설비', 'city', 2)] as never
  const lines = [line(8, '시설비', 4), line(8, '시설비', 5), line(5, '시설비', 6)]
  expect(requestFromPlan(standing, base, lines, new Set([ProjectId.parse('project-8')]))).toEqual([
    rowOf(5, '시설비', 'city', 2),
    { ...rowOf(8, '시설비', 'city', 9), reason: '수목 추가' },
    { ...rowOf(8, '행사운영비', 'city', 0), reason: null },
  ])
})
