import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BodyId } from '#rooms/organization/core/body.ts'
import { Meeting } from './meeting.ts'
import { nextRound } from './next-round.ts'
import { formatRound, parseRound, readRound } from './round.ts'

describe('round labels', () => {
  it.each(['2020-1차', ' 2020 - 1 차', '2020-01차'])('reads %s', (text) => {
    expect(parseRound(text)).toEqual({ ok: true, value: { year: 2020, no: 1 } })
  })

  it.each(['1차', '2020-0차', '2020-차', '20-1차', '0020-1차', '2020-1', ''])('refuses “%s”', (text) => {
    expect(parseRound(text)).toEqual({ ok: false, refusal: { kind: 'unreadable-round', text } })
  })

  it('reads none where a row has none', () => {
    expect(readRound(null)).toEqual({ ok: true, value: null })
    expect(readRound('2020-1차')).toEqual({ ok: true, value: { year: 2020, no: 1 } })
    expect(readRound('')).toMatchObject({ ok: false })
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: 1, max: 999 }), (year, no) => {
        expect(parseRound(formatRound({ year, no }))).toEqual({ ok: true, value: { year, no } })
      }),
      { numRuns: 30 },
    )
  })
})

describe('nextRound', () => {
  const welfare = BodyId.parse('welfare')
  const meeting = (id: string, bodyId: string | null, round: { year: number; no: number } | null) =>
    Meeting.parse({
      id,
      registerNo: null,
      kind: 'subcommittee',
      session: null,
      bodyId,
      groupText: '복지·건강분과',
      round,
      period: { from: '2020-02-03', to: '2020-02-03', precision: 'day' },
      statedWeekday: null,
      place: null,
      attendance: null,
      topic: '분과 사업 논의',
      source: null,
    })

  it('is one more than the highest of the body and year', () => {
    const meetings = [
      meeting('m1', 'welfare', { year: 2020, no: 1 }),
      meeting('m2', 'welfare', { year: 2020, no: 3 }),
      meeting('m3', 'culture', { year: 2020, no: 7 }),
      meeting('m4', 'welfare', { year: 2019, no: 11 }),
      meeting('m5', 'welfare', null),
    ]
    expect(nextRound(meetings, welfare, 2020)).toEqual({ year: 2020, no: 4 })
    expect(nextRound(meetings, welfare, 2021)).toEqual({ year: 2021, no: 1 })
  })
})
