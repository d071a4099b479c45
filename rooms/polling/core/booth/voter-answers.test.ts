import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { ageAt, needsGuardian, readBelonging, readPerson } from './voter-answers.ts'

/** 2026-11-23 in Seoul, and still the 22nd in London. */
const opensAt = Date.UTC(2026, 10, 22, 16) / 1000
const dongs = [{ id: 'gasan' }]
const admitted = { minimumAge: 12, belongings: ['resident', 'worker'], dongs }
const typed = { name: ' 김마당 ', birth: '1955. 3. 1.', phone: '010-1234-5678', belonging: 'resident', dong: 'gasan' }
const faultsOf = (changed: object, of = admitted) => {
  const read = readPerson({ ...typed, ...changed }, of, opensAt)
  return read.ok ? null : read.refusal
}

test('age is counted in completed years on the day in Seoul', () => {
  expect(ageAt(localDate('2012-11-23'), opensAt)).toBe(14)
  expect(ageAt(localDate('2012-11-24'), opensAt)).toBe(13)
})

describe('the form', () => {
  test('is read as people write', () => {
    expect(readPerson(typed, admitted, opensAt)).toEqual({
      ok: true,
      value: {
        ...{ name: '김마당', birth: '1955-03-01', phone: '01012345678' },
        ...{ belonging: 'resident', dong: 'gasan', guardianAgrees: undefined },
      },
    })
  })

  test('tells all that is missing at once', () => {
    expect(faultsOf({ name: ' ', birth: '', phone: '', belonging: undefined, dong: '' })).toEqual({
      ...{ name: 'missing', birth: 'missing', phone: 'missing', belonging: 'missing', dong: 'missing' },
    })
    const nothing = readPerson({}, admitted, opensAt)
    expect(nothing.ok ? null : Object.keys(nothing.refusal)).toEqual(['name', 'birth', 'phone', 'belonging', 'dong'])
  })

  test('tells what cannot be read, and who is too young', () => {
    expect(faultsOf({ birth: '19551301', phone: '12' })).toEqual({ birth: 'unreadable', phone: 'unreadable' })
    expect(faultsOf({ birth: '20150101' })).toEqual({ birth: 'too-young', guardianAgrees: 'guardian-needed' })
    expect(faultsOf({ belonging: 'member' })).toEqual({ belonging: 'missing' })
  })

  test('asks children for a guardian, where they are admitted', () => {
    expect(faultsOf({ birth: '20130101' })).toEqual({ guardianAgrees: 'guardian-needed' })
    expect(faultsOf({ birth: '20130101', guardianAgrees: 'on' })).toBeNull()
    expect(needsGuardian({ ...admitted, minimumAge: 14 }, localDate('2013-01-01'), opensAt)).toBe(false)
    expect(needsGuardian(admitted, null, opensAt)).toBe(false)
    expect(needsGuardian(admitted, localDate('2000-01-01'), opensAt)).toBe(false)
  })

  test('asks for nothing that can be only one way', () => {
    const narrow = { minimumAge: 14, belongings: ['resident'], dongs: [] }
    expect(readBelonging({ guardianAgrees: 'on' }, narrow)).toEqual({
      ok: true,
      value: { belonging: 'resident', dong: undefined, guardianAgrees: true },
    })
    expect(readBelonging({ belonging: 'worker' }, admitted)).toEqual({ ok: false, refusal: { dong: 'missing' } })
  })
})
