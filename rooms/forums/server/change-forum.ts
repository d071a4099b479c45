import { handleCommand } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { cancelForum, changeForum } from '../contract.ts'
import * as decide from '../core/forum.ts'
import * as store from '../store/queries.ts'
import * as registrations from '../store/registration-queries.ts'
import { aboutForum, forumEntry } from './forum-entry.ts'
import { movedUpWords, tellParticipants } from './tell-participants.ts'

export const changeForumHandler = handleCommand(changeForum, async ({ trx, districtId, now }, input) => {
  const { forumId, heldOn, beginsAt, place, seats, programme, reason } = input
  const today = dateInSeoul(now)
  const forum = await store.holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const allowed = decide.changeForum(forum, { heldOn, seats, opensOn: input.opensOn, closesOn: input.closesOn, today })
  if (!allowed.ok) return allowed
  const { opensOn, closesOn, moveUp } = allowed.value
  const title = input.title ?? forum.title
  await store.updateForum(trx, districtId, forumId, {
    ...{ title, held_on: heldOn, begins_at: beginsAt, place, seats, opens_on: opensOn, closes_on: closesOn },
  })
  await store.setProgramme(trx, districtId, forumId, programme)
  await store.insertChange(trx, districtId, forumId, { at: now, what: 'changed', reason })
  await registrations.endRegistrations(trx, districtId, forumId, heldOn)
  const moved = await registrations.moveUp(trx, districtId, forumId, moveUp)
  const people = await registrations.registrationsOf(trx, districtId, forumId)
  return ok({
    reply: { forumId, movedUp: moved.length },
    about: [aboutForum(forumId)],
    index: [forumEntry({ ...forum, title, place })],
    tell: [
      ...tellParticipants(forumId, 'forums.changed', people, {
        ko: `‘${title}’의 이름, 날짜, 곳, 신청 날 또는 순서가 바뀌었습니다.`,
        en: `The name, date, place, days of registration or programme of “${title}” has changed.`,
      }),
      ...tellParticipants(forumId, 'forums.seat', moved, movedUpWords),
    ],
  })
})

export const cancelForumHandler = handleCommand(cancelForum, async (context, { forumId, reason }) => {
  const { trx, districtId, now, effectiveOn } = context
  const forum = await store.holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const allowed = decide.inState(forum, 'announced', 'settled')
  if (!allowed.ok) return allowed
  await store.updateForum(trx, districtId, forumId, { state: 'cancelled' })
  await store.insertChange(trx, districtId, forumId, { at: now, what: 'cancelled', reason })
  await registrations.endRegistrations(trx, districtId, forumId, effectiveOn)
  const people = await registrations.registrationsOf(trx, districtId, forumId)
  return ok({
    reply: { forumId },
    about: [aboutForum(forumId)],
    tell: tellParticipants(forumId, 'forums.changed', people, {
      ko: '공론장이 취소되었습니다.',
      en: 'The forum has been cancelled.',
    }),
  })
})
