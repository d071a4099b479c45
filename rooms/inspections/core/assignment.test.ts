import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { CourseId } from '#rooms/courses/core/course.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { assign } from './assignment.ts'
import { groupOf, inspectorOf, visitOf } from './fixture.ts'
import { AssignmentId } from './visit.ts'

const days = [localDate('2021-06-10'), localDate('2021-09-09')]
const { id, projectId, site, departmentId } = visitOf().assignment
const asked = { ...{ id, projectId, site, departmentId }, points: '- 켜지는가\n바로 섰는가', days }
const appointed = inspectorOf({ state: 'appointed', from: localDate('2021-03-01'), to: localDate('2021-12-31') })
const group = groupOf()
const inCourse = groupOf({ courseId: CourseId.parse('training') })

it('sends somebody of a group to a project, with a visit for each day', () => {
  expect(assign(group, appointed, asked)).toMatchObject({
    value: {
      assignment: { id: 'alley', groupId: 'lights', inspectorNo: 1, points: ['켜지는가', '바로 섰는가'] },
      visits: [
        { id: 'alley-1', dueOn: '2021-06-10' },
        { id: 'alley-2', dueOn: '2021-09-09' },
      ],
    },
  })
  const trained = { ...appointed, trainedOn: localDate('2021-03-10') }
  expect(assign(inCourse, trained, asked)).toMatchObject({ ok: true })
})

it('keeps the ids of visits within their length', () => {
  const long = AssignmentId.parse('a'.repeat(64))
  expect(assign(group, appointed, { ...asked, id: long })).toMatchObject({ ok: true })
})

it.each([
  ['not-appointed', group, inspectorOf(), asked],
  ['inspector-not-trained', inCourse, appointed, asked],
  ['project-not-of-group', group, appointed, { ...asked, projectId: ProjectId.parse('p2021-17') }],
  ['checklist-is-empty', group, appointed, { ...asked, points: ' \n' }],
  ['day-twice', group, appointed, { ...asked, days: [localDate('2021-06-10'), localDate('2021-06-10')] }],
])('refuses: %s', (kind, of, whom, what) => expect(assign(of, whom, what)).toMatchObject({ refusal: { kind } }))
