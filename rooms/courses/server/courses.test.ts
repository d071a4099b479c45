import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { engines } from '#tests/support/database.ts'
import { by, courseId as id, me, openCourses, opened, openIn, ownIn } from '#tests/support/opened-courses.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import * as contract from '../contract.ts'
import * as enrolment from '../contract-enrolment.ts'
import { forgetEnrolled } from '../store/enrolment-queries.ts'

describe.each(engines)('courses on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openCourses(engine)
  })
  afterAll(() => room.close())

  const open = (course: string, other: Parameters<typeof openIn>[2] = {}) => openIn(room, course, other)
  const own = (course: string, account: string) => ownIn(room, course, account)
  const enrol = (course: string, account: string) => room.run(enrolment.enrol, me(course, account), by(account))
  const session = { heldOn: '2021-03-16', beginsAt: '14:00', endsAt: '17:00', topic: '퍼실리테이터 교육' }
  const reason = '강의실이 바뀌었습니다.'

  it('is opened once, on terms that hold together; what it names must be there', async () => {
    await open('opened')
    const again = (other: object) => room.run(contract.openCourse, { ...opened, courseId: id('opened'), ...other })
    expect(await again({})).toMatchObject({ refusal: { kind: 'course-id-taken' } })
    expect(await again({ opensOn: null })).toMatchObject({ refusal: { kind: 'enrolment-days-missing' } })
    expect(await again({ surveyId: 'none-such' })).toMatchObject({
      refusal: { kind: 'survey-not-found', field: 'surveyId' },
    })
    expect(await room.ask(contract.seeCourse, { courseId: id('opened') })).toMatchObject({
      value: {
        course: { firstOn: '2021-03-02', lastOn: '2021-03-09', seats: 3 },
        sessions: [{ no: 1, minutes: 120 }, { no: 2 }],
        takesEnrolments: true,
      },
    })
    expect(await room.ask(contract.seeCourse, { courseId: id('nowhere') })).toMatchObject({
      refusal: { kind: 'course-not-found' },
    })
  })

  it('takes nobody before it has a session, then one person once', async () => {
    await open('enrolled', { days: [], seats: 2, waits: true })
    expect(await enrol('enrolled', 'ann')).toMatchObject({ refusal: { kind: 'no-session-yet' } })
    await room.run(contract.addSession, { courseId: id('enrolled'), ...session })
    for (const account of ['ann', 'bob', 'cho', 'dan']) await enrol('enrolled', account)
    expect(await enrol('enrolled', 'ann')).toMatchObject({ refusal: { kind: 'enrolled-already' } })
    expect(await enrol('nowhere', 'ann')).toMatchObject({ refusal: { kind: 'course-not-found' } })
    expect(await own('enrolled', 'bob')).toMatchObject({ no: 2, state: 'seated', held: 0, rate: null })
    expect(await own('enrolled', 'dan')).toMatchObject({ no: 4, state: 'waiting', ahead: 1 })
    expect(await room.ask(enrolment.listOwnCourses, {}, by('dan'))).toMatchObject({
      value: { courses: [{ course: { id: 'enrolled' }, enrolment: { state: 'waiting' } }] },
    })
  })

  it('gives the seat of who withdraws to the first of those who wait, and tells them', async () => {
    const before = room.told.length
    await room.run(enrolment.withdraw, { courseId: id('enrolled') }, by('ann'))
    expect(room.told.slice(before)).toMatchObject([{ kind: 'courses.seat', to: [{ accounts: ['cho'] }] }])
    expect(await own('enrolled', 'ann')).toBeNull()
    expect(await own('enrolled', 'dan')).toMatchObject({ ahead: 0 })
    expect(await room.run(enrolment.withdraw, { courseId: id('enrolled') }, by('ann'))).toMatchObject({
      refusal: { kind: 'not-enrolled' },
    })
    expect(await room.run(enrolment.withdraw, { courseId: id('nowhere') }, by('ann'))).toMatchObject({
      refusal: { kind: 'course-not-found' },
    })
  })

  it('is changed with a reason, of which everybody enrolled is told; added seats go to those who wait', async () => {
    const { kind: _kind, ...terms } = { kind: null, ...opened }
    const change = (other: object) =>
      room.run(contract.changeCourse, { ...terms, courseId: id('enrolled'), reason, ...other })
    const before = room.told.length
    expect(await change({ seats: 3 })).toMatchObject({ value: { movedUp: 1 } })
    expect(room.told.slice(before)).toMatchObject([
      { kind: 'courses.changed', to: [{ accounts: ['bob', 'cho', 'dan'] }] },
      { kind: 'courses.seat', to: [{ accounts: ['dan'] }] },
    ])
    expect(await change({ seats: 2 })).toMatchObject({ refusal: { kind: 'fewer-seats-than-seated', seated: 3 } })
    expect(await change({ surveyId: 'none-such' })).toMatchObject({ refusal: { kind: 'survey-not-found' } })
    expect(await change({ courseId: id('nowhere') })).toMatchObject({ refusal: { kind: 'course-not-found' } })
  })

  it('has its sessions changed and cancelled with a reason; its days and the time of keeping names follow', async () => {
    const courseId = id('enrolled')
    const endedOn = async () => {
      const { rows } = await sql<{ on: string }>`
        select distinct ended_on::text as on from course_enrolment where course_id = 'enrolled'`.execute(room.db)
      return rows.map(({ on }) => on)
    }
    expect(await endedOn()).toEqual(['2021-03-16'])
    const changed = { courseId, sessionNo: 1, ...session, heldOn: '2021-03-23', reason }
    expect(await room.run(contract.changeSession, changed)).toMatchObject({ value: { no: 1 } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'courses.changed', to: [{ accounts: ['bob', 'cho', 'dan'] }] })
    expect(await endedOn()).toEqual(['2021-03-23'])
    expect(await room.run(contract.changeSession, { ...changed, sessionNo: 9 })).toMatchObject({
      refusal: { kind: 'session-not-found' },
    })
    expect(await room.run(contract.changeSession, { ...changed, endsAt: null })).toMatchObject({
      refusal: { kind: 'hours-half-said', field: 'endsAt' },
    })
    expect(await room.run(contract.addSession, { courseId, ...session, endsAt: '13:00' })).toMatchObject({
      refusal: { kind: 'ends-before-beginning' },
    })
    await room.run(contract.addSession, { courseId, ...session, heldOn: '2021-03-30' })
    const cancel = (sessionNo: number) => room.run(contract.cancelSession, { courseId, sessionNo, reason })
    expect(await cancel(2)).toMatchObject({ value: { no: 2 } })
    expect(await cancel(2)).toMatchObject({ refusal: { kind: 'session-cancelled' } })
    expect(await cancel(9)).toMatchObject({ refusal: { kind: 'session-not-found' } })
    expect(await room.run(contract.changeSession, { ...changed, sessionNo: 2 })).toMatchObject({
      refusal: { kind: 'session-cancelled' },
    })
    expect(await endedOn()).toEqual(['2021-03-23'])
    expect(await room.ask(contract.seeCourse, { courseId })).toMatchObject({
      value: {
        changes: [
          { sessionNo: null, what: 'changed', reason },
          { sessionNo: 1, what: 'changed' },
          { sessionNo: 2, what: 'cancelled' },
        ],
      },
    })
    const file = await room.ask(contract.writeCalendar, { courseId })
    const text = file.ok ? file.value.text : ''
    expect(text).toMatch(/DTSTART:20210323T050000Z/)
    expect(text).toMatch(/STATUS:CANCELLED/)
    expect(text).toMatch(/SEQUENCE:3/)
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/)
  })

  it('is cancelled with a reason, of which everybody enrolled is told', async () => {
    const courseId = id('enrolled')
    expect(await room.run(contract.cancelCourse, { courseId, reason })).toMatchObject({ ok: true })
    expect(room.told.at(-1)).toMatchObject({ kind: 'courses.changed', to: [{ accounts: ['bob', 'cho', 'dan'] }] })
    expect(await room.run(contract.cancelCourse, { courseId, reason })).toMatchObject({
      refusal: { kind: 'wrong-state', state: 'cancelled' },
    })
    for (const refused of [
      await enrol('enrolled', 'eun'),
      await room.run(enrolment.withdraw, { courseId }, by('bob')),
      await room.run(contract.addSession, { courseId, ...session }),
    ])
      expect(refused).toMatchObject({ refusal: { kind: 'wrong-state' } })
  })

  it('for staff takes staff alone', async () => {
    await open('staff', { audience: 'staff-grade-5-up' })
    expect(await enrol('staff', 'ann')).toMatchObject({ refusal: { kind: 'for-staff' } })
    const officer = { role: 'department-officer' as const, account: 'officer' }
    expect(await room.run(enrolment.enrol, me('staff', '주무관'), officer)).toMatchObject({ value: { no: 1 } })
  })

  it('takes people without an account through the desk, and shows their names to the secretariat alone', async () => {
    await open('desk')
    const courseId = id('desk')
    const caller = { ...me('desk', '전화한 주민'), contact: '동 주민센터' }
    expect(await room.run(enrolment.enrolFor, caller)).toMatchObject({ value: { no: 1, state: 'seated' } })
    await enrol('desk', 'ann')
    expect(await room.ask(enrolment.seeEnrolled, { courseId }, by('ann'))).toMatchObject({ ok: false })
    expect(await room.ask(enrolment.seeEnrolled, { courseId }, { role: 'secretariat' })).toMatchObject({
      value: {
        people: [
          { no: 1, name: '전화한 주민', contact: '동 주민센터', accountId: null, channel: 'desk' },
          { no: 2, name: 'ann', contact: null, accountId: 'ann', channel: 'self' },
        ],
      },
    })
    const desk = await room.ask(enrolment.seeDesk, { courseId }, { role: 'secretariat' })
    expect(JSON.stringify(desk)).not.toMatch(/전화한|accountId/)
    expect(await room.run(enrolment.withdrawFor, { courseId, no: 9 })).toMatchObject({
      refusal: { kind: 'no-such-number', field: 'no' },
    })
    expect(await room.run(enrolment.withdrawFor, { courseId, no: 1 })).toMatchObject({ ok: true })
    const { rows } = await sql<{ person: string }>`
      select person from course_enrolment where course_id = 'desk'`.execute(room.db)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.person).not.toContain('ann')
  })

  it('forgets a person with the account; the seat stays for the desk, and nobody moves up without a person', async () => {
    await open('ghosts', { seats: 1 })
    for (const account of ['ann', 'ghost', 'bob']) await enrol('ghosts', account)
    await inTransaction(room.db, (trx) => forgetEnrolled(trx, DistrictId.parse('geumcheon'), AccountId.parse('ghost')))
    await room.run(enrolment.withdraw, { courseId: id('ghosts') }, by('ann'))
    expect(await own('ghosts', 'bob')).toMatchObject({ state: 'seated', no: 3 })
  })
})
