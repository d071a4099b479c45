import { describe, expect, it } from 'vitest'
import { ItemId } from '#rooms/items/core/item.ts'
import type { AgendaItem } from './agenda.ts'
import { type AgendaChange, changeAgenda } from './agenda-change.ts'

const stream = ItemId.parse('stream')
const point = (no: number, title: string, other: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ no, kind: 'motion', title, itemId: null, notes: null },
  ...other,
})
const agenda = [point(1, '가'), point(2, '나', { itemId: stream }), point(3, '다'), point(4, '라')]
const nothing = { votes: [], recusals: [], papers: [] }
const change = (no: number, how: AgendaChange, beside: object = {}, from: readonly AgendaItem[] = agenda) => {
  const changed = changeAgenda(from, no, how, { ...nothing, ...beside })
  return changed.ok ? changed.value.agenda.map((one) => `${one.no}${one.title}`).join(' ') : changed.refusal
}
const edit = (other: Partial<AgendaItem>): AgendaChange => ({
  what: 'point-edited',
  point: { kind: 'motion', title: '나', itemId: stream, ...other },
})
const remove = { what: 'point-removed' } as const
const moveTo = (toNo: number): AgendaChange => ({ what: 'point-moved', toNo })

describe('a point of an agenda', () => {
  it('is moved up and down, and those between take the numbers that follow', () => {
    expect(change(2, moveTo(1))).toBe('1나 2가 3다 4라')
    expect(change(2, moveTo(3))).toBe('1가 2다 3나 4라')
    expect(change(4, moveTo(1))).toBe('1라 2가 3나 4다')
    expect(changeAgenda(agenda, 2, moveTo(4), nothing)).toMatchObject({
      value: {
        moved: [
          { was: 3, no: 2 },
          { was: 4, no: 3 },
          { was: 2, no: 4 },
        ],
        point: { no: 2, title: '나' },
      },
    })
    expect([change(2, moveTo(2)), change(2, moveTo(5))]).toEqual([
      { kind: 'nothing-changed' },
      { kind: 'no-such-place' },
    ])
  })

  it('is taken off, not before its papers, and never the last', () => {
    expect(change(2, remove)).toBe('1가 2다 3라')
    expect(change(2, remove, { papers: [{ agendaNo: 2 }] })).toEqual({ kind: 'point-has-papers' })
    expect(change(2, remove, { papers: [{ agendaNo: 3 }] })).toBe('1가 2다 3라')
    expect(change(1, remove, {}, agenda.slice(0, 1))).toEqual({ kind: 'last-point' })
    expect(change(9, remove)).toEqual({ kind: 'no-such-point' })
  })

  it('is put otherwise where it stands; only a motion is about an item', () => {
    expect(change(2, edit({ title: '마' }))).toBe('1가 2마 3다 4라')
    expect(changeAgenda(agenda, 2, edit({ kind: 'report', itemId: null }), nothing)).toMatchObject({
      value: { agenda: [{}, { no: 2, kind: 'report', itemId: null }, {}, {}], moved: [] },
    })
    expect(change(2, edit({ itemId: null }))).toBe('1가 2나 3다 4라')
    expect(change(2, edit({}))).toEqual({ kind: 'nothing-changed' })
    expect(change(2, edit({ kind: 'report' }))).toEqual({ kind: 'item-only-in-a-motion' })
  })

  it('stays as it is and where it is once it has a vote, a recusal or notes', () => {
    expect(change(2, edit({ title: '마' }), { votes: [{ agendaNo: 2 }] })).toEqual({ kind: 'point-dealt-with', no: 2 })
    expect(change(1, remove, { recusals: [{ agendaNo: 3 }] })).toEqual({ kind: 'point-dealt-with', no: 3 })
    const noted = agenda.with(0, point(1, '가', { notes: '길게 이야기함' }))
    expect(change(3, moveTo(1), {}, noted)).toEqual({ kind: 'point-dealt-with', no: 1 })
    expect(change(3, moveTo(2), {}, noted)).toBe('1가 2다 3나 4라')
  })
})
