import { randomInt } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { moveToTable, seatAtTables, setTable } from '../contract-seats.ts'
import { inState } from '../core/forum.ts'
import { seatTables } from '../core/seat-tables.ts'
import { holdForum, lotsOf } from '../store/queries.ts'
import { findRegistration, registrationsOf, sitDown } from '../store/registration-queries.ts'
import * as store from '../store/table-queries.ts'
import { aboutForum } from './forum-entry.ts'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const drawSecret = (): string => Array.from({ length: 30 }, () => letters[randomInt(letters.length)]).join('')

export const setTableHandler = handleCommand(setTable, async ({ trx, districtId }, input) => {
  const { forumId, tableNo, question, facilitated } = input
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const allowed = inState(forum, 'announced', 'settled')
  if (!allowed.ok) return allowed
  await store.setTable(trx, districtId, { forumId, no: tableNo, question, facilitated, secret: drawSecret() })
  return ok({ reply: { forumId }, about: [aboutForum(forumId)] })
})

export const seatAtTablesHandler = handleCommand(seatAtTables, async ({ trx, districtId }, { forumId }) => {
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const allowed = inState(forum, 'settled')
  if (!allowed.ok) return allowed
  const tables = await store.tablesOf(trx, districtId, forumId)
  if (tables.length === 0) return refuse({ kind: 'no-table' })
  const people = (await registrationsOf(trx, districtId, forumId)).filter(({ state }) => state === 'seated')
  const { seed } = await lotsOf(trx, districtId, forumId)
  const seats = seatTables(
    people,
    tables.map(({ no }) => no),
    seed,
  )
  await sitDown(trx, districtId, forumId, seats)
  return ok({ reply: { forumId, seated: seats.size }, about: [aboutForum(forumId)] })
})

export const moveToTableHandler = handleCommand(moveToTable, async ({ trx, districtId }, { forumId, no, tableNo }) => {
  const forum = await holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const allowed = inState(forum, 'settled')
  if (!allowed.ok) return allowed
  const one = await findRegistration(trx, districtId, forumId, no)
  if (one?.state !== 'seated') return refuse({ kind: 'no-such-number', field: 'no' })
  const tables = await store.tablesOf(trx, districtId, forumId)
  if (!tables.some((table) => table.no === tableNo)) return refuse({ kind: 'no-such-table', field: 'tableNo' })
  await sitDown(trx, districtId, forumId, new Map([[no, tableNo]]))
  return ok({ reply: { forumId }, about: [aboutForum(forumId)] })
})
