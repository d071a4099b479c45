import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { sheetFor } from '#rooms/appropriations/core/fixture.ts'
import { ProjectSheet } from '#rooms/plans/core/project-sheet.ts'
import {
  BoardWish,
  boardState,
  countByDepartment,
  countLines,
  countStages,
  pickLines,
  redOf,
  reportDue,
} from './board.ts'
import { followedOf, indicatorOf, lineOf, measurementOf, projectOf, stageOf } from './fixture.ts'
import { followSheet, otherTargets, percentText, standIndicator, toldOn } from './followed.ts'
import { describeFinding, explain } from './messages.ts'
import { elapsedOf, isBehind } from './money-behind.ts'
import { performanceFindings } from './performance-findings.ts'
import { type QuarterReport, reportQuarter } from './quarter-report.ts'
import { delaysOf } from './stage-delay.ts'

const day = localDate

const course = { from: day('2021-01-01'), to: day('2021-12-31'), dongs: 0 }
const sheet = ProjectSheet.parse({
  ...sheetFor(8),
  stages: [
    { no: 1, types: [], title: '설계', periodText: '2021년 1분기' },
    { no: 2, types: [], title: '활동', periodText: '언젠가' },
  ],
  indicators: [{ ...indicatorOf({ unit: '%' }) }],
})

describe('what is followed', () => {
  test('is drawn from the sheet, and keeps what was told', () => {
    const first = followSheet(sheet, { fiscalYear: 2021, version: 1 })
    expect(first.stages).toMatchObject([{ plannedFrom: '2021-01-01', weight: 1 }, { plannedFrom: null }])
    expect(first.indicators).toMatchObject([{ joining: 'latest', met: 'unknown' }])
    const told = { ...first, stages: first.stages.map((one) => ({ ...one, weight: 3, share: 40 })) }
    expect(followSheet(sheet, { fiscalYear: 2021, version: 2 }, told).stages).toMatchObject([
      { weight: 3, share: 40 },
      {},
    ])
    const bare = { ...sheet, period: { ...sheet.period, to: null }, departments: [] }
    expect(followSheet(bare, { fiscalYear: 2021, version: 1 }).project).toMatchObject({
      ...{ department: '', departmentId: null, endsOn: '2021-12-31' },
    })
  })

  test('stands with its measurements', () => {
    const measured = [measurementOf({ value: 4000, period: '2021-Q1' }), measurementOf({ value: 8500 })]
    expect(standIndicator(indicatorOf({}), measured, course)).toMatchObject({
      ...{ value: 12_500, attained: { n: 5, d: 4 }, met: 'met', measuredOn: '2021-06-30' },
      toldFrom: '2021-06-30',
    })
    expect(standIndicator(indicatorOf({}), [], course)).toMatchObject({ value: null, attained: null, measuredOn: null })
    expect(percentText({ n: 2n, d: 3n })).toBe('66.7')
  })
})

describe('a target', () => {
  test('that was measured for stays as it was, whatever the sheet says now', () => {
    const before = followSheet(sheet, { fiscalYear: 2021, version: 1 })
    const [own] = before.indicators
    if (own === undefined) throw new Error('The sheet has an indicator.')
    const measured = standIndicator({ ...own, no: 2 }, [measurementOf({ value: 12_000 })], course)
    const moved = sheet.indicators.map((one) => ({
      ...one,
      target: { ...one.target, text: '1% 이상', value: { n: 1, d: 1 } },
    }))
    const lower = { ...sheet, indicators: moved.flatMap((one) => [one, { ...one, no: 2 }]) }
    const anew = (now: ProjectSheet) =>
      followSheet(now, { fiscalYear: 2021, version: 2 }, { ...before, indicators: [own, measured] })
    expect(anew(lower).indicators).toEqual([{ ...own, ...moved[0] }, measured])
    expect(otherTargets(anew(lower), lower)).toBe(1)
    expect(anew({ ...sheet, indicators: [] }).indicators).toEqual([measured])
  })

  test('is told once its period is over', () => {
    const low = standIndicator(indicatorOf({}), [measurementOf()], course)
    expect(low).toMatchObject({ met: 'not-met', toldFrom: '2022-01-01' })
    expect([toldOn(low, day('2021-12-31')).met, toldOn(low, day('2022-01-01')).met]).toEqual(['unknown', 'not-met'])
    expect(toldOn(indicatorOf({}), day('2021-12-31')).met).toBe('unknown')
    expect(standIndicator(indicatorOf({ per: 'month' }), [measurementOf({ value: 5000 })], course).value).toBe(1667)
  })
})

