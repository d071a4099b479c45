import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { type Council, done, holder, openCouncil, refusal } from '#tests/support/council-of-thirty.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import { editPoint, movePoint, removePoint } from '../contract-agenda.ts'
import { gatherMembers, noteDiscussion, openMeeting } from '../contract-attendance.ts'
import { placeOnAgenda, seeCalled, seeInvitation } from '../contract-calls.ts'
import { openVote } from '../contract-votes.ts'
import { MeetingId } from '../core/meeting.ts'
import { paperPlaces, placePapers } from '../store/paper-queries.ts'

let room: RoomTest
let call: Council['call']
let present: Council['present']
const meetingId = MeetingId.parse('m-agenda')
const reason = '안건이 겹침'

beforeAll(async () => {
  ;({ room, call, present } = await openCouncil())
  const enteredOn = { from: '2021-01-04', to: '2021-01-04', precision: 'day' as const }
  for (const itemId of ['bench', 'lamp'])
    await room.run(enterItem, {
      ...{ itemId: ItemId.parse(itemId), cycleId: 'plan-2022', kind: 'proposal', title: `새 ${itemId}`, enteredOn },
    })
})
afterAll(() => room.close())

const seen = async (id = meetingId) => {
  const asked = await room.ask(seeCalled, { meetingId: id })
  if (!asked.ok) throw new Error('no meeting')
  return asked.value
}
const agenda = async (id = meetingId) =>
  (await seen(id)).agenda.map(({ no, title, itemId }) => [no, title, ...(itemId === null ? [] : [itemId])].join(' '))
const edit = (agendaNo: number, more: Partial<GivenTo<typeof editPoint>>) =>
  room.run(editPoint, { meetingId, agendaNo, agendaKind: 'motion', title: '다른 말', reason, ...more })
const move = (agendaNo: number, toNo: number) => room.run(movePoint, { meetingId, agendaNo, toNo, reason })
const remove = (agendaNo: number) => room.run(removePoint, { meetingId, agendaNo, reason })

it('a call takes items beside what is typed, and needs one of both', async () => {
  expect(await call('m-none', { agenda: ' ' })).toMatchObject(refusal('agenda-needed'))
  expect(await call('m-none', { itemIds: ['unknown'] })).toMatchObject(refusal('item-not-known'))
  expect(await call('m-items', { agenda: '', itemIds: ['bench'] })).toMatchObject(done)
  expect(await agenda(MeetingId.parse('m-items'))).toEqual(['1 새 bench bench'])
  expect(
    await call(meetingId, { agenda: '보고: 추진 상황\n안양천\n기타 안건', itemIds: ['stream', 'bench'] }),
  ).toMatchObject(done)
  expect(await agenda()).toEqual(['1 추진 상황', '2 안양천 stream', '3 기타 안건', '4 새 bench bench'])
})

describe('a point of an agenda that members were told', () => {
  it('is put otherwise, moved and taken off with a reason, and they are told anew', async () => {
    expect(await edit(3, { title: '새 lamp', itemId: ItemId.parse('lamp') })).toMatchObject({ value: { sequence: 1 } })
    expect(room.told.at(-1)).toMatchObject({
      ...{ kind: 'meetings.changed', path: '/called-meetings/m-agenda' },
      words: { ko: expect.stringContaining('고친 안건: 3. 기타 안건 → 새 lamp. 까닭: 안건이 겹침') },
    })
    expect(room.told.at(-1)?.to[0]).toEqual({ accounts: [6, 7, 8, 9].map(holder) })
    expect(await move(4, 2)).toMatchObject({ value: { sequence: 2 } })
    expect(await agenda()).toEqual(['1 추진 상황', '2 새 bench bench', '3 안양천 stream', '4 새 lamp lamp'])
    expect(await remove(1)).toMatchObject({ value: { sequence: 3 } })
    expect(await agenda()).toEqual(['1 새 bench bench', '2 안양천 stream', '3 새 lamp lamp'])
    expect((await seen()).changes).toMatchObject([
      { sequence: 1, what: 'point-edited', point: '3. 기타 안건', reason },
      { sequence: 2, what: 'point-moved', point: '4. 새 bench' },
      { sequence: 3, what: 'point-removed', point: '1. 추진 상황', heldOn: '2021-03-09' },
    ])
    const calendar = await room.ask(seeInvitation, { meetingId })
    expect(calendar.ok && calendar.value.text).toContain('SEQUENCE:3')
  })

  it('is told apart from what is not there and what is not changed', async () => {
    expect(await room.run(removePoint, { meetingId: MeetingId.parse('none'), agendaNo: 1, reason })).toMatchObject(
      refusal('meeting-not-found'),
    )
    expect(await edit(9, {})).toMatchObject(refusal('no-such-point'))
    expect(await edit(1, { itemId: ItemId.parse('unknown') })).toMatchObject(refusal('item-not-known'))
    expect(await edit(1, { agendaKind: 'report', itemId: ItemId.parse('bench') })).toMatchObject(
      refusal('item-only-in-a-motion'),
    )
    expect(await move(1, 1)).toMatchObject(refusal('nothing-changed'))
    expect(await move(1, 9)).toMatchObject(refusal('no-such-place'))
  })

  it('takes its papers along, and is not taken off before them', async () => {
    const fileId = 'file-1' as never
    await room.read(({ trx, districtId }) => placePapers(trx, districtId, meetingId, [{ fileId, agendaNo: 3 }]))
    expect(await remove(3)).toMatchObject(refusal('point-has-papers'))
    expect(await move(3, 1)).toMatchObject(done)
    expect(await room.read(({ trx, districtId }) => paperPlaces(trx, districtId, meetingId))).toEqual([
      { fileId, agendaNo: 1 },
    ])
    expect(await agenda()).toEqual(['1 새 lamp lamp', '2 새 bench bench', '3 안양천 stream'])
  })

  it('stays where it is once it has a vote or notes', async () => {
    await room.run(gatherMembers, { meetingId })
    await present(meetingId, 1, 20)
    expect(await room.run(openMeeting, { meetingId })).toMatchObject(done)
    await room.run(openVote, { meetingId, voteId: 'v-agenda', agendaNo: 2, motion: '원안', method: 'show' })
    expect(await edit(2, {})).toMatchObject(refusal('point-dealt-with', { no: 2 }))
    expect(await remove(1)).toMatchObject(refusal('point-dealt-with', { no: 2 }))
    await room.run(noteDiscussion, { meetingId, agendaNo: 3, notes: '길게 이야기함' })
    expect(await move(3, 1)).toMatchObject({ refusal: { kind: 'point-dealt-with' } })
    expect(await room.run(placeOnAgenda, { meetingId, title: '끝으로' })).toMatchObject({ value: { no: 4 } })
    expect(await remove(4)).toMatchObject(done)
  })
})
