import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { forecast, nextDays } from './forecast.ts'
import { procedureWords } from './messages-procedure-pages.ts'
import { inOrder, PlannedStep, planStep, removeStep, StepId } from './procedure.ts'
import { procedureFindings } from './procedure-findings.ts'
import { designThenStart, stepOf } from './procedure-fixture.ts'
import { forgetStep, recordStep } from './procedure-record.ts'
import { stepsOfTemplate, templateNames } from './procedure-template.ts'

const steps = designThenStart()
const [design, start] = [StepId.parse('design'), StepId.parse('start')]
const day = localDate
const planned = (kind: string, from: string, to: string, waitsFor: readonly string[] = []): PlannedStep =>
  PlannedStep.parse(stepOf(kind, from, to, { waitsFor }))

describe('a plan of steps', () => {
  it('takes new steps, and plans one anew without losing what happened of it', () => {
    expect(planStep(steps, planned('bidding', '2021-09-02', '2021-09-10', ['design']))).toMatchObject({ ok: true })
    const begun = designThenStart({ begunOn: '2021-05-04' })
    const anew = planStep(begun, planned('design', '2021-05-04', '2021-08-01'))
    expect(anew).toMatchObject({ value: { to: '2021-08-01', begunOn: '2021-05-04' } })
  })
  it.each([
    ['step-ends-before-it-begins', planned('bidding', '2021-09-02', '2021-09-01')],
    ['waits-for-unknown', planned('bidding', '2021-09-02', '2021-09-02', ['land'])],
    ['waits-in-a-circle', planned('bidding', '2021-09-02', '2021-09-02', ['bidding'])],
    ['waits-in-a-circle', planned('design', '2021-05-04', '2021-08-31', ['start'])],
    ['planned-before-what-it-waits-for', planned('bidding', '2021-08-31', '2021-09-10', ['design'])],
    ['planned-after-what-waits-for-it', planned('design', '2021-05-04', '2021-09-01')],
  ])('refuses: %s', (kind, step) => expect(planStep(steps, step)).toMatchObject({ refusal: { kind } }))
  it('loses a step that nothing waits for and of which nothing has happened', () => {
    expect(removeStep(steps, start)).toMatchObject({ value: { id: 'start' } })
    expect(removeStep(steps, StepId.parse('land'))).toMatchObject({ refusal: { kind: 'step-not-found' } })
    expect(removeStep(steps, design)).toMatchObject({ refusal: { kind: 'others-wait-for-it', title: '착공' } })
    const begun = designThenStart({ begunOn: '2021-05-04' })
    expect(removeStep(begun, design)).toMatchObject({ refusal: { kind: 'step-has-happened' } })
  })
  it.each(templateNames)('comes from the template of %s without a gap, in its order', (name) => {
    const made = stepsOfTemplate(name, day('2021-03-02'), procedureWords('ko').stepKinds)
    expect(made[0]).toMatchObject({ from: '2021-03-02' })
    expect(inOrder(made)).not.toBeNull()
    for (const { step, movedDays } of forecast(made, day('2021-03-02')))
      expect([step.id, movedDays]).toEqual([step.id, 0])
    for (const step of made) expect(planStep(made, step)).toMatchObject({ ok: true })
  })
})

describe('what happened of a step', () => {
  const today = day('2021-12-31')
  const tell = (of: typeof steps, stepId: StepId, begunOn: string, finishedOn: string | null) =>
    recordStep(
      of,
      { stepId, begunOn: day(begunOn), finishedOn: finishedOn === null ? null : day(finishedOn), result: null },
      today,
    )
  const done = designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-10-15' })
  const both = designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-10-15' }, { begunOn: '2021-10-16' })
  it('is told with its days', () => {
    expect(tell(steps, design, '2021-05-04', null)).toMatchObject({
      value: { begunOn: '2021-05-04', finishedOn: null },
    })
    expect(tell(done, start, '2021-10-16', '2021-10-16')).toMatchObject({ ok: true })
    expect(tell(both, design, '2021-05-04', '2021-10-16')).toMatchObject({ ok: true })
  })
  it.each([
    ['step-not-found', steps, StepId.parse('land'), '2021-05-04', null],
    ['begins-still-to-come', steps, design, '2022-01-01', null],
    ['finish-still-to-come', steps, design, '2021-05-04', '2022-01-01'],
    ['finished-before-begun', steps, design, '2021-05-04', '2021-05-03'],
    ['still-waits', steps, start, '2021-09-01', null],
    ['still-waits', done, start, '2021-10-14', null],
    ['follower-has-begun', both, design, '2021-05-04', '2021-10-17'],
    ['follower-has-begun', both, design, '2021-05-04', null],
  ])('is refused: %s', (kind, of, id, begunOn, finishedOn) =>
    expect(tell(of, id, begunOn, finishedOn)).toMatchObject({ refusal: { kind } }),
  )
  it('is taken back while nothing stands on it', () => {
    expect(forgetStep(done, design)).toMatchObject({ value: { begunOn: null, finishedOn: null } })
    expect(forgetStep(done, StepId.parse('land'))).toMatchObject({ refusal: { kind: 'step-not-found' } })
    expect(forgetStep(steps, design)).toMatchObject({ refusal: { kind: 'nothing-happened-yet' } })
    expect(forgetStep(both, design)).toMatchObject({ refusal: { kind: 'follower-stands-on-it', title: '착공' } })
  })
})

