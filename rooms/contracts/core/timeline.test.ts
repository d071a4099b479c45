import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { forecast } from './forecast.ts'
import { designThenStart, stepOf } from './procedure-fixture.ts'
import { timelineOf } from './timeline.ts'

it('lays the steps over the months of their days, with where they were planned', () => {
  const late = designThenStart({ begunOn: '2021-05-04', finishedOn: '2021-10-15' })
  const { unit, columns, rows } = timelineOf(forecast(late, localDate('2021-10-15')))
  expect([unit, columns[0], columns.at(-1)]).toEqual(['month', { year: 2021, no: 5 }, { year: 2021, no: 10 }])
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['runs', 'runs', 'runs', 'runs', 'runs', 'runs'],
    [null, null, null, null, 'planned', 'runs'],
  ])
})

it('takes quarters for a long time, ten years of them at most', () => {
  const [short, long] = [stepOf('design', '2021-01-04', '2022-12-31'), stepOf('land', '2021-01-04', '2039-12-31')]
  const today = localDate('2021-01-04')
  expect(timelineOf(forecast([short], today))).toMatchObject({ unit: 'quarter', columns: { length: 8 } })
  expect(timelineOf(forecast([short, long], today)).columns.at(-1)).toEqual({ year: 2030, no: 4 })
})

it('has nothing to show of an empty procedure', () =>
  expect(timelineOf([])).toEqual({ unit: 'month', columns: [], rows: [] }))
