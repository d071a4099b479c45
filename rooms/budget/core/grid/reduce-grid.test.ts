import { describe, expect, it } from 'vitest'
import { plainTable } from '#kit/merged-cells.ts'
import { gridLine, gridOf, idsOf, played, setting } from './grid-fixture.ts'
import { cursorPlace, rowAt, selection } from './grid-state.ts'
import { copyText, type GridAction } from './reduce-grid.ts'

const three = gridOf({}, { label: '현수막' }, { label: '다과' })
const typeAt = (id: string, column: number, text: string): GridAction[] => [
  { do: 'go-to', id, column },
  { do: 'begin', text },
  { do: 'commit', rows: 0, columns: 0, newId: 'n' },
]
const line = (state: typeof three, id: string) => rowAt(state, id)?.line

describe('moving about', () => {
  it('stays within the grid', () => {
    const far = played(three, { do: 'go', rows: 99, columns: 99 })
    expect(far.cursor).toEqual({ id: 'c', column: 7 })
    expect(played(far, { do: 'go', rows: -99, columns: -99 }).cursor).toEqual({ id: 'a', column: 0 })
    expect(played(gridOf(), { do: 'go', rows: 1, columns: 0 }).cursor.id).toBeNull()
  })

  it('selects a rectangle from where it began, either way round', () => {
    const down = played(
      three,
      { do: 'go', rows: 1, columns: 2, extend: true },
      { do: 'go', rows: 1, columns: 0, extend: true },
    )
    expect(selection(down)).toEqual({ top: 0, bottom: 2, left: 0, right: 2 })
    const up = played(three, { do: 'go-to', id: 'c', column: 3 }, { do: 'go-to', id: 'b', column: 1, extend: true })
    expect(selection(up)).toEqual({ top: 1, bottom: 2, left: 1, right: 3 })
    expect(played(up, { do: 'cancel' }).anchor).toBeNull()
    expect(selection({ ...up, anchor: { id: 'gone', column: 3 } })).toEqual({ top: 1, bottom: 1, left: 1, right: 3 })
  })
})

describe('typing', () => {
  it('changes a cell when it is left', () => {
    const typed = played(
      three,
      { do: 'go-to', id: 'b', column: 2 },
      { do: 'begin', text: '펼' },
      { do: 'type', text: '펼침막' },
    )
    expect(line(typed, 'b')?.label).toBe('현수막')
    const left = played(typed, { do: 'commit', rows: 1, columns: 0, newId: 'n' })
    expect([line(left, 'b')?.label, left.cursor.id, left.draft]).toEqual(['펼침막', 'c', null])
    expect(line(played(typed, { do: 'cancel' }), 'b')?.label).toBe('현수막')
    expect(line(played(typed, { do: 'go-to', id: 'a', column: 0 }), 'b')?.label).toBe('펼침막')
  })

  it('goes on with what stands there, and changes nothing by it', () => {
    const begun = played(three, { do: 'begin' })
    expect(begun.draft).toEqual({ text: '사무관리비', was: '사무관리비', problem: null })
    const same = played(begun, { do: 'commit', rows: 0, columns: 1, newId: 'n' })
    expect([same.past, same.cursor.column]).toEqual([[], 1])
    expect(played(three, { do: 'type', text: 'x' })).toEqual(three)
    expect(played(three, ...typeAt('a', 2, ' 자료집 ')).past).toEqual([])
  })

  it('does not begin where nothing is typed', () => {
    for (const column of [4, 5])
      expect(played(three, { do: 'go-to', id: 'a', column }, { do: 'begin' }).draft).toBeNull()
    expect(played(gridOf(), { do: 'begin' }).draft).toBeNull()
    expect(played(gridOf(), { do: 'commit', rows: 0, columns: 0, newId: 'n' }).rows).toEqual([])
  })

  it('keeps a text that cannot stand, with its problem, until it is mended or left', () => {
    const wrong = played(three, ...typeAt('a', 6, '많이'))
    expect(wrong.draft).toMatchObject({ text: '많이', problem: 'not-an-amount' })
    expect(played(wrong, { do: 'type', text: '5,000' }).draft?.problem).toBeNull()
    expect(line(played(wrong, { do: 'go-to', id: 'b', column: 0 }), 'a')?.stated).toBe(3000)
  })

  it('opens a new row under the last one', () => {
    const begun = played(three, { do: 'go-to', id: 'c', column: 2 }, { do: 'begin', text: '차' })
    const added = played(begun, { do: 'commit', rows: 1, columns: 0, newId: 'n' })
    expect([idsOf(added), added.cursor]).toEqual(['abcn', { id: 'n', column: 2 }])
    expect(line(added, 'n')).toMatchObject({ accountName: '사무관리비', label: '', source: 'city', stated: null })
  })

  it('does not write over what another changed in the cell meanwhile', () => {
    const begun = played(three, { do: 'go-to', id: 'a', column: 2 }, { do: 'begin', text: '내 것' })
    const theirs = three.rows.map(({ id, line: own }) => ({
      id,
      line: id === 'a' ? gridLine({ label: '남의 것' }) : own,
    }))
    const both = played(begun, { do: 'take-theirs', lines: theirs, version: 2 })
    expect(both.draft?.text).toBe('내 것')
    const left = played(both, { do: 'commit', rows: 0, columns: 0, newId: 'n' })
    expect(rowAt(left, 'a')).toMatchObject({
      line: { label: '내 것' },
      trouble: { kind: 'conflict', theirs: { label: '남의 것' } },
    })
    const mine = played(left, { do: 'resolve', id: 'a', keep: 'mine' })
    expect(rowAt(mine, 'a')).toMatchObject({ line: { label: '내 것' }, base: { label: '남의 것' }, trouble: null })
  })
})

