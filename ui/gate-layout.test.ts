import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import type { GateDrawn, GateFlow, GateLoss } from './gate-drawn.ts'
import { type GateRow, layoutGates, type Strip } from './gate-layout.ts'

const gate = (
  id: string,
  countIn: number,
  countOut: number,
  to: readonly (readonly [string, number])[],
): GateDrawn => ({
  id,
  label: id,
  date: '2020',
  countIn,
  countOut,
  wonIn: null,
  wonOut: null,
  flows: to.map(([target, count]): GateFlow => ({ to: target, count, won: null })),
  lost: countIn > countOut ? [{ label: 'left', count: countIn - countOut } satisfies GateLoss] : [],
  open: false,
})
const width = (strip: Strip | undefined) => (strip === undefined ? Number.NaN : strip.to - strip.from)
const slotsOf = (rows: readonly GateRow[]) => rows.flatMap((row) => row.slots)
const slot = (rows: readonly GateRow[], id: string) => {
  const found = slotsOf(rows).find((one) => one.gate?.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

const geumcheon = [
  gate('platform', 22, 22, [['deliberation', 22]]),
  gate('agendas', 30, 30, [['deliberation', 30]]),
  gate('transfer', 106, 22, [['screening', 22]]),
  gate('deliberation', 52, 8, [['ballot', 8]]),
  gate('screening', 22, 10, [['ballot', 10]]),
  gate('ballot', 18, 18, [
    ['joint', 10],
    ['council', 8],
  ]),
  gate('joint', 10, 7, [['council', 7]]),
  gate('council', 18, 18, [['plan', 18]]),
  gate('plan', 18, 17, []),
]

describe('the places of the gates', () => {
  const rows = layoutGates(geumcheon, 'count')

  it('puts every gate below all that it takes from, entries side by side on top', () => {
    expect(rows.map((row) => row.slots.map((one) => one.gate?.id ?? 'lane'))).toEqual([
      ['platform', 'agendas', 'transfer'],
      ['deliberation', 'screening'],
      ['ballot'],
      ['joint', 'lane'],
      ['council'],
      ['plan'],
    ])
  })

  it('fills the twelve columns of every row', () => {
    for (const row of rows) {
      let next = 1
      for (const one of row.slots) {
        expect(one.start).toBe(next)
        next += one.span
      }
      expect(next).toBe(13)
    }
  })

  it('draws all widths on one scale, so that what leaves and what goes on is what came', () => {
    const one = width(slot(rows, 'transfer').taken) / 106
    expect(width(slot(rows, 'ballot').taken)).toBeCloseTo(18 * one)
    expect(width(slot(rows, 'screening').lost[0])).toBeCloseTo(12 * one)
    for (const place of slotsOf(rows)) {
      const left = place.lost.reduce((sum, strip) => sum + width(strip), 0)
      expect(width(place.passed) + left).toBeCloseTo(width(place.taken))
    }
  })

  it('shows what came in at a gate without any gate before it', () => {
    const one = width(slot(rows, 'transfer').taken) / 106
    expect(width(slot(rows, 'council').entered ?? undefined)).toBeCloseTo(3 * one)
    expect(slot(rows, 'ballot').entered).toBeNull()
  })

  it('lets only the last gate lead out of the drawing', () => {
    expect(
      slotsOf(rows)
        .filter((one) => one.leaves)
        .map((one) => one.gate?.id),
    ).toEqual(['plan'])
  })

  it('breaks off what goes to no gate that is recorded', () => {
    const cut = layoutGates([gate('a', 10, 10, [['b', 6]]), gate('b', 6, 6, [])], 'count')
    expect(width(slot(cut, 'a').untold ?? undefined) / width(slot(cut, 'a').taken)).toBeCloseTo(0.4)
  })

  it('does not draw a flow upwards or to an unknown gate', () => {
    const odd = layoutGates([gate('a', 3, 3, [['nowhere', 3]]), gate('b', 3, 3, [['a', 3]])], 'count')
    expect(odd.flatMap((row) => row.ribbons)).toEqual([])
  })

  it('puts a gate without any flow where it stands in the list', () => {
    const side = layoutGates([gate('a', 3, 3, [['b', 3]]), gate('b', 3, 3, []), gate('c', 1, 1, [])], 'count')
    expect(side.map((row) => row.slots.map((one) => one.gate?.id))).toEqual([['a'], ['b'], ['c']])
  })

  it('puts an entry that is needed far below just above its gate', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((id, at, all) =>
      gate(id, 4, 4, all[at + 1] === undefined ? [] : [[all[at + 1] ?? '', 4]]),
    )
    const late = layoutGates([gate('late', 1, 1, [['e', 1]]), ...chain], 'count')
    expect(late.findIndex((row) => row.slots.some((one) => one.gate?.id === 'late'))).toBe(3)
  })

  it('measures won where asked, a missing amount being a hair', () => {
    const rich = { ...gate('a', 1, 1, [['b', 1]]), wonIn: won(900), wonOut: won(900) }
    const drawn = layoutGates([rich, gate('b', 1, 1, [])], 'won')
    expect(width(slot(drawn, 'a').taken)).toBeGreaterThan(100)
    expect(width(slot(drawn, 'b').taken)).toBe(4)
  })

  it('keeps both ends of every ribbon equally wide, and all inside the drawing, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const gates = [
          gate('a', a, a, [['c', a]]),
          gate('b', b, b, [
            ['c', Math.min(b, c)],
            ['d', d],
          ]),
          gate('c', c, Math.min(c, d), [['d', Math.min(c, d)]]),
          gate('d', d, d, []),
        ]
        for (const row of layoutGates(gates, 'count')) {
          for (const { top, foot } of row.ribbons) {
            expect(width(top)).toBeCloseTo(width(foot))
            expect(Math.min(top.from, foot.from)).toBeGreaterThanOrEqual(0)
            expect(Math.max(top.to, foot.to)).toBeLessThanOrEqual(1200)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
