import { describe, expect, it } from 'vitest'
import type { Actor } from '#kit/actor.ts'
import { localDate } from '#kit/korean-date.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { linesOf, overYears, photosOf, pickCards } from './card.ts'
import { decideContinuation } from './continuation.ts'
import {
  answerRemark,
  confirm,
  draftAmong,
  maySeeEvaluation,
  numberRemarks,
  ownersOf,
  recuse,
  submit,
} from './evaluation.ts'
import { cardFindings, openLessons } from './evaluation-findings.ts'
import { cardOf, evaluationOf, lessonOf } from './fixture.ts'
import { carry, learn, settle } from './lesson.ts'
import { metOf } from './outcome.ts'

const meetingId = MeetingId.parse('meeting-1')
const scores = [{ name: '협업', most: '10', weight: '1', points: '9' }]

describe('an evaluation', () => {
  const [criterion] = scores
  const now = (more: object = {}) => ({ criteria: scores.map(({ points: _, ...one }) => one), doers: [], ...more })
  it('is handed in whole, once, by the criteria that stand now', () => {
    expect(submit(evaluationOf({ scores }), now())).toMatchObject({ value: { state: 'submitted' } })
    expect(submit(evaluationOf({ scores, state: 'submitted' }), now())).toMatchObject({
      refusal: { kind: 'not-draft' },
    })
    const more = { criteria: [...now().criteria, { name: '체감', most: '10', weight: '1' }] }
    expect(submit(evaluationOf({ scores }), now(more))).toMatchObject({ refusal: { kind: 'scores-missing' } })
    expect(submit(evaluationOf({ kind: 'city' }), now({ criteria: null }))).toMatchObject({
      refusal: { kind: 'scores-missing' },
    })
    expect(submit(evaluationOf({ scores, kind: 'city' }), now({ criteria: null }))).toMatchObject({ ok: true })
    for (const changed of [{ name: '소통' }, { most: '20' }, { weight: '2' }])
      expect(submit(evaluationOf({ scores }), now({ criteria: [{ ...criterion, ...changed }] }))).toMatchObject({
        refusal: { kind: 'criteria-changed' },
      })
  })

  it('is handed in by members who did not do the work, and satisfaction with its survey', () => {
    const council = evaluationOf({ scores, kind: 'governance-council' })
    expect(submit(council, now())).toMatchObject({ refusal: { kind: 'evaluators-missing' } })
    const seated = { ...council, evaluators: ['감독관'] }
    expect(submit(seated, now())).toMatchObject({ ok: true })
    expect(submit(seated, now({ doers: ['감독관'] }))).toMatchObject({
      refusal: { kind: 'evaluator-stands-aside', seat: '감독관' },
    })
    const asked = evaluationOf({ kind: 'satisfaction' })
    expect(submit(asked, now())).toMatchObject({ refusal: { kind: 'survey-missing' } })
    expect(submit({ ...asked, surveyId: 'survey-1' as never }, now())).toMatchObject({ ok: true })
  })

  it('is written once of its kind, while it is a draft', () => {
    const draft = evaluationOf()
    const among = (before: object | null, ofCard: object[], on = '2021-12-20') => {
      const all = {
        before: before === null ? null : evaluationOf(before),
        ofCard: ofCard.map((one) => evaluationOf(one)),
      }
      const stands = draftAmong(draft, all, localDate(on))
      return stands.ok ? null : stands.refusal.kind
    }
    expect(among(null, [])).toBeNull()
    expect(among({}, [{}, { id: 'evaluation-2', kind: 'city' }])).toBeNull()
    for (const before of [{ state: 'submitted' }, { cardId: 'result-2' }, { kind: 'city' }])
      expect(among(before, [])).toBe('not-draft')
    expect(among(null, [{ id: 'evaluation-2' }])).toBe('kind-written-already')
    expect(among(null, [], '2021-12-19')).toBe('evaluated-later')
  })

  it('is confirmed by a meeting of the body that it asks for, not before it', () => {
    const submitted = evaluationOf({ state: 'submitted' })
    const meeting = { id: meetingId, kind: 'governance-council', bodyId: null, on: localDate('2021-12-23') } as const
    const body = BodyId.parse('environment')
    expect(confirm(submitted, meeting, body)).toMatchObject({ value: { state: 'confirmed', meetingId } })
    expect(confirm(evaluationOf(), meeting, null)).toMatchObject({ refusal: { kind: 'not-submitted' } })
    expect(confirm(submitted, { ...meeting, on: localDate('2021-12-19') }, null)).toMatchObject({
      refusal: { kind: 'meeting-before-evaluation', field: 'meetingId', on: '2021-12-20' },
    })
    const another = (asked: string) => ({ refusal: { kind: 'meeting-of-another-body', field: 'meetingId', asked } })
    expect(confirm(submitted, { ...meeting, kind: 'other' }, null)).toMatchObject(another('governance-council'))
    const members = { ...submitted, kind: 'subcommittee' } as const
    expect(confirm(members, meeting, body)).toMatchObject(another('subcommittee'))
    expect(confirm(members, { ...meeting, kind: 'subcommittee', bodyId: body }, body)).toMatchObject({ ok: true })
    expect(confirm(members, meeting, null)).toMatchObject({ ok: true })
  })

  it('is seen as a draft by whose it is alone', () => {
    const officer = (department: string): Actor => ({
      ...{ districtId: 'geumcheon' as never, accountId: null, roles: ['department-officer'] },
      grants: [{ role: 'department-officer', unit: { kind: 'department', id: department } }],
    })
    const card = cardOf({ bodyId: 'environment' })
    expect(maySeeEvaluation(evaluationOf(), card, officer('roads'))).toBe(true)
    expect(maySeeEvaluation(evaluationOf(), card, officer('parks'))).toBe(false)
    expect(maySeeEvaluation(evaluationOf({ kind: 'subcommittee' }), card, officer('roads'))).toBe(false)
    expect(maySeeEvaluation(evaluationOf({ state: 'submitted' }), card, officer('parks'))).toBe(true)
    expect(ownersOf(card, 'subcommittee')).toEqual([{ kind: 'subcommittee', id: 'environment' }])
    const none = cardOf({ departmentId: null })
    expect([ownersOf(none, 'self'), ownersOf(none, 'subcommittee'), ownersOf(card, 'city')]).toEqual([[], [], []])
  })

  it('has remarks that are answered once it is handed in', () => {
    const remarks = numberRemarks(['설문이 적음', '늦음'], [])
    const handedIn = evaluationOf({ state: 'submitted', remarks: [...remarks] })
    const done = { owner: '도로과', done: '현장에서 받음', doneOn: localDate('2021-12-22') }
    expect(answerRemark(handedIn, 1, done, done.doneOn)).toMatchObject({ value: { remarks: [done, { done: null }] } })
    const refused = (evaluation: typeof handedIn, no: number, today: string) => {
      const answered = answerRemark(evaluation, no, done, localDate(today))
      return answered.ok ? null : answered.refusal.kind
    }
    expect(refused(evaluationOf(), 1, '2021-12-22')).toBe('not-submitted')
    expect(refused(handedIn, 3, '2021-12-22')).toBe('remark-not-found')
    expect(refused(handedIn, 1, '2021-12-21')).toBe('done-later')
  })

  it('is not made by who did the work', () => {
    expect(recuse(['위원장', '위원장', '간사'], ['감독관'], ['감독관'])).toEqual({
      ok: true,
      value: { evaluators: ['위원장', '간사'], recused: ['감독관'] },
    })
    expect(recuse(['감독관'], [], ['감독관'])).toMatchObject({
      refusal: { kind: 'evaluator-did-work', seat: '감독관' },
    })
    expect(recuse(['간사'], ['간사'], [])).toMatchObject({ refusal: { seat: '간사' } })
  })

  it('keeps what was done about a remark that stays', () => {
    const done = { no: 1, text: '설문이 적음', owner: '도로과', done: '현장에서 받음', doneOn: localDate('2021-12-22') }
    expect(numberRemarks(['새 지적', '설문이 적음'], [done])).toEqual([
      { no: 1, text: '새 지적', owner: null, done: null, doneOn: null },
      { ...done, no: 2 },
    ])
    const remarks = numberRemarks(['새 지적'], [])
    expect(
      cardFindings(cardOf(), [evaluationOf({ state: 'submitted', remarks: [...remarks, { ...done, no: 2 }] })]),
    ).toMatchObject([{ rule: 'remark-unanswered', params: { no: 1 } }])
    expect(cardFindings(cardOf(), [evaluationOf({ remarks: [...remarks] })])).toEqual([])
  })
})

