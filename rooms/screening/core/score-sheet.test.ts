import { describe, expect, it } from 'vitest'
import { itemId, listed, listOf } from './lists-fixture.ts'
import { fillSheet } from './score-sheet.ts'

const { criteria } = listOf()
const sheet = {
  ...{ personNo: 1, criteria, items: [listed('a'), listed('b')], before: [] },
  aside: [
    { personNo: 1, itemId: itemId('b') },
    { personNo: 2, itemId: itemId('a') },
  ],
}
const row = (id: string, ...marks: (number | null)[]) => ({ itemId: itemId(id), marks })
const problems = (rows: readonly ReturnType<typeof row>[], handIn = false) => {
  const filled = fillSheet(sheet, rows, handIn)
  return filled.ok || filled.refusal.kind !== 'marks-do-not-fit'
    ? filled
    : filled.refusal.problems.map(({ kind }) => kind)
}

describe('a sheet', () => {
  it('may miss anything as a draft, and nothing when it is handed in, but what one stands aside from', () => {
    expect(fillSheet(sheet, [row('a', 10, null), row('b', null, null)], false)).toMatchObject({
      value: [{ itemId: 'item-a', marks: [10, null] }],
    })
    expect(problems([row('a', 10, null)], true)).toEqual(['mark-missing'])
    expect(fillSheet(sheet, [row('a', 10, 20), row('b', null, null)], true)).toMatchObject({ ok: true })
    expect(fillSheet(sheet, [row('b', null, null)], true)).toMatchObject({
      refusal: { kind: 'items-not-marked', titles: ['제안 a'] },
    })
  })

  it('keeps what it said of other items', () => {
    const before = [{ personNo: 1, itemId: itemId('a'), marks: [1, 2] }]
    const items = [listed('a'), listed('c')]
    expect(fillSheet({ ...sheet, items, before }, [row('c', 3, 4)], true)).toMatchObject({
      value: [{ marks: [1, 2] }, { marks: [3, 4] }],
    })
  })

  it('refuses marks above the most, for what one stands aside from, and for what is not scored here, all at once', () => {
    expect(problems([row('a', 61, 41), row('b', 1, null), row('z', 1, 1), row('a', 1)])).toEqual([
      'mark-too-high',
      'mark-too-high',
      'recused-from',
      'not-scored-here',
      'not-scored-here',
    ])
  })

  it('counts a criterion that the row leaves out as not marked', () => {
    const given = { itemId: itemId('a'), marks: Object.assign([], { length: 2 }) }
    expect(fillSheet(sheet, [given], true)).toMatchObject({ refusal: { kind: 'marks-do-not-fit' } })
  })
})
