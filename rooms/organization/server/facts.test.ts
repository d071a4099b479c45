import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { addDepartment } from '../contract.ts'
import {
  keepFacility,
  listStaffing,
  recordFacilities,
  recordStaffing,
  removeFacilities,
  removeFacility,
  removeStaffing,
  seeDepartment,
} from '../contract-facts.ts'
import { addTeam } from '../contract-teams.ts'
import { organizationRoom } from './room.ts'
import { organizationFindings } from './see-department.ts'

describe.each(engines)('staffing and facilities on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom], engine)
    await room.run(addDepartment, { departmentId: 'village', name: '마을자치과', bureau: '행정문화국' })
    await room.run(addTeam, { teamId: 'governance', departmentId: 'village', name: '협치팀', duties: '협치회의 운영' })
  })
  afterAll(() => room.close())
  const see = async () => {
    const seen = await room.ask(seeDepartment, { departmentId: 'village' })
    return seen.ok ? seen.value : null
  }

  it('keep a staffing table for each day, the latest first', async () => {
    const rows = '일반직 5급 1 1\n일반직 6급 6 5'
    expect(await room.run(recordStaffing, { departmentId: 'village', rows }, { on: '2021-09-30' })).toEqual({
      ok: true,
      value: { asOf: '2021-09-30' },
    })
    const later = { departmentId: 'village', rows: '일반직 5급 1 1', statedQuota: 2 }
    await room.run(recordStaffing, { ...later, rows: '일반직 5급 9 9' }, { on: '2022-03-31' })
    await room.run(recordStaffing, later, { on: '2022-03-31' })
    expect((await see())?.staffing.map(({ asOf, total }) => [asOf, total])).toEqual([
      ['2022-03-31', { quota: 1, headcount: 1, variance: 0 }],
      ['2021-09-30', { quota: 7, headcount: 6, variance: -1 }],
    ])
    expect((await see())?.teams).toMatchObject([{ name: '협치팀' }])
    expect((await see())?.findings).toMatchObject([{ rule: 'staffing-total', stated: '2', computed: '1' }])
    expect(await room.read(organizationFindings)).toMatchObject([{ params: { title: '마을자치과' } }])
    const remove = (on: string) => room.run(removeStaffing, { departmentId: 'village', asOf: on as never })
    expect(await remove('2022-03-31')).toMatchObject({ ok: true })
    expect(await remove('2022-03-31')).toMatchObject({ refusal: { kind: 'staffing-not-found' } })
  })

  it('of a bureau are the secretariat’s, and a table is one unit’s', async () => {
    const record = (unit: object) => room.run(recordStaffing, { rows: '일반직 4급 1 1', statedHeadcount: 2, ...unit })
    expect(await record({ bureau: '행정문화국' })).toMatchObject({ ok: true })
    expect(await record({})).toMatchObject({ refusal: { kind: 'unit-not-one', field: 'bureau' } })
    expect(await record({ bureau: '행정문화국', departmentId: 'village' })).toMatchObject({
      refusal: { kind: 'unit-not-one' },
    })
    expect(await record({ bureau: '없는국' })).toMatchObject({ refusal: { kind: 'bureau-not-found' } })
    expect(await record({ departmentId: 'nowhere' })).toMatchObject({ refusal: { kind: 'department-not-found' } })
    expect(await record({ departmentId: 'village', rows: '다섯' })).toMatchObject({
      refusal: { kind: 'staffing-line-unreadable', line: 1 },
    })
    expect(await room.ask(listStaffing, { bureau: '행정문화국' })).toMatchObject({
      value: { staffing: [{ unit: { kind: 'bureau', name: '행정문화국' }, total: { quota: 1 } }] },
    })
    expect(await room.ask(listStaffing, {})).toMatchObject({ value: { staffing: { length: 2 } } })
    expect(await room.read(organizationFindings)).toMatchObject([
      { params: { title: '행정문화국', column: 'headcount' } },
    ])
    expect(await room.run(removeStaffing, { bureau: '없는국', asOf: '2021-03-02' })).toMatchObject({
      refusal: { kind: 'staffing-not-found' },
    })
    expect(await room.run(removeStaffing, { bureau: '행정문화국', asOf: '2021-03-02' })).toMatchObject({ ok: true })
  })

  it('count facilities by kind, in the order in which they were entered', async () => {
    const record = (name: string, total: number, parts: string) =>
      room.run(recordFacilities, { departmentId: 'village', name, total, parts })
    await record('학교', 60, '유치원 37\n초등학교 23')
    await record('도서관', 7, '국립 1\n구립 5')
    await record('학교', 61, '유치원 38\n초등학교 23')
    expect((await see())?.facilityCounts).toMatchObject([
      { name: '학교', total: 61, parts: [{ name: '유치원', count: 38 }, { count: 23 }] },
      { name: '도서관', total: 7 },
    ])
    expect(await room.read(organizationFindings)).toMatchObject([{ rule: 'facility-parts', computed: '6' }])
    expect(await record('학교', 1, '유치원')).toMatchObject({ refusal: { kind: 'part-line-unreadable' } })
    const nowhere = { departmentId: 'nowhere', name: '학교', total: 1 }
    expect(await room.run(recordFacilities, nowhere)).toMatchObject({ refusal: { kind: 'department-not-found' } })
    const remove = () => room.run(removeFacilities, { departmentId: 'village', name: '도서관' })
    expect(await remove()).toMatchObject({ ok: true })
    expect(await remove()).toMatchObject({ refusal: { kind: 'facilities-not-found' } })
    expect(await room.ask(seeDepartment, { departmentId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'department-not-found' },
    })
  })

  it('have cards with their floors', async () => {
    const card = { facilityId: 'centre', departmentId: 'village', name: '센터', area: '684' }
    const keep = (more: object) => room.run(keepFacility, { ...card, ...more })
    expect(await keep({ floors: '2층 | 276 | 교육실\n3층 | 408' })).toMatchObject({ ok: true })
    expect(await keep({ floors: '2층 | 276 | 교육실\n3층 | 400', address: '선유동1로 80' })).toMatchObject({ ok: true })
    expect((await see())?.facilities).toMatchObject([
      { address: '선유동1로 80', floors: [{ use: '교육실' }, { use: null }] },
    ])
    expect(await room.read(organizationFindings)).toMatchObject([{ rule: 'facility-floors', computed: '676' }])
    expect(await keep({ floors: '|' })).toMatchObject({ refusal: { kind: 'floor-line-unreadable' } })
    expect(await keep({ departmentId: 'nowhere' })).toMatchObject({ refusal: { kind: 'department-not-found' } })
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
    expect(await keep({ departmentId: 'parks' })).toMatchObject({ refusal: { kind: 'facility-of-another-department' } })
    expect(await room.run(removeFacility, { facilityId: 'centre' })).toMatchObject({ ok: true })
    expect(await room.run(removeFacility, { facilityId: 'centre' })).toMatchObject({
      refusal: { kind: 'facility-not-found' },
    })
  })
})
