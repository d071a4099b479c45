import { expect, it } from 'vitest'
import { aGate, arrived, decided, itemId } from './fixture.ts'
import { standingsAfter } from './standing.ts'
import { standingView } from './standing-view.ts'

const into = [itemId('made')]
const records = [
  { gate: aGate(1, { kind: 'side' }), arrivals: [arrived('aside', 1)], outcomes: [decided('aside', 'passed', 1)] },
  {
    gate: aGate(2),
    arrivals: [arrived('stands', 9), arrived('gone', 1), arrived('lost', 1)],
    outcomes: [decided('stands', 'passed', 9), decided('gone', 'merged', null, { into })],
  },
]
const standings = standingsAfter(records)
const at = (id: string, of: typeof records = records) =>
  standingView(itemId(id), { records: of, standings, titleOf: (made) => `의제 ${made}` })

it('says where an item stands, left or was lost', () => {
  expect(at('stands')).toMatchObject({ state: 'standing', gate: '관문 2', outcome: 'passed', count: 1, won: 9 })
  expect(at('gone')).toMatchObject({ state: 'left', outcome: 'merged', into: [{ itemId: 'made', title: '의제 made' }] })
  expect(at('lost')).toMatchObject({ state: 'unaccounted', gateId: 'gate-2', outcome: null })
})

it('remembers a field check after which nothing is written', () => {
  expect(at('aside')).toMatchObject({ state: 'unaccounted', gate: '관문 1' })
  expect(at('nobody')).toMatchObject({ state: 'not-seen', gate: null })
})

it('falls back on the number of a gate that it is not given', () => {
  expect(at('stands', [])).toMatchObject({ gate: 'gate-2' })
})