describe('delays', () => {
  const first = stageOf(1, '2021-01-01', '2021-03-31')
  const second = stageOf(2, '2021-04-01', '2021-04-30')
  const third = stageOf(3, '2021-05-01', '2021-12-31')
  test('knock on to the stages that come after', () => {
    const begun = { ...first, state: 'under-way', from: day('2021-01-05'), share: 10 } as const
    expect(delaysOf([begun, second, third], day('2021-04-10'))).toEqual([
      { no: 1, days: 10, over: true, heldUpBy: null },
      { no: 2, days: 10, over: false, heldUpBy: 1 },
      { no: 3, days: 10, over: false, heldUpBy: 2 },
    ])
  })
  test('are none where all keep their days, and of what is dropped, goes on or was done late', () => {
    expect(delaysOf([first, second], day('2020-12-31'))).toEqual([])
    expect(
      delaysOf(
        [
          { ...first, state: 'dropped' },
          { ...second, plannedTo: null },
        ],
        day('2021-12-31'),
      ),
    ).toEqual([])
    const late = { ...first, state: 'done', from: day('2021-01-05'), to: day('2021-04-03') } as const
    expect(
      delaysOf([late, { ...stageOf(4, '2021-01-01', '2021-01-31'), state: 'done', to: null }], day('2021-04-10')),
    ).toEqual([{ no: 1, days: 3, over: true, heldUpBy: null }])
    expect(delaysOf([third, second], day('2021-04-10')).map(({ no }) => no)).toEqual([2, 3])
    const twins = [stageOf(6, '2021-01-01', '2021-02-28'), stageOf(5, '2021-01-01', '2021-01-31')]
    expect(delaysOf([...twins, stageOf(7, '2021-03-01', '2021-03-31')], day('2021-01-01'))).toEqual([])
  })
})

describe('a report', () => {
  const written = {
    ...{ quarter: '2021-Q1', done: [{ item: '회의', said: '3회' }], next: '', issues: '', role: 'secretariat' },
    ...{ toldOn: day('2021-04-05'), reason: null },
  }
  const before: QuarterReport = { ...written, version: 1 }
  test('is taken once, and corrected with a reason', () => {
    const today = day('2021-04-05')
    expect(reportQuarter(written, null, today)).toMatchObject({ value: { version: 1 } })
    expect(reportQuarter({ ...written, quarter: '2021-Q3' }, null, today)).toMatchObject({ ok: false })
    expect(reportQuarter({ ...written, done: [] }, null, today)).toMatchObject({ ok: false })
    expect(reportQuarter({ ...written, done: [], issues: '늦음' }, null, today)).toMatchObject({ ok: true })
    expect(reportQuarter(written, before, today)).toMatchObject({ ok: false })
    expect(reportQuarter({ ...written, reason: '잘못 셈' }, before, today)).toMatchObject({ value: { version: 2 } })
  })
})