describe('a lesson', () => {
  const itemId = ItemId.parse('item-1')
  const so = { projectId: null, itemId, sentence: '감독관을 둔다' }
  it('is of a card of its own year, or of the whole year', () => {
    const { state: _state, reason: _reason, therefores: _therefores, ...given } = lessonOf()
    expect(learn(given, cardOf())).toEqual({ ok: true, value: lessonOf() })
    expect(learn(given, null)).toMatchObject({ ok: true })
    expect(learn(given, cardOf({ year: 2020 }))).toMatchObject({
      refusal: { kind: 'card-of-another-year', field: 'year' },
    })
  })

  it('is taken up where it is carried, once in each place', () => {
    const carried = carry(lessonOf(), so)
    if (!carried.ok) throw new Error(carried.refusal.kind)
    expect(carried.value).toMatchObject({ state: 'taken-up', therefores: [so] })
    expect(carry(carried.value, so)).toMatchObject({ refusal: { kind: 'carried-there-already', field: 'id' } })
    const other = { ...so, projectId: ProjectId.parse('p2022-09') }
    expect(carry({ ...carried.value, state: 'done' }, other)).toMatchObject({ value: { state: 'done' } })
    expect(carry(lessonOf({ state: 'dropped', reason: '끝난 사업' }), so)).toMatchObject({
      refusal: { kind: 'lesson-dropped' },
    })
  })

  it('ends done once it was taken up, or dropped with a reason', () => {
    expect(settle(lessonOf(), 'done', null)).toMatchObject({ refusal: { kind: 'lesson-not-taken-up', field: 'to' } })
    expect(settle(lessonOf(), 'dropped', null)).toMatchObject({ refusal: { kind: 'reason-missing', field: 'reason' } })
    expect(settle(lessonOf(), 'dropped', '끝난 사업')).toMatchObject({
      value: { state: 'dropped', reason: '끝난 사업' },
    })
    const taken = lessonOf({ state: 'taken-up', therefores: [so] })
    expect(settle(taken, 'done', null)).toMatchObject({ value: { state: 'done' } })
    expect(settle({ ...taken, state: 'done' }, 'done', null)).toMatchObject({ refusal: { kind: 'lesson-settled' } })
    expect(settle({ ...taken, state: 'dropped' }, 'done', null)).toMatchObject({ ok: false })
  })

  it('that is open when a later plan is drawn up is found', () => {
    expect(openLessons([lessonOf()], [2021, 2023, 2022])).toMatchObject([
      { rule: 'lesson-open', params: { plan: 2022 } },
    ])
    expect(openLessons([lessonOf()], [2021])).toEqual([])
    expect(openLessons([lessonOf({ state: 'taken-up', therefores: [so] })], [2022])).toEqual([])
  })
})

