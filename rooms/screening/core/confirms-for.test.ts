import { expect, it } from 'vitest'
import { confirmsFor } from './confirms-for.ts'

const officer = { isHead: false, heads: ['head', 'other-head'], away: new Set<string>() }

it('a head confirms in nobody’s place, even while standing in for another', () => {
  expect(confirmsFor({ ...officer, isHead: true, away: new Set(['other-head']) })).toEqual({ ok: true, value: null })
})

it('an officer confirms in the place of the head for whom they stand in, and otherwise not', () => {
  expect(confirmsFor({ ...officer, away: new Set(['kim', 'other-head']) })).toEqual({ ok: true, value: 'other-head' })
  expect(confirmsFor({ ...officer, away: new Set(['kim']) })).toMatchObject({ refusal: { kind: 'not-the-head' } })
  expect(confirmsFor(officer)).toMatchObject({ refusal: { kind: 'not-the-head' } })
})
