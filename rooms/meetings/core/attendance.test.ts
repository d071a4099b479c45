import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { SeatId } from '#rooms/organization/core/seat.ts'
import {
  attendanceOf,
  cameAtAll,
  checkQuorum,
  type FilledSeat,
  maySendProxy,
  numberMembers,
  type Presence,
  presenceChanges,
  presentAt,
} from './attendance.ts'
import { defaultRules } from './meeting-rules.ts'

const at = (time: string) => Instant.parse(`2026-08-05T${time}:00.000Z`)
const seat = (id: string, kind: FilledSeat['kind'], account: string | null = null): FilledSeat => ({
  seatId: SeatId.parse(id),
  bodyId: BodyId.parse('council'),
  kind,
  label: `자리 ${id}`,
  accountId: account === null ? null : AccountId.parse(account),
})
const presence = (personNo: number, from: string, to: string | null = null, byProxy = false): Presence => ({
  personNo,
  cameAt: at(from),
  leftAt: to === null ? null : at(to),
  byProxy,
  notedBy: 'clerk',
})
const rules = defaultRules('governance-council')

describe('the members of a meeting', () => {
  it('are one person for every seat, and one for two seats of the same holder', () => {
    const members = numberMembers([
      seat('s1', 'ex-officio'),
      seat('s2', 'appointed-civil', 'kim'),
      seat('s3', 'appointed-civil'),
      seat('b1', 'appointed-civil', 'kim'),
    ])
    expect(members.map(({ personNo, accountId, seats }) => [personNo, accountId, seats.length])).toEqual([
      [1, null, 1],
      [2, 'kim', 2],
      [3, null, 1],
    ])
  })
})

describe('presence', () => {
  const presences = [
    presence(1, '06:00'),
    presence(2, '06:00', '07:00'),
    presence(2, '08:00'),
    presence(3, '06:00', '06:30', true),
  ]

  it('is told for every moment', () => {
    expect([...presentAt(presences, at('05:59'))]).toEqual([])
    expect([...presentAt(presences, at('06:15'))]).toEqual([1, 2, 3])
    expect([...presentAt(presences, at('07:00'))]).toEqual([1])
    expect([...presentAt(presences, at('08:00'))]).toEqual([1, 2])
    expect([...cameAtAll(presences)]).toEqual([1, 2, 3])
  })

  it('stands as here, by proxy or away', () => {
    const now = [...presences, presence(4, '08:00', null, true)]
    expect([1, 2, 3, 4, 5].map((no) => attendanceOf(now, no))).toEqual(['here', 'here', 'away', 'proxy', 'away'])
  })

  it('changes only for whoever stands otherwise than before; the last word on somebody counts', () => {
    const members = numberMembers([
      seat('s1', 'ex-officio'),
      seat('s2', 'appointed-civil'),
      seat('s3', 'appointed-civil'),
    ])
    const change = (personNo: number, attendance: 'here' | 'proxy' | 'away', own = rules) =>
      presenceChanges([{ personNo, attendance }], members, presences, own)
    expect(change(1, 'here')).toEqual({ ok: true, value: [] })
    expect(change(1, 'away')).toEqual({ ok: true, value: [{ personNo: 1, leaves: true, comes: null }] })
    expect(change(3, 'here')).toEqual({ ok: true, value: [{ personNo: 3, leaves: false, comes: 'here' }] })
    expect(change(9, 'here')).toMatchObject({ refusal: { kind: 'no-such-member', personNo: 9 } })
    expect(change(1, 'proxy')).toMatchObject({ refusal: { kind: 'proxy-not-allowed', label: '자리 s1' } })
    const withProxies = { ...rules, proxies: true }
    expect(change(1, 'proxy', withProxies)).toMatchObject({ value: [{ personNo: 1, leaves: true, comes: 'proxy' }] })
    expect(change(2, 'proxy', withProxies)).toMatchObject({ refusal: { kind: 'proxy-not-allowed' } })
    const twice = [
      { personNo: 3, attendance: 'here' as const },
      { personNo: 3, attendance: 'away' as const },
    ]
    expect(presenceChanges(twice, members, presences, rules)).toEqual({ ok: true, value: [] })
    const both = numberMembers([seat('s1', 'ex-officio', 'lee'), seat('s2', 'appointed-civil', 'lee')])
    expect(both.map((one) => maySendProxy(withProxies, one))).toEqual([false])
  })
})

describe('the quorum', () => {
  it('refuses with the numbers: 15 of 30 do not open, 16 do', () => {
    expect(checkQuorum(rules, 30, 15)).toEqual({
      ok: false,
      refusal: { kind: 'below-quorum', enrolled: 30, present: 15, needed: 16 },
    })
    expect(checkQuorum(rules, 30, 16)).toEqual({ ok: true, value: null })
    expect(checkQuorum({ ...rules, quorum: { n: 1, d: 3, over: false } }, 10, 4)).toMatchObject({ ok: true })
    expect(checkQuorum({ ...rules, quorum: { n: 0, d: 1, over: false } }, 10, 0)).toMatchObject({ ok: true })
  })
})
