import { afterAll, beforeAll, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { changeStepDates, limitsOn, openCycle, seeCycle, seeNow, writeCalendar } from '../contract.ts'
import { stepsDueSoon } from './due-soon.ts'
import { cycleRoom } from './room.ts'

const period = (from: string, to: string | null) => ({ from: localDate(from), to, precision: 'day' as const })
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, cycleRoom])
  await room.run(openCycle, {
    ...{ cycleId: 'dong-2022', name: '2022 동 자치계획', fiscalYear: 2022, limit: 30_000_000 },
    steps: [
      {
        no: 1,
        kind: 'intake',
        name: '제안 접수',
        period: period('2021-02-01', '2021-03-05'),
        inputs: '공고문',
        outputs: '제안 목록',
      },
      { no: 2, kind: 'other', name: '홍보', period: period('2021-02-01', '2021-03-05') },
      { no: 3, kind: 'vote', name: '주민총회', period: period('2021-06-10', '2021-06-10'), owner: '주민' },
      { no: 4, kind: 'execution', name: '실행', period: period('2021-01-01', null) },
    ],
  })
})
afterAll(() => room.close())

it('what is open now is known with its kinds and the days that are left', async () => {
  // 2 March 2021, a Tuesday: three days to the Friday, all of them working days.
  expect(await room.ask(seeNow, {})).toMatchObject({
    value: {
      kinds: ['execution', 'intake', 'other'],
      open: [
        { step: { no: 4 }, left: null },
        { step: { no: 1 }, left: { calendar: 3, working: 3 } },
        { step: { no: 2 } },
      ],
    },
  })
  expect(await room.ask(seeNow, { on: localDate('2021-06-10') })).toMatchObject({
    value: { kinds: ['execution', 'vote'] },
  })
  expect(await room.ask(seeCycle, { cycleId: 'dong-2022' })).toMatchObject({
    value: {
      cycle: { limit: 30_000_000, steps: [{ inputs: '공고문', outputs: '제안 목록' }, {}, { inputs: null }, {}] },
    },
  })
})

it('limits before elections are warned of by date', async () => {
  const asked = { from: localDate('2026-05-01'), until: localDate('2026-05-31') }
  expect(await room.ask(limitsOn, asked)).toMatchObject({
    value: { limits: [{ kind: 'events-of-the-mayor', from: '2026-04-04', law: '공직선거법 제86조 제2항' }] },
  })
})

it('a cycle is written as an iCalendar file of whole days', async () => {
  const written = await room.ask(writeCalendar, { cycleId: 'dong-2022' })
  const text = written.ok ? written.value.text.replaceAll('\r\n', '\n') : ''
  expect(text).toMatch(/^BEGIN:VCALENDAR\n/)
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4)
  expect(text).toContain('UID:dong-2022-3@geumcheon.madang')
  expect(text).toContain('DTSTART;VALUE=DATE:20210610\nDTEND;VALUE=DATE:20210611')
  expect(text).toContain('SUMMARY:주민총회')
  expect(text).toContain('DTSTAMP:20210302T010000Z')
  expect(await room.ask(writeCalendar, { cycleId: 'none' })).toMatchObject({ refusal: { kind: 'cycle-not-found' } })
})

it('steps that end soon are one reminder for each day, and moved dates are told to followers', async () => {
  const due = await room.read(stepsDueSoon)
  expect(due).toMatchObject([
    {
      kind: 'cycle.step-ending',
      deadline: '2021-03-05',
      words: { ko: '2022 동 자치계획: 제안 접수, 홍보가 2021. 3. 5.에 끝납니다.' },
    },
  ])
  const moved = { cycleId: 'dong-2022', no: 3, period: period('2021-06-17', '2021-06-17'), reason: '비' }
  expect(await room.run(changeStepDates, moved)).toMatchObject({ ok: true })
  expect(room.told.at(-1)).toMatchObject({
    to: [{ followersOf: [{ kind: 'cycle', id: 'dong-2022' }] }],
    words: { ko: '2022 동 자치계획: 주민총회가 2021. 6. 17. 기간으로 바뀌었습니다.' },
  })
})
