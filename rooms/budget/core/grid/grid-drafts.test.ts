import { describe, expect, it } from 'vitest'
import { draftsOf, losesWork, openWithDrafts, type RowDraft, readDrafts } from './grid-drafts.ts'
import { gridLine, gridOf, idsOf, played } from './grid-fixture.ts'
import { takeReply } from './grid-save.ts'
import { rowAt } from './grid-state.ts'

const saved = [
  { id: 'a', line: gridLine() },
  { id: 'b', line: gridLine({ label: '현수막' }) },
]
const opened = gridOf({}, { label: '현수막' })
const type = (id: string, column: number, text: string) =>
  [
    { do: 'go-to', id, column },
    { do: 'begin', text },
    { do: 'commit', rows: 0, columns: 0, newId: 'n' },
  ] as const
const renamed = played(opened, ...type('a', 0, '없는 과목'))
const refused = takeReply(renamed, [], {
  saved: [],
  lines: [],
  refused: [{ kind: 'account-not-found', lineId: 'a' } as never],
})
const again = (drafts: readonly RowDraft[], lines = saved) => openWithDrafts(lines, 2, drafts)

describe('leaving the page', () => {
  it('loses nothing while all is saved, or an added row is still empty', () => {
    const empty = played(opened, { do: 'go-to', id: 'b', column: 0 }, { do: 'add', id: 'c' })
    for (const state of [opened, empty]) {
      expect(losesWork(state)).toBe(false)
      expect(draftsOf(state)).toEqual([])
    }
  })

  it('loses rows not sent, unfinished and refused', () => {
    const unfinished = played(opened, ...type('b', 2, ''))
    expect(rowAt(refused, 'a')?.trouble?.kind).toBe('refused')
    for (const state of [renamed, refused, unfinished]) {
      expect(losesWork(state)).toBe(true)
      expect(draftsOf(state)).toHaveLength(1)
    }
  })

  it('loses removals, moves and a text being typed', () => {
    const at = { do: 'go-to', id: 'b', column: 2 } as const
    expect(losesWork(played(opened, at, { do: 'remove' }))).toBe(true)
    expect(losesWork(played(opened, at, { do: 'shift', by: -1 }))).toBe(true)
    expect(losesWork(played(opened, at, { do: 'begin', text: '펼' }))).toBe(true)
    expect(losesWork(played(opened, at, { do: 'begin' }))).toBe(false)
  })
})

describe('coming back', () => {
  it('finds what was refused, to be sent again', () => {
    const state = again(draftsOf(refused))
    expect(rowAt(state, 'a')).toMatchObject({ line: { accountName: '없는 과목' }, base: gridLine(), trouble: null })
    expect([idsOf(state), state.version]).toEqual(['ab', 2])
  })

  it('finds a row that was only here in its place', () => {
    const added = played(opened, { do: 'go-to', id: 'a', column: 0 }, { do: 'add', id: 'x' }, ...type('x', 2, '다과'))
    const state = again(draftsOf(added))
    expect([idsOf(state), rowAt(state, 'x')?.line.label, rowAt(state, 'x')?.base]).toEqual(['axb', '다과', null])
  })

  it('joins what others have saved meanwhile, and shows where it cannot', () => {
    const theirs = (line: ReturnType<typeof gridLine>) => [{ id: 'a', line }, ...saved.slice(1)]
    const joined = again(draftsOf(renamed), theirs(gridLine({ label: '책자' })))
    expect(rowAt(joined, 'a')).toMatchObject({ line: { accountName: '없는 과목', label: '책자' }, trouble: null })
    const other = again(draftsOf(renamed), theirs(gridLine({ accountName: '행사운영비' })))
    expect(rowAt(other, 'a')?.trouble?.kind).toBe('conflict')
    const gone = again(draftsOf(renamed), saved.slice(1))
    expect(rowAt(gone, 'a')?.trouble).toEqual({ kind: 'conflict', theirs: null })
  })

  it('has nothing to do where it was saved after all', () => {
    const state = again(draftsOf(renamed), [{ id: 'a', line: gridLine({ accountName: '없는 과목' }) }])
    expect(losesWork(state)).toBe(false)
  })
})

describe('kept drafts', () => {
  it('are read as they were kept', () => {
    const drafts = draftsOf(refused)
    expect(readDrafts(JSON.stringify(drafts))).toEqual(drafts)
    const added = { id: 'x', line: gridLine(), base: null, after: null }
    expect(readDrafts(JSON.stringify([added]))).toEqual([added])
  })
  it('are left out where they are none', () => {
    const odd = [null, 5, {}, { id: 'a' }, { id: 'a', line: {} }, { id: 'a', line: gridLine(), base: {} }]
    expect(readDrafts(JSON.stringify([...odd, { id: 'a', line: null, base: null }]))).toEqual([])
    for (const text of [null, '{', '{}', 'null']) expect(readDrafts(text)).toEqual([])
  })
})
