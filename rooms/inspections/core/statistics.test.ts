import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { faultOf, reportOf, visitOf } from './fixture.ts'
import { countInspections } from './statistics.ts'

const day = localDate
const always = { from: null, to: null }
const today = day('2021-07-01')
const visits = [visitOf({ state: 'reported', report: reportOf() }), visitOf(), visitOf({ dueOn: today })]
const [dueOn, repliedOn] = [day('2021-06-20'), day('2021-06-20')]
const faults = [
  faultOf(),
  faultOf({ state: 'demanded', dueOn }),
  faultOf({ state: 'closed', dueOn, repliedOn }),
  faultOf({ state: 'closed', dueOn, repliedOn }),
  faultOf({ state: 'closed', dueOn, repliedOn: day('2021-06-21') }),
]

describe('statistics of inspections', () => {
  it('count visits and corrections, with an exact share rounded once', () => {
    expect(countInspections(visits, faults, always, today)).toEqual({
      ...{ visits: 1, missing: 1, found: 5, demanded: 4, closed: 3, inTime: 2, open: 1, overdue: 1 },
      inTimeShare: '66.7',
    })
  })
  it('count what falls between two days alone', () => {
    const within = { from: day('2021-06-10'), to: day('2021-06-10') }
    expect(countInspections(visits, faults, within, today)).toMatchObject({ visits: 1, missing: 1, found: 5 })
    const after = { from: day('2021-06-11'), to: null }
    expect(countInspections(visits, faults, after, today)).toMatchObject({ visits: 0, found: 0, inTimeShare: null })
    const before = { from: null, to: day('2021-06-09') }
    expect(countInspections(visits, faults, before, today)).toMatchObject({ visits: 0, missing: 0, found: 0 })
  })
})
