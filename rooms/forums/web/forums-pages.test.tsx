import { afterAll, beforeAll, expect, it } from 'vitest'
import * as surveys from '#rooms/surveys/contract.ts'
import { announceIn, openForums } from '#tests/support/opened-forums.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { pages } from './pages.ts'

const office = { role: 'secretariat' } as const
const surveyId = 'before-spring'
let room: RoomTest
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, wish)
const forum = (wish: PageWish = {}) => show('/forums/:id', { params: { id: 'spring' }, ...wish })

const run: RoomTest['run'] = async (contract, input, how = office) => {
  const outcome = await room.run(contract, input, how)
  expect(outcome, contract.name).toMatchObject({ ok: true })
  return outcome
}

beforeAll(async () => {
  room = await openForums('embedded')
  await run(surveys.draftSurvey, {
    ...{ surveyId, title: '무엇을 먼저 이야기할까요', lead: null, purpose: 'demand', access: 'open' },
    ...{ opensOn: '2021-03-01', closesOn: '2021-03-31' },
  })
  await run(surveys.putQuestion, {
    ...{ surveyId, questionId: 'q-topic', kind: 'single', text: '먼저 이야기할 것', lines: '공원\n가로등' },
  })
  await run(surveys.putQuestion, { surveyId, questionId: 'q-worry', kind: 'scale', text: '밤길이 걱정되는 만큼' })
  await run(surveys.putQuestion, { surveyId, questionId: 'q-word', kind: 'long', text: '하고 싶은 말' })
})
afterAll(() => room.close())

it('offers the surveys that were made, by their names, to whoever announces a forum', async () => {
  for (const lang of ['ko', 'en'] as const) expectWhole(await show('/forums/new', { lang, ...office }))
  expect(await show('/forums/new', office)).toContain(`<option value="${surveyId}">무엇을 먼저 이야기할까요</option>`)
  await announceIn(room, 'spring', { surveyId })
})

it('says nothing of a survey that is still being written, leads to one that is open, and shows no result early', async () => {
  expect(await forum()).not.toContain('id="survey"')
  await run(surveys.openSurvey, { surveyId })
  expect(await forum()).toContain('설문에 답하기')
  for (let at = 0; at < 6; at += 1)
    await run(
      surveys.answerSurvey,
      { surveyId, answers: { 'q-topic': at < 5 ? '1' : '2', 'q-worry': '4', 'q-word': '밝았으면' } } as never,
      { role: 'visitor' },
    )
  for (const wish of [{}, office]) expect(await forum(wish)).not.toContain('6명이 답했습니다')
  await run(surveys.closeSurvey, { surveyId })
  expect(await forum()).toContain('아직 결과를 공개하지 않았습니다')
})

it('shows with the forum what came of its survey, once that is published, and hides what few stand behind', async () => {
  await run(surveys.publishResult, { surveyId })
  for (const lang of ['ko', 'en'] as const) expectWhole(await forum({ lang }))
  const html = await forum()
  for (const told of [
    '6명이 답했습니다',
    '먼저 이야기할 것',
    '밤길이 걱정되는 만큼: 평균 4',
    `/surveys/${surveyId}/result`,
  ])
    expect(html).toContain(told)
  expect(html).toContain('답한 사람이 적어 보이지 않습니다')
  expect(html).not.toContain('설문에 답하기')
  expect(html).not.toContain('밝았으면')
})

it('lets the desk change the name and the days, with what was typed when it comes back', async () => {
  const wish = { params: { id: 'spring' }, ...office }
  const desk = await show('/forums/:id/desk', wish)
  expectWhole(desk)
  for (const field of ['name="title"', 'name="opensOn"', 'name="closesOn"']) expect(desk).toContain(field)
  const came = await show('/forums/:id/desk', {
    ...wish,
    form: {
      command: 'forums.change-forum',
      values: { forumId: 'spring', title: '여름 공론장', closesOn: '2021-02-28' },
      refusal: { kind: 'closes-in-the-past' },
      sentence: '고쳐 주세요.',
      fieldErrors: { closesOn: '신청 마지막 날이 이미 지난 날입니다.' },
    },
  })
  expectWhole(came)
  for (const kept of ['여름 공론장', '2021-02-28', '이미 지난 날입니다']) expect(came).toContain(kept)
})

it('offers for each option that no item bears those near to it, and keeps what was said of others', async () => {
  const desk = (form?: object) =>
    show('/forums/:id/desk', {
      params: { id: 'spring' },
      ...office,
      ...(form === undefined ? {} : { form: form as never }),
    })
  const values = {
    ...{ forumId: 'spring', title: '먼저', options: '공원\n가로등' },
    ...{ 'meant.0.title': '가로등', 'meant.0.itemId': '-', 'meant.1.title': '길', 'meant.1.itemId': '' },
  }
  const unlinked = [{ title: '공원', items: [{ itemId: 'i-park', title: '큰 공원' }] }]
  const form = {
    ...{ command: 'forums.put-vote', values, sentence: '같은 의제가 없습니다.', fieldErrors: { options: '없습니다.' } },
    refusal: { kind: 'options-without-item', field: 'options', unlinked },
  }
  const page = await desk(form)
  expectWhole(page)
  expect(page).toContain('<option value="i-park">큰 공원</option>')
  expect(page).toMatch(
    /name="meant.0.title" value="공원".*name="meant.1.title" value="가로등".*name="meant.1.itemId" value="-"/s,
  )
  expect(page).not.toContain('name="meant.2.title"')
  const other = await desk({ ...form, refusal: { kind: 'more-choices-than-options', options: 2 } })
  expect(other).toContain('name="meant.0.title" value="가로등"')
  expect(await desk()).not.toContain('name="meant.0.title"')
})
