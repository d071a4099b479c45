import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import type { Course } from './course.ts'
import { courseOf, sessionOf } from './fixture.ts'
import { countYears } from './statistics.ts'

const today = localDate('2021-06-01')
const held = (other: Partial<Course>, counts: readonly (number | null)[], minutes = 180) => ({
  course: courseOf({ firstOn: localDate('2019-05-14'), ...other }),
  sessions: counts.map((headCount, at) => sessionOf({ no: at + 1, headCount, minutes })),
  cameByName: 0,
})

test('person-times and persons stay apart, and what is not known is said', () => {
  const of2019 = [
    held({ persons: 22 }, [14, 15, 13]),
    held({}, [18, 10, 57], 120),
    held({ kind: 'workshop' }, [31], 480),
    held({ kind: 'workshop' }, [27], 600),
  ]
  const both = { year: 2019, sessionsUncounted: 0 }
  expect(countYears(of2019, today)).toEqual([
    {
      ...{ ...both, kind: 'course', courses: 2, sessions: 6, minutes: 900 },
      ...{ personTimes: 127, persons: 22, coursesUncounted: 1 },
    },
    {
      ...{ ...both, kind: 'workshop', courses: 2, sessions: 2, minutes: 1080 },
      ...{ personTimes: 58, persons: 58, coursesUncounted: 0 },
    },
    {
      ...{ ...both, kind: null, courses: 4, sessions: 8, minutes: 1980 },
      ...{ personTimes: 185, persons: 80, coursesUncounted: 1 },
    },
  ])
})

test('what was cancelled or is still ahead does not count, and the newest year comes first', () => {
  const ahead = { ...held({ firstOn: localDate('2021-05-01') }, [3, null]), cameByName: 0 }
  const [first, second] = ahead.sessions
  if (first === undefined || second === undefined) throw new Error('no sessions')
  const rows = countYears(
    [
      held({}, [9, null]),
      held({ state: 'cancelled' }, [5]),
      held({ firstOn: null, lastOn: null }, []),
      held({ firstOn: localDate('2021-08-01') }, []),
      { ...ahead, sessions: [first, { ...second, heldOn: localDate('2021-08-01') }] },
    ],
    today,
  )
  expect(
    rows.map(({ year, sessions, personTimes, sessionsUncounted }) => [year, sessions, personTimes, sessionsUncounted]),
  ).toEqual([
    [2021, 1, 3, 0],
    [2019, 2, 9, 1],
  ])
})
