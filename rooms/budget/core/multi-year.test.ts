import { describe, expect, it } from 'vitest'
import { declareMultiYear, MultiYear, viewMultiYear } from './multi-year.ts'

const table = (years: number[], ...rows: object[]): MultiYear => MultiYear.parse({ years, rows })
const city = { source: 'city', before: 100, years: [200, 300], after: 400 }

describe('declareMultiYear', () => {
  it('takes ascending years and one row a source', () => {
    expect(declareMultiYear(table([2021, 2022], city, { ...city, source: 'district' })).ok).toBe(true)
  })

  it('refuses years out of order, a source twice, a row of another width', () => {
    expect(declareMultiYear(table([2022, 2021]))).toMatchObject({ refusal: { kind: 'years-not-in-order', year: 2021 } })
    expect(declareMultiYear(table([2021, 2022], city, city))).toMatchObject({
      refusal: { kind: 'multi-year-source-twice' },
    })
    expect(declareMultiYear(table([2021], city))).toMatchObject({
      refusal: { kind: 'multi-year-cells', cells: 2, years: 1 },
    })
  })
})

describe('viewMultiYear', () => {
  it('adds up rows and columns', () => {
    expect(viewMultiYear(table([2021, 2022], city, { ...city, source: 'district', after: 0 }))).toMatchObject({
      rows: [{ total: 1000 }, { total: 600 }],
      all: { total: 1600, before: 200, years: [400, 600], after: 400 },
    })
    expect(viewMultiYear(table([2021], { ...city, years: [] })).all).toMatchObject({ total: 500, years: [0] })
  })
})
