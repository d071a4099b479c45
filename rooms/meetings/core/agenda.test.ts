import { describe, expect, it } from 'vitest'
import { ItemId } from '#rooms/items/core/item.ts'
import { agendaOfCall, mayBeAbout, motionsOf, readAgenda } from './agenda.ts'

const item = (id: string) => ({ id: ItemId.parse(id), title: `의제 ${id}` })
const point = { no: 1, kind: 'motion' as const, title: '먼저', itemId: ItemId.parse('one'), notes: null }

it('reads the kind of a point from a mark before it, not from words that begin alike', () => {
  const lines =
    '보고: 추진 상황\n[심의] 1. 예산\n기타) 다음 회의\n심의위원회 구성\n기타 안건\n2) 승인\nReport: progress'
  expect(readAgenda(lines).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    ...['report 추진 상황', 'motion 예산', 'other 다음 회의', 'motion 심의위원회 구성', 'motion 기타 안건'],
    ...['motion 승인', 'report progress'],
  ])
})

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

describe('the agenda of a call', () => {
  it('is what was typed, then the items that were chosen; a motion with the title of one is the one on it', () => {
    const agenda = agendaOfCall('1. 의제  two\n보고: 의제 one\n다른 안건', [item('one'), item('two')])
    expect(agenda.ok && agenda.value.map(({ no, kind, title, itemId }) => [no, kind, title, itemId])).toEqual([
      [1, 'motion', '의제  two', 'two'],
      [2, 'report', '의제 one', null],
      [3, 'motion', '다른 안건', null],
      [4, 'motion', '의제 one', 'one'],
    ])
    expect(agendaOfCall('', [item('one')])).toMatchObject({ value: [{ no: 1, itemId: 'one' }] })
    expect(agendaOfCall('안건', [])).toMatchObject({ value: [{ no: 1, itemId: null }] })
  })

  it('is refused where nothing was typed and nothing chosen', () => {
    expect(agendaOfCall(' ', [])).toMatchObject({ refusal: { kind: 'agenda-needed' } })
  })
})
