import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { sheetFor } from '#rooms/appropriations/core/fixture.ts'
import { appropriationsRoom } from '#rooms/appropriations/server/room.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { traceItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { writeProjectSheet } from '#rooms/plans/contract.ts'
import { Indicator } from '#rooms/plans/core/indicator.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import * as surveys from '#rooms/surveys/contract.ts'
import { surveysRoom } from '#rooms/surveys/server/room.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import * as performance from '../contract.ts'
import { indicatorOf } from '../core/fixture.ts'
import { boardLines } from '../store/board-queries.ts'
import { performanceBeside } from './beside.ts'
import { projectsFindings } from './findings.ts'
import { reportsDueSoon } from './remind-reports.ts'
import { performanceRoom } from './room.ts'
import { performanceTraceSteps } from './trace-steps.ts'

let room: RoomTest
beforeAll(async () => {
  const plain = { executedOf: async () => [], titlesOf: async () => new Map(), approvedOf: async () => [] }
  room = await openRoom([
    organizationRoom,
    itemsRoom({ traceSteps: [performanceTraceSteps] }),
    cycleRoom,
    surveysRoom,
    budgetRoom,
    subsidiesRoom(plain as never),
    plansRoom({ publishedVersions: async () => new Set() }),
    appropriationsRoom({ usedOf: async () => [] as never }),
    performanceRoom,
  ])
  await drawUpTwoProjects(room)
  const indicators = [indicatorOf({ unit: '회' }), indicatorOf({ unit: '%' }, { no: 2 })].map((one) =>
    Indicator.parse(one),
  )
  const stages = [{ no: 1, types: [], title: '설계', periodText: '2021년 1분기' }]
  await room.run(writeProjectSheet, { sheet: { ...sheetFor(8), indicators, stages }, basedOn: 1 })
})
afterAll(() => room.close())

const projectId = 'project-8'
const on = { on: '2021-03-02' }
const done = { ok: true }
const see = async () => {
  const seen = await room.ask(performance.seeProgress, { projectId })
  if (!seen.ok) throw new Error(seen.refusal.kind)
  return seen.value
}

