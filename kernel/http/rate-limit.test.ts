import { describe, expect, test } from 'vitest'
import { rateCounter, rateLimits } from './rate-limit.ts'

const limits = { ...rateLimits(1), reading: { address: 3, person: 2 }, writing: { address: 1, person: 1 } }
let now = 0
const counter = () => rateCounter(limits, () => now)
const times = (count: number, ask: () => boolean): boolean[] => Array.from({ length: count }, ask)

describe('what one address asks', () => {
  test('is allowed as often as its minute has, and again as time passes', () => {
    const { fromAddress } = counter()
    const read = () => fromAddress('reading', '192.0.2.1')
    expect(times(4, read)).toEqual([true, true, true, false])
    now += 19_000
    expect(read()).toBe(false)
    now += 2000
    expect(times(2, read)).toEqual([true, false])
    now += 3_600_000
    expect(times(4, read)).toEqual([true, true, true, false])
  })

  test('of one kind leaves the other kinds and the other addresses alone', () => {
    const { fromAddress } = counter()
    expect(times(2, () => fromAddress('writing', '192.0.2.1'))).toEqual([true, false])
    expect(fromAddress('reading', '192.0.2.1')).toBe(true)
    expect(fromAddress('writing', '192.0.2.2')).toBe(true)
  })

  test('counts as one for a whole network of IPv6, however it is written', () => {
    const { fromAddress } = counter()
    const write = (address: string) => fromAddress('writing', address)
    expect(['2001:db8::1', '2001:db8:0:0:9::2', '2001:db8:0:0:1:2:3:4'].map(write)).toEqual([true, false, false])
    expect(['2001:db8:0:1::1', '::1', '::', 'fe80::'].map(write)).toEqual([true, true, false, true])
  })

  test('is not forgiven because a clock was set back', () => {
    const { fromAddress } = counter()
    expect(fromAddress('writing', '192.0.2.1')).toBe(true)
    now -= 600_000
    expect(fromAddress('writing', '192.0.2.1')).toBe(false)
  })
})

test('what one person asks is counted whatever the address, in each district for itself', () => {
  const { byPerson } = counter()
  expect(times(3, () => byPerson('reading', 'geumcheon', 'kim'))).toEqual([true, true, false])
  expect(byPerson('reading', 'geumcheon', 'lee')).toBe(true)
  expect(byPerson('reading', 'gwanak', 'kim')).toBe(true)
})

test('a flood of addresses makes the longest silent ones forgotten, and none of the others', () => {
  const { fromAddress } = counter()
  expect(fromAddress('writing', '192.0.2.1')).toBe(true)
  for (let at = 0; at < 49_999; at += 1) fromAddress('reading', `a ${at}`)
  expect(fromAddress('writing', '192.0.2.1')).toBe(false)
  for (let at = 0; at < 50_000; at += 1) fromAddress('reading', `b ${at}`)
  expect(fromAddress('writing', '192.0.2.1')).toBe(true)
})

test('the limits may be made wider, or lifted where a proxy keeps its own', () => {
  expect(rateLimits(3).writing).toEqual({ address: 1800, person: 720 })
  const { fromAddress } = rateCounter(rateLimits(0), () => now)
  expect(times(5000, () => fromAddress('signing-in', '192.0.2.1')).every(Boolean)).toBe(true)
})
