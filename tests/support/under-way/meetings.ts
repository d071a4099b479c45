import { closeMeeting, gatherMembers, notePresence, openMeeting } from '#rooms/meetings/contract-attendance.ts'
import { callMeeting, placeOnAgenda, requestMeeting } from '#rooms/meetings/contract-calls.ts'
import { makePaymentSheet, setAllowance, writeMinutes } from '#rooms/meetings/contract-minutes.ts'
import { addPapers } from '#rooms/meetings/contract-papers.ts'
import { closeVote, openVote } from '#rooms/meetings/contract-votes.ts'
import type { Doing, Visited } from './doing.ts'
import { heldFile } from './files.ts'
import { itemsOfNow } from './items.ts'
import { villageForum } from './organization.ts'

/** Meetings in each of their states: called, gathering, with votes open, with one carried, closed with minutes and payments. */
export async function meetingsUnderWay(doing: Doing): Promise<readonly Visited[]> {
  const { run, day } = doing
  const called = async (meetingId: string, days = 0) =>
    run(callMeeting, {
      ...{ meetingId, bodyId: villageForum, kind: 'subcommittee', session: 'regular', calledBy: 'calendar' },
      ...{ topic: `${meetingId} 회의`, place: '기획상황실', heldOn: day(days), beginsAt: '15:00' },
      ...{ shortNoticeReason: '급한 일입니다', agenda: '사업계획 승인\n보고: 추진 상황' },
    })
  const gathered = async (meetingId: string) => {
    await called(meetingId)
    await run(gatherMembers, { meetingId })
  }
  const opened = async (meetingId: string) => {
    await gathered(meetingId)
    const people = [1, 2, 3, 4].map((personNo) => ({ personNo, attendance: 'here' as const }))
    await run(notePresence, { meetingId, people })
    await run(placeOnAgenda, { meetingId, title: '안건', itemId: itemsOfNow.decided })
    await run(openMeeting, { meetingId })
  }
  await run(requestMeeting, {
    ...{ requestId: 'request-of-members', bodyId: villageForum, purpose: '예산 변경' },
    seatIds: ['village-seat-1'],
  })
  await called('meeting-called', 10)
  const fileId = await heldFile(doing, '계획.txt', '사업계획', { as: 'secretariat' })
  await run(addPapers, { meetingId: 'meeting-called', agendaNo: 1, files: [{ fileId }] })
  await gathered('meeting-gathering')
  await opened('meeting-opened')
  await opened('meeting-carried')
  for (const [meetingId, method] of [
    ['meeting-by-show', 'show'],
    ['meeting-by-roll', 'roll'],
    ['meeting-in-secret', 'secret'],
  ] as const) {
    await opened(meetingId)
    await run(openVote, { voteId: `vote-${method}`, meetingId, agendaNo: 1, method, motion: '원안 의결' })
  }
  const carried = { voteId: 'vote-carried', meetingId: 'meeting-carried', agendaNo: 3, motion: '원안 의결' }
  await run(openVote, { ...carried, method: 'show' })
  await run(closeVote, { voteId: 'vote-carried', count: { inFavour: 4, against: 0 } })
  for (const meetingId of ['meeting-closed', 'meeting-with-minutes']) {
    await opened(meetingId)
    await run(closeMeeting, { meetingId })
  }
  await run(writeMinutes, { meetingId: 'meeting-with-minutes', after: 0, text: '□ 회의: 마을살림회의' })
  await run(makePaymentSheet, { meetingId: 'meeting-with-minutes' })
  const allowance = { meetingId: 'meeting-with-minutes', personNo: 1, won: 70_000 as never, reason: '발제를 맡음' }
  await run(setAllowance, allowance)
  const at = (id: string, page: string) => `/called-meetings/${id}/${page}`
  return [
    ['secretariat', '/called-meetings'],
    ['secretariat', '/called-meetings/new?request=request-of-members'],
    ['secretariat', '/called-meetings/meeting-called'],
    ['secretariat', at('meeting-called', 'desk')],
    ['secretariat', at('meeting-gathering', 'desk')],
    ['resident', at('meeting-gathering', 'mine')],
    ['secretariat', at('meeting-opened', 'desk')],
    ['secretariat', at('meeting-by-show', 'desk')],
    ['secretariat', at('meeting-by-roll', 'desk')],
    ['secretariat', at('meeting-in-secret', 'desk')],
    ['resident', at('meeting-in-secret', 'mine')],
    ['secretariat', at('meeting-carried', 'desk')],
    ['secretariat', at('meeting-closed', 'minutes')],
    ['secretariat', at('meeting-closed', 'payments')],
    ['secretariat', at('meeting-with-minutes', 'minutes')],
    ['secretariat', at('meeting-with-minutes', 'payments')],
    ['resident', '/my-meetings'],
  ]
}
