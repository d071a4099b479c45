import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { aboveTheLine, claimOf, releaseRest } from './cost-line.ts'
import { callOf } from './fixture.ts'
import { newLife } from './grant-life.ts'

const [on, line] = [localDate('2021-04-20'), won(15_000_000)]
const given = { on, amount: won(4_000_000), reason: '포기' }

it('calls share a cost line: what is published and not given back counts, a draft and the call itself do not', () => {
  const [own, other] = [callOf(), callOf({ id: 'other' })]
  expect(aboveTheLine(own, line, [])).toBeNull()
  expect(aboveTheLine(own, line, [own, callOf({ id: 'draft', publishedOn: null })])).toBeNull()
  expect(aboveTheLine(own, line, [own, other])).toEqual({ kind: 'above-the-line', line, others: 10_000_000 })
  expect(aboveTheLine(own, line, [{ ...other, releases: [given] }])).toMatchObject({ others: 6_000_000 })
  expect(aboveTheLine(own, line, [{ ...other, releases: [given, { ...given, amount: won(1_000_000) }] }])).toBeNull()
})

it('what no grant binds goes back once, when nobody chosen waits', () => {
  const decided = callOf({ decidedOn: '2021-04-10' })
  const money = { left: won(4_000_000), chosen: [{ ...newLife, surrenderedOn: on }] }
  const release = (call = decided, more: object = {}) => releaseRest(call, { ...money, ...more }, '포기', on)
  expect(release(callOf())).toMatchObject({ refusal: { kind: 'call-not-decided' } })
  expect(release(decided, { chosen: [newLife] })).toMatchObject({ refusal: { kind: 'chosen-waiting' } })
  expect(release(decided, { left: won(0) })).toMatchObject({ refusal: { kind: 'nothing-left' } })
  const after = release()
  expect(after).toMatchObject({ value: { releases: [given] } })
  if (after.ok) expect(claimOf(after.value)).toBe(6_000_000)
  const agreed = { granted: won(1) as never, ownShare: won(0) as never, endsOn: on, reportDueOn: on }
  expect(release(decided, { chosen: [{ ...newLife, agreed }] })).toMatchObject({ ok: true })
})