describe('rows', () => {
  it('are added under the cursor, or to an empty grid', () => {
    expect(idsOf(played(three, { do: 'add', id: 'n' }))).toBe('anbc')
    const first = played(gridOf(), { do: 'add', id: 'n' })
    expect(line(first, 'n')).toMatchObject({ accountName: '', source: 'district', fiscalYear: 2021 })
    expect(idsOf(played({ ...three, cursor: { id: null, column: 0 } }, { do: 'add', id: 'n' }))).toBe('abcn')
  })

  it('are removed, moved, and brought back in their order', () => {
    const two = played(three, { do: 'go', rows: 1, columns: 0, extend: true }, { do: 'remove' })
    expect([idsOf(two), two.cursor.id, two.removed.map((one) => one.id)]).toEqual(['c', 'c', ['b', 'a']])
    const back = played(two, { do: 'undo' })
    expect([idsOf(back), back.removed]).toEqual(['abc', []])
    expect(idsOf(played(back, { do: 'redo' }))).toBe('c')
    expect(idsOf(played(three, { do: 'shift', by: 1 }))).toBe('bac')
    expect(idsOf(played(three, { do: 'go', rows: 2, columns: 0 }, { do: 'shift', by: -1 }))).toBe('acb')
    expect(played(three, { do: 'shift', by: -1 })).toEqual(three)
    expect(played(gridOf(), { do: 'shift', by: 1 }, { do: 'remove' }).rows).toEqual([])
  })

  it('are lump sums by a press', () => {
    const lump = played(three, { do: 'toggle' })
    expect(line(lump, 'a')?.lumpSum).toBe(true)
    expect(line(played(lump, { do: 'toggle' }), 'a')?.lumpSum).toBe(false)
    expect(played(gridOf(), { do: 'toggle' }).rows).toEqual([])
  })

  it('are cleared cell by cell; account and source stay', () => {
    const all = played(three, { do: 'go', rows: 0, columns: 7, extend: true }, { do: 'clear' })
    expect(line(all, 'a')).toEqual(gridLine({ label: '', formulaText: '', stated: null }))
    expect(line(played(all, { do: 'undo' }), 'a')).toEqual(gridLine())
  })
})

