import { describe, expect, it } from 'vitest'
import { gridLine, gridOf, idsOf, played } from './grid-fixture.ts'
import { pendingEdits, rowState, type SaveReply, takeReply } from './grid-save.ts'
import { type GridState, rowAt } from './grid-state.ts'
import type { GridAction } from './reduce-grid.ts'

const three = gridOf({}, { label: '현수막' }, { label: '다과' })
const typeAt = (id: string, column: number, text: string): GridAction[] => [
  { do: 'go-to', id, column },
  { do: 'begin', text },
  { do: 'commit', rows: 0, columns: 0, newId: 'm' },
]
const newRow: GridAction[] = [{ do: 'add', id: 'n' }, ...typeAt('n', 2, '물'), ...typeAt('n', 3, '500원×2개')]
const reply = (more: Partial<SaveReply>): SaveReply => ({ saved: [], lines: [], refused: [], ...more })
const refused = (refusal: object) => reply({ refused: [refusal as never] })
const send = (state: GridState, answer: SaveReply) => takeReply(state, pendingEdits(state), answer)

describe('what is to be sent', () => {
  it('is nothing while nothing is changed', () => {
    expect(pendingEdits(three)).toEqual([])
    expect(pendingEdits(played(three, { do: 'add', id: 'n' }))).toEqual([])
  })

  it('is every change, in the order of the rows', () => {
    const changed = played(
      three,
      ...newRow,
      ...typeAt('b', 2, '펼침막'),
      { do: 'go-to', id: 'c', column: 0 },
      { do: 'shift', by: -1 },
      { do: 'go-to', id: 'a', column: 0 },
      { do: 'remove' },
    )
    expect(idsOf(changed)).toBe('ncb')
    expect(pendingEdits(changed)).toEqual([
      { change: 'remove', lineId: 'a', base: gridLine() },
      {
        change: 'add',
        lineId: 'n',
        after: null,
        line: gridLine({ label: '물', formulaText: '500원×2개', stated: 1000 }),
      },
      { change: 'move', lineId: 'c', after: 'n' },
      {
        change: 'rewrite',
        lineId: 'b',
        base: gridLine({ label: '현수막' }),
        line: gridLine({ label: '펼침막' }),
      },
    ])
  })

  it('waits for rows that are not ready', () => {
    const wrong = played(three, ...typeAt('a', 3, '1,000원××3부'))
    expect([rowState(wrong.rows[0] as never), pendingEdits(wrong)]).toEqual(['unfinished', []])
  })
})

describe('the reply', () => {
  const changed = played(three, ...typeAt('a', 2, '책자'))

  it('comes to the grid as an action', () => {
    const answer = reply({ saved: ['a'], lines: [{ lineId: 'a', line: gridLine({ label: '책자' }) }] })
    const taken = played(changed, { do: 'take-reply', sent: pendingEdits(changed), reply: answer })
    expect(pendingEdits(taken)).toEqual([])
  })

  it('makes what was saved the base of the next change', () => {
    const saved = send(changed, reply({ saved: ['a'], lines: [{ lineId: 'a', line: gridLine({ label: '책자' }) }] }))
    expect(rowAt(saved, 'a')).toMatchObject({ base: { label: '책자' } })
    expect(saved.rows.map(rowState)).toEqual(['saved', 'saved', 'saved'])
  })

  it('keeps what was typed meanwhile, joined with what the server made of the row', () => {
    const sent = pendingEdits(changed)
    const typedOn = played(changed, ...typeAt('a', 1, '묶음'))
    const answer = reply({ saved: ['a'], lines: [{ lineId: 'a', line: gridLine({ label: '책자!' }) }] })
    expect(rowAt(takeReply(typedOn, sent, answer), 'a')).toMatchObject({ line: { label: '책자!', group: '묶음' } })
    const again = played(changed, ...typeAt('a', 2, '책자 둘'))
    expect(rowAt(takeReply(again, sent, answer), 'a')).toMatchObject({
      line: { label: '책자 둘' },
      base: { label: '책자!' },
    })
  })

  it('joins or shows what another has changed', () => {
    const theirs = (more: object) => refused({ kind: 'line-changed-meanwhile', lineId: 'a', theirs: gridLine(more) })
    expect(rowAt(send(changed, theirs({ group: '묶음' })), 'a')).toMatchObject({
      line: { label: '책자', group: '묶음' },
      trouble: null,
    })
    expect(rowAt(send(changed, theirs({ label: '남의 것' })), 'a')?.trouble).toMatchObject({ kind: 'conflict' })
    const added = played(three, ...newRow)
    const taken = refused({ kind: 'line-changed-meanwhile', lineId: 'n', theirs: gridLine() })
    expect(rowAt(send(added, taken), 'n')?.trouble).toMatchObject({ kind: 'conflict' })
    const gone = send(changed, refused({ kind: 'line-removed-meanwhile', lineId: 'a' }))
    expect(rowAt(gone, 'a')?.trouble).toEqual({ kind: 'conflict', theirs: null })
    expect(pendingEdits(gone)).toEqual([])
  })

  it('lets a refused row wait, unless it was typed on', () => {
    const unknown = refused({ kind: 'unknown-account', lineId: 'a', fiscalYear: 2021, name: '없는 과목' })
    const waiting = send(changed, unknown)
    expect([rowState(waiting.rows[0] as never), pendingEdits(waiting)]).toEqual(['refused', []])
    const sent = pendingEdits(changed)
    const typedOn = takeReply(played(changed, ...typeAt('a', 2, '책')), sent, unknown)
    expect(rowAt(typedOn, 'a')?.trouble).toBeNull()
    const moved = played(three, { do: 'shift', by: 1 })
    expect(rowAt(send(moved, refused({ kind: 'amount-missing', lineId: 'a' })), 'a')?.trouble).toMatchObject({
      kind: 'refused',
    })
  })

  it('ends moves and removals', () => {
    const moved = played(three, { do: 'shift', by: 1 })
    const answer = reply({ saved: ['a'], lines: [{ lineId: 'a', line: gridLine() }] })
    expect(send(moved, answer).moved).toEqual([])
    expect(send(moved, reply({})).moved).toEqual(['a'])
    const removed = played(three, { do: 'remove' })
    expect(send(removed, reply({ saved: ['a'] })).removed).toEqual([])
  })

  it('sends the removal of a row that was on its way', () => {
    const added = played(three, ...newRow)
    const sent = pendingEdits(added)
    const gone = played(added, { do: 'go-to', id: 'n', column: 0 }, { do: 'remove' })
    const line = gridLine({ label: '물' })
    const answered = takeReply(gone, sent, reply({ saved: ['n'], lines: [{ lineId: 'n', line }] }))
    expect(pendingEdits(answered)).toEqual([{ change: 'remove', lineId: 'n', base: line }])
    const rewritten = played(changed, { do: 'remove' })
    const late = takeReply(rewritten, pendingEdits(changed), reply({ saved: ['a'], lines: [{ lineId: 'a', line }] }))
    expect(late.removed).toEqual([{ id: 'a', base: line }])
    expect(takeReply(rewritten, pendingEdits(changed), reply({})).removed).toEqual([{ id: 'a', base: gridLine() }])
  })
})
