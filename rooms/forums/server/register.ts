import { randomBytes } from 'node:crypto'
import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import { drawCode } from '#rooms/surveys/core/invitation.ts'
import { register, registerFor } from '../contract-seats.ts'
import type { Forum } from '../core/forum.ts'
import { type AgeBand, backgroundMissing, type Sex } from '../core/participant.ts'
import { standingOfNext, takesRegistrations } from '../core/register.ts'
import { holdForum } from '../store/queries.ts'
import * as store from '../store/registration-queries.ts'
import { aboutForum } from './forum-entry.ts'
import { type ForumMeans, sealPerson } from './person-place.ts'

interface Registering {
  readonly name: string
  readonly dongId: DongId | null
  readonly ageBand: AgeBand | null
  readonly sex: Sex | null
  readonly official: boolean
  readonly accountId: AccountId | null
  readonly contact: string | null
  readonly channel: 'self' | 'desk'
}

export const registerHandler = (means: ForumMeans) =>
  handleCommand(register, async (context, input) => {
    const { trx, districtId, actor } = context
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const forum = await holdForum(trx, districtId, input.forumId)
    if (forum === null) return refuse({ kind: 'forum-not-found' })
    if ((await store.registrationOfAccount(trx, districtId, forum.id, accountId)) !== null) {
      return refuse({ kind: 'registered-already' })
    }
    return await enter(means, context, forum, { ...input, accountId, contact: null, channel: 'self' })
  })

export const registerForHandler = (means: ForumMeans) =>
  handleCommand(registerFor, async (context, input) => {
    const forum = await holdForum(context.trx, context.districtId, input.forumId)
    if (forum === null) return refuse({ kind: 'forum-not-found' })
    return await enter(means, context, forum, { ...input, accountId: null, channel: 'desk' })
  })

/** The forum's row is held, so that everybody gets the next number, and the last seat goes to one alone. */
async function enter(means: ForumMeans, context: CommandContext, forum: Forum, one: Registering) {
  const { trx, districtId, effectiveOn, ask } = context
  const { name, contact, accountId, channel, dongId, ageBand, sex, official } = one
  const takes = takesRegistrations(forum, effectiveOn)
  if (!takes.ok) return takes
  const missing = backgroundMissing({ dongId, ageBand, sex }, forum.strata)
  if (missing !== null) return refuse({ kind: 'background-needed' as const, field: missing })
  if (dongId !== null && !answered(await ask(listDongs, {})).dongs.some(({ id }) => id === dongId)) {
    return refuse({ kind: 'dong-not-found' as const, field: 'dongId' as const })
  }
  const state = standingOfNext(forum)
  const no = await store.nextNo(trx, districtId, forum.id, state)
  const person = sealPerson(means, [districtId, forum.id, no], { name, contact })
  const background = { dongId, ageBand, sex, civil: !official }
  await store.insertRegistration(trx, districtId, forum.id, {
    ...{
      no,
      accountId,
      person,
      ...background,
      channel,
      state,
      code: drawCode(() => randomBytes(16)),
      endedOn: forum.heldOn,
    },
  })
  return ok({ reply: { forumId: forum.id, no, state }, about: [aboutForum(forum.id)] })
}
