import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { ratio } from '#kit/ratio.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { traceItem } from '#rooms/items/contract.ts'
import { seeBeside } from '#rooms/items/contract-beside.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { recordMeeting, recordResolution } from '#rooms/meetings/contract.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { surveysRoom } from '#rooms/surveys/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import * as cards from '../contract.ts'
import * as evaluations from '../contract-evaluations.ts'
import * as lessons from '../contract-lessons.ts'
import { evaluationDueSoon } from './due-soon.ts'
import { evaluationBesides, evaluationFindings, evaluationTraceSteps } from './known.ts'
import { evaluationRoom } from './room.ts'
import type { OutcomesOf } from './views.ts'

const subsidies = subsidiesRoom({
  ...{ executedOf: async () => [], titlesOf: async () => new Map(), approvedOf: async () => new Map() },
})
const cardId = 'result-2020-8'
const criteria = '협업 | 10 | 2\n체감 | 10 | 1'
const grades = '우수 | 90\n보통 | 0'
const indicator = { no: 1, name: '만족도', targetText: '70 % 이상', measuredText: '72 %', met: true }
const outcomesOf: OutcomesOf = async (_context, projectIds) =>
  projectIds.map((projectId) => ({
    ...{ projectId, asOf: localDate('2021-01-31'), progress: ratio(200, 3), indicators: [indicator] },
  }))

