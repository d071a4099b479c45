import { describe, expect, it } from 'vitest'
import { ratio } from '#kit/ratio.ts'
import { applicationOf, callOf, idOfApplication } from './fixture.ts'
import { choose, meanOf, rankScored, readSheet, type SheetRow } from './screening.ts'

const { criteria } = callOf()
const sheetOf = (...totals: readonly number[]): readonly SheetRow[] =>
  totals.map((points, no) => ({ member: `위원 ${no}`, points: [points], recused: null }))
const of = (id: string, points: number, asked = 3_000_000) => ({
  ...{ application: applicationOf({ id, applicant: id, asked }), sheet: sheetOf(points) },
})
const noTie = { order: [], ground: null }

describe('a score sheet', () => {
  it('is read a member a line, who stands aside with the reason', () => {
    expect(readSheet('위원 1 | 30 | 50\n위원 2\t제척\t신청 단체의 임원\n', criteria)).toEqual({
      ok: true,
      value: [
        { member: '위원 1', points: [30, 50], recused: null },
        { member: '위원 2', points: [], recused: '신청 단체의 임원' },
      ],
    })
  })

  it.each([
    ['위원 1 | 30', 'sheet-unreadable'],
    ['위원 1 | 30 | 많이', 'sheet-unreadable'],
    ['위원 1 | 30 | 50 | 10', 'sheet-unreadable'],
    ['| 30 | 50', 'sheet-unreadable'],
    ['위원 1', 'sheet-unreadable'],
    ['위원 1 | 회피', 'sheet-unreadable'],
    ['위원 1 | 41 | 50', 'points-above-most'],
  ])('is refused for %s', (text, kind) => {
    expect(readSheet(text, criteria)).toMatchObject({ refusal: { kind, line: 1 } })
  })

  it('has a member once', () => {
    expect(readSheet('위원 1 | 1 | 1\n위원 1 | 2 | 2', criteria)).toMatchObject({
      refusal: { kind: 'member-twice', line: 2 },
    })
  })

  it('has an exact mean without those who stood aside, and none where all did', () => {
    const [aside] = [{ member: '위원 9', points: [], recused: '가족' }]
    expect(meanOf([...sheetOf(80, 85, 90, 71), aside])).toEqual(ratio(163, 2))
    expect(meanOf([aside])).toBeNull()
  })
})

describe('choosing', () => {
  it('gives the same place to the same score', () => {
    const scored = [70, 90, 70].map((points, no) => ({ ...of(`no-${no}`, points), mean: ratio(points) }))
    expect(rankScored(scored).map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, false],
      [2, true],
      [2, true],
    ])
  })

  it('takes the best while the money lasts; the first that does not fit begins the reserve', () => {
    const sheets = [of('dd', 70, 1_000_000), of('aa', 95), of('bb', 90), of('low', 59), of('cc', 80, 5_000_000)]
    expect(choose(callOf(), sheets, noTie)).toEqual({
      ok: true,
      value: { chosen: ['aa', 'bb'], reserve: ['cc', 'dd'] },
    })
    expect(choose(callOf({ places: 1 }), sheets, noTie)).toMatchObject({ value: { chosen: ['aa'] } })
    expect(choose(callOf({ places: 4 }), sheets.slice(0, 3), noTie)).toMatchObject({
      value: { chosen: ['aa', 'bb', 'dd'], reserve: [] },
    })
    expect(choose(callOf(), [of('low', 59)], noTie)).toEqual({ ok: true, value: { chosen: [], reserve: [] } })
  })

  it('needs a score of each', () => {
    expect(choose(callOf(), [{ ...of('aa', 1), sheet: [] }], noTie)).toMatchObject({
      refusal: { kind: 'not-scored', applicant: 'aa' },
    })
  })

  it('breaks no tie by itself, of the edge or of the reserve, and takes an order with its ground', () => {
    const call = callOf({ places: 2 })
    const sheets = [of('aa', 95), of('bb', 80), of('cc', 80)]
    expect(choose(call, sheets, noTie)).toMatchObject({ refusal: { kind: 'tie-unordered', applicants: 'bb, cc' } })
    const order = [idOfApplication('cc'), idOfApplication('bb')]
    expect(choose(call, sheets, { order, ground: null })).toMatchObject({ refusal: { kind: 'order-without-ground' } })
    expect(choose(call, sheets, { order: order.slice(0, 1), ground: '추첨' })).toMatchObject({ ok: false })
    expect(choose(call, sheets, { order, ground: '추첨' })).toEqual({
      ok: true,
      value: { chosen: ['aa', 'cc'], reserve: ['bb'] },
    })
    expect(choose(callOf({ places: 3 }), sheets, noTie)).toMatchObject({ value: { chosen: ['aa', 'bb', 'cc'] } })
    expect(choose(callOf({ places: 1 }), sheets, noTie)).toMatchObject({ refusal: { kind: 'tie-unordered' } })
    expect(choose(callOf({ places: 1 }), sheets, { order, ground: '추첨' })).toMatchObject({
      value: { chosen: ['aa'], reserve: ['cc', 'bb'] },
    })
  })
})
