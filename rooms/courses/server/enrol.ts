import { randomBytes } from 'node:crypto'
import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { codeOf } from '#rooms/surveys/core/invitation.ts'
import { enrol, enrolFor } from '../contract-enrolment.ts'
import { type Course, isFor } from '../core/course.ts'
import { standingOfNext } from '../core/enrol.ts'
import * as store from '../store/enrolment-queries.ts'
import { holdCourse } from '../store/queries.ts'
import { aboutCourse } from './course-entry.ts'
import { type CourseMeans, sealPerson } from './person-place.ts'

type Enrolling = Pick<store.Enrolment, 'accountId' | 'channel'> & {
  readonly name: string
  readonly contact: string | null
}

export const enrolHandler = (means: CourseMeans) =>
  handleCommand(enrol, async (context, { courseId, name }) => {
    const { trx, districtId, actor } = context
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const course = await holdCourse(trx, districtId, courseId)
    if (course === null) return refuse({ kind: 'course-not-found' })
    if (!isFor(course.audience, actor.roles)) return refuse({ kind: 'for-staff' })
    if ((await store.enrolmentOfAccount(trx, districtId, courseId, accountId)) !== null) {
      return refuse({ kind: 'enrolled-already' })
    }
    return await enter(means, context, course, { name, contact: null, accountId, channel: 'self' })
  })

export const enrolForHandler = (means: CourseMeans) =>
  handleCommand(enrolFor, async (context, { courseId, name, contact }) => {
    const course = await holdCourse(context.trx, context.districtId, courseId)
    if (course === null) return refuse({ kind: 'course-not-found' })
    return await enter(means, context, course, { name, contact, accountId: null, channel: 'desk' })
  })

/** The course's row is held, so that everybody gets the next number, and the last seat goes to one alone. */
async function enter(means: CourseMeans, context: CommandContext, course: Course, one: Enrolling) {
  const { trx, districtId, effectiveOn } = context
  const { name, contact, accountId, channel } = one
  const standing = standingOfNext(course, effectiveOn)
  if (!standing.ok) return standing
  const state = standing.value
  const no = await store.nextNo(trx, districtId, course.id, state)
  const person = sealPerson(means, [districtId, course.id, no], { name, contact })
  await store.insertEnrolment(trx, districtId, course.id, {
    ...{ no, accountId, person, channel, state, code: drawCode(), endedOn: course.lastOn },
  })
  return ok({ reply: { courseId: course.id, no, state }, about: [aboutCourse(course.id)] })
}

function drawCode(): string {
  for (;;) {
    const code = codeOf(randomBytes(16))
    if (code !== null) return code
  }
}
