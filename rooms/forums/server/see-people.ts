import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { ownRegistration, seeDesk, seeParticipants } from '../contract-seats.ts'
import { forumAllowances, sumOfAllowances } from '../core/forum-allowance.ts'
import { findForum } from '../store/queries.ts'
import * as store from '../store/registration-queries.ts'
import { notesOf, tablesOf } from '../store/table-queries.ts'
import { type ForumMeans, openPerson } from './person-place.ts'

export const ownRegistrationHandler = handleQuery(ownRegistration, async (context, { forumId }) => {
  const { trx, districtId, actor } = context
  const own =
    actor.accountId === null ? null : await store.registrationOfAccount(trx, districtId, forumId, actor.accountId)
  if (own === null) return ok({ registration: null })
  const { no, state, tableNo, code, arrivedAt } = own
  const ahead = state === 'waiting' ? await store.countAhead(trx, districtId, forumId, own) : 0
  return ok({ registration: { no, state, tableNo, code, ahead, arrived: arrivedAt !== null } })
})

const rowOf = ({ no, state, place, tableNo, channel, civil, arrivedAt }: store.Registration) => ({
  ...{ no, state, place, tableNo, channel, civil, arrivedAt },
})

export const seeDeskHandler = handleQuery(seeDesk, async ({ trx, districtId }, { forumId }) => {
  const forum = await findForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const people = await store.registrationsOf(trx, districtId, forumId)
  const notes = await notesOf(trx, districtId, forumId, null)
  const tables = await tablesOf(trx, districtId, forumId)
  return ok({
    forum,
    rows: people.map(rowOf),
    tables: tables.map(({ no, question, facilitated, secret }) => ({
      ...{ no, question, facilitated, secret },
      people: people.filter(({ tableNo }) => tableNo === no).length,
      notes: notes.filter(({ tableNo }) => tableNo === no).length,
    })),
  })
})

export const seeParticipantsHandler = (means: ForumMeans) =>
  handleQuery(seeParticipants, async ({ trx, districtId }, { forumId }) => {
    const forum = await findForum(trx, districtId, forumId)
    if (forum === null) return refuse({ kind: 'forum-not-found' })
    const registered = await store.registrationsOf(trx, districtId, forumId)
    const people = registered.map((one) => ({
      ...{ ...rowOf(one), accountId: one.accountId, code: one.code },
      ...openPerson(means, [districtId, forumId, one.no], one.person),
    }))
    const allowances = forumAllowances(
      await tablesOf(trx, districtId, forumId),
      people.map(({ no, civil, arrivedAt }) => ({ no, civil, arrived: arrivedAt !== null })),
      forum,
    )
    const nameOf = (no: number) => people.find((one) => one.no === no)?.name ?? null
    const payments = allowances.map(({ of: { kind, no }, won }) => ({
      ...{ kind, no, won, name: kind === 'participant' ? nameOf(no) : null },
    }))
    return ok({ forum, people, payments, sum: sumOfAllowances(allowances) })
  })
