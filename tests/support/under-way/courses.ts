import { addSession, openCourse } from '#rooms/courses/contract.ts'
import { enrol } from '#rooms/courses/contract-enrolment.ts'
import type { Doing, Visited } from './doing.ts'

/** A course that takes enrolments, and one with a session today for which somebody enrolled. */
export async function coursesUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  for (const courseId of ['course-called', 'course-held']) {
    const told = { title: `${courseId} 교육`, place: '평생학습관', organiser: '협치추진단' }
    await run(openCourse, { courseId, ...told, seats: 3, waits: true, opensOn: day(-3), closesOn: day() })
    await run(addSession, { courseId, heldOn: day(), beginsAt: '14:00', endsAt: '16:00', topic: '왜 협치인가?' })
  }
  await run(enrol, { courseId: 'course-held', name: '김주민', consent: true }, { as: 'resident' })
  return [
    ['resident', '/courses/course-called'],
    ['resident', '/courses/course-held'],
    ['resident', '/courses/course-held/here'],
    ['secretariat', '/courses/course-held/desk'],
    ['secretariat', '/courses/course-held/roll'],
  ]
}
