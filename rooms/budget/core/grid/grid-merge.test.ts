import { describe, expect, it } from 'vitest'
import { gridLine, gridOf, idsOf, played } from './grid-fixture.ts'
import type { GridLine } from './grid-line.ts'
import { mergeLine } from './grid-merge.ts'
import { type GridState, rowAt } from './grid-state.ts'
import type { GridAction } from './reduce-grid.ts'

const three = gridOf({}, { label: '현수막' }, { label: '다과' })
const relabel = (id: string, label: string): GridAction[] => [
  { do: 'go-to', id, column: 2 },
  { do: 'begin', text: label },
  { do: 'commit', rows: 0, columns: 0, newId: 'n' },
]
const saved = (ids: string, changes: Record<string, Partial<GridLine>> = {}) =>
  [...ids].map((id) => ({
    id,
    line: { ...(rowAt(three, id)?.line ?? gridLine({ label: `새 ${id}` })), ...changes[id] },
  }))
const take = (state: GridState, ids: string, changes: Record<string, Partial<GridLine>> = {}) =>
  played(state, { do: 'take-theirs', lines: saved(ids, changes), version: 2 })

describe('mergeLine', () => {
  const base = gridLine()
  it('joins changes of different cells', () => {
    expect(mergeLine(base, { ...base, label: '책자' }, { ...base, group: '묶음' })).toEqual({
      ...base,
      label: '책자',
      group: '묶음',
    })
    expect(mergeLine(base, { ...base, label: '책자' }, { ...base, label: '책자' })).toMatchObject({ label: '책자' })
  })
  it('never joins a formula with an amount of somebody else', () => {
    expect(mergeLine(base, { ...base, formulaText: '1원' }, { ...base, stated: 5 })).toBeNull()
  })
})

describe('taking in what others have saved', () => {
  it('shows new, changed and removed rows in their order', () => {
    const seen = take(three, 'xcb', { b: { label: '펼침막' } })
    expect([idsOf(seen), rowAt(seen, 'b')?.line.label, seen.version]).toEqual(['xcb', '펼침막', 2])
    expect(seen.cursor.id).toBe('x')
  })

  it('keeps what is typed here: changed rows, new rows, moved rows', () => {
    const mine = played(
      three,
      ...relabel('b', '내 것'),
      { do: 'add', id: 'n' },
      { do: 'go-to', id: 'c', column: 0 },
      { do: 'shift', by: -1 },
    )
    expect(idsOf(mine)).toBe('abcn')
    const seen = take(mine, 'xabc', { b: { group: '묶음' } })
    expect(idsOf(seen)).toBe('xabcn')
    expect(rowAt(seen, 'b')).toMatchObject({
      line: { label: '내 것', group: '묶음' },
      base: { group: '묶음' },
      trouble: null,
    })
    expect(seen.moved).toEqual(['c'])
    expect(take(mine, 'ab').moved).toEqual([])
  })

  it('leaves a row alone that only was changed here, or is the same on both sides', () => {
    const mine = played(three, ...relabel('b', '내 것'))
    expect(rowAt(take(mine, 'abc'), 'b')).toEqual(rowAt(mine, 'b'))
    expect(rowAt(take(mine, 'abc', { b: { label: '내 것' } }), 'b')).toMatchObject({
      base: { label: '내 것' },
      trouble: null,
    })
  })

  it('tells a conflict, and settles it either way', () => {
    const mine = played(three, ...relabel('b', '내 것'))
    const both = take(mine, 'abc', { b: { label: '남의 것' } })
    expect(rowAt(both, 'b')).toMatchObject({ line: { label: '내 것' }, trouble: { theirs: { label: '남의 것' } } })
    expect(rowAt(played(both, { do: 'resolve', id: 'b', keep: 'theirs' }), 'b')).toMatchObject({
      line: { label: '남의 것' },
      base: { label: '남의 것' },
    })
    expect(played(both, { do: 'resolve', id: 'a', keep: 'theirs' })).toEqual(both)
  })

  it('tells when a row changed here was removed there', () => {
    const mine = played(three, ...relabel('b', '내 것'))
    const gone = take(mine, 'ac')
    expect(rowAt(gone, 'b')).toMatchObject({ trouble: { kind: 'conflict', theirs: null } })
    expect(idsOf(played(gone, { do: 'resolve', id: 'b', keep: 'theirs' }))).toBe('ac')
    expect(rowAt(played(gone, { do: 'resolve', id: 'b', keep: 'mine' }), 'b')).toMatchObject({
      base: null,
      trouble: null,
    })
  })

  it('keeps a removal, unless the row was changed there', () => {
    const mine = played(three, { do: 'remove' })
    expect(take(mine, 'abc')).toMatchObject({ removed: [{ id: 'a' }] })
    expect(idsOf(take(mine, 'abc', { a: { label: '남이 고침' } }))).toBe('abc')
    expect(take(mine, 'bc').removed).toEqual([])
  })

  it('tells when two rows were given one id', () => {
    const mine = played(
      three,
      { do: 'add', id: 'n' },
      { do: 'begin', text: '행사운영비' },
      { do: 'commit', rows: 0, columns: 0, newId: 'm' },
    )
    expect(rowAt(take(mine, 'abcn'), 'n')).toMatchObject({ trouble: { kind: 'conflict' } })
  })

  it('keeps a refusal until the row is changed', () => {
    const mine = played(three, ...relabel('b', '내 것'))
    const refusal = { kind: 'amount-missing', lineId: 'b' } as never
    const rows = mine.rows.map((row) =>
      row.id === 'b' ? { ...row, trouble: { kind: 'refused' as const, refusal } } : row,
    )
    const refused = { ...mine, rows }
    expect(rowAt(take(refused, 'abc', { b: { group: '묶음' } }), 'b')?.trouble).toMatchObject({ kind: 'refused' })
    expect(rowAt(played(refused, ...relabel('b', '고친 것')), 'b')?.trouble).toBeNull()
  })
})
