import { expect } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { addSession, openCourse } from '#rooms/courses/contract.ts'
import { ownEnrolment } from '#rooms/courses/contract-enrolment.ts'
import { CourseId } from '#rooms/courses/core/course.ts'
import { coursesRoom } from '#rooms/courses/server/room.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { surveysRoom } from '#rooms/surveys/server/room.ts'
import type { Engine } from './database.ts'
import { openRoom, type RoomTest } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

/** Tests happen on 2021-03-02; one enrols in that week. */
export const opened: Omit<GivenTo<typeof openCourse>, 'courseId'> = {
  ...{ title: '주민 협치 교육', place: '평생학습관 제1강의실', organiser: '협치추진단' },
  ...{ seats: 3, waits: true, opensOn: '2021-03-01', closesOn: '2021-03-05' },
}

export const courseId = (text: string): CourseId => CourseId.parse(text)
export const by = (account: string) => ({ role: 'resident' as const, account })
export const me = (course: string, name: string) => ({ courseId: courseId(course), name, consent: true as const })

const readsNothing = () => Promise.reject(new Error('No file is read here.'))

/** The room of courses with those it asks, on a database of their own. */
export const openCourses = (engine: Engine): Promise<RoomTest> =>
  openRoom(
    [organizationRoom, documentsRoom(readsNothing), surveysRoom, coursesRoom({ sealing: testSignIn.sealing })],
    engine,
  )

/** Opens a course as above, and what is otherwise, with a session of two hours on each of some days. */
export async function openIn(
  room: RoomTest,
  course: string,
  {
    days = ['2021-03-02', '2021-03-09'],
    ...other
  }: Partial<typeof opened> & { readonly days?: readonly string[] } = {},
): Promise<void> {
  const done = await room.run(openCourse, { ...opened, ...other, courseId: courseId(course) })
  expect(done).toMatchObject({ ok: true })
  for (const heldOn of days) {
    const session = { courseId: courseId(course), heldOn, beginsAt: '14:00', endsAt: '16:00', topic: '왜 협치인가?' }
    expect(await room.run(addSession, session)).toMatchObject({ ok: true })
  }
}

/** One's own enrolment for a course; null without one. */
export async function ownIn(room: RoomTest, course: string, account: string) {
  const seen = await room.ask(ownEnrolment, { courseId: courseId(course) }, by(account))
  return seen.ok ? seen.value.enrolment : null
}
