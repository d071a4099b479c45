import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { meetingsImport } from './import-meetings.ts'

const bodies = [{ id: BodyId.parse('welfare'), name: '복지·건강분과', aliases: ['복지분과'] }]
const known = { bodies, today: localDate('2021-03-02'), importId: 'import-1' }
const read = (...rows: readonly Record<string, string>[]) =>
  meetingsImport.read(
    rows.map((cells, at) => ({ row: at + 2, cells })),
    known,
    { headings: {}, above: '' },
  )
const plain = { date: '2021. 2. 3.', groupText: '복지분과', topic: '사업 논의' }

test('a row of a register is a meeting, its body known by any of its names', () => {
  const full = {
    ...{ ...plain, round: '1차', weekday: '수요일', attendance: '1,012명', registerNo: '4', session: '정례회' },
    ...{ lastDay: '2021-02-04', place: '다목적실', source: '회의록', kind: '분과회의' },
  }
  expect(read(full)).toEqual({
    ok: true,
    value: [
      {
        ...{ meetingId: 'import-1-2', registerNo: 4, kind: 'subcommittee', session: 'regular', bodyId: 'welfare' },
        ...{ groupText: '복지분과', round: '2021-1차', statedWeekday: '수', place: '다목적실', attendance: 1012 },
        period: { from: '2021-02-03', to: '2021-02-04', precision: 'day' },
        ...{ topic: '사업 논의', source: '회의록' },
      },
    ],
  })
  expect(read({ ...plain, groupText: '안양천 걷기', session: '임시회', round: '' })).toMatchObject({
    value: [{ kind: 'other', session: 'extraordinary', bodyId: null, round: null, registerNo: null }],
  })
  expect(read({ ...plain, round: '2020-12차' })).toMatchObject({ value: [{ round: '2020-12차' }] })
})

describe('what does not fit is named by its cell, and nothing is taken', () => {
  const long = '가'.repeat(301)
  test.each([
    ['date', { date: '3월쯤' }],
    ['date', { date: '2021-03-03' }],
    ['date', { date: '', lastDay: '몰라' }],
    ['lastDay', { lastDay: '끝' }],
    ['lastDay', { lastDay: '2021-02-01' }],
    ['groupText', { groupText: '' }],
    ['groupText', { groupText: long }],
    ['topic', { topic: '' }],
    ['place', { place: long }],
    ['source', { source: long }],
    ['round', { round: '마지막' }],
    ['round', { round: '1차', groupText: '모르는 모임' }],
    ['session', { session: '가끔' }],
    ['weekday', { weekday: '어제' }],
    ['attendance', { attendance: '많음' }],
    ['attendance', { attendance: '99999999' }],
    ['registerNo', { registerNo: '0' }],
    ['registerNo', { registerNo: '가' }],
    ['registerNo', { registerNo: '100001' }],
  ])('%s of %j', (field, wrong) => {
    expect(read(plain, { ...plain, ...wrong })).toEqual({
      ok: false,
      refusal: [{ at: 1, field, error: { ko: expect.any(String), en: expect.any(String) } }],
    })
  })

  test('a number of the register that stands twice in a year; another year has its own', () => {
    expect(read({ ...plain, registerNo: '4' }, { ...plain, registerNo: '4' })).toMatchObject({
      refusal: [{ at: 1, field: 'registerNo' }],
    })
    expect(read({ ...plain, registerNo: '4' }, { ...plain, date: '2020-02-03', registerNo: '4' })).toMatchObject({
      ok: true,
    })
  })

  test('a cell that has no column is empty', () => {
    expect(read({})).toMatchObject({ refusal: [{ field: 'date' }, { field: 'groupText' }, { field: 'topic' }] })
  })
})
