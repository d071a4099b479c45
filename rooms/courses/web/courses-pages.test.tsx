import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as surveys from '#rooms/surveys/contract.ts'
import { by, courseId as id, me, openCourses, openIn } from '#tests/support/opened-courses.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import * as contract from '../contract.ts'
import * as enrolment from '../contract-enrolment.ts'
import { pages } from './pages.ts'

const office = { role: 'secretariat' } as const
const resident = { role: 'resident' } as const
const surveyId = 'after-spring'
const langs = ['ko', 'en'] as const
let room: RoomTest
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, wish)
const at = (course: string, wish: PageWish = {}) => ({ params: { id: course }, ...wish })

const run: RoomTest['run'] = async (command, input, how = office) => {
  const outcome = await room.run(command, input, how)
  expect(outcome, command.name).toMatchObject({ ok: true })
  return outcome
}

beforeAll(async () => {
  room = await openCourses('embedded')
})
afterAll(() => room.close())

it('says that there is nothing yet, to everybody the same', async () => {
  for (const lang of langs) {
    for (const path of ['/courses', '/courses/statistics']) expectWhole(await show(path, { lang }))
  }
  expect(await show('/courses')).toContain('강좌가 아직 없습니다.')
  expect(await show('/courses', { query: { state: 'open' } })).toContain('찾은 강좌가 없습니다.')
  expect(await show('/courses')).not.toContain('/courses/new')
  expect(await show('/courses/mine', resident)).toContain('신청한 강좌가 없습니다.')
  for (const path of ['/courses/:id', '/courses/:id/here', '/courses/:id/calendar.ics']) {
    expect(await show(path, at('none'))).toBe('course-not-found')
    expect(await show(path, at('!'))).toBe('course-not-found')
  }
  for (const path of ['/courses/:id/desk', '/courses/:id/roll']) {
    expect(await show(path, at('none', office))).toBe('course-not-found')
    expect(await show(path, at('!', office))).toBe('course-not-found')
  }
})

