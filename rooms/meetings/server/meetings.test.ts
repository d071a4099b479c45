import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { localDate } from '#kit/korean-date.ts'
import { establishBody } from '#rooms/organization/contract.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import {
  listMeetings,
  listNextRounds,
  listParticipation,
  recordMeeting,
  recordResolution,
  seeMeeting,
} from '../contract.ts'
import { MeetingId } from '../core/meeting.ts'
import { meetingTotal } from '../core/totals.ts'
import { meetingsRoom } from './room.ts'

const welfare = {
  bodyId: 'welfare',
  kind: 'subcommittee',
  name: '복지·건강분과',
  rules: {
    opens: 'majority-of-enrolled',
    resolves: 'majority-of-present',
    regularPerYear: null,
    extraordinaryShare: null,
    chairMayCall: true,
    maxSeats: null,
    sizeText: null,
    terms: [],
    basis: null,
  },
} satisfies GivenTo<typeof establishBody>

const on = (day: string) => ({ from: localDate(day), to: localDate(day), precision: 'day' as const })
const meetingOf = (meetingId: string, day: string, parts: Partial<GivenTo<typeof recordMeeting>> = {}) => ({
  meetingId,
  kind: 'subcommittee' as const,
  groupText: '복지·건강분과',
  topic: '분과 추진 사업 논의',
  period: on(day),
  ...parts,
})
const register = [
  meetingOf('m-2019-90', '2019-12-11', { registerNo: 90, bodyId: 'welfare', round: '2019-11차', attendance: 12 }),
  meetingOf('m-2020-04', '2020-02-03', {
    registerNo: 4,
    bodyId: 'welfare',
    round: '2020-1차',
    statedWeekday: '수',
    attendance: 13,
    place: '다목적실',
  }),
  meetingOf('m-2020-06', '2020-02-14', { registerNo: 6, kind: 'other', groupText: '서남권 추진단', attendance: 22 }),
  meetingOf('m-2020-18', '2020-07-02', { registerNo: 18, bodyId: 'welfare', round: '2020-3차', place: '50%_홀' }),
]

