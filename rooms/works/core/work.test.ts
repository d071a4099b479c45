import { describe, expect, it } from 'vitest'
import { workOf } from './fixture.ts'
import { copyWorks } from './work.ts'
import { costInYear } from './work-cost.ts'

const years = { fromYear: 2021, toYear: 2022 }
const line = { mark: 'item' as const, when: null, text: '글' }
const work = workOf({
  texts: { need: [line], overview: [line], achievements: [line], steps: [line], effects: [line] },
  ...{
    figures: [{ name: '건수', value: '3', unit: '건', parts: [] }],
    group: 'focus',
    links: [{ kind: 'project', id: 'p' }],
  },
  cost: { years: [2021, 2022], rows: [{ source: 'city', before: 5, years: [1, 2], after: 0 }] },
})

describe('works carried on to a later year', () => {
  it('continue with what is planned, without what belongs to their year', () => {
    const copied = copyWorks([work], [workOf({ id: 'other', year: 2022, no: 4 })], years)
    expect(copied.ok && copied.value).toMatchObject([
      {
        ...{ id: 'hub-2022', year: 2022, no: 5, kind: 'continuing', group: 'major', carriedFrom: 'hub-2021' },
        texts: { need: [line], overview: [line], achievements: [], steps: [line], effects: [line] },
        ...{ figures: [], links: work.links, cost: work.cost },
      },
    ])
  })

  it('are carried on once, to a later year only', () => {
    const none = { ok: false, refusal: { kind: 'nothing-to-copy' } }
    expect(copyWorks([work], [workOf({ id: 'renamed', carriedFrom: 'hub-2021' })], years)).toEqual(none)
    expect(copyWorks([work], [workOf({ id: 'hub-2022' })], years)).toEqual(none)
    expect(copyWorks([], [], years)).toEqual(none)
    expect(copyWorks([work], [], { fromYear: 2021, toYear: 2021 })).toEqual({
      ok: false,
      refusal: { kind: 'year-not-later', field: 'toYear' },
    })
    const far = copyWorks([workOf({ id: 'a'.repeat(64) })], [workOf({ no: 999, id: 'last' })], years)
    expect(far).toMatchObject({ value: [{ id: `${'a'.repeat(59)}-2022`, no: 999 }] })
  })
})

it('the cost of a work in its year is told where its table has the year', () => {
  expect(costInYear(work)).toBe(1)
  expect(costInYear(workOf({}))).toBeNull()
  expect(costInYear({ ...work, year: 2030 })).toBeNull()
})
