import { expect } from 'vitest'
import { enterItem } from '#rooms/items/contract.ts'
import { recordMeeting } from '#rooms/meetings/contract.ts'
import { closeMeeting, gatherMembers, notePresence, openMeeting } from '#rooms/meetings/contract-attendance.ts'
import { callMeeting } from '#rooms/meetings/contract-calls.ts'
import { publishMinutes, writeMinutes } from '#rooms/meetings/contract-minutes.ts'
import { closeVote, openVote } from '#rooms/meetings/contract-votes.ts'
import { addDepartment, addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { addPledge } from '#rooms/pledges/contract.ts'
import { closeRound, confirmReviews, fillReviews, handOut, openRound, seeReview } from '#rooms/screening/contract.ts'
import { keepFieldCheck } from '#rooms/screening/contract-field-checks.ts'
import * as lists from '#rooms/screening/contract-lists.ts'
import * as surveys from '#rooms/surveys/contract.ts'
import type { RoomTest } from './room-test.ts'

const cycleId = 'cycle-to-report'
const itemIds = ['told-1', 'told-2', 'told-3', 'told-4']
const officer = { role: 'department-officer' } as const
const head = { role: 'department-head' } as const
const done = { ok: true }
const rules = {
  ...{ opens: 'majority-of-enrolled' as const, resolves: 'majority-of-present' as const, regularPerYear: 4 },
  ...{ extraordinaryShare: null, chairMayCall: true, maxSeats: 30, sizeText: null, basis: null, terms: [] },
}

/** A body of three, and four items that came in. */
async function enter(room: RoomTest): Promise<void> {
  expect(await room.run(addDepartment, { departmentId: 'park', name: '공원녹지과' })).toMatchObject(done)
  const pledge = { pledgeId: 'pledge-1', no: 1, title: '꽃길', departmentId: 'park', from: '2018-07', to: '2022-06' }
  expect(await room.run(addPledge, pledge)).toMatchObject(done)
  const body = { bodyId: 'forum', name: '마을살림회의', kind: 'governance-council' as const, rules }
  expect(await room.run(establishBody, body)).toMatchObject(done)
  for (const no of [1, 2, 3]) {
    const seatId = `forum-${no}`
    await room.run(addSeat, { seatId, bodyId: 'forum', kind: 'appointed-civil', label: `민간위원 ${no}` })
    expect(await room.run(fillSeat, { seatId, holder: null }, { on: '2021-01-04' })).toMatchObject(done)
  }
  const came = { cycleId, kind: 'city-transfer' as const, requested: 10_000_000 as never }
  const enteredOn = { from: '2021-01-05', to: '2021-01-05', precision: 'day' } as never
  for (const [at, itemId] of itemIds.entries())
    expect(await room.run(enterItem, { ...came, itemId, title: `제안 ${at + 1}`, enteredOn })).toMatchObject(done)
}

/** A round that is closed: one suitable, one on conditions, one cut, one unsuitable. */
async function review(room: RoomTest): Promise<void> {
  const roundId = 'round-to-report'
  const round = {
    roundId,
    cycleId,
    name: '부서 검토',
    gateOrder: 3,
    decider: '관련 부서',
    dueOn: '2021-03-12' as never,
  }
  expect(await room.run(openRound, round)).toMatchObject(done)
  await room.run(handOut, { roundId, departmentId: 'park', itemIds })
  for (const [at, content] of [
    { verdict: 'suitable' as const, opinion: '필요함' },
    { verdict: 'conditional' as const, conditions: '야간 조명' },
    { verdict: 'suitable' as const, adjusted: 8_000_000 as never, amountReason: '단가 조정' },
    { verdict: 'unsuitable' as const, reasonCode: 'duplicate' as const, opinion: '이미 추진 중' },
  ].entries()) {
    const itemId = itemIds[at] ?? ''
    const seen = await room.ask(seeReview, { roundId, itemId }, officer)
    const version = seen.ok ? seen.value.review.version : 0
    const rows = [{ itemId, version, ...content }]
    expect(await room.run(fillReviews, { roundId, submit: true, rows }, officer)).toMatchObject(done)
  }
  expect(await room.run(confirmReviews, { roundId, itemIds }, head)).toMatchObject(done)
  expect(await room.run(closeRound, { roundId, gateId: 'gate-of-reviews' })).toMatchObject(done)
}

/** A field check, then a screening list that is closed, with a bundle and a member who stood aside. */
async function screen(room: RoomTest): Promise<void> {
  const noted = { mark: 'good' as const, note: null }
  const check = {
    ...{ checkId: 'check-to-report', itemId: 'told-1', checkedOn: '2021-03-01' as never, departmentId: 'park' },
    ...{ opinion: '걷기 좋다', participants: { officers: 2, residents: 3 } },
    checklist: { effect: noted, beneficiaries: noted, sizeAndCost: noted, complaints: { mark: 'fair', note: '소음' } },
  } as const
  expect(await room.run(keepFieldCheck, check, officer)).toMatchObject(done)
  const listId = 'list-to-report'
  const list = {
    ...{ listId, cycleId, kind: 'screening' as const, name: '1차 심사', bodyIds: ['forum'] },
    ...{ dueOn: '2021-03-12' as never, gateOrder: 4, decider: '마을살림회의' },
    criteria: [
      { name: '효과', most: 10, weight: '2/3' },
      { name: '비용', most: 10, weight: '1/3' },
    ],
  }
  expect(await room.run(lists.openList, list)).toMatchObject({ value: { items: 3, members: 3 } })
  expect(await room.run(lists.bundleItems, { listId, itemIds: ['told-1', 'told-2'] })).toMatchObject(done)
  const reason = '제안한 단체의 회원'
  const aside = { listId, itemId: 'told-3', personNo: 3, recusal: 'excluded' as const, reason, decidedBy: '위원장' }
  expect(await room.run(lists.recuseMember, aside)).toMatchObject(done)
  const rows = ['told-1', 'told-3'].map((itemId, at) => ({ itemId, marks: [9 - at, 8] }))
  for (const personNo of [1, 2])
    expect(await room.run(lists.scoreItems, { listId, personNo, handIn: true, rows })).toMatchObject(done)
  const seen = await room.ask(lists.seeList, { listId }, { role: 'secretariat' })
  const version = seen.ok ? seen.value.list.version : 0
  const results = [
    { itemId: 'told-1', result: 'suitable' as const, decided: 15_000_000 as never, reason: '단가를 맞춤' },
    { itemId: 'told-3', result: 'unsuitable' as const, reason: '다른 사업과 겹침' },
  ]
  expect(await room.run(lists.writeResults, { listId, version, rows: results })).toMatchObject(done)
  const closing = { listId, gateId: 'gate-of-screening', withoutScores: true }
  expect(await room.run(lists.closeList, closing)).toMatchObject(done)
}

/** A meeting of an old register; and one that was called here, with one vote carried, one rejected, and public minutes. */
async function meet(room: RoomTest): Promise<void> {
  const old = {
    ...{ meetingId: 'm1', registerNo: 1, kind: 'governance-council' as const, groupText: '협치회의' },
    ...{ topic: '계획 의결', attendance: 20 },
    period: { from: '2020-08-05', to: '2020-08-05', precision: 'day' as const } as never,
  }
  expect(await room.run(recordMeeting, old)).toMatchObject(done)
  const meetingId = 'meeting-to-report'
  const called = {
    ...{ meetingId, bodyId: 'forum', kind: 'governance-council' as const },
    ...{ session: 'regular' as const, calledBy: 'calendar' as const },
    ...{
      topic: `하반기 사업\n${'긴 회의 '.repeat(100)}`,
      place: '기획상황실',
      heldOn: '2021-03-02' as never,
      beginsAt: '15:00',
    },
    ...{ shortNoticeReason: '급한 일입니다', agenda: '사업계획 승인\n예산 변경' },
  }
  expect(await room.run(callMeeting, called)).toMatchObject(done)
  await room.run(gatherMembers, { meetingId })
  const people = [1, 2, 3].map((personNo) => ({ personNo, attendance: 'here' as const }))
  await room.run(notePresence, { meetingId, people })
  expect(await room.run(openMeeting, { meetingId })).toMatchObject(done)
  for (const [at, inFavour] of [3, 1].entries()) {
    const vote = { voteId: `vote-${at}`, meetingId, agendaNo: at + 1, method: 'show' as const, motion: '원안 의결' }
    expect(await room.run(openVote, vote)).toMatchObject(done)
    const count = { inFavour, against: 3 - inFavour }
    expect(await room.run(closeVote, { voteId: vote.voteId, count })).toMatchObject(done)
  }
  expect(await room.run(closeMeeting, { meetingId })).toMatchObject(done)
  expect(await room.run(writeMinutes, { meetingId, after: 0, text: '□ 안건\n○ 사업계획' })).toMatchObject(done)
  const corrected = { meetingId, after: 1, text: '□ 안건\n○ 사업계획 승인', correction: '안건의 이름을 고침' }
  expect(await room.run(writeMinutes, corrected)).toMatchObject(done)
  expect(await room.run(publishMinutes, { meetingId })).toMatchObject(done)
}

/** A survey with its result published, and one that is closed, both answered by six people. */
async function survey(room: RoomTest): Promise<void> {
  for (const surveyId of ['survey-published', 'survey-closed']) {
    const days = { opensOn: '2021-03-01' as never, closesOn: '2021-03-07' as never }
    const drafted = { surveyId, title: '놀이터 설문', purpose: 'demand' as const, access: 'open' as const, ...days }
    expect(await room.run(surveys.draftSurvey, drafted)).toMatchObject(done)
    const asked = { surveyId, questionId: 'q-what', kind: 'single' as const, text: '무엇이 필요한가요?' }
    expect(await room.run(surveys.putQuestion, { ...asked, lines: '길\n빛' })).toMatchObject(done)
    const scale = { surveyId, questionId: 'q-glad', kind: 'scale' as const, text: '만족하시나요?' }
    expect(await room.run(surveys.putQuestion, scale)).toMatchObject(done)
    await room.run(surveys.openSurvey, { surveyId })
    const answer = { surveyId, answers: { 'q-what': '1', 'q-glad': '4' } }
    for (let at = 0; at < 6; at += 1)
      expect(await room.run(surveys.answerSurvey, answer, { role: 'visitor' })).toMatchObject(done)
    expect(await room.run(surveys.closeSurvey, { surveyId })).toMatchObject(done)
  }
  expect(await room.run(surveys.publishResult, { surveyId: 'survey-published' })).toMatchObject(done)
}

/** Lets a year go by of which papers are made: reviews, field checks, screening, meetings, minutes and surveys. */
export async function letAYearGoBy(room: RoomTest): Promise<void> {
  await enter(room)
  await review(room)
  await screen(room)
  await meet(room)
  await survey(room)
}
