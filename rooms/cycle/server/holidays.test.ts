import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { addHoliday, listHolidays, removeHoliday } from '../contract.ts'
import { deadlineOf } from '../core/clock.ts'
import { holidaysOf } from '../core/holidays.ts'
import { cycleRoom } from './room.ts'

const holiday = { on: '2026-10-06', name: '임시공휴일', kind: 'temporary' } as const

describe.each(engines)('the holidays that a district adds on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, cycleRoom], engine)
  })
  afterAll(() => room.close())

  it('are added once, and move what ends on them', async () => {
    expect(await room.run(addHoliday, holiday)).toEqual({ ok: true, value: holiday })
    expect(await room.run(addHoliday, holiday)).toEqual({
      ok: false,
      refusal: { kind: 'holiday-already-there', on: holiday.on },
    })
    const listed = await room.ask(listHolidays, {})
    expect(listed).toEqual({ ok: true, value: { added: [holiday] } })
    const holidays = holidaysOf(listed.ok ? listed.value.added : [])
    expect(deadlineOf(localDate('2026-10-01'), { kind: 'days', days: 3 }, holidays)).toBe('2026-10-07')
  })

  it('are none of those that the law names, nor anybody else’s to add', async () => {
    expect(await room.run(addHoliday, { ...holiday, on: '2026-10-05' })).toMatchObject({
      refusal: { kind: 'holiday-already-there' },
    })
    expect(await room.run(addHoliday, holiday, { role: 'department-officer' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })

  it('are taken out again, and only those', async () => {
    expect(await room.run(removeHoliday, { on: holiday.on })).toEqual({ ok: true, value: { on: holiday.on } })
    expect(await room.run(removeHoliday, { on: holiday.on })).toEqual({
      ok: false,
      refusal: { kind: 'holiday-not-found', on: holiday.on },
    })
    expect(await room.ask(listHolidays, {})).toEqual({ ok: true, value: { added: [] } })
  })
})
