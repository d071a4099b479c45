import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { changeOf, pledgeOf } from './fixture.ts'
import { statusByQuarter, statusOn } from './status-history.ts'

const first = changeOf({ changeNo: 1, from: 'other', to: 'on-track', decidedOn: '2021-02-10' })
const second = changeOf({ changeNo: 2, from: 'on-track', to: 'done', decidedOn: '2021-08-31' })

describe('the status of a pledge on a day', () => {
  it.each([
    ['2021-02-09', 'other'],
    ['2021-02-10', 'on-track'],
    ['2021-08-30', 'on-track'],
    ['2021-08-31', 'done'],
  ])('follows from its decisions: %s', (day, status) => {
    expect(statusOn('done', [first, second], localDate(day))).toBe(status)
  })

  it('is what it is where nothing was ever decided', () => {
    expect(statusOn('held', [], localDate('2021-01-01'))).toBe('held')
  })
})

describe('the quarters of a board', () => {
  const [one, other] = [pledgeOf({ status: 'done' }), pledgeOf({ id: 'pledge-58', no: 58, status: 'held' })]
  const changes = new Map([[one.id, [first, second]]])

  it('go from the first decision until today, each as its end stood', () => {
    const quarters = statusByQuarter([one, other], changes, localDate('2021-11-23'))
    expect(quarters.map(({ quarter, fulfilled, whole, rate }) => [quarter, fulfilled, whole, rate])).toEqual([
      ['2021-Q1', 0, 2, '0.0'],
      ['2021-Q2', 0, 2, '0.0'],
      ['2021-Q3', 1, 2, '50.0'],
      ['2021-Q4', 1, 2, '50.0'],
    ])
    expect(quarters[0]?.byStatus).toContainEqual({ status: 'on-track', count: 1 })
    expect(quarters[0]?.byStatus).toContainEqual({ status: 'held', count: 1 })
  })

  it('are the latest twelve, and count as fulfilled what one is told', () => {
    const quarters = statusByQuarter([one, other], changes, localDate('2030-01-01'), ['held'])
    expect(quarters).toHaveLength(12)
    expect(quarters.at(-1)).toMatchObject({ quarter: '2030-Q1', fulfilled: 1 })
  })

  it('are none before the first decision, and none without a pledge', () => {
    expect(statusByQuarter([other], new Map(), localDate('2021-11-23'))).toEqual([])
    expect(statusByQuarter([], changes, localDate('2021-11-23'))).toEqual([])
  })
})
