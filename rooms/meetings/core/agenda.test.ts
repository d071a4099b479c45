import { describe, expect, it } from 'vitest'
import { ItemId } from '#rooms/items/core/item.ts'
import { mayBeAbout, motionsOf } from './agenda.ts'

const item = (id: string) => ({ id: ItemId.parse(id), title: `의제 ${id}` })
const point = { no: 1, kind: 'motion' as const, title: '먼저', itemId: ItemId.parse('one'), notes: null }

it('lets only a motion be about an item', () => {
  const one = ItemId.parse('one')
  expect(mayBeAbout('report', one)).toMatchObject({ refusal: { kind: 'item-only-in-a-motion' } })
  expect([mayBeAbout('motion', one).ok, mayBeAbout('report', null).ok]).toEqual([true, true])
})

describe('items placed on an agenda', () => {
  it('become motions behind what stands there, each once, by their titles', () => {
    expect(motionsOf([item('two'), item('one'), item('three'), item('two')], [point])).toMatchObject({
      value: [
        { no: 2, kind: 'motion', title: '의제 two', itemId: 'two' },
        { no: 3, kind: 'motion', title: '의제 three', itemId: 'three' },
      ],
    })
  })

  it('are refused where there is none, and where each stands there already', () => {
    expect(motionsOf([], [])).toMatchObject({ refusal: { kind: 'items-needed' } })
    expect(motionsOf([item('one')], [point])).toMatchObject({ refusal: { kind: 'items-there-already' } })
  })
})
