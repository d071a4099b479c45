import { z } from 'zod'
import { command, only } from '#kit/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { AgendaKind } from './core/agenda.ts'
import { AgendaRefusal } from './core/agenda-change.ts'
import { WrongState } from './core/called-meeting.ts'
import { MeetingId } from './core/meeting.ts'
import * as may from './core/permissions.ts'

const place = z.int().min(1).max(1000)
const ofPoint = { meetingId: MeetingId, agendaNo: place, reason: z.string().trim().min(1).max(4000) }
const ofAgenda = {
  permission: may.mayCallMeeting,
  effective: 'today',
  done: { ko: '안건을 바꾸고 위원에게 알렸습니다.', en: 'The agenda is changed and its members are told.' },
  reply: z.object({ meetingId: MeetingId, sequence: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    ...AgendaRefusal.options,
    only('meeting-not-found', 'item-not-known'),
  ]),
} as const

/** A call is its notice: members are told anew of every change of its agenda, and why. */
export const editPoint = command({
  ...{ name: 'meetings.edit-point', title: { ko: '안건을 고친다', en: 'Put a point of the agenda otherwise' } },
  ...ofAgenda,
  input: z.strictObject({
    ...ofPoint,
    agendaKind: AgendaKind,
    title: z.string().trim().min(1).max(300),
    itemId: ItemId.nullable().default(null),
  }),
})

export const removePoint = command({
  ...{ name: 'meetings.remove-point', title: { ko: '안건을 뺀다', en: 'Take a point off the agenda' } },
  ...ofAgenda,
  input: z.strictObject(ofPoint),
})

/** Up or down: to the place of another point, which moves on. */
export const movePoint = command({
  ...{ name: 'meetings.move-point', title: { ko: '안건의 차례를 바꾼다', en: 'Move a point of the agenda' } },
  ...ofAgenda,
  input: z.strictObject({ ...ofPoint, toNo: place }),
})
