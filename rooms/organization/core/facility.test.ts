import { describe, expect, it } from 'vitest'
import {
  addAreas,
  Facility,
  FacilityCount,
  facilityCountFindings,
  facilityFindings,
  readFloors,
  readParts,
  writeFloors,
  writeParts,
} from './facility.ts'

const counted = (total: number, parts: object[]) =>
  FacilityCount.parse({ departmentId: 'learning', name: '학교', asOf: '2021-05-31', total, parts })
const facility = (area: string | null, floors: object[]) =>
  Facility.parse({
    ...{ id: 'centre', departmentId: 'learning', name: '센터', address: null, area, use: null, inCharge: null, floors },
  })
const floor = (area: string | null) => ({ name: '1층', area, use: null })

describe('facilities', () => {
  it('have parts that add up to their stated total, or a finding', () => {
    const parts = [
      { name: '유치원', count: 37 },
      { name: '초등학교', count: 23 },
    ]
    expect(facilityCountFindings(counted(60, parts))).toEqual([])
    expect(facilityCountFindings(counted(60, []))).toEqual([])
    expect(facilityCountFindings(counted(61, parts))).toMatchObject([
      { rule: 'facility-parts', stated: '61', computed: '60', params: { name: '학교' } },
    ])
  })

  it('have floors that add up to their floor area, exactly, where each is known', () => {
    expect(facilityFindings(facility('684', [floor('276'), floor('408.0')]))).toEqual([])
    expect(facilityFindings(facility(null, [floor('276')]))).toEqual([])
    expect(facilityFindings(facility('684', []))).toEqual([])
    expect(facilityFindings(facility('684', [floor('276'), floor(null)]))).toEqual([])
    expect(facilityFindings(facility('684', [floor('276.5'), floor('408')]))).toMatchObject([
      { rule: 'facility-floors', stated: '684', computed: '684.5' },
    ])
    expect([addAreas(['789.75', '0.25']), addAreas(['0.1', '0.2']), addAreas(['100'])]).toEqual(['790', '0.3', '100'])
    expect(addAreas([])).toBe('0')
  })

  it('are read as they are typed', () => {
    const parts = [
      { name: '유치원', count: 37 },
      { name: 'B급 (101~200석)', count: 1234 },
    ]
    expect(readParts('유치원 37\n\nB급 (101~200석) | 1,234')).toEqual({ ok: true, value: parts })
    expect(readParts(writeParts(parts))).toEqual({ ok: true, value: parts })
    expect(readParts('유치원 37\n초등학교')).toMatchObject({
      refusal: { kind: 'part-line-unreadable', field: 'parts', line: 2 },
    })
    expect(readParts('학교 999,999,999')).toMatchObject({ refusal: { line: 1 } })
    const floors = [
      { name: '3층', area: '1789.75', use: '강의실, 동아리실' },
      { name: '옥상', area: null, use: null },
    ]
    expect(readFloors('3층 | 1,789.75㎡ | 강의실 | 동아리실\n옥상')).toEqual({ ok: true, value: floors })
    expect(readFloors(writeFloors(floors))).toEqual({ ok: true, value: floors })
    expect(readFloors('| 30')).toMatchObject({ refusal: { kind: 'floor-line-unreadable', field: 'floors', line: 1 } })
    expect(readFloors('1층 | 넓음')).toMatchObject({ refusal: { kind: 'floor-line-unreadable', line: 1 } })
  })
})
