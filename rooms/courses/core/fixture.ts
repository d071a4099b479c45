import { Course } from './course.ts'
import { Session } from './session.ts'

/** A course with ten seats and two sessions, as it was announced, and what is otherwise. */
export const courseOf = (other: Partial<Course>): Course =>
  Course.parse({
    ...{ id: 'spring', kind: 'course', title: '주민 협치 교육', purpose: null, audience: 'residents' },
    ...{ place: '평생학습관', organiser: null, seats: 10, waits: true, opensOn: '2021-03-01', closesOn: '2021-03-05' },
    ...{ completion: null, seated: 0, waiting: 0, surveyId: null, firstOn: '2021-03-10', lastOn: '2021-03-17' },
    ...{ state: 'announced', summary: null, persons: null, completed: null },
    ...other,
  })

/** A session of two hours that nobody was counted at, and what is otherwise. */
export const sessionOf = (other: Partial<Session>): Session =>
  Session.parse({
    ...{ no: 1, level: 'basic', heldOn: '2021-03-10', beginsAt: '14:00', endsAt: '16:00', minutes: 120 },
    ...{ topic: '왜 협치인가?', lecturer: null, headCount: null, noted: 0, cancelled: false },
    ...other,
  })
