import { describe, expect, test } from 'vitest'
import { explain, refusalKinds } from './messages.ts'
import { words } from './messages-pages.ts'

const all = {
  ...{ state: 'finished', opensOn: '2021-03-01', closesOn: '2021-03-10', heldOn: '2021-03-20', seated: 3 },
  ...{ waiting: 4, most: 60, least: 5, seats: 10, attended: 6, noted: 7, no: 2, persons: 22 },
}

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  test('every refusal says what to do', () => {
    for (const kind of refusalKinds) expect(explain({ kind, ...all }, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain({ kind: 'seat-not-found' }, lang)).toBeNull()
  })

  test('pages say numbers', () => {
    const t = words(lang)
    expect([t.yearOf(2019), t.sessionCount(3), t.people(1234), t.minutesOf(90)].join(' ')).toMatch(/2019.*3.*1,234.*90/)
    expect([t.seatsTaken(3, 10, 2), t.seatsTaken(3, 10, 0)].join(' ')).toMatch(/10.*2.*10/)
    expect([t.days('1', '2'), t.completionOf(2, 3), t.sessionNo(4), t.totalOf('5', '6')].join(' ')).toMatch(
      /1.*2.*3.*4.*5.*6/,
    )
    expect([t.hoursOf(180), t.hoursOf(190), t.hoursOf(10)].join(' ')).toMatch(/3.*3.*10.*10/)
    expect([t.mineSeated(3), t.mineWaiting(4, 0), t.mineAttended(2, 3, '66.7')].join(' ')).toMatch(/3.*4.*1.*66\.7/)
    expect([t.attendanceOf(1, 2), t.waitingAt(0), t.surveyAnswered(6), t.meanOf('만족', '4.2')].join(' ')).toMatch(
      /6.*만족.*4\.2/,
    )
    expect([t.uncountedSessions(1), t.uncountedCourses(2)].join(' ')).toMatch(/1.*2/)
    expect(
      [t.changeSession(1), t.headCountOf(2), t.saveCount(3), t.attendanceTitle(4), t.personOf(5, '')].join(' '),
    ).toMatch(/1.*2.*3.*4.*5/)
    expect(t.rollTitle('봄')).toContain('봄')
  })
})
