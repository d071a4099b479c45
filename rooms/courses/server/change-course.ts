import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { cancelCourse, changeCourse } from '../contract.ts'
import * as decide from '../core/course.ts'
import * as enrolments from '../store/enrolment-queries.ts'
import * as store from '../store/queries.ts'
import { aboutCourse, courseEntry } from './course-entry.ts'
import { surveyIsThere } from './open-course.ts'
import { movedUpWords, tellEnrolled } from './tell-enrolled.ts'

export const changeCourseHandler = handleCommand(changeCourse, async ({ trx, districtId, now, ask }, input) => {
  const { courseId, title, purpose, audience, place, organiser, seats, waits, opensOn, closesOn, surveyId } = input
  const course = await store.holdCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' })
  const allowed = decide.changeCourse(course, input)
  if (!allowed.ok) return allowed
  if (!(await surveyIsThere({ ask }, surveyId))) return refuse({ kind: 'survey-not-found', field: 'surveyId' })
  const { completion, moveUp } = allowed.value
  await store.updateCourse(trx, districtId, courseId, {
    ...{ title, purpose, audience, place, organiser, seats, opens_on: opensOn, closes_on: closesOn },
    ...{ completion_attended: completion?.attended ?? null, completion_of: completion?.of ?? null },
    ...{ survey_id: surveyId },
  })
  await store.insertChange(trx, districtId, courseId, {
    ...{ at: now, sessionNo: null, what: 'changed', reason: input.reason },
  })
  const moved = await enrolments.moveUp(trx, districtId, courseId, moveUp)
  await store.updateCourse(trx, districtId, courseId, { waits: waits && seats > 0 })
  const people = await enrolments.enrolmentsOf(trx, districtId, courseId)
  return ok({
    reply: { courseId, movedUp: moved.length },
    about: [aboutCourse(courseId)],
    index: [courseEntry({ ...course, title, purpose, place, organiser })],
    tell: [
      ...tellEnrolled(courseId, 'courses.changed', people, {
        ko: '신청하신 강좌의 내용이 바뀌었습니다. 바뀐 것을 확인해 주세요.',
        en: 'The course you enrolled for has changed. Please see what is new.',
      }),
      ...tellEnrolled(courseId, 'courses.seat', moved, movedUpWords),
    ],
  })
})

export const cancelCourseHandler = handleCommand(cancelCourse, async (context, { courseId, reason }) => {
  const { trx, districtId, now, effectiveOn } = context
  const course = await store.holdCourse(trx, districtId, courseId)
  if (course === null) return refuse({ kind: 'course-not-found' })
  const allowed = decide.goesOn(course)
  if (!allowed.ok) return allowed
  await store.updateCourse(trx, districtId, courseId, { state: 'cancelled' })
  await store.insertChange(trx, districtId, courseId, { at: now, sessionNo: null, what: 'cancelled', reason })
  await enrolments.endEnrolments(trx, districtId, courseId, effectiveOn)
  const people = await enrolments.enrolmentsOf(trx, districtId, courseId)
  return ok({
    reply: { courseId },
    about: [aboutCourse(courseId)],
    tell: tellEnrolled(courseId, 'courses.changed', people, {
      ko: '신청하신 강좌가 취소되었습니다.',
      en: 'The course you enrolled for has been cancelled.',
    }),
  })
})
