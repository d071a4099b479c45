import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { measurementOf } from './fixture.ts'
import { readValue, valueRatio, valueText } from './measured-value.ts'
import { correct, countedOf, MeasurementId, measure, measuredOnDay } from './measurement.ts'
import {
  dueQuarter,
  firstDayOf,
  lastDayOf,
  owesQuarter,
  quarterName,
  quarterOf,
  quarterOver,
  quartersBetween,
  yearDays,
} from './quarter.ts'
import { type QuestionResult, surveyValue } from './survey-value.ts'

describe('a measured number', () => {
  test.each([
    ['25,893', 25_893_000],
    ['62.2', 62_200],
    ['△1.5', -1500],
    ['-0', 0],
    ['0.125', 125],
    ['많이', null],
    ['1.2345', null],
    ['9,999,999,999', null],
  ] as const)('%s is %s thousandths', (text, value) => {
    const read = readValue(text)
    expect(read.ok ? read.value : null).toBe(value)
  })

  test('prints without zeros', () => {
    expect([valueText(62_200, 'ko'), valueText(25_893_000, 'ko')]).toEqual(['62.2', '25,893'])
    expect(valueRatio(500)).toEqual({ n: 1n, d: 2n })
  })
})

describe('a quarter', () => {
  test('has its days, its name and its turn', () => {
    expect(quarterOf(localDate('2021-08-01'))).toBe('2021-Q3')
    expect([firstDayOf('2021-Q4'), lastDayOf('2021-Q4')]).toEqual(['2021-10-01', '2021-12-31'])
    expect(quartersBetween(localDate('2021-11-01'), localDate('2022-01-01'))).toEqual(['2021-Q4', '2022-Q1'])
    expect(quartersBetween(localDate('2022-01-01'), localDate('2021-01-01'))).toEqual([])
    expect([quarterName('2021-Q3', 'ko'), quarterName('2021-Q3', 'en')]).toEqual(['2021년 3분기', 'quarter 3 of 2021'])
    const days = ['2020-05-01', '2021-03-31', '2021-04-01', '2021-08-01', '2022-02-01'].map(localDate)
    expect(days.map((day) => dueQuarter(yearDays(2021), day))).toEqual([null, null, '2021-Q1', '2021-Q2', '2021-Q4'])
    const run = { from: localDate('2021-05-01'), to: localDate('2021-09-30') }
    expect(days.map((day) => dueQuarter(run, day))).toEqual([null, null, null, '2021-Q2', '2021-Q3'])
    const owed = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'].map((one) =>
      owesQuarter(run, one, localDate('2021-08-01')),
    )
    expect(owed).toEqual([false, true, false, false])
    expect(owesQuarter(run, '2021-Q4', localDate('2022-02-01'))).toBe(false)
    expect([
      quarterOver('2021-Q2', localDate('2021-07-01')).ok,
      quarterOver('2021-Q3', localDate('2021-07-01')).ok,
    ]).toEqual([true, false])
  })
})

describe('a measurement', () => {
  const today = localDate('2021-07-15')
  const of = { today, perDong: false }
  const told = (more: Record<string, unknown>, others = [measurementOf({ id: 'm0', period: '2021-Q1' })], how = of) => {
    const taken = measure(measurementOf(more), others, how)
    return taken.ok ? null : taken.refusal.kind
  }
  test('stands once for a quarter and place', () => {
    expect(told({})).toBeNull()
    expect(measuredOnDay(localDate('2021-07-16'), today)).toMatchObject({ refusal: { kind: 'measured-later' } })
    expect(measuredOnDay(today, today)).toMatchObject({ ok: true })
    expect(told({ period: '2021-Q4' })).toBe('period-ahead')
    expect(told({ period: '2021-Q4', forecast: true })).toBeNull()
    expect(told({}, [], { today, perDong: true })).toBe('place-missing')
    expect(told({ period: '2021-Q1' })).toBe('measured-already')
    expect(told({ period: '2021-Q1', place: '가산동' })).toBeNull()
    expect(told({ period: '2021-Q1' }, [measurementOf({ period: '2021-Q1', correctedBy: 'm9' })])).toBeNull()
  })

  test('is corrected once, with a reason, and never a survey’s', () => {
    const by = { id: MeasurementId.parse('m2'), value: 7000, role: 'secretariat', reason: '빠뜨림' }
    expect(correct(measurementOf(), by)).toMatchObject({
      value: { id: 'm2', value: 7000, corrects: 'm1', reason: '빠뜨림' },
    })
    expect(correct(measurementOf({ correctedBy: 'm9' }), by)).toMatchObject({ refusal: { kind: 'corrected-already' } })
    const survey = { surveyId: 's1', questionId: 'q1', take: 'mean', part: 0, people: 9 }
    expect(correct(measurementOf({ survey }), by)).toMatchObject({ refusal: { kind: 'measured-by-survey' } })
  })

  test('is counted unless it is a forecast or corrected', () => {
    const all = [measurementOf(), measurementOf({ forecast: true }), measurementOf({ correctedBy: 'm9' })]
    expect(countedOf(all)).toHaveLength(1)
  })
})

describe('the number of a survey', () => {
  const result = (more: object): QuestionResult => ({
    ...{ question: { kind: 'scale' }, answered: 10, options: [], mean: null },
    scales: [
      {
        answered: 10,
        mean: '4.15',
        places: [
          { value: 3, people: 3 },
          { value: 4, people: 5 },
          { value: 5, people: 2 },
        ],
      },
    ],
    ...more,
  })
  const single = (people: number | null) =>
    result({ question: { kind: 'single' }, scales: [], options: [{ part: 1, people }] })
  const told = (...[asked, take, part]: Parameters<typeof surveyValue>) => {
    const taken = surveyValue(asked, take, part)
    return taken.ok ? taken.value.value : taken.refusal.kind
  }
  test.each([
    [result({}), 'mean', 0, 4150],
    [result({}), 'share', 4, 70_000],
    [result({}), 'share', 9, 'part-not-found'],
    [result({ answered: null }), 'mean', 0, 'too-few-answers'],
    [result({ scales: [{ answered: 10, mean: '4.15', places: null }] }), 'share', 4, 'too-few-answers'],
    [result({ scales: [] }), 'share', 4, 'too-few-answers'],
    [result({ question: { kind: 'number' }, scales: [], mean: '1,200' }), 'mean', 0, 1_200_000],
    [result({ question: { kind: 'number' }, scales: [] }), 'mean', 0, 'too-few-answers'],
    [result({ question: { kind: 'short' } }), 'mean', 0, 'question-gives-no-number'],
    [result({ question: { kind: 'short' } }), 'share', 0, 'question-gives-no-number'],
    [single(7), 'share', 1, 70_000],
    [single(7), 'share', 2, 'part-not-found'],
    [single(null), 'share', 1, 'too-few-answers'],
    [result({ question: { kind: 'multiple' }, answered: null }), 'share', 1, 'too-few-answers'],
  ] as const)('%#: %s', (asked, take, part, said) => {
    expect(told(asked, take, part)).toBe(said)
  })
})