describe.each(engines)('the register of meetings on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, meetingsRoom(testSignIn)], engine)
    await room.run(establishBody, welfare)
    for (const meeting of register) expect(await room.run(recordMeeting, meeting)).toMatchObject({ ok: true })
  })
  afterAll(() => room.close())

  it('takes a meeting once, with a last day, a body for its round and a number of its own', async () => {
    const refusalOf = async (meeting: GivenTo<typeof recordMeeting>) => {
      const outcome = await room.run(recordMeeting, meeting)
      return outcome.ok ? null : outcome.refusal
    }
    expect(await refusalOf(meetingOf('m-2020-04', '2020-02-03'))).toEqual({ kind: 'meeting-id-taken' })
    expect(await refusalOf(meetingOf('m-new', '2020-03-03', { registerNo: 4 }))).toEqual({
      kind: 'register-number-taken',
      year: 2020,
      registerNo: 4,
    })
    expect(await refusalOf(meetingOf('m-new', '2020-03-03', { round: '2020-2차' }))).toMatchObject({
      kind: 'round-without-body',
    })
    expect(await refusalOf(meetingOf('m-new', '2020-03-03', { bodyId: 'welfare', round: '2차' }))).toEqual({
      kind: 'unreadable-round',
      text: '2차',
    })
    const open = { ...on('2020-03-03'), to: null }
    expect(await refusalOf(meetingOf('m-new', '2020-03-03', { period: open }))).toEqual({ kind: 'meeting-without-end' })
    expect(await refusalOf(meetingOf('m-new', '2020-03-03', { bodyId: 'nobody' }))).toMatchObject({
      kind: 'refers-to-unknown',
    })
    const byResident = await room.run(recordMeeting, meetingOf('m-new', '2020-03-03'), { role: 'resident' })
    expect(byResident).toMatchObject({ refusal: { kind: 'not-permitted' } })
  })

  it('gives a number to one of two at once', async () => {
    const asked = await Promise.all(
      ['m-a', 'm-b'].map((id) => room.run(recordMeeting, meetingOf(id, '2018-03-03', { registerNo: 1 }))),
    )
    expect(asked.flatMap((answer) => (answer.ok ? [] : [answer.refusal.kind]))).toEqual(['register-number-taken'])
  })

  it('adds up what a filter lets through, and each whole year, as the rules do', async () => {
    const listed = await room.ask(listMeetings, { year: 2020, size: 2 })
    if (!listed.ok) throw new Error('refused')
    const { meetings, total, years, page, pages } = listed.value
    expect(meetings.map((meeting) => meeting.id)).toEqual(['m-2020-18', 'm-2020-06'])
    expect({ total, page, pages }).toEqual({ total: { count: 3, attendance: 35, unstated: 1 }, page: 1, pages: 2 })
    expect(years).toEqual([
      { year: 2020, total },
      { year: 2019, total: { count: 1, attendance: 12, unstated: 0 } },
      { year: 2018, total: { count: 1, attendance: 0, unstated: 1 } },
    ])
    const all = await room.ask(listMeetings, { year: 2020, size: 200 })
    expect(all.ok && meetingTotal(all.value.meetings)).toEqual(total)
    const second = await room.ask(listMeetings, { year: 2020, size: 2, page: 2 })
    expect(second.ok && second.value.meetings.map((meeting) => meeting.id)).toEqual(['m-2020-04'])
  })

  it('finds by body, kind and part of a word, whatever signs are in it, in any order', async () => {
    const idsOf = async (input: GivenTo<typeof listMeetings>) => {
      const listed = await room.ask(listMeetings, input)
      return listed.ok ? listed.value.meetings.map((meeting) => meeting.id) : []
    }
    const bodyId = BodyId.parse('welfare')
    expect(await idsOf({ bodyId, sort: 'oldest' })).toEqual(['m-2019-90', 'm-2020-04', 'm-2020-18'])
    expect(await idsOf({ kind: 'other' })).toEqual(['m-2020-06'])
    expect(await idsOf({ q: '서남권' })).toEqual(['m-2020-06'])
    expect(await idsOf({ q: '%_' })).toEqual(['m-2020-18'])
    expect(await idsOf({ q: '없는 말' })).toEqual([])
    expect(await idsOf({ q: '', year: 2020, sort: 'most-attended' })).toEqual(['m-2020-06', 'm-2020-04', 'm-2020-18'])
  })

  it('counts participation by year and body', async () => {
    const welfareIn = (year: number, count: number, attendance: number, unstated = 0) => ({
      year,
      bodyId: 'welfare',
      total: { count, attendance, unstated },
    })
    expect(await room.ask(listParticipation, { year: 2020 })).toEqual({
      ok: true,
      value: {
        rows: [
          welfareIn(2020, 2, 13, 1),
          { year: 2020, bodyId: null, total: { count: 1, attendance: 22, unstated: 0 } },
        ],
        total: { count: 3, attendance: 35, unstated: 1 },
      },
    })
    expect(await room.ask(listParticipation, {})).toMatchObject({ value: { total: { count: 5 } } })
  })

  it('says the next round of every body', async () => {
    const nextIn = async (year: number) => {
      const listed = await room.ask(listNextRounds, { year })
      return listed.ok ? listed.value.rounds : []
    }
    expect(await nextIn(2020)).toEqual([{ bodyId: 'welfare', round: '2020-4차' }])
    expect(await nextIn(2021)).toEqual([{ bodyId: 'welfare', round: '2021-1차' }])
  })

  it('shows a meeting with its resolutions and what the rules find', async () => {
    const meetingId = MeetingId.parse('m-2020-04')
    const approval = { resolutionId: 'r-1', meetingId, text: '원안 의결', present: 20, enrolled: 30 }
    expect(await room.run(recordResolution, { ...approval, present: 31 })).toMatchObject({
      refusal: { kind: 'more-present-than-enrolled' },
    })
    expect(await room.run(recordResolution, { ...approval, inFavour: 21 })).toMatchObject({
      refusal: { kind: 'more-in-favour-than-present' },
    })
    expect(await room.run(recordResolution, { ...approval, gateId: 'no-gate' })).toMatchObject({
      refusal: { kind: 'refers-to-unknown' },
    })
    expect(await room.run(recordResolution, approval)).toMatchObject({ ok: true })
    expect(await room.run(recordResolution, approval)).toMatchObject({ refusal: { kind: 'resolution-id-taken' } })
    expect(await room.run(recordResolution, { ...approval, meetingId: 'm-none' })).toMatchObject({
      refusal: { kind: 'meeting-not-found' },
    })
    const seen = await room.ask(seeMeeting, { meetingId })
    expect(seen).toMatchObject({
      value: {
        meeting: { round: { year: 2020, no: 1 }, attendance: 13 },
        resolutions: [{ id: 'r-1', inFavour: null }],
      },
    })
    expect(seen.ok && seen.value.findings.map((finding) => finding.rule)).toEqual([
      'weekday',
      'votes-not-recorded',
      'attendance',
    ])
    const other = await room.ask(seeMeeting, { meetingId: MeetingId.parse('m-2020-18') })
    expect(other.ok && other.value.findings.map((finding) => finding.rule)).toEqual(['round-skipped'])
    const group = await room.ask(seeMeeting, { meetingId: MeetingId.parse('m-2020-06') })
    expect(group.ok && group.value.findings).toEqual([])
    expect(await room.ask(seeMeeting, { meetingId: MeetingId.parse('m-none') })).toMatchObject({
      refusal: { kind: 'meeting-not-found' },
    })
  })
})