describe('the board', () => {
  const late = lineOf(2, { stagesLate: 1, notMet: 1, progress: null })
  const finished = lineOf(3, {
    stagesDone: 2,
    progress: { n: 1, d: 1 },
    project: projectOf({ no: 3, title: '가로수', department: '공원과' }),
  })
  const open = lineOf(4, { stagesDone: 0, stagesBegun: 0, measured: 0, report: 'missing', stages: 0 })
  const all = [lineOf(1), late, finished, open]
  const wish = (more: object) => pickLines(all, BoardWish.parse(more)).map(({ project }) => project.no)
  test('tells states and what calls for a look', () => {
    expect(all.map(boardState)).toEqual(['under-way', 'late', 'done', 'not-started'])
    expect(boardState({ ...open, measured: 1 })).toBe('under-way')
    expect(boardState({ ...open, stagesDropped: 2 })).toBe('dropped')
    expect([late, open].map(redOf)).toEqual([
      ['late-stage', 'not-met'],
      ['unmeasured', 'no-report'],
    ])
  })
  test('counts a dropped stage as dropped alone, and a late one as its page does', () => {
    const [first, second] = [stageOf(1, '2021-01-01', '2021-03-31'), stageOf(2, '2021-04-01', '2021-04-30')]
    const done = { ...first, state: 'done', share: 100, from: day('2021-01-05'), to: day('2021-04-03') } as const
    const dropped = { ...second, state: 'dropped', reason: '그만둠' } as const
    expect(countStages([done, dropped], day('2021-08-10'))).toEqual({
      ...{ progress: { n: 1, d: 1 }, stages: 1, stagesDone: 1, stagesBegun: 1, stagesLate: 0, stagesDropped: 1 },
    })
    expect(countStages([first, dropped, second], day('2021-08-10'))).toMatchObject({ stages: 2, stagesLate: 2 })
    expect(countStages([dropped], day('2021-08-10'))).toMatchObject({ progress: null, stages: 0 })
  })
  test('asks for the report of a quarter that is over and in which a project ran', () => {
    const due = (told: boolean, quarter: string, on: string) =>
      reportDue(projectOf({ startsOn: day('2021-04-01') }), { told, quarter, today: day(on) })
    expect(due(false, '2021-Q1', '2021-04-01')).toBe('not-due')
    expect(due(false, '2021-Q2', '2021-06-30')).toBe('not-due')
    expect(due(false, '2021-Q2', '2021-07-01')).toBe('missing')
    expect(due(true, '2021-Q2', '2021-06-30')).toBe('told')
  })
  test('counts and picks', () => {
    expect(countLines(all)).toMatchObject({ projects: 4, stagesLate: 1, reported: 3, owing: 1 })
    expect(countByDepartment([finished, ...all]).map(({ name }) => name)).toEqual(['공원과', '도로과'])
    expect(countByDepartment([...all, finished]).map(({ name, projects }) => [name, projects])).toEqual([
      ['공원과', 2],
      ['도로과', 3],
    ])
    expect(wish({})).toEqual([1, 2, 3, 4])
    expect(wish({ department: '공원과' })).toEqual([3])
    expect(wish({ subcommittee: '없는분과' })).toEqual([])
    expect(wish({ state: 'late' })).toEqual([2])
    expect(wish({ red: 'no-report' })).toEqual([4])
    expect(wish({ q: '가로' })).toEqual([3])
    expect(wish({ sort: 'progress' })).toEqual([2, 1, 4, 3])
    expect(wish({ sort: 'late' })).toEqual([2, 1, 3, 4])
    expect(wish({ sort: 'title' })[0]).toBe(3)
    expect(pickLines(all.toReversed(), BoardWish.parse({ sort: 'title' }))[0]).toBe(finished)
  })
})

describe('money', () => {
  test('is behind when it is more than 20 points behind the time', () => {
    const half = elapsedOf(2021, day('2021-07-02'))
    expect(elapsedOf(2021, day('2020-01-01')).n).toBe(0n)
    expect(elapsedOf(2021, day('2022-01-01'))).toEqual({ n: 1n, d: 1n })
    expect(isBehind({ base: 100, spent: 20 }, half)).toBe(true)
    expect(isBehind({ base: 100, spent: 40 }, half)).toBe(false)
    expect(isBehind({ base: 0, spent: 0 }, half)).toBe(false)
  })
})

describe('findings', () => {
  const today = day('2021-08-10')
  const stage = stageOf(1, '2021-01-01', '2021-03-31')
  const rules = (more: object, reported: string[] = ['2021-Q2'], on = today) =>
    performanceFindings(followedOf(more), reported, on)
  test('tell what is late, missing, not measured and too good, each in a sentence', () => {
    const beyond = indicatorOf({}, { value: 100_000, attained: { n: 10, d: 1 } })
    const found = [
      ...rules(
        { stages: [stage], indicators: [beyond, indicatorOf({}, { no: 2, value: 1, attained: { n: 1, d: 2 } })] },
        [],
      ),
      ...rules({ indicators: [indicatorOf({}), indicatorOf({}, { value: 1 })] }, ['2021-Q4'], day('2022-01-02')),
    ]
    expect(found.map(({ rule }) => rule)).toEqual([
      ...['late-without-reason', 'report-missing', 'far-beyond-target', 'never-measured'],
    ])
    for (const lang of ['ko', 'en'] as const)
      for (const one of found) expect(describeFinding(one, lang)).toMatch(/야간/)
  })
  test('are none where there is a reason, or it has not begun', () => {
    expect(rules({ stages: [{ ...stage, reason: '장마' }], indicators: [indicatorOf({})] })).toEqual([])
    expect(rules({}, [], day('2020-12-01'))).toEqual([])
  })
  test('and refusals have sentences', () => {
    for (const lang of ['ko', 'en'] as const) {
      expect(explain({ kind: 'place-missing' }, lang)).toMatch(/\./)
      expect(explain({ kind: 'unheard-of' }, lang)).toBeNull()
    }
  })
})
