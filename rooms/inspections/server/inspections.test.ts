import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { engines } from '#tests/support/database.ts'
import {
  group,
  groupId,
  inspector,
  neighbour,
  openInspections,
  place,
  projectId,
} from '#tests/support/room-of-inspectors.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import * as groups from '../contract.ts'
import * as visits from '../contract-visits.ts'
import { forgetInspector } from '../store/group-queries.ts'
import { inspectionsBeside } from './beside.ts'
import { inspectionsDueSoon } from './due-soon.ts'
import { inspectionsFindings } from './findings.ts'
import { inspectionsOpen } from './openings.ts'
import { inspectionsTraceSteps } from './trace-steps.ts'

const done = { ok: true }
const refused = (kind: string, field?: string) => ({ refusal: field === undefined ? { kind } : { kind, field } })

describe.each(engines)('groups of inspectors on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openInspections(engine)
  })
  afterAll(() => room.close())
  const apply = (by: { role: 'resident'; account: string }, more = {}) =>
    room.run(groups.applyToInspect, { groupId, motivation: '안전', consent: true, ...more }, by)
  const see = async () => {
    const seen = await room.ask(groups.seeGroup, { groupId })
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }

  it('are kept for projects, courses and lines that are there', async () => {
    const keep = (more: object) => room.run(groups.keepGroup, { ...group, ...more })
    expect(await keep({ title: '밤길 감독관' })).toMatchObject(done)
    expect(await keep({ projectIds: ['no-project'] })).toMatchObject(refused('project-not-known', 'projectIds'))
    expect(await keep({ courseId: 'no-course' })).toMatchObject(refused('course-not-known', 'courseId'))
    expect(await keep({ costLineId: 'no-line' })).toMatchObject(refused('cost-line-not-found', 'costLineId'))
    expect(await keep({ to: '2020-01-01' })).toMatchObject(refused('group-ends-before-it-begins', 'to'))
    const listed = await room.ask(groups.listGroups, { projectId })
    expect(listed).toMatchObject({
      value: { groups: [{ group: { title: '밤길 감독관' }, projects: [{ title: '안양천에서 놀자!' }], called: true }] },
    })
    expect(await room.ask(groups.listGroups, { projectId: 'project-5' })).toMatchObject({ value: { groups: [] } })
    expect(await room.read(inspectionsOpen)).toMatchObject([{ id: groupId, way: 'sign-up', closesOn: '2021-03-31' }])
  })

  it('take applications, each person once, and let go of them', async () => {
    expect(await apply(inspector)).toMatchObject(refused('account-applied-already'))
    expect(await apply(neighbour)).toMatchObject(done)
    expect(await apply(neighbour, { groupId: 'no-group' })).toMatchObject(refused('group-not-found'))
    const withdraw = (by: object, id = groupId) => room.run(groups.withdrawFromInspecting, { groupId: id }, by)
    expect(await withdraw(neighbour)).toMatchObject(done)
    expect(await withdraw(neighbour)).toMatchObject(refused('not-applied-here'))
    expect(await withdraw(neighbour, 'no-group')).toMatchObject(refused('group-not-found'))
    expect(await withdraw(inspector)).toMatchObject(refused('not-applying'))
    const over = room.run(
      groups.applyToInspect,
      { groupId, motivation: '안전', consent: true },
      { ...neighbour, on: '2021-04-01' },
    )
    expect(await over).toMatchObject(refused('not-called-today'))
    expect((await see()).inspectors.map(({ no, state }) => [no, state])).toEqual([[1, 'appointed']])
  })

  it('appoint while there are seats, and tell each result', async () => {
    const decide = (no: number, appointed: 'yes' | 'no') => room.run(groups.decideApplicant, { groupId, no, appointed })
    for (const account of ['second', 'third']) await apply({ role: 'resident', account })
    expect(await decide(4, 'no')).toMatchObject(done)
    expect(await decide(3, 'yes')).toMatchObject(done)
    expect(await decide(4, 'yes')).toMatchObject(refused('seats-are-taken'))
    expect(await decide(9, 'yes')).toMatchObject(refused('inspector-not-found'))
    expect(room.told.filter(({ kind }) => kind === 'inspections.decided').map(({ words }) => words.ko)).toEqual([
      '‘보안등 주민감독관’에 위촉되었습니다.',
      '‘밤길 감독관’에 이번에는 모시지 못했습니다.',
      '‘밤길 감독관’에 위촉되었습니다.',
    ])
    const end = (no: number) => room.run(groups.endTerm, { groupId, no, reason: '이사' })
    expect(await end(3)).toMatchObject(done)
    expect(await end(3)).toMatchObject(refused('not-appointed'))
    const train = (id: string) => room.run(groups.recordTraining, { groupId: id, no: 1, trainedOn: '2021-03-02' })
    expect(await train(groupId)).toMatchObject(done)
    expect(await train('no-group')).toMatchObject(refused('group-not-found'))
    expect((await see()).inspectors[0]).toMatchObject({ trainedOn: '2021-03-02', civilian: true })
    const who = await room.ask(groups.seeInspectors, { groupId }, { role: 'secretariat' })
    expect(who).toMatchObject({ value: { inspectors: [{ no: 1, accountId: 'inspector-1' }, { no: 3 }, { no: 4 }] } })
  })

  it('assign projects of theirs to whoever is appointed', async () => {
    const assign = (more: object) =>
      room.run(visits.assign, { assignmentId: 'street', no: 1, ...place, firstOn: '2021-03-05', ...more })
    for (const [more, kind, field] of [
      [{ groupId: 'no-group' }, 'group-not-found', undefined],
      [{ no: 9 }, 'inspector-not-found', undefined],
      [{ no: 3 }, 'not-appointed', undefined],
      [{ projectId: 'project-5' }, 'project-not-of-group', 'projectId'],
      [{ departmentId: 'no-department' }, 'department-not-known', 'departmentId'],
      [{ points: ' \n' }, 'checklist-is-empty', 'points'],
      [{ secondOn: '2021-03-05' }, 'day-twice', 'secondOn'],
      [{ assignmentId: 'alley' }, 'assignment-id-taken', undefined],
    ] as const)
      expect(await assign(more), kind).toMatchObject(refused(kind, field))
    expect(await assign({})).toMatchObject({ value: { visitIds: ['street-1'] } })
    const due = await room.read(inspectionsDueSoon)
    expect(due.map(({ deadline, path }) => [deadline, path])).toEqual([['2021-03-05', '/inspections/visits/street-1']])
  })

  it('move and cancel visits, and keep checklists and the rule on works', async () => {
    const move = (visitId: string) => room.run(visits.moveVisit, { visitId, dueOn: '2021-03-20' })
    expect(await move('street-1')).toMatchObject(done)
    expect(await move('no-visit')).toMatchObject(refused('visit-not-found'))
    expect(await room.run(visits.cancelVisit, { visitId: 'street-1', reason: '비' })).toMatchObject(done)
    expect(await move('street-1')).toMatchObject(refused('visit-was-cancelled'))
    const template = { templateId: 'lights', name: '보안등' }
    expect(await room.run(groups.keepTemplate, { ...template, points: '- 켜지는가' })).toMatchObject(done)
    expect(await room.run(groups.keepTemplate, { ...template, points: '' })).toMatchObject(
      refused('checklist-is-empty', 'points'),
    )
    const rule = { leastWon: 50_000_000, works: '내역 1' }
    expect(await room.run(groups.setWorksRule, rule)).toMatchObject(done)
    expect(await room.run(groups.setWorksRule, { ...rule, works: '' })).toMatchObject(
      refused('works-are-missing', 'works'),
    )
    expect(await room.ask(groups.seeSettings, {})).toMatchObject({
      value: { templates: [{ points: ['켜지는가'] }], rule: { leastWon: 50_000_000, works: ['내역 1'] } },
    })
  })

  it('are shown beside their projects and found wanting', async () => {
    const beside = await room.read((context) =>
      inspectionsBeside(context, { projectIds: [], itemIds: [ItemId.parse('item-8')] }),
    )
    expect(beside).toMatchObject([{ lines: ['밤길 감독관', '현장 방문 0번', expect.any(String)] }])
    const elsewhere = { projectIds: [ProjectId.parse('project-5')], itemIds: [] }
    expect(await room.read((context) => inspectionsBeside(context, elsewhere))).toEqual([])
    const rules = (await room.read(inspectionsFindings)).map(({ rule }) => rule)
    expect(rules).toEqual(['visit-without-report'])
    expect(await room.read((context) => inspectionsTraceSteps(context, [ItemId.parse('item-8')]))).toEqual([])
  })

  it('forget a person with the account, and keep the number', async () => {
    await room.read(({ trx, districtId }) => forgetInspector(trx, districtId, inspector.account as never))
    const roll = await room.ask(groups.seeInspectors, { groupId }, { role: 'secretariat' })
    expect(roll.ok && roll.value.inspectors.map(({ no }) => no)).toEqual([1, 3, 4])
    // Who was not appointed is told to nobody else, nor why a term was ended.
    const seen = (await see()).inspectors
    expect(seen.every(({ state }) => state === 'appointed' || state === 'ended')).toBe(true)
    expect(JSON.stringify(seen)).not.toMatch(/endReason|accountId|motivation/)
    expect(await room.ask(groups.seeOwnInspections, {}, inspector)).toMatchObject({ value: { places: [], visits: [] } })
  })
})
