import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { juryOf } from './fixture.ts'
import { callJury, drawJury, juryState, mayApply, seated } from './jury.ts'

const people = fc.uniqueArray(
  fc.record({ no: fc.integer({ min: 1, max: 60 }), group: fc.constantFrom('a · 30s', 'b · 40s') }),
  {
    ...{ selector: ({ no }) => no, minLength: 1 },
  },
)
const after = localDate('2021-04-01')

describe('a jury', () => {
  it('is the same whoever draws it again from the same seed, in whatever order people applied', () => {
    fc.assert(
      fc.property(people, fc.string(), (applied, seed) => {
        const drawn = drawJury(juryOf({}), applied, seed, after)
        expect(drawJury(juryOf({}), applied.toReversed(), seed, after)).toEqual(drawn)
        const jury = juryOf({ drawn: drawn.ok ? [...drawn.value] : null, drawnOn: after })
        expect(seated(jury)).toHaveLength(Math.min(2, applied.length))
        expect(drawJury(jury, applied, seed, after)).toEqual({ ok: false, refusal: { kind: 'jury-drawn' } })
      }),
    )
  })

  it('is drawn after the last day, from somebody', () => {
    const one = [{ no: 1, group: '' }]
    expect(drawJury(juryOf({}), one, 's', localDate('2021-03-31'))).toMatchObject({
      refusal: { kind: 'applications-open' },
    })
    expect(drawJury(juryOf({}), [], 's', after)).toMatchObject({ refusal: { kind: 'nobody-applied' } })
    expect(seated(juryOf({}))).toEqual([])
  })

  it('takes applications from its first day to its last', () => {
    const on = (day: string) => mayApply(juryOf({}), localDate(day))
    expect([on('2021-03-01').ok, on('2021-03-31').ok, on('2021-02-28').ok, on('2021-04-01').ok]).toEqual([
      ...[true, true, false, false],
    ])
    const drawn = juryOf({ drawn: [], drawnOn: '2021-04-01' })
    expect(mayApply(drawn, localDate('2021-03-02'))).toMatchObject({ refusal: { kind: 'jury-drawn' } })
    const states = ['2021-02-01', '2021-03-02', '2021-04-02'].map((day) => juryState(juryOf({}), localDate(day)))
    expect([...states, juryState(drawn, after)]).toEqual(['before', 'open', 'closed', 'drawn'])
    expect(callJury(juryOf({})).ok).toBe(true)
    expect(callJury(juryOf({ closesOn: '2021-02-01' }))).toMatchObject({ refusal: { field: 'closesOn' } })
  })
})
