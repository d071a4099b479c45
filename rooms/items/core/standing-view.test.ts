import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { aGate, arrived, decided, itemId } from './fixture.ts'
import { standingsAfter } from './standing.ts'
import { lastReason, standingView } from './standing-view.ts'

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

it('says why an item last went its way: as explained later, as decided, by its code, or not at all', () => {
  const said = (outcome: { explanation?: string; reason?: string; code?: string } | null) =>
    lastReason({
      standing: { gateId: aGate(1).id, outcome: 'rejected' },
      gates: [
        {
          gate: aGate(1),
          outcomes:
            outcome === null
              ? []
              : [
                  {
                    outcome: 'rejected',
                    explanation:
                      outcome.explanation === undefined
                        ? null
                        : { reason: outcome.explanation, basis: '회의록', on: localDate('2021-03-02') },
                    reason: outcome.reason ?? null,
                    reasonCode: outcome.code ?? null,
                  },
                ],
        },
      ],
    })
  expect(said({ explanation: '뒤에', reason: '그때', code: 'other' })).toBe('뒤에')
  expect(said({ reason: '그때', code: 'other' })).toBe('그때')
  expect(said({ code: 'other' })).toBe('other')
  expect(said({})).toBe(null)
  expect(said(null)).toBe(null)
  expect(lastReason({ standing: { gateId: null, outcome: null }, gates: [] })).toBe(null)
})