describe('whether a project goes on', () => {
  const given = { cardId: cardOf().id, decision: 'change' as const, reason: '감독관을 더함', nextProjectId: null }
  const by = { meetingId, resolutionId: ResolutionId.parse('r-1'), on: localDate('2021-12-23') }
  it('is decided by a resolution alone', () => {
    expect(decideContinuation([], given, null)).toMatchObject({ refusal: { kind: 'resolution-missing' } })
    const first = decideContinuation([], given, by)
    if (!first.ok) throw new Error(first.refusal.kind)
    expect(first.value).toEqual({ ...given, ...by, no: 1 })
    expect(
      decideContinuation([first.value], { ...given, reason: '먼저 정함' }, { ...by, on: localDate('2021-12-22') }),
    ).toMatchObject({
      refusal: { kind: 'decided-before-last', last: '2021-12-23' },
    })
    expect(decideContinuation([first.value], { ...given, decision: 'end' }, by)).toMatchObject({ value: { no: 2 } })
    const told = [first.value]
    expect(decideContinuation(told, given, by)).toEqual(first)
    const other = { reason: '다른 까닭', nextProjectId: ProjectId.parse('p2023-01'), decision: 'continue' }
    for (const [key, value] of Object.entries(other))
      expect(decideContinuation(told, { ...given, [key]: value }, by)).toMatchObject({ value: { no: 2 } })
    const resolutionId = ResolutionId.parse('r-9')
    expect(decideContinuation(told, given, { ...by, resolutionId })).toMatchObject({ value: { no: 2 } })
    const ended = { ...given, decision: 'end' as const, nextProjectId: ProjectId.parse('p2022-09') }
    expect(decideContinuation([], ended, by)).toMatchObject({ refusal: { kind: 'ended-has-no-next' } })
  })
})

describe('a card', () => {
  it('stands among others, the earliest first', () => {
    const one = cardOf({ id: 'aa', year: 2022 })
    const same = cardOf({ id: 'bb', year: 2021 })
    const again = cardOf({ id: 'cc', year: 2022 })
    expect(overYears([again, one, same]).map(({ id }) => id)).toEqual(['bb', 'aa', 'cc'])
    expect(overYears([one, again, same]).map(({ id }) => id)).toEqual(['bb', 'aa', 'cc'])
    expect(photosOf(one.id, 'before')).toEqual({ kind: 'result-before', id: 'aa' })
    expect(linesOf(' 위원장 \n\n간사')).toEqual(['위원장', '간사'])
  })

  it('is picked by year, names and words', () => {
    const all = [
      cardOf(),
      cardOf({ id: 'bb', year: 2020, department: '공원녹지과', subcommittee: '환경분과', title: '공원' }),
    ]
    const picked = (more: object) => pickCards(all, { q: '', ...more }).map(({ id }) => id)
    expect(picked({})).toEqual(['result-1', 'bb'])
    expect(picked({ year: 2021 })).toEqual(['result-1'])
    expect(picked({ department: '공원녹지과' })).toEqual(['bb'])
    expect(picked({ subcommittee: '환경분과' })).toEqual(['bb'])
    expect(picked({ q: '골목' })).toEqual(['result-1'])
  })

  it('counts the indicators that are met, of those that are known', () => {
    const indicator = { no: 1, name: '만족도', targetText: '70 % 이상', measuredText: null }
    const indicators = [true, false, null].map((met) => ({ ...indicator, met }))
    expect(metOf({ indicators })).toEqual({ met: 1, known: 2 })
  })
})
