import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { placeItems, placeOnAgenda } from '../contract-calls.ts'
import { mayBeAbout, motionsOf } from '../core/agenda.ts'
import { inState } from '../core/called-meeting.ts'
import * as store from '../store/called-queries.ts'
import { rowOfMeeting } from './called-rows.ts'
import { itemsWithIds } from './items-with-ids.ts'

export const placeOnAgendaHandler = handleCommandOn(placeOnAgenda, rowOfMeeting, async (context, input) => {
  const { trx, districtId, ask } = context
  const { meetingId, agendaKind, title, itemId } = input
  const meeting = await store.lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'called', 'gathering', 'open')
  if (!may.ok) return may
  const about = mayBeAbout(agendaKind, itemId)
  if (!about.ok) return about
  if (itemId !== null && !(await ask(seeItem, { itemId })).ok) return refuse({ kind: 'item-not-known' })
  const no = (await store.agendaOf(trx, districtId, meetingId)).length + 1
  await store.insertAgenda(trx, districtId, meetingId, [{ no, kind: agendaKind, title, itemId, notes: null }])
  return ok({
    reply: { meetingId, no },
    about: [{ kind: 'meeting', id: meetingId }, ...(itemId === null ? [] : [{ kind: 'item', id: itemId }])],
  })
})

export const placeItemsHandler = handleCommandOn(placeItems, rowOfMeeting, async (context, { meetingId, itemIds }) => {
  const { trx, districtId } = context
  const meeting = await store.lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'called', 'gathering', 'open')
  if (!may.ok) return may
  const items = await itemsWithIds(context, itemIds)
  if (items === null) return refuse({ kind: 'item-not-known' })
  const placed = motionsOf(items, await store.agendaOf(trx, districtId, meetingId))
  if (!placed.ok) return placed
  await store.insertAgenda(trx, districtId, meetingId, placed.value)
  return ok({
    reply: { meetingId, placed: placed.value.length },
    about: [{ kind: 'meeting', id: meetingId }, ...placed.value.map(({ itemId }) => ({ kind: 'item', id: itemId }))],
  })
})
