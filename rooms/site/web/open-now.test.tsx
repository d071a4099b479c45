import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { addSession, openCourse } from '#rooms/courses/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { announceForum, cancelForum } from '#rooms/forums/contract.ts'
import { ForumId } from '#rooms/forums/core/forum.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { addDepartment, addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { openCall } from '#rooms/organization/contract-calls.ts'
import { addTeam, postToTeam } from '#rooms/organization/contract-teams.ts'
import { draftSurvey, openSurvey, putQuestion } from '#rooms/surveys/contract.ts'
import { opened } from '#tests/support/opened-courses.ts'
import { announced } from '#tests/support/opened-forums.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { seeOpenings } from '../contract.ts'
import { pages } from './pages.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom(buildHouse({}).rooms)
})
afterAll(() => room.close())

const day = localDate
const admin = { role: 'administrator' } as const
const home = (lang: 'ko' | 'en' = 'ko') => showPage(room, pages, '/', { lang })
const done = async (what: Promise<{ readonly ok: boolean }>) => expect(await what).toMatchObject({ ok: true })

test('with nothing open the home page says nothing of it', async () => {
  const html = await home()
  expectWhole(html)
  expect(html).not.toContain('지금 참여할 수 있는 것')
})

test('with nothing open yet it names what the calendar has next', async () => {
  const period = { from: day('2021-03-03'), to: day('2021-04-02'), precision: 'day' as const }
  const steps = [{ no: 1, kind: 'intake' as const, name: '제안 접수', period }]
  await done(room.run(openCycle, { cycleId: 'plan-2022', name: '2022 계획', fiscalYear: 2022, steps }))
  const html = await home()
  expectWhole(html)
  expect(html).toContain('지금 열린 것은 없습니다.')
  expect(html).toContain('다음은 “제안 접수”입니다. 2021. 3. 3.(수)부터입니다.')
  expect(html).toContain('href="/geumcheon/proposals/new"')
})

test('surveys, calls, forums and courses that are open are named, what ends first at the head', async () => {
  const rules = {
    ...{ opens: null, resolves: null, regularPerYear: null, extraordinaryShare: null, chairMayCall: true },
    ...{ maxSeats: null, sizeText: null, basis: null, terms: [] },
  }
  await done(room.run(establishBody, { bodyId: 'council', kind: 'other', name: '협치회의', rules }))
  const places = [{ name: '교육', seats: 1 }]
  const call = { title: '제4기 위원 모집', notice: '함께해요', opensOn: day('2021-03-01'), closesOn: day('2021-03-31') }
  await done(room.run(openCall, { ...call, callId: 'call-1', bodyId: 'council', places, seed: '0123456789abcdef' }))
  const survey = { title: '놀이터 만족도', purpose: 'satisfaction' as const, access: 'open' as const }
  const days = { opensOn: day('2021-03-01'), closesOn: day('2021-03-03') }
  await done(room.run(draftSurvey, { ...survey, ...days, surveyId: 'survey-1' }))
  const question = { surveyId: 'survey-1', questionId: 'q-1', kind: 'long' as const, text: '어떠셨나요?' }
  await done(room.run(putQuestion, question))
  await done(room.run(openSurvey, { surveyId: 'survey-1' }))
  const forumId = ForumId.parse('forum-1')
  await done(room.run(announceForum, { ...announced, forumId }))
  await done(room.run(openCourse, { ...opened, courseId: 'course-1' }))
  const session = { heldOn: '2021-03-09', beginsAt: '14:00', endsAt: '16:00', topic: '왜 협치인가?' }
  await done(room.run(addSession, { ...session, courseId: 'course-1' }))
  const seen = await room.ask(seeOpenings, {})
  expect(seen.ok && seen.value.open.map(({ kind, path }) => [kind, path])).toEqual([
    ['forum', '/forums/forum-1'],
    ['survey', '/surveys/survey-1'],
    ['course', '/courses/course-1'],
    ['call', '/calls/call-1'],
  ])
  const html = await home()
  expectWhole(html)
  for (const said of ['지금 참여할 수 있는 것', '오늘까지', '내일까지', '2021. 3. 5.(금)까지', '위원 모집'])
    expect(html).toContain(said)
  expect(html).not.toContain('지금 열린 것은 없습니다.')
  expect(await home('en')).toContain('Open to you now')
  await done(room.run(cancelForum, { forumId, reason: '비가 옵니다.' }))
  expect(await home()).not.toContain('/forums/forum-1')
})

test('whoever is signed in sees their own team and seats, and a stranger none', async () => {
  await done(room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' }))
  await done(room.run(addTeam, { teamId: 'trees', departmentId: 'parks', name: '나무팀' }))
  const posting = { postingId: 'posting-1', teamId: 'trees', title: '주무관 1' }
  const officer = AccountId.parse('test-department-officer')
  await done(room.run(createAccount, { accountId: officer, displayName: '이름', purpose: '검사' }, admin))
  await done(room.run(postToTeam, { ...posting, accountId: officer }))
  await done(room.run(addSeat, { seatId: 'seat-1', bodyId: 'council', kind: 'ex-officio', label: '위원 1' }))
  await done(room.run(fillSeat, { seatId: 'seat-1', holder: officer }))
  const html = await showPage(room, pages, '/', { role: 'department-officer' })
  expectWhole(html)
  expect(html).toContain('공원녹지과 나무팀 주무관 1')
  expect(html).toContain('협치회의 위원 1')
  expect(await home()).not.toContain('내 자리')
  expect(await showPage(room, pages, '/', { role: 'resident' })).not.toContain('내 자리')
})
