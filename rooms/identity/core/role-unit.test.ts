import { describe, expect, test } from 'vitest'
import type { Unit } from '#kit/unit.ts'
import { roleInWords } from './role-in-words.ts'
import { readUnit, UnitChoice, unitFor, wholeDistrict, writeUnit } from './role-unit.ts'

const park: Unit = { kind: 'department', id: 'park' }
const youth: Unit = { kind: 'subcommittee', id: 'youth' }
const known = [park, youth]

describe('a unit as one text', () => {
  test('is read as it was written', () => {
    for (const unit of [park, youth, null]) expect(readUnit(writeUnit(unit))).toEqual(unit)
    expect(writeUnit(null)).toBe(wholeDistrict)
  })

  test('anything else is no choice', () => {
    for (const text of ['', 'park', 'department/', 'bureau/park', 'department/park/2', 'department/Park']) {
      expect(UnitChoice.safeParse(text).success, text).toBe(false)
    }
    expect(readUnit('department')).toBeNull()
  })
})

describe('where a role is held', () => {
  test('a role of a department or a subcommittee says where', () => {
    expect(unitFor('department-officer', 'department/park', known)).toEqual({ ok: true, value: park })
    expect(unitFor('subcommittee-chair', 'subcommittee/youth', known)).toEqual({ ok: true, value: youth })
    expect(unitFor('department-head', wholeDistrict, known)).toEqual({ ok: true, value: null })
  })

  test('any other is held in the whole district, said or not', () => {
    expect(unitFor('auditor', null, known)).toEqual({ ok: true, value: null })
    expect(unitFor('auditor', wholeDistrict, known)).toEqual({ ok: true, value: null })
  })

  test.each([
    ['unit-needed', 'department-officer', null],
    ['unit-of-other-kind', 'department-officer', 'subcommittee/youth'],
    ['unit-of-other-kind', 'secretariat', 'department/park'],
    ['unit-not-found', 'department-officer', 'department/nowhere'],
  ] as const)('refuses %s', (kind, role, choice) => {
    expect(unitFor(role, choice, known)).toEqual({ ok: false, refusal: { kind } })
  })
})

test('a role in words says for which unit it is held', () => {
  const units = [{ ...park, name: '공원녹지과' }]
  expect(roleInWords({ role: 'department-officer', unit: null }, units, 'ko')).toBe('부서 담당자')
  expect(roleInWords({ role: 'department-officer', unit: park }, units, 'ko')).toBe('부서 담당자 (공원녹지과)')
  expect(roleInWords({ role: 'subcommittee-chair', unit: youth }, units, 'en')).toBe('Subcommittee chair (youth)')
})