describe('undo and redo', () => {
  it('take moves and additions back too', () => {
    const moved = played(three, { do: 'shift', by: 1 }, { do: 'shift', by: 1 })
    expect([idsOf(moved), moved.moved]).toEqual(['bca', ['a']])
    const back = played(moved, { do: 'undo' }, { do: 'undo' })
    expect([idsOf(back), idsOf(played(back, { do: 'redo' }))]).toEqual(['abc', 'bac'])
    const added = played(three, { do: 'add', id: 'n' }, { do: 'shift', by: 1 })
    expect([idsOf(added), added.moved]).toEqual(['abnc', []])
    const again = played(played(three, { do: 'remove' }), { do: 'undo' })
    expect(
      idsOf(
        played(
          { ...again, past: again.past, future: [[{ kind: 'add', id: 'a', line: gridLine(), after: null }]] },
          { do: 'redo' },
        ),
      ),
    ).toBe('abc')
  })

  it('do nothing where there is nothing', () => {
    expect(played(three, { do: 'undo' }, { do: 'redo' })).toEqual(three)
  })

  it('take back only what nobody else has changed since', () => {
    const typed = played(three, ...typeAt('a', 2, '책자'))
    const rows = typed.rows.map((row) => (row.id === 'a' ? { ...row, line: gridLine({ label: '남의 것' }) } : row))
    expect(line(played({ ...typed, rows }, { do: 'undo' }), 'a')?.label).toBe('남의 것')
    const gone = { ...typed, rows: typed.rows.slice(1) }
    expect(idsOf(played(gone, { do: 'undo' }))).toBe('bc')
  })

  it('forget what could be made again, once something else is done', () => {
    const undone = played(three, ...typeAt('a', 2, '책자'), { do: 'undo' })
    expect(undone.future).toHaveLength(1)
    expect(played(undone, ...typeAt('a', 2, '책')).future).toEqual([])
    expect(line(played(undone, { do: 'redo' }), 'a')?.label).toBe('책자')
  })
})

describe('pasting', () => {
  const paste = (state: typeof three, rows: string[][], ids = ['x', 'y', 'z']) =>
    played(state, { do: 'paste', table: plainTable(rows), ids })

  it('writes cells over cells, and adds rows at the end', () => {
    const at = played(three, { do: 'go-to', id: 'c', column: 2 })
    const pasted = paste(at, [
      ['물', '500원×2개', '', '', '1,000', '구비'],
      ['빵', '700원×2개'],
    ])
    expect(line(pasted, 'c')).toMatchObject({ label: '물', formulaText: '500원×2개', stated: 1000, source: 'district' })
    expect(line(pasted, 'x')).toMatchObject({
      label: '빵',
      stated: 1400,
      source: 'district',
      accountName: '사무관리비',
    })
    expect([idsOf(pasted), idsOf(played(pasted, { do: 'undo' }))]).toEqual(['abcx', 'abc'])
  })

  it('tells what it could not read, and goes no further than its ids and its columns', () => {
    const at = played(three, { do: 'go-to', id: 'c', column: 6 })
    const pasted = paste(at, [['많이', '달나라', '너머'], ['1원'], ['2원']], ['x'])
    expect(pasted.problems).toEqual([
      { kind: 'amount', row: 1, text: '많이' },
      { kind: 'source', row: 1, text: '달나라' },
    ])
    expect(idsOf(pasted)).toBe('abcx')
    expect(played(pasted, { do: 'forget-problems' }).problems).toEqual([])
  })

  it('fills an empty grid', () => {
    const pasted = paste(gridOf(), [['사무관리비', '', '물', '500원×2개']])
    expect(line(pasted, 'x')).toMatchObject({ accountName: '사무관리비', group: null, label: '물', stated: 1000 })
  })

  it('makes rows of a table with headings', () => {
    const table = [
      ['통계목', '산출내역', '금액'],
      ['사무관리비', '물 500원×2개', '1,000'],
      ['', '빵 700원×2개', '1,400'],
    ]
    const pasted = paste(three, table)
    expect([idsOf(pasted), line(pasted, 'y')?.label, pasted.problems]).toEqual(['axybc', '빵', []])
    expect(idsOf(paste({ ...three, cursor: { id: null, column: 0 } }, table))).toBe('abcxy')
    expect(idsOf(paste(gridOf(), table))).toBe('xy')
    expect(paste(three, table.slice(0, 1)).problems).toEqual([{ kind: 'nothing-read', row: 1, text: '' }])
  })
})

describe('copying', () => {
  it('gives text that can be pasted back', () => {
    const odd = gridOf({ label: '말 "인용"', formulaText: '조성비\n- 나무 1,000원' })
    const all = played(odd, { do: 'go', rows: 0, columns: 7, extend: true })
    expect(copyText(all, setting)).toBe('사무관리비\t\t"말 ""인용"""\t"조성비\n- 나무 1,000원"\t\t1,000\t3,000\t시비')
    expect(copyText(gridOf(), setting)).toBe('')
  })
})

describe('the cursor', () => {
  it('keeps its place when its row goes', () => {
    const last = played(three, { do: 'go', rows: 9, columns: 0 }, { do: 'remove' })
    expect([last.cursor.id, cursorPlace(last)]).toEqual(['b', 1])
    const none = played(gridOf({}), { do: 'remove' })
    expect(none.cursor.id).toBeNull()
  })
})
