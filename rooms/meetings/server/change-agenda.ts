import { type CommandContext, handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { editPoint, movePoint, removePoint } from '../contract-agenda.ts'
import type { AgendaItem } from '../core/agenda.ts'
import { type AgendaChange, changeAgenda } from '../core/agenda-change.ts'
import { type CalledMeeting, inState } from '../core/called-meeting.ts'
import { changeTold } from '../core/messages-agenda.ts'
import { writeAgenda } from '../store/agenda-queries.ts'
import * as store from '../store/called-queries.ts'
import { paperPlaces } from '../store/paper-queries.ts'
import { recusalsOf, votesOf } from '../store/vote-queries.ts'
import { seatsFilled } from './bodies-that-meet.ts'
import { rowOfMeeting } from './called-rows.ts'
import type { MeetingMeans } from './meeting-means.ts'
import { tellMembers, toMembers } from './tell-members.ts'

export const editPointHandler = (means: MeetingMeans) =>
  handleCommandOn(editPoint, rowOfMeeting, async (context, { agendaKind, title, itemId, ...input }) => {
    if (itemId !== null && !(await context.ask(seeItem, { itemId })).ok) return refuse({ kind: 'item-not-known' })
    const point = { kind: agendaKind, title, itemId }
    return await change(context, means, input, { what: 'point-edited', point })
  })

export const removePointHandler = (means: MeetingMeans) =>
  handleCommandOn(removePoint, rowOfMeeting, (context, input) =>
    change(context, means, input, { what: 'point-removed' }),
  )

export const movePointHandler = (means: MeetingMeans) =>
  handleCommandOn(movePoint, rowOfMeeting, (context, { toNo, ...input }) =>
    change(context, means, input, { what: 'point-moved', toNo }),
  )

interface OfPoint {
  readonly meetingId: CalledMeeting['id']
  readonly agendaNo: number
  readonly reason: string
}

/** Changes an agenda by the rule, keeps what it said, and tells whoever was told of the call. */
async function change(context: CommandContext, means: MeetingMeans, input: OfPoint, how: AgendaChange) {
  const { trx, districtId, effectiveOn } = context
  const { meetingId, agendaNo, reason } = input
  const meeting = await store.lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' as const })
  const may = inState(meeting, 'called', 'gathering', 'open')
  if (!may.ok) return may
  const changed = changeAgenda(await store.agendaOf(trx, districtId, meetingId), agendaNo, how, {
    votes: await votesOf(trx, districtId, meetingId),
    recusals: await recusalsOf(trx, districtId, meetingId),
    papers: await paperPlaces(trx, districtId, meetingId),
  })
  if (!changed.ok) return changed
  const { agenda, moved, point } = changed.value
  await writeAgenda(trx, districtId, meetingId, { agenda, moved })
  const sequence = meeting.sequence + 1
  await store.insertCallChange(trx, districtId, meetingId, {
    ...{ sequence, what: how.what, changed_on: effectiveOn, reason, point: `${point.no}. ${point.title}` },
    ...{ held_on: meeting.heldOn, begins_at: meeting.beginsAt, place: meeting.place },
  })
  await store.updateCalled(trx, districtId, meetingId, { sequence })
  const seats = await seatsFilled(context, means, meeting, meeting.heldOn)
  const words = { ko: changeTold(point, how, reason, 'ko'), en: changeTold(point, how, reason, 'en') }
  return ok({
    reply: { meetingId, sequence },
    about: [{ kind: 'meeting', id: meetingId }, ...itemsOf(point, how)],
    tell: [tellMembers('meetings.changed', meeting, { to: toMembers(meeting, seats), words })],
  })
}

/** The items that the point was and is about. */
const itemsOf = (point: AgendaItem, how: AgendaChange) => {
  const ids = [point.itemId, how.what === 'point-edited' ? how.point.itemId : null].filter((id) => id !== null)
  return [...new Set(ids)].map((id) => ({ kind: 'item', id }))
}