describe.each(engines)('evaluation on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    const items = itemsRoom({ traceSteps: [evaluationTraceSteps], besides: [evaluationBesides] })
    room = await openRoom(
      [
        ...roomsOfPlans().filter(({ name }) => name !== 'items'),
        ...[items, documentsRoom(readHere([]), filesHere), surveysRoom, meetingsRoom(testSignIn), subsidies],
        evaluationRoom({ outcomesOf }),
      ],
      engine,
    )
    await drawUpTwoProjects(room)
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
    for (const [meetingId, on, kind] of [
      ['council-1', '2021-02-20', 'governance-council'],
      ['council-0', '2021-01-02', 'governance-council'],
      ['steering-1', '2021-02-20', 'steering'],
    ] as const) {
      const period = { from: localDate(on), to: localDate(on), precision: 'day' as const }
      await room.run(recordMeeting, { meetingId, kind, groupText: '협치회의', period, topic: '평가' })
    }
    const resolution = { resolutionId: 'resolution-1', meetingId: 'council-1', text: '사업을 바꿔 계속한다.' }
    expect(await room.run(recordResolution, resolution)).toMatchObject({ ok: true })
  })
  afterAll(() => room.close())
  const see = async (role: 'visitor' | 'secretariat' = 'visitor') => {
    const seen = await room.ask(cards.seeCard, { cardId }, { role })
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }
  const refused = (kind: string, field?: string) => ({
    refusal: field === undefined ? { kind } : { kind, field },
  })

  it('knows a project from its plan, and a past one from its card alone', async () => {
    const named = { no: '8', title: '안양천에서 놀자!', department: '공원녹지과', cost: 117_000_000 }
    const add = (more: object) => room.run(cards.addCard, { cardId, year: 2020, ...named, ...more } as never)
    expect(await add({ projectId: 'no-project' })).toMatchObject(refused('project-not-found', 'projectId'))
    expect(await add({ itemId: 'no-item' })).toMatchObject(refused('item-not-found', 'itemId'))
    expect(await add({ projectId: 'project-8' })).toMatchObject({ ok: true })
    expect(await add({})).toMatchObject(refused('card-id-taken'))
    expect(await add({ cardId: 'result-other' })).toMatchObject(refused('card-no-taken', 'no'))
    expect(await add({ cardId: 'result-2019', year: 2019, department: '없는 과', itemId: 'item-8' })).toMatchObject({
      ok: true,
    })
    const change = (id: string, more: object) => room.run(cards.changeCard, { cardId: id, ...named, ...more } as never)
    expect(await change('no-card', {})).toMatchObject(refused('card-not-found'))
    expect(await change(cardId, { projectId: 'no-project' })).toMatchObject(refused('project-not-found'))
    expect(await change(cardId, { projectId: 'project-8', place: '안양천' })).toMatchObject({ ok: true })
    const text = (id: string, section: 'doers' | 'done', said: string) =>
      room.run(cards.writeCardText, { cardId: id, section, text: said })
    expect(await text('no-card', 'done', '')).toMatchObject(refused('card-not-found'))
    await text(cardId, 'doers', '주민감독관')
    await text(cardId, 'done', '탐방로 조성')
    const photos = (id: string) => room.run(cards.addPhotos, { cardId: id, stage: 'before', files: [] })
    expect(await photos('no-card')).toMatchObject(refused('card-not-found'))
    expect(await photos(cardId)).toMatchObject(refused('no-photo', 'files'))
    expect(await see()).toMatchObject({
      card: { departmentId: 'parks', itemId: 'item-8', place: '안양천', texts: { done: '탐방로 조성' } },
      outcome: { progress: '66.7', met: 1, known: 1 },
      overYears: [{ card: { id: 'result-2019', departmentId: null } }, { card: { id: cardId } }],
    })
    expect(await room.ask(cards.seeCard, { cardId: 'no-card' })).toMatchObject(refused('card-not-found'))
  })

  it('is by the criteria of a year, which stand once somebody has handed one in', async () => {
    const set = (more: object = {}) =>
      room.run(cards.setScheme, { year: 2020, criteria, grades, selfDueOn: '2021-03-10' as never, ...more })
    const self = { evaluationId: 'evaluation-1', cardId, kind: 'self' as const, on: localDate('2021-02-01') }
    const write = (more: object = {}) => room.run(evaluations.writeEvaluation, { ...self, ...more } as never)
    expect(await write()).toMatchObject(refused('scheme-missing'))
    expect(await set({ criteria: '' })).toMatchObject(refused('criteria-weightless'))
    expect(await set({ grades: '우수 | 90' })).toMatchObject(refused('grades-leave-gap'))
    expect(await set()).toMatchObject({ ok: true })
    const due = await room.read(evaluationDueSoon)
    expect(due).toMatchObject([{ about: { kind: 'result-card', id: cardId }, deadline: '2021-03-10' }])
    expect(await write({ cardId: 'no-card' })).toMatchObject(refused('card-not-found'))
    expect(await write({ on: '2021-03-09' })).toMatchObject(refused('evaluated-later', 'on'))
    expect(await write({ scores: '협업: 11' })).toMatchObject(refused('score-over-most', 'scores'))
    expect(await write({ surveyId: 'survey-1' })).toMatchObject(refused('survey-not-published', 'surveyId'))
    expect(await write({ scores: '협업: 9' })).toMatchObject({ ok: true })
    expect(await write({ evaluationId: 'evaluation-2' })).toMatchObject(refused('kind-written-already', 'kind'))
    const submit = (evaluationId: string) => room.run(evaluations.submitEvaluation, { evaluationId })
    expect(await submit('no-evaluation')).toMatchObject(refused('evaluation-not-found'))
    expect(await submit('evaluation-1')).toMatchObject(refused('scores-missing'))
    await write({ scores: '협업: 9\n체감: 8.5' })
    expect((await see()).evaluations).toEqual([])
    expect((await see('secretariat')).evaluations).toMatchObject([{ total: '88.3', grade: '보통' }])
    const anew = { criteria: '협업 | 10 | 2\n소통 | 10 | 1' }
    await set(anew)
    expect(await submit('evaluation-1')).toMatchObject(refused('criteria-changed'))
    await set()
    expect(await submit('evaluation-1')).toMatchObject({ ok: true })
    expect(await write()).toMatchObject(refused('not-draft'))
    expect(await set()).toMatchObject(refused('year-evaluated'))
    expect(await room.read(evaluationDueSoon)).toEqual([])
  })

  it('of members is not by who did the work; the city’s has remarks that are answered', async () => {
    const of = { cardId, on: localDate('2021-02-02') }
    const members = { evaluationId: 'evaluation-3', kind: 'subcommittee' as const, scores: '협업: 9\n체감: 9' }
    const write = (more: object) => room.run(evaluations.writeEvaluation, { ...of, ...members, ...more })
    expect(await write({ evaluators: '주민감독관' })).toMatchObject(refused('evaluator-did-work', 'evaluators'))
    expect(await write({ evaluators: '분과위원장', recused: '주민감독관' })).toMatchObject({ ok: true })
    const city = { evaluationId: 'evaluation-4', kind: 'city' as const, scores: '서울시 평가: 87.5 / 100' }
    await room.run(evaluations.writeEvaluation, { ...of, ...city, remarks: '설문의 답이 적음' })
    const answer = (more: object = {}) =>
      room.run(evaluations.answerRemark, {
        ...{ evaluationId: 'evaluation-4', remarkNo: 1, owner: '공원녹지과', done: '현장에서 받음' },
        ...{ doneOn: localDate('2021-02-10'), ...more },
      })
    expect(await answer()).toMatchObject(refused('not-submitted'))
    for (const evaluationId of ['evaluation-3', 'evaluation-4'])
      expect(await room.run(evaluations.submitEvaluation, { evaluationId })).toMatchObject({ ok: true })
    expect((await see()).findings).toMatchObject([{ rule: 'remark-unanswered' }])
    expect(await answer({ evaluationId: 'no-evaluation' })).toMatchObject(refused('evaluation-not-found'))
    expect(await answer({ remarkNo: 2 })).toMatchObject(refused('remark-not-found'))
    expect(await answer({ doneOn: '2021-03-09' })).toMatchObject(refused('done-later', 'doneOn'))
    expect(await answer()).toMatchObject({ ok: true })
    expect((await see()).findings).toEqual([])
  })

  it('is confirmed by a meeting, and a project goes on by a resolution alone', async () => {
    const confirm = (evaluationId: string, meetingId: string) =>
      room.run(evaluations.confirmEvaluation, { evaluationId, meetingId })
    expect(await confirm('no-evaluation', 'council-1')).toMatchObject(refused('evaluation-not-found'))
    expect(await confirm('evaluation-1', 'no-meeting')).toMatchObject(refused('meeting-not-found', 'meetingId'))
    expect(await confirm('evaluation-1', 'council-0')).toMatchObject(refused('meeting-before-evaluation', 'meetingId'))
    expect(await confirm('evaluation-1', 'steering-1')).toMatchObject(refused('meeting-of-another-body', 'meetingId'))
    expect(await confirm('evaluation-1', 'council-1')).toMatchObject({ ok: true })
    const decide = (more: object) =>
      room.run(evaluations.decideContinuation, {
        cardId,
        decision: 'change',
        reason: '감독관을 더함',
        ...more,
      } as never)
    expect(await decide({ cardId: 'no-card' })).toMatchObject(refused('card-not-found'))
    expect(await decide({})).toMatchObject(refused('resolution-missing', 'resolutionId'))
    expect(await decide({ meetingId: 'council-1' })).toMatchObject(refused('resolution-missing', 'resolutionId'))
    const by = { meetingId: 'council-1', resolutionId: 'resolution-1' }
    expect(await decide({ ...by, meetingId: 'no-meeting' })).toMatchObject(refused('meeting-not-found', 'meetingId'))
    expect(await decide({ ...by, meetingId: 'council-0' })).toMatchObject(
      refused('resolution-not-of-meeting', 'resolutionId'),
    )
    expect(await decide({ ...by, nextProjectId: 'no-project' })).toMatchObject(
      refused('next-project-not-found', 'nextProjectId'),
    )
    const twice = await Promise.all([1, 2].map(() => decide({ ...by, nextProjectId: 'project-5' })))
    expect(twice).toMatchObject([{ value: { no: 1 } }, { value: { no: 1 } }])
    expect(await see()).toMatchObject({
      decisions: [{ decision: 'change', on: '2021-02-20', nextProjectId: 'project-5' }],
      evaluations: [{ meeting: { id: 'council-1' } }, {}, { total: '87.5', grade: null }],
    })
    const beside = await room.ask(seeBeside, { projectIds: ['project-5'], itemIds: [] })
    expect(beside.ok && beside.value.beside).toMatchObject([{ title: '앞선 사업' }])
  })

  it('carries what was learned into the next year, and finds what was not', async () => {
    const lesson = {
      lessonId: 'lesson-1',
      year: 2020,
      kind: 'change' as const,
      text: '감독이 늦었다',
      owner: '공원녹지과',
    }
    const write = (more: object) => room.run(lessons.writeLesson, { ...lesson, ...more })
    expect(await write({ cardId: 'no-card' })).toMatchObject(refused('card-not-found', 'cardId'))
    expect(await write({ cardId, year: 2019 })).toMatchObject(refused('card-of-another-year', 'year'))
    expect(await write({ cardId })).toMatchObject({ ok: true })
    expect(await write({})).toMatchObject(refused('lesson-id-taken'))
    expect(await room.read(evaluationFindings)).toMatchObject([{ rule: 'lesson-open', params: { plan: 2021 } }])
    const carry = (more: object = {}) =>
      room.run(lessons.carryLesson, {
        ...{ lessonId: 'lesson-1', to: 'project' as const, id: 'project-5', sentence: '감독관을 먼저 둔다', ...more },
      })
    expect(await carry({ lessonId: 'no-lesson' })).toMatchObject(refused('lesson-not-found'))
    expect(await carry({ to: 'item', id: 'no-item' })).toMatchObject(refused('target-not-found', 'id'))
    expect(await carry({ id: 'no-project' })).toMatchObject(refused('target-not-found', 'id'))
    expect(await carry()).toMatchObject({ ok: true })
    expect(await carry()).toMatchObject(refused('carried-there-already', 'id'))
    expect(await carry({ to: 'item', id: 'item-5' })).toMatchObject({ ok: true })
    expect(await room.read(evaluationFindings)).toEqual([])
    const beside = await room.ask(seeBeside, { projectIds: [], itemIds: ['item-5'] })
    expect(beside.ok && beside.value.beside[0]?.lines.slice(0, 2)).toEqual([
      '2020년: 감독이 늦었다',
      '그래서: 감독관을 먼저 둔다',
    ])
    const thread = await room.ask(traceItem, { itemId: 'item-5' })
    expect(thread.ok && thread.value.steps.map(({ id }) => id)).toContain('lesson-lesson-1')
    const settle = (more: object = {}) =>
      room.run(lessons.settleLesson, { lessonId: 'lesson-1', to: 'done' as const, ...more })
    expect(await settle({ lessonId: 'no-lesson' })).toMatchObject(refused('lesson-not-found'))
    expect(await settle({ to: 'dropped' })).toMatchObject(refused('reason-missing', 'reason'))
    expect(await settle()).toMatchObject({ ok: true })
    await write({ lessonId: 'lesson-2', cardId: null, kind: 'keep' })
    expect(await room.ask(lessons.listLessons, { year: 2020, state: 'done', kind: 'change' })).toMatchObject({
      value: { lessons: [{ card: '안양천에서 놀자!' }], years: [2020] },
    })
    expect(await room.ask(lessons.listLessons, { kind: 'keep' })).toMatchObject({
      value: { lessons: [{ card: null }] },
    })
  })

  it('is shown to everybody, and the years stand beside each other', async () => {
    const hold = (more: object = {}) =>
      room.run(lessons.holdSharing, {
        ...{ sharingId: 'sharing-1', title: '성과공유회', on: localDate('2020-12-20'), shown: '사업 결과', year: 2020 },
        ...{ meetingId: 'council-1', ...more },
      })
    expect(await hold({ meetingId: 'no-meeting' })).toMatchObject(refused('meeting-not-found', 'meetingId'))
    expect(await hold({ year: 2010 })).toMatchObject(refused('no-card-of-year', 'year'))
    expect(await hold()).toMatchObject({ ok: true })
    expect(await hold()).toMatchObject(refused('sharing-id-taken'))
    expect(await room.ask(lessons.listSharings, {})).toMatchObject({ value: { sharings: [{ cardIds: [cardId] }] } })
    expect((await see()).sharings).toHaveLength(1)
    const listed = await room.ask(cards.listCards, { year: 2020, department: '공원녹지과', q: '안양천' })
    expect(listed).toMatchObject({
      value: {
        cards: [{ card: { id: cardId }, total: '90.0', grade: '우수', decision: { decision: 'change' } }],
        compared: [
          { year: 2020, cards: 1, cost: 117_000_000, met: 1, known: 1, ended: 0 },
          { year: 2019, cards: 1, met: 0 },
        ],
        departments: ['공원녹지과', '없는 과'],
      },
    })
    expect(await room.ask(cards.listCards, { subcommittee: '없는 분과' })).toMatchObject({ value: { cards: [] } })
    expect(await room.ask(cards.listCards, { size: 1, page: 2 })).toMatchObject({
      value: { found: 2, pages: 2, cards: [{ card: { id: 'result-2019' } }] },
    })
    expect(await room.ask(cards.listSchemes, {})).toMatchObject({ value: { schemes: [{ year: 2020 }] } })
  })
})
