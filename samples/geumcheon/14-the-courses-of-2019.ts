import { z } from 'zod'
import { addSession, finishCourse, openCourse } from '#rooms/courses/contract.ts'
import { countHeads } from '#rooms/courses/contract-enrolment.ts'
import { Audience, CourseKind } from '#rooms/courses/core/course.ts'
import { Level } from '#rooms/courses/core/session.ts'
import { readTable } from '../read-table.ts'
import type { Chapter } from '../teller.ts'
import data from './data/courses-2019.json' with { type: 'json' }

const Clock = z.string().nullable()
const Held = z.object({
  ...{ level: Level.nullable(), heldOn: z.string(), beginsAt: Clock, endsAt: Clock, minutes: z.int().nullable() },
  ...{ topic: z.string(), lecturer: z.string().nullable(), headCount: z.int() },
})

/**
 * The two courses and two workshops of 2019, of which the plan tells how many came to each session, and never who: heads
 * are counted and nobody is enrolled. Of the residents' course it also tells how many different people came.
 */
export const theCoursesOf2019: Chapter = {
  title: '14. The courses of 2019',
  happens: async (tell) => {
    for (const { key: courseId, kind, audience, sessions, persons, summary, ...course } of data.courses) {
      const held = readTable(sessions, Held)
      const as = 'secretariat' as const
      const [first, last] = [held[0]?.heldOn ?? '', held.at(-1)?.heldOn ?? '']
      const terms = { kind: CourseKind.parse(kind), audience: Audience.parse(audience) }
      await tell(openCourse, { courseId, ...course, ...terms }, { as, on: first })
      for (const { headCount: _counted, ...session } of held) {
        await tell(addSession, { courseId, ...session }, { as, on: first })
      }
      for (const [at, { headCount, heldOn }] of held.entries()) {
        await tell(countHeads, { courseId, sessionNo: at + 1, headCount }, { as, on: heldOn })
      }
      await tell(finishCourse, { courseId, summary, persons }, { as, on: last })
    }
  },
}
