import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { cardOf, evaluationOf, lessonOf } from './fixture.ts'
import { describeFinding, explain } from './messages.ts'
import { pageWords } from './messages-pages.ts'
import { besidesOf, evaluationSteps, type Known } from './told-lessons.ts'

const params = { line: 3, most: '10', year: 2021, seat: '간사', on: '2021-12-20', last: '2021-12-23' }
const refusals = [
  ...['criterion-unreadable', 'criterion-twice', 'criteria-weightless', 'grade-unreadable', 'grades-not-falling'],
  ...['grades-leave-gap', 'year-evaluated', 'card-id-taken', 'card-no-taken', 'card-not-found', 'project-not-found'],
  ...['item-not-found', 'no-photo', 'score-unreadable', 'criterion-unknown', 'score-twice', 'score-over-most'],
  ...['scheme-missing', 'kind-written-already', 'evaluated-later', 'survey-not-published', 'evaluator-did-work'],
  ...['evaluation-not-found', 'not-draft', 'scores-missing', 'evaluators-missing', 'survey-missing', 'not-submitted'],
  ...['meeting-not-found', 'meeting-before-evaluation', 'remark-not-found', 'done-later', 'resolution-missing'],
  ...['resolution-not-of-meeting', 'ended-has-no-next', 'decided-before-last', 'next-project-not-found'],
  ...['lesson-id-taken', 'lesson-not-found', 'card-of-another-year', 'target-not-found', 'lesson-dropped'],
  ...['carried-there-already', 'lesson-settled', 'lesson-not-taken-up', 'reason-missing', 'sharing-id-taken'],
  'no-card-of-year',
].map((kind) => ({ kind, ...params }))

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusals)('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it.each(['remark-unanswered', 'lesson-open'])('describes %s', (rule) => {
    const told = { title: '골목길', no: 1, text: '설문이 적음', plan: 2022, year: 2021, owner: '도로과' }
    const finding = { rule, severity: 'warning' as const, subject: { kind: 'lesson', id: 'l' }, params: told }
    expect(describeFinding(finding, lang)).toMatch(/설문이 적음.*\.$/)
    expect(describeFinding(finding, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it('leaves other rooms’ kinds to them, and says numbers', () => {
    expect(explain({ kind: 'constructor' }, lang)).toBeNull()
    const t = pageWords(lang)
    const said = [
      ...[t.caption(12), t.yearName(2021), t.met(3, 5), t.met(0, 0), t.waiting(2), t.outcomeCaption('12. 31.')],
      ...[t.scoresCaption('분과'), t.surveySaid('설문', '4.2', 7), t.surveySaid('설문', null, 7), t.lessonsCaption(4)],
      ...[t.shownOf(17), t.answerRemark(1), t.evaluateTitle('골목'), t.decideTitle('골목'), t.editTitle('골목')],
      ...[t.gradesCaption(2021), t.criteriaCaption(2021)],
    ]
    expect(said.join()).not.toMatch(/undefined|null|NaN/)
  })

  it('tells other rooms’ pages what was learned, evaluated and decided', () => {
    const [projectId, itemId] = [ProjectId.parse('p2021-09'), ItemId.parse('item-1')]
    const next = { projectId: ProjectId.parse('p2022-09'), itemId: ItemId.parse('item-2') }
    const decision = { no: 1, meetingId: 'm' as never, resolutionId: 'r' as never, on: localDate('2021-12-23') }
    const card = cardOf({ projectId, itemId })
    const known: Known = {
      cards: [card, cardOf({ id: 'result-2', projectId, itemId })],
      lessons: [
        lessonOf({ therefores: [{ ...next, sentence: '감독관을 둔다' }] }),
        lessonOf({ id: 'lesson-2', cardId: null }),
      ],
      decisions: [
        { ...decision, cardId: card.id, decision: 'change', reason: '감독관', nextProjectId: next.projectId },
        { ...decision, cardId: 'gone' as never, decision: 'end', reason: '끝', nextProjectId: null },
      ],
      evaluations: [
        { evaluation: evaluationOf({ state: 'confirmed', meetingId: 'meeting-1' }), total: '90.0' },
        { evaluation: evaluationOf({ state: 'submitted', kind: 'satisfaction', surveyId: 'survey-1' }), total: null },
      ],
    }
    const there = besidesOf(known, { projectIds: [next.projectId], itemIds: [] }, lang)
    expect(there.map(({ id }) => id)).toEqual(['lesson-lesson-1', 'continued-result-1-1'])
    expect(there[0]?.lines[0]).toMatch(/감독이 없었다/)
    const here = besidesOf(known, { projectIds: [projectId], itemIds: [itemId] }, lang)
    expect(here.map(({ id }) => id)).toEqual(['result-result-1', 'result-result-2'])
    expect(here[0]?.lines.join()).toMatch(/90\.0.*감독관/)
    expect(besidesOf(known, { projectIds: [], itemIds: [next.itemId] }, lang)).toHaveLength(1)
    expect(besidesOf(known, { projectIds: [], itemIds: [] }, lang)).toEqual([])
    const steps = evaluationSteps(known, [itemId])
    expect(steps.map(({ id }) => id)).toEqual([
      ...['evaluation-evaluation-1', 'evaluation-evaluation-1', 'continuation-result-1-1', 'lesson-lesson-1'],
    ])
    expect(evaluationSteps(known, [next.itemId])).toMatchObject([{ note: '그래서: 감독관을 둔다' }])
    const none = { ...known, lessons: [lessonOf({ therefores: [] })] }
    expect(evaluationSteps(none, [itemId]).at(-1)).toMatchObject({ note: null })
  })
})