describe('a project', () => {
  it('shows its plan before it is followed, and keeps what it said then', async () => {
    expect(await see()).toMatchObject({ followed: false, measurements: [], reports: [] })
    expect(await room.ask(performance.seeOutcome, { projectId: 'none' })).toMatchObject({
      refusal: { kind: 'project-not-found' },
    })
    expect(await room.run(performance.followPlan, { planId: 'none' }, on)).toMatchObject({
      refusal: { kind: 'plan-not-found' },
    })
    expect(await room.run(performance.followPlan, { planId: 'plan-2021' }, on)).toMatchObject({
      value: { projects: 2 },
    })
    expect(await see()).toMatchObject({ followed: true })
  })

  it('reports a quarter, and a correction keeps what stood', async () => {
    const told = { projectId, quarter: '2021-Q1', done: [{ item: '회의', said: '3회' }] }
    expect(await room.run(performance.reportQuarter, told, on)).toMatchObject({ value: { version: 1 } })
    expect(await room.run(performance.reportQuarter, told, on)).toMatchObject({
      refusal: { kind: 'correction-without-reason', field: 'reason' },
    })
    expect(await room.run(performance.reportQuarter, { ...told, reason: '잘못 셈' }, on)).toMatchObject({
      value: { version: 2 },
    })
    expect(await room.run(performance.reportQuarter, { ...told, quarter: '2021-Q2' }, on)).toMatchObject({
      refusal: { kind: 'quarter-ahead' },
    })
    expect(await room.run(performance.reportQuarter, { projectId, quarter: '2021-Q1' }, on)).toMatchObject({
      refusal: { kind: 'nothing-told' },
    })
    expect((await see()).reports.map(({ version }) => version)).toEqual([2, 1])
  })

  it('is measured, corrected with its history, and never counts a forecast', async () => {
    const [indicator] = (await see()).indicators
    if (indicator === undefined) throw new Error('The fixture has an indicator.')
    const of = { projectId, indicatorNo: indicator.no, period: '2021-Q1', measuredOn: '2021-03-02', how: '회의록' }
    const measure = (measurementId: string, more: object) =>
      room.run(performance.measureIndicator, { measurementId, value: '5', ...of, ...more }, on)
    expect(await measure('m1', {})).toMatchObject(done)
    expect(await measure('m1', {})).toMatchObject({ refusal: { kind: 'measurement-id-taken' } })
    expect(await measure('m2', {})).toMatchObject({ refusal: { kind: 'measured-already' } })
    expect(await measure('m2', { value: '많이' })).toMatchObject({ refusal: { kind: 'value-unreadable' } })
    expect(await measure('m2', { indicatorNo: 99 })).toMatchObject({ refusal: { kind: 'indicator-not-found' } })
    expect(await measure('m2', { period: '2021-Q4' })).toMatchObject({ refusal: { kind: 'period-ahead' } })
    expect(await measure('m2', { measuredOn: '2021-03-03' })).toMatchObject({ refusal: { kind: 'measured-later' } })
    expect(await measure('f1', { period: '2021-Q4', forecast: true, value: '900' })).toMatchObject(done)
    const correct = { measurementId: 'm1', correctionId: 'm3', value: '7', reason: '빠뜨림' }
    expect(await room.run(performance.correctMeasurement, correct, on)).toMatchObject(done)
    expect(await room.run(performance.correctMeasurement, { ...correct, correctionId: 'm4' }, on)).toMatchObject({
      refusal: { kind: 'corrected-already' },
    })
    expect(await room.run(performance.correctMeasurement, { ...correct, measurementId: 'none' }, on)).toMatchObject({
      refusal: { kind: 'measurement-not-found' },
    })
    const seen = await see()
    expect(seen.indicators[0]).toMatchObject({ value: 7000 })
    expect(seen.measurements).toHaveLength(3)
    expect(await room.ask(performance.seeOutcome, { projectId })).toMatchObject({
      value: { indicators: [{ value: 7000 }, ...seen.indicators.slice(1).map(() => ({}))] },
    })
    const traced = await room.ask(traceItem, { itemId: 'item-8' })
    expect(traced.ok && traced.value.steps.filter(({ kind }) => kind === 'measurement')).toHaveLength(1)
  })

  it('takes the number of a published survey, and refuses one that is not', async () => {
    const surveyId = 'survey-1'
    const asked = { surveyId, title: '만족도', purpose: 'satisfaction', access: 'open' } as const
    await room.run(surveys.draftSurvey, { ...asked, opensOn: '2021-03-01', closesOn: '2021-03-09' }, on)
    const question = { surveyId, questionId: 'q1', kind: 'scale', text: '좋았나요?', least: 1, most: 5 } as const
    expect(await room.run(surveys.putQuestion, question, on)).toMatchObject(done)
    await room.run(surveys.openSurvey, { surveyId }, on)
    for (const [at, place] of ['5', '5', '5', '5', '5'].entries())
      await room.run(surveys.enterPaper, { surveyId, paperNo: at + 1, answers: { q1: place } }, on)
    const last = (await see()).indicators.at(-1)
    const of = { measurementId: 's1', projectId, indicatorNo: last?.no ?? 0, period: '2021-Q1', surveyId }
    const bySurvey = { ...of, questionId: 'q1', take: 'share', part: 4 } as const
    expect(await room.run(performance.measureBySurvey, bySurvey, on)).toMatchObject({
      refusal: { kind: 'survey-not-published' },
    })
    await room.run(surveys.closeSurvey, { surveyId }, on)
    await room.run(surveys.publishResult, { surveyId }, on)
    expect(await room.run(performance.measureBySurvey, { ...bySurvey, questionId: 'q9' }, on)).toMatchObject({
      refusal: { kind: 'question-not-found' },
    })
    expect(await room.run(performance.measureBySurvey, bySurvey, on)).toMatchObject({ value: { people: 5 } })
    const typed = { measurementId: 's1', correctionId: 's2', value: '99', reason: '더 높게' }
    expect(await room.run(performance.correctMeasurement, typed, on)).toMatchObject({
      refusal: { kind: 'measured-by-survey' },
    })
  })
})