describe('a forecast', () => {
  it('moves works by the days that their design is late: 2021-09-01 to 2021-10-16', () => {
    const late = forecast(designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-10-15' }), day('2021-10-15'))
    expect(late.map(({ step, from, to, lateDays, state }) => [step.title, from, to, lateDays, state])).toEqual([
      ['설계', '2021-05-04', '2021-10-15', 45, 'finished'],
      ['착공', '2021-10-16', '2021-10-16', 45, 'waiting'],
    ])
    expect(late[1]?.because).toEqual({ id: 'design', title: '설계', days: 45 })
  })
  it('lets a planned gap take a delay up, and names the last of several that push', () => {
    const gap = designThenStart(
      { begunOn: '2021-05-04', finishedOn: '2021-08-31' },
      { from: '2021-09-20', to: '2021-09-20' },
    )
    expect(forecast(gap, day('2021-09-01'))[1]).toMatchObject({ from: '2021-09-20', movedDays: 0, because: null })
    const more = stepOf('briefing', '2021-08-01', '2021-08-10', { begunOn: '2021-08-01', finishedOn: '2021-10-15' })
    const two = [
      ...designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-10-15' }, { waitsFor: ['design', 'briefing'] }),
      more,
    ]
    expect(forecast(two, day('2021-10-15')).at(-1)?.because).toMatchObject({ id: 'briefing', days: 66 })
    const [first, ...rest] = two
    const sooner = [...rest, first].flatMap((one) =>
      one?.id === 'briefing' ? { ...one, finishedOn: day('2021-10-14') } : (one ?? []),
    )
    expect(forecast(sooner, day('2021-10-15')).at(-1)?.because).toMatchObject({ id: 'design' })
  })
  it('keeps what has begun until today, and what could have begun waits for today', () => {
    const under = forecast(designThenStart({ begunOn: '2021-05-04' }), day('2021-09-15'))
    expect(under).toMatchObject([
      { to: '2021-09-15', lateDays: 15, state: 'under-way' },
      { from: '2021-09-16', movedDays: 15, because: { id: 'design', days: 15 } },
    ])
    expect(forecast(steps, day('2021-05-14'))).toMatchObject([{ from: '2021-05-14', movedDays: 10, because: null }, {}])
  })
  it('gives no cause where a step began on its day, on the very day on which what it waited for was finished', () => {
    const same = designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-09-01' }, { begunOn: '2021-09-01' })
    expect(forecast(same, day('2021-09-01'))[1]).toMatchObject({ movedDays: 0, because: null })
  })
  it('is not made of steps that wait in a circle', () => {
    const circle = designThenStart({ waitsFor: ['start'] })
    expect(inOrder(circle)).toBeNull()
    expect(() => forecast(circle, day('2021-09-01'))).toThrow('circle')
  })
})

describe('the next days', () => {
  const told = (of: typeof steps) => nextDays(of).map(({ step, what, on }) => [step.id, what, on])
  it('are the first of what can begin, and the last of what has begun', () => {
    expect(told(steps)).toEqual([['design', 'begin', '2021-05-04']])
    expect(told(designThenStart({ begunOn: '2021-05-10' }))).toEqual([['design', 'finish', '2021-09-06']])
    const done = designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-10-15' })
    expect(told(done)).toEqual([['start', 'begin', '2021-10-16']])
  })
})

describe('findings', () => {
  const project = ProjectId.parse('p2021-09')
  const found = (of: typeof steps, on: string) =>
    procedureFindings(project, of, day(on)).map(({ rule, stated, computed, params }) => [
      rule,
      stated,
      computed,
      params['moved'],
    ])
  it('tell of the step that is late by itself, with how many it moves', () => {
    expect(found(steps, '2021-05-04')).toEqual([])
    expect(found(steps, '2021-05-14')).toEqual([['step-not-begun', '2021-05-04', '10', 1]])
    const begun = designThenStart({ begunOn: '2021-05-04' })
    expect(found(begun, '2021-08-31')).toEqual([])
    expect(found(begun, '2021-09-15')).toEqual([['step-not-finished', '2021-08-31', '15', 1]])
    const done = designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-10-15' })
    expect(found(done, '2021-10-15')).toEqual([])
    expect(found(done, '2021-10-17')).toEqual([['step-not-begun', '2021-09-01', '46', 0]])
  })
})
