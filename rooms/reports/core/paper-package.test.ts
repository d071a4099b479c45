import { describe, expect, it } from 'vitest'
import type { Instant } from '#kit/korean-date.ts'
import {
  afterTry,
  againAt,
  inOrder,
  mayAskAnother,
  packageLimits,
  packagesEndedBefore,
  takenUntil,
} from './paper-package.ts'

const now = '2021-03-02T01:00:00.000Z' as Instant

describe('a package of papers', () => {
  it('is refused while as many as are allowed are under way', () => {
    expect(mayAskAnother(packageLimits.underWay - 1)).toEqual({ ok: true, value: null })
    expect(mayAskAnother(packageLimits.underWay)).toMatchObject({ refusal: { kind: 'packages-under-way', most: 3 } })
  })
  it('is taken for five minutes, taken up again after a quarter of one, and kept for a week', () => {
    expect(takenUntil(now)).toBe('2021-03-02T01:05:00.000Z')
    expect(againAt(now)).toBe('2021-03-02T01:00:15.000Z')
    expect(packagesEndedBefore(now)).toBe('2021-02-23T01:00:00.000Z')
  })
  it('tries a file again where that may help, and not for ever', () => {
    expect(afterTry(1, 'readers-busy')).toEqual({ kind: 'again' })
    expect(afterTry(4, 'writer-broke')).toEqual({ kind: 'again' })
    expect(afterTry(5, 'writer-broke')).toEqual({ kind: 'given-up', fault: 'writer-broke' })
    expect(afterTry(1, 'format-not-here')).toEqual({ kind: 'given-up', fault: 'format-not-here' })
  })
  it('has each format once, in the order of the house', () => {
    expect(inOrder(['pdf', 'hwpx', 'pdf'])).toEqual(['hwpx', 'pdf'])
  })
})
