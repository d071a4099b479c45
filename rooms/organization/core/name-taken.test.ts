import { describe, expect, it } from 'vitest'
import { addDepartment, Department, dutyOfWord, findDepartment } from './department.ts'
import { addDong, Dong } from './dong.ts'

const department = (id: string, name: string, aliases: string[] = []) =>
  Department.parse({ id, name, bureau: null, aliases })
const dong = (id: string, name: string) => Dong.parse({ id, name })

describe('names in a district', () => {
  const parks = department('parks', '공원녹지과')
  const village = department('village', '마을자치과', ['마을 자치과(협치)'])

  it('adds a department whose names are free, and the same one again', () => {
    expect(addDepartment([parks], village)).toEqual({ ok: true, value: village })
    expect(addDepartment([parks, village], village).ok).toBe(true)
  })

  it('refuses a name in use, spaces and brackets apart', () => {
    const refusal = { kind: 'name-taken', name: '공원 녹지과', takenBy: '공원녹지과' }
    expect(addDepartment([village, parks], department('parks-2', '공원 녹지과'))).toEqual({ ok: false, refusal })
    expect(addDepartment([village], department('x1', '마을자치과협치')).ok).toBe(false)
  })

  it('finds a department by name or alias, and none for a group of departments', () => {
    expect(findDepartment([parks, village], '마을자치과 (협치)')).toBe(village)
    expect(findDepartment([parks, village], '협치 사업 추진부서')).toBeNull()
  })

  it('adds a dong once by name', () => {
    expect(addDong([dong('d1', '독산1동')], dong('d2', '독산2동')).ok).toBe(true)
    expect(addDong([dong('d1', '독산1동')], dong('d2', '독산 1동')).ok).toBe(false)
  })
})

describe('duty words', () => {
  it.each([
    ['주무', 'lead'],
    ['주무부서', 'lead'],
    ['협업 부서', 'partner'],
    ['협력', 'partner'],
    ['협조부서', 'partner'],
    ['검토부서', null],
  ])('%s is %s', (word, duty) => {
    expect(dutyOfWord(word)).toBe(duty)
  })
})
