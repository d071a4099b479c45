import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { groupOf, inspectorOf } from './fixture.ts'
import { apply, appoint, endTerm, isCivilian, train, turnDown, visitInTerm } from './inspector.ts'

const day = localDate

describe('inspectors', () => {
  it('apply while their group is called for', () => {
    expect(apply(groupOf(), day('2021-02-10'))).toEqual({ ok: true, value: null })
    expect(apply(groupOf(), day('2021-03-10'))).toMatchObject({ refusal: { kind: 'not-called-today' } })
  })
  it('are civilians unless the office pays them', () => {
    expect(isCivilian(['resident', 'governance-council-member'])).toBe(true)
    expect(isCivilian(['resident', 'department-officer'])).toBe(false)
  })
  it('are appointed for the group’s term while a seat is free', () => {
    const term = (on: string) => appoint(groupOf(), inspectorOf(), 4, day(on))
    expect(term('2021-02-28')).toMatchObject({ value: { state: 'appointed', from: '2021-03-01', to: '2021-12-31' } })
    expect(term('2021-05-01')).toMatchObject({ value: { from: '2021-05-01' } })
    expect(term('2022-05-01')).toMatchObject({ value: { from: '2021-03-01' } })
    expect(appoint(groupOf(), inspectorOf({ state: 'not-chosen' }), 0, day('2021-03-01'))).toMatchObject({ ok: true })
  })
  it.each([
    [{ state: 'appointed' as const }, 0, 'not-applying'],
    [{ accountId: null }, 0, 'account-is-gone'],
    [{}, 5, 'seats-are-taken'],
  ])('are not appointed with %j and %i appointed: %s', (parts, taken, kind) => {
    expect(appoint(groupOf(), inspectorOf(parts), taken, day('2021-03-01'))).toMatchObject({ refusal: { kind } })
  })
  it('are told when they are not chosen, once', () => {
    expect(turnDown(inspectorOf())).toMatchObject({ value: { state: 'not-chosen' } })
    expect(turnDown(inspectorOf({ state: 'ended' }))).toMatchObject({ refusal: { kind: 'not-applying' } })
  })
  it('are trained on a day that has come, and leave with a reason', () => {
    const appointed = inspectorOf({ state: 'appointed', from: day('2021-03-01'), to: day('2021-12-31') })
    const today = day('2021-03-10')
    expect(train(appointed, today, today)).toMatchObject({ value: { trainedOn: '2021-03-10' } })
    expect(train(appointed, day('2021-03-11'), today)).toMatchObject({ refusal: { kind: 'trained-later' } })
    expect(train(inspectorOf(), today, today)).toMatchObject({ refusal: { kind: 'not-appointed' } })
    expect(endTerm(appointed, '이사', today, null)).toMatchObject({ value: { state: 'ended', endReason: '이사' } })
    expect(endTerm(inspectorOf(), '이사', today, null)).toMatchObject({ refusal: { kind: 'not-appointed' } })
  })
  it('do not end before a visit that they reported', () => {
    const appointed = inspectorOf({ state: 'appointed', from: day('2021-03-01'), to: day('2021-12-31') })
    const end = (on: string) => endTerm(appointed, '이사', day(on), day('2021-06-10'))
    expect(end('2021-06-10')).toMatchObject({ ok: true })
    expect(end('2021-06-09')).toMatchObject({ refusal: { kind: 'visited-after-the-end', visitedOn: '2021-06-10' } })
  })
  it.each([
    ['2021-02-28', null, false],
    ['2021-03-01', null, true],
    ['2021-12-31', null, true],
    ['2022-01-01', null, false],
    ['2021-06-10', '2021-06-10', true],
    ['2021-06-11', '2021-06-10', false],
  ])('inspect within their term: on %s, ended on %s', (on, ended, allowed) => {
    const term = { from: day('2021-03-01'), to: day('2021-12-31'), endedOn: ended === null ? null : day(ended) }
    expect(visitInTerm(term, day(on)).ok).toBe(allowed)
    expect(visitInTerm({ ...term, from: null }, day(on)).ok).toBe(false)
    expect(visitInTerm({ from: term.from, to: null, endedOn: null }, day(on)).ok).toBe(false)
  })
})
