import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import {
  addDepartment,
  addDong,
  arrangeDongs,
  foundDistrict,
  listDepartments,
  listDongs,
  seeDistrict,
  seeDongMap,
} from '../contract.ts'
import { allDistricts } from './all-districts.ts'
import { organizationRoom } from './room.ts'

const yeongdeungpo = { name: '영등포구', nameEn: 'Yeongdeungpo-gu', city: '서울특별시', cityEn: 'Seoul' }

describe.each(engines)('districts, dongs and departments on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom], engine)
  })
  afterAll(() => room.close())

  it('are founded once, by the operator, and known to the installation', async () => {
    const operator = { role: 'operator', district: 'yeongdeungpo' } as const
    expect(await room.ask(seeDistrict, {}, { district: 'yeongdeungpo' })).toMatchObject({
      refusal: { kind: 'district-not-found' },
    })
    expect(await room.run(foundDistrict, yeongdeungpo, operator)).toEqual({
      ok: true,
      value: { districtId: 'yeongdeungpo' },
    })
    expect(await room.run(foundDistrict, yeongdeungpo, operator)).toMatchObject({
      refusal: { kind: 'district-id-taken' },
    })
    expect(await room.run(foundDistrict, yeongdeungpo, { role: 'administrator' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.ask(seeDistrict, {}, { district: 'yeongdeungpo' })).toMatchObject({
      value: { id: 'yeongdeungpo', name: '영등포구', platformName: null },
    })
    expect(await inTransaction(room.db, (trx) => allDistricts(trx))).toEqual([
      { id: 'geumcheon', name: '금천구', nameEn: 'Geumcheon-gu' },
      { id: 'yeongdeungpo', name: '영등포구', nameEn: 'Yeongdeungpo-gu' },
    ])
  })

  it('have dongs with ids and names of their own', async () => {
    expect(await room.run(addDong, { dongId: 'doksan-1', name: '독산1동' })).toMatchObject({ ok: true })
    expect(await room.run(addDong, { dongId: 'doksan-1', name: '독산2동' })).toMatchObject({
      refusal: { kind: 'dong-id-taken' },
    })
    expect(await room.run(addDong, { dongId: 'doksan-2', name: '독산 1동' })).toMatchObject({
      refusal: { kind: 'name-taken', takenBy: '독산1동' },
    })
    expect(await room.run(addDong, { dongId: 'gasan', name: '가산동' }, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.ask(listDongs, {})).toEqual({ ok: true, value: { dongs: [{ id: 'doksan-1', name: '독산1동' }] } })
    expect(await room.ask(listDongs, {}, { district: 'elsewhere' })).toEqual({ ok: true, value: { dongs: [] } })
  })

  it('have a map that is drawn anew, and seen by everybody', async () => {
    const places = (district = 'geumcheon') => room.ask(seeDongMap, {}, { role: 'visitor', district })
    expect(await places()).toEqual({ ok: true, value: { places: [] } })
    expect(await room.run(arrangeDongs, { map: '독산1동' }, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await room.run(arrangeDongs, { map: '독산1동 | 달나라동' })).toMatchObject({
      refusal: { kind: 'map-dong-unknown', field: 'map', name: '달나라동' },
    })
    expect(await room.run(arrangeDongs, { map: ' \n | 독산 1동' })).toMatchObject({ value: { placed: 1 } })
    const drawn = [{ dongId: 'doksan-1', name: '독산1동', row: 0, column: 0 }]
    expect(await places()).toEqual({ ok: true, value: { places: drawn } })
    expect(await places('elsewhere')).toEqual({ ok: true, value: { places: [] } })
    expect(await room.run(arrangeDongs, { map: '' })).toMatchObject({ value: { placed: 0 } })
    expect(await places()).toEqual({ ok: true, value: { places: [] } })
  })

  it('have departments known by their other names too', async () => {
    const parks = { departmentId: 'parks', name: '공원녹지과', bureau: '안전건설국', aliases: ['푸른도시과'] }
    expect(await room.run(addDepartment, parks)).toMatchObject({ ok: true })
    expect(await room.run(addDepartment, parks)).toMatchObject({ refusal: { kind: 'department-id-taken' } })
    expect(await room.run(addDepartment, { departmentId: 'green', name: '푸른도시과' })).toMatchObject({
      refusal: { kind: 'name-taken' },
    })
    expect(await room.ask(listDepartments, {})).toEqual({
      ok: true,
      value: { departments: [{ id: 'parks', name: '공원녹지과', bureau: '안전건설국', aliases: ['푸른도시과'] }] },
    })
  })

  it('give one name to one of two who ask for it at once', async () => {
    const asked = await Promise.all(
      ['siheung-1', 'siheung-one'].map((dongId, at) =>
        room.run(addDong, { dongId, name: at === 0 ? '시흥1동' : '시흥 1동' }),
      ),
    )
    expect(asked.filter((answer) => answer.ok)).toHaveLength(1)
    expect(asked.flatMap((answer) => (answer.ok ? [] : [answer.refusal.kind]))).toEqual(['name-taken'])
  })

  it('are refused where no district was founded', async () => {
    expect(await room.run(addDong, { dongId: 'gasan', name: '가산동' }, { district: 'nowhere' })).toMatchObject({
      refusal: { kind: 'refers-to-unknown' },
    })
  })
})
