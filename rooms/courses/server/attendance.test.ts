import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '#tests/support/database.ts'
import { by, courseId as id, me, openCourses, openIn, ownIn } from '#tests/support/opened-courses.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import * as contract from '../contract.ts'
import * as enrolment from '../contract-enrolment.ts'

describe.each(engines)('attendance of courses on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openCourses(engine)
  })
  afterAll(() => room.close())

  const days = ['2021-03-01', '2021-03-02', '2021-03-09']
  const own = (course: string, account: string) => ownIn(room, course, account)
  const open = async (course: string, other: Parameters<typeof openIn>[2] = {}) => {
    await openIn(room, course, { days, completionAttended: 2, completionOf: 3, ...other })
    for (const account of ['ann', 'bob', 'cho', 'dan']) {
      await room.run(enrolment.enrol, me(course, account), by(account))
    }
  }
  const note = (course: string, sessionNo: number, people: readonly object[], on?: string) =>
    room.run(
      enrolment.noteAttendance,
      { courseId: id(course), sessionNo, people: people as never },
      on === undefined ? {} : { on },
    )
  const came = (...nos: readonly number[]) => nos.map((no) => ({ no, here: true }))
  const count = (course: string, sessionNo: number, headCount: number, on = '2021-03-09') =>
    room.run(enrolment.countHeads, { courseId: id(course), sessionNo, headCount }, { on })

  it('is noted all at once: what the clerk changed, and nothing else; who waits does not count', async () => {
    await open('noted')
    expect(await note('noted', 1, came(1, 2, 4))).toMatchObject({ value: { here: 2 } })
    expect(
      await note('noted', 1, [
        { no: 1, was: true, here: true },
        { no: 2, was: true },
        { no: 3, here: true },
      ]),
    ).toMatchObject({ value: { here: 2 } })
    expect(await own('noted', 'ann')).toMatchObject({ attended: [1], held: 2, rate: '50.0', completes: null })
    expect(await own('noted', 'bob')).toMatchObject({ attended: [] })
    expect(await note('noted', 3, came(1))).toMatchObject({ refusal: { kind: 'not-held-yet', heldOn: '2021-03-09' } })
    expect(await note('noted', 9, came(1))).toMatchObject({ refusal: { kind: 'session-not-found' } })
    expect(await note('nowhere', 1, came(1))).toMatchObject({ refusal: { kind: 'course-not-found' } })
    expect(await room.run(enrolment.withdraw, { courseId: id('noted') }, by('ann'))).toMatchObject({
      refusal: { kind: 'came-already' },
    })
    expect(await room.run(contract.cancelSession, { courseId: id('noted'), sessionNo: 1, reason: '비' })).toMatchObject(
      { refusal: { kind: 'somebody-came', attended: 2 } },
    )
  })

  it('is noted by code on the day of the session, once', async () => {
    const code = (await own('noted', 'ann'))?.code ?? ''
    const waiting = (await own('noted', 'dan'))?.code ?? ''
    const checkIn = (sessionNo: number, typed: string) =>
      room.run(enrolment.checkIn, { courseId: id('noted'), sessionNo, code: typed }, { role: 'visitor' })
    expect(await checkIn(1, code)).toMatchObject({ refusal: { kind: 'not-today', heldOn: '2021-03-01' } })
    expect(await checkIn(2, 'WRONG')).toMatchObject({ refusal: { kind: 'code-not-good', field: 'code' } })
    expect(await checkIn(2, waiting)).toMatchObject({ refusal: { kind: 'code-not-good' } })
    expect(await checkIn(2, `${code.slice(0, 5)} ${code.slice(5).toLowerCase()}`)).toMatchObject({ ok: true })
    expect(await checkIn(2, code)).toMatchObject({ refusal: { kind: 'here-already' } })
    expect(await own('noted', 'ann')).toMatchObject({ attended: [1, 2], rate: '100.0' })
  })

  it('finishes with persons and completion where every name was noted; the counts stay when the names are gone', async () => {
    const finish = (other: object = {}) =>
      room.run(
        contract.finishCourse,
        { courseId: id('noted'), summary: '잘 마쳤습니다.', ...other },
        { on: '2021-03-09' },
      )
    expect(await room.run(contract.finishCourse, { courseId: id('noted'), summary: '벌써' })).toMatchObject({
      refusal: { kind: 'session-still-ahead' },
    })
    expect(await finish()).toMatchObject({ refusal: { kind: 'session-not-counted', no: 3 } })
    await note('noted', 3, came(3), '2021-03-09')
    expect(await finish({ persons: 9 })).toMatchObject({ refusal: { kind: 'persons-are-known', persons: 2 } })
    expect(await finish()).toMatchObject({ value: { persons: 2, completed: 2 } })
    expect(await finish()).toMatchObject({ refusal: { kind: 'wrong-state', state: 'finished' } })
    expect(await room.run(contract.finishCourse, { courseId: id('nowhere'), summary: '없음' })).toMatchObject({
      refusal: { kind: 'course-not-found' },
    })
    expect(await own('noted', 'ann')).toMatchObject({ completes: true })
    expect(await own('noted', 'bob')).toMatchObject({ completes: false })
    expect(await note('noted', 1, came(2))).toMatchObject({ refusal: { kind: 'wrong-state' } })
    await sql`delete from course_enrolment where course_id = 'noted'`.execute(room.db)
    expect(await room.ask(contract.seeCourse, { courseId: id('noted') })).toMatchObject({
      value: { course: { persons: 2 }, sessions: [{ headCount: 2 }, { headCount: 1 }, { headCount: 1 }] },
    })
  })

  it('counts heads where nobody enrols; persons are said, or stay unknown, and are never the sum', async () => {
    await openIn(room, 'heads', { days: ['2020-05-14', '2020-05-16'], seats: 0, opensOn: null, closesOn: null })
    expect(await room.run(enrolment.enrol, me('heads', 'ann'), by('ann'))).toMatchObject({
      refusal: { kind: 'no-enrolment' },
    })
    await count('heads', 1, 14)
    await count('heads', 2, 15)
    const finish = (persons: number | null) =>
      room.run(contract.finishCourse, { courseId: id('heads'), summary: '마침', persons })
    expect(await finish(30)).toMatchObject({ refusal: { kind: 'persons-out-of-bounds', least: 15, most: 29 } })
    expect(await finish(22)).toMatchObject({ value: { persons: 22, completed: null } })
    await openIn(room, 'unknown', { days: ['2020-11-12', '2020-11-19'], seats: 0, opensOn: null, closesOn: null })
    await count('unknown', 1, 18)
    await open('mixed', { days: ['2021-03-02'] })
    await note('mixed', 1, came(1, 2))
    expect(await count('mixed', 1, 1)).toMatchObject({ refusal: { kind: 'fewer-than-noted', noted: 2 } })
    expect(await count('mixed', 1, 5)).toMatchObject({ value: { headCount: 5 } })
    expect(await count('mixed', 9, 5)).toMatchObject({ refusal: { kind: 'session-not-found' } })
    const seen = await room.ask(contract.seeStatistics, {})
    expect(seen.ok && seen.value.years.filter(({ year }) => year === 2020)).toEqual([
      {
        ...{ year: 2020, kind: 'course', courses: 2, sessions: 4, minutes: 480, personTimes: 47 },
        ...{ sessionsUncounted: 1, persons: 22, coursesUncounted: 1 },
      },
    ])
    expect(seen.ok && seen.value.years.find(({ year }) => year === 2021)).toMatchObject({ personTimes: 8, persons: 7 })
  })

  it('is listed with what one can enrol for first, by year, kind and state', async () => {
    await openIn(room, 'now', { kind: 'workshop' })
    const list = async (filter: object) => {
      const listed = await room.ask(contract.listCourses, filter)
      return listed.ok ? listed.value.courses.map(({ course }) => course.id) : []
    }
    expect((await list({})).slice(-2)).toEqual(['unknown', 'heads'])
    expect(await list({ state: 'open' })).toEqual(['mixed', 'now'])
    expect(await list({ kind: 'workshop' })).toEqual(['now'])
    expect(await list({ year: 2020 })).toEqual(['unknown', 'heads'])
    expect(await list({ state: 'finished' })).toEqual(['noted', 'heads'])
    expect(await room.ask(contract.listCourses, { page: 9, size: 1 })).toMatchObject({
      value: { page: 5, pages: 5, years: [2021, 2020] },
    })
  })
})