describe('a course', () => {
  beforeAll(async () => {
    await run(surveys.draftSurvey, {
      ...{ surveyId, title: '교육 만족도', lead: null, purpose: 'satisfaction', access: 'open' },
      ...{ opensOn: '2021-03-01', closesOn: '2021-03-31' },
    })
    await run(surveys.putQuestion, { surveyId, questionId: 'q-all', kind: 'scale', text: '전체 만족도' })
    await run(surveys.putQuestion, { surveyId, questionId: 'q-few', kind: 'number', text: '몇 시간이 알맞나요' })
    await run(surveys.putQuestion, { surveyId, questionId: 'q-word', kind: 'long', text: '하고 싶은 말' })
    await openIn(room, 'spring', { seats: 1, completionAttended: 1, completionOf: 2, surveyId })
  })

  it('offers the surveys by their names to whoever opens one', async () => {
    for (const lang of langs) expectWhole(await show('/courses/new', { lang, ...office }))
    expect(await show('/courses/new', office)).toContain(`<option value="${surveyId}">교육 만족도</option>`)
    const came = await show('/courses/new', {
      ...office,
      form: {
        command: 'courses.open-course',
        values: { courseId: 'typed', title: '새 강좌', completionAttended: '4', waits: 'on' },
        refusal: { kind: 'completion-beyond-all' },
        sentence: '고쳐 주세요.',
        fieldErrors: { completionAttended: '이수에 필요한 출석이 전체 회차보다 많습니다.' },
      },
    })
    expectWhole(came)
    for (const kept of ['새 강좌', 'value="4"', '전체 회차보다 많습니다']) expect(came).toContain(kept)
  })

  it('stands first while one can enrol, and leads to the form', async () => {
    const list = await show('/courses')
    for (const told of ['신청받는 중', '정원 1명 가운데 0명', '2회']) expect(list).toContain(told)
    const stranger = await show('/courses/:id', at('spring'))
    expect(stranger).toContain('/sign-in?then=')
    expect(stranger).not.toContain('do/courses/enrol')
    const html = await show('/courses/:id', at('spring', resident))
    for (const told of ['do/courses/enrol', '4시간', '2회 가운데 1회 이상 출석', '출석하기'])
      expect(html).toContain(told)
    for (const lang of langs) expectWhole(await show('/courses/:id', at('spring', { lang, ...resident })))
  })

  it('shows where one stands, with a seat and on the waiting list', async () => {
    await run(enrolment.enrol, me('spring', '금나래'), by('test-resident'))
    await run(enrolment.enrol, me('spring', '두 번째'), { role: 'department-officer' })
    const mine = await show('/courses/:id', at('spring', resident))
    for (const told of ['1번으로 신청했고 자리가 있습니다.', '참여 번호', 'do/courses/withdraw']) {
      expect(mine).toContain(told)
    }
    expect(await show('/courses/:id', at('spring', { role: 'department-officer' }))).toContain('대기 1번째')
    for (const lang of langs) {
      expectWhole(await show('/courses/mine', { lang, ...resident }))
      expectWhole(await show('/courses/mine', { lang, role: 'department-officer' }))
      expectWhole(await show('/courses/:id/here', at('spring', { lang })))
    }
    expect(await show('/courses/:id', at('spring'))).not.toContain('금나래')
    expect(await show('/courses/:id/calendar.ics', at('spring'))).toBe('주민 협치 교육.ics')
  })

  it('has a desk by number, and a roll by name where attendance is ticked all at once', async () => {
    await run(enrolment.enrolFor, { ...me('spring', '찾아온 사람'), contact: '동 주민센터' })
    for (const lang of langs) {
      expectWhole(await show('/courses/:id/desk', at('spring', { lang, ...office })))
      expectWhole(await show('/courses/:id/roll', at('spring', { lang, ...office })))
    }
    const desk = await show('/courses/:id/desk', at('spring', office))
    for (const form of ['add-session', 'change-session', 'cancel-session', 'count-heads', 'enrol-for', 'finish-course'])
      expect(desk).toContain(`do/courses/${form}`)
    expect(desk).not.toContain('찾아온 사람')
    const roll = await show('/courses/:id/roll', at('spring', office))
    for (const told of ['금나래', 'name="people.0.here"', '1번 금나래', '동 주민센터']) expect(roll).toContain(told)
    const later = await show('/courses/:id/roll', at('spring', { ...office, query: { session: '2' } }))
    expect(later).toContain('아직 열지 않은 회차입니다.')
    expect(later).not.toContain('do/courses/note-attendance')
    expect(await show('/courses/:id/roll', at('spring', { role: 'administrator' }))).toBe('not-permitted')
  })

  it('shows once it is finished what came of it, person-times and persons by their names', async () => {
    const of = { courseId: id('spring'), sessionNo: 1 }
    await run(enrolment.noteAttendance, { ...of, people: [{ no: 1, here: true }] })
    await run(contract.cancelSession, { courseId: id('spring'), sessionNo: 2, reason: '강사의 사정' })
    await run(contract.finishCourse, { courseId: id('spring'), summary: '잘 마쳤습니다.' })
    const html = await show('/courses/:id', at('spring', resident))
    for (const told of ['연인원', '실인원', '잘 마쳤습니다.', '강사의 사정', '[취소]', '이수했습니다.']) {
      expect(html).toContain(told)
    }
    for (const lang of langs) {
      expectWhole(await show('/courses/:id', at('spring', { lang, ...resident })))
      expectWhole(await show('/courses/:id/desk', at('spring', { lang, ...office })))
      expectWhole(await show('/courses/:id/roll', at('spring', { lang, ...office })))
    }
    expect(await show('/courses/mine', resident)).toContain('이수')
    const statistics = await show('/courses/statistics')
    for (const told of ['2021년', '연인원', '실인원', '?format=csv']) expect(statistics).toContain(told)
    for (const format of ['csv', 'xlsx']) {
      expect(await show('/courses/statistics', { query: { format } })).toBe(`강좌 통계.${format}`)
    }
    expect(await show('/courses/:id/roll', at('spring', { ...office, query: { format: 'xlsx' } }))).toMatch(/xlsx$/)
  })

  it('shows the means of its survey as they are published, and hides what few stand behind', async () => {
    const page = () => show('/courses/:id', at('spring'))
    expect(await page()).not.toContain('id="satisfaction"')
    await run(surveys.openSurvey, { surveyId })
    expect(await page()).toContain('만족도 설문에 답하기')
    for (let one = 0; one < 6; one += 1) {
      const answers = { 'q-all': one < 3 ? '5' : '4', ...(one < 2 ? { 'q-few': '3' } : {}), 'q-word': '좋았어요' }
      await run(surveys.answerSurvey, { surveyId, answers } as never, { role: 'visitor' })
    }
    expect(await page()).not.toContain('평균')
    await run(surveys.closeSurvey, { surveyId })
    expect(await page()).toContain('설문 결과를 아직 공개하지 않았습니다.')
    await run(surveys.publishResult, { surveyId })
    const html = await page()
    for (const told of ['6명이 답했습니다', '전체 만족도: 평균 4.5', '몇 시간이 알맞나요: 답한 사람이 적어']) {
      expect(html).toContain(told)
    }
    expect(html).not.toContain('좋았어요')
    for (const lang of langs) expectWhole(await show('/courses/:id', at('spring', { lang })))
  })
})

it('without seats asks for nobody’s name, and for staff says so', async () => {
  await openIn(room, 'heads', { seats: 0, opensOn: null, closesOn: null, days: ['2021-03-01'] })
  expect(await show('/courses/:id/desk', at('heads', office))).toContain('신청 없이 여는 강좌입니다.')
  await openIn(room, 'staff', { audience: 'staff', days: ['2021-03-09'] })
  expect(await show('/courses/:id', at('staff', resident))).toContain('직원을 위한 강좌입니다.')
  expect(await show('/courses/:id/here', at('staff'))).toContain('오늘 여는 회차가 없습니다.')
  await openIn(room, 'empty', { days: [] })
  expect(await show('/courses/:id/roll', at('empty', office))).toContain('회차는 아직 정하지 않았습니다.')
  expectWhole(await show('/courses/:id/desk', at('empty', office)))
})