describe('following anew', () => {
  const lower = async (basedOn: number) => {
    const target = { ...indicatorOf({ unit: '회', value: { n: 1, d: 1 } }).target, text: '1회 이상' }
    const indicators = (await see()).indicators.map((one) => Indicator.parse({ ...one, target }))
    const stages = [{ no: 1, types: [], title: '설계', periodText: '2021년 1분기' }]
    return room.run(writeProjectSheet, { sheet: { ...sheetFor(8), indicators, stages }, basedOn })
  }
  it('keeps the targets that were measured for, and everything told, however many follow at once', async () => {
    const before = await see()
    expect(await lower(2)).toMatchObject(done)
    const followed = await Promise.all(
      [1, 2, 3].map(() => room.run(performance.followPlan, { planId: 'plan-2021' }, on)),
    )
    expect(followed.map((one) => one.ok && one.value.keptTargets)).toEqual([2, 2, 2])
    const { project: _, ...after } = await see()
    expect({ ...before, ...after }).toEqual(before)
  })

  it('tells a standing once, however often it is sent', async () => {
    const told = { projectId, stageNo: 1, state: 'delayed', reason: '장마' } as const
    const sent = await Promise.all([1, 2, 3].map(() => room.run(performance.recordStage, { ...told, share: 10 }, on)))
    expect(sent.map((one) => one.ok && one.value.entryNo)).toEqual([1, 1, 1])
    expect(await room.run(performance.recordStage, { ...told, share: 20 }, on)).toMatchObject({ value: { entryNo: 2 } })
    expect((await see()).entries).toHaveLength(2)
    const weights = { projectId, weights: [{ stageNo: 99, weight: 1 }] }
    expect(await room.run(performance.weighStages, weights, on)).toMatchObject({ refusal: { kind: 'stage-not-found' } })
  })
})

describe('the board', () => {
  it('counts what the page of each project counts', async () => {
    const board = await room.ask(performance.seeBoard, {})
    if (!board.ok) throw new Error('The board can be seen.')
    for (const { project, report: _, indicators, measured, met, notMet, ...counts } of board.value.lines) {
      const seen = await room.ask(performance.seeProgress, { projectId: project.projectId })
      if (!seen.ok) throw new Error(seen.refusal.kind)
      expect(counts).toEqual(seen.value.counts)
      const of = (what: string) => seen.value.indicators.filter((one) => one.met === what).length
      expect({ indicators, met, notMet }).toEqual({
        ...{ indicators: seen.value.indicators.length, met: of('met'), notMet: of('not-met') },
      })
      expect(measured).toBe(seen.value.indicators.filter(({ value }) => value !== null).length)
    }
  })

  it('counts the projects, and reminds those that owe a report', async () => {
    expect(await room.ask(performance.seeBoard, {})).toMatchObject({
      value: { fiscalYear: 2021, due: null, totals: { projects: 2, measured: 2, reported: 0, owing: 0 } },
    })
    expect(await room.ask(performance.seeBoard, { red: 'no-report' })).toMatchObject({ value: { found: 0 } })
    const over = { year: 2021, today: localDate('2021-04-01'), due: '2021-Q1' }
    const lines = await room.read(({ trx, districtId }) => boardLines(trx, districtId, over))
    expect(lines.map(({ report }) => report)).toEqual(['missing', 'told'])
    expect(await room.ask(performance.listOutcomes, { planId: 'plan-2021' })).toMatchObject({
      value: { outcomes: [{}, {}] },
    })
    const remind = (quarter: string) => room.run(performance.remindReports, { quarter }, on)
    expect(await remind('2020-Q4')).toMatchObject({ refusal: { kind: 'nobody-to-remind' } })
    expect(await remind('2999-Q1')).toMatchObject({ refusal: { kind: 'quarter-not-over', field: 'quarter' } })
    expect(await room.read(reportsDueSoon)).toEqual([])
    expect((await room.read(projectsFindings)).map(({ rule }) => rule)).not.toContain('report-missing')
    const beside = await room.read((context) =>
      performanceBeside(context, { projectIds: ['project-8' as never], itemIds: [] }),
    )
    expect(beside).toMatchObject([{ href: '/projects/project-8/progress' }])
  })
})
