import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { placeOnAgenda } from '../contract-calls.ts'
import { inState } from '../core/called-meeting.ts'
import * as store from '../store/called-queries.ts'
import { rowOfMeeting } from './called-rows.ts'

export const placeOnAgendaHandler = handleCommandOn(placeOnAgenda, rowOfMeeting, async (context, input) => {
  const { trx, districtId, ask } = context
  const { meetingId, agendaKind, title, itemId } = input
  const meeting = await store.lockCalled(trx, districtId, meetingId)
  if (meeting === null) return refuse({ kind: 'meeting-not-found' })
  const may = inState(meeting, 'called', 'gathering', 'open')
  if (!may.ok) return may
  if (itemId !== null && agendaKind !== 'motion') return refuse({ kind: 'item-only-in-a-motion' })
  if (itemId !== null && !(await ask(seeItem, { itemId })).ok) return refuse({ kind: 'item-not-known' })
  const no = (await store.agendaOf(trx, districtId, meetingId)).length + 1
  await store.insertAgenda(trx, districtId, meetingId, [{ no, kind: agendaKind, title, itemId, notes: null }])
  return ok({
    reply: { meetingId, no },
    about: [{ kind: 'meeting', id: meetingId }, ...(itemId === null ? [] : [{ kind: 'item', id: itemId }])],
  })
})
