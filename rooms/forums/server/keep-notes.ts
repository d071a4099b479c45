import { type CommandContext, handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { moveNote, nameCluster, removeNote, seeTable, writeNote } from '../contract-tables.ts'
import type { ClusterId } from '../core/table-notes.ts'
import { findForum, keepForum } from '../store/queries.ts'
import * as store from '../store/table-queries.ts'
import { aboutForum } from './forum-entry.ts'

/** The table that a secret opens, as long as its forum has not ended. */
async function openTable({ trx, districtId }: CommandContext, secret: string) {
  const table = await store.tableOfSecret(trx, districtId, secret)
  if (table === null) return null
  const forum = await keepForum(trx, districtId, table.forumId)
  return forum?.state === 'announced' || forum?.state === 'settled' ? table : null
}

const isOfTable = async (
  { trx, districtId }: CommandContext,
  { forumId, no }: store.KeptTable,
  clusterId: ClusterId | null,
): Promise<boolean> =>
  clusterId === null ||
  (await store.clustersOf(trx, districtId, forumId, no)).some((cluster) => cluster.id === clusterId)

const done = ({ forumId, no }: store.KeptTable) => ok({ reply: { tableNo: no }, about: [aboutForum(forumId)] })

export const writeNoteHandler = handleCommand(writeNote, async (context, { secret, noteId, text, clusterId }) => {
  const table = await openTable(context, secret)
  if (table === null) return refuse({ kind: 'table-not-open' })
  if (!(await isOfTable(context, table, clusterId))) return refuse({ kind: 'cluster-not-here', field: 'clusterId' })
  const note = { id: noteId, tableNo: table.no, text, clusterId, writtenAt: context.now }
  await store.insertNote(context.trx, context.districtId, table.forumId, note)
  return done(table)
})

export const moveNoteHandler = handleCommand(moveNote, async (context, { secret, noteId, clusterId }) => {
  const table = await openTable(context, secret)
  if (table === null) return refuse({ kind: 'table-not-open' })
  if (!(await isOfTable(context, table, clusterId))) return refuse({ kind: 'cluster-not-here', field: 'clusterId' })
  const at = { forumId: table.forumId, tableNo: table.no }
  const moved = await store.moveNote(context.trx, context.districtId, at, noteId, clusterId)
  return moved ? done(table) : refuse({ kind: 'note-not-found' })
})

export const removeNoteHandler = handleCommand(removeNote, async (context, { secret, noteId }) => {
  const table = await openTable(context, secret)
  if (table === null) return refuse({ kind: 'table-not-open' })
  const at = { forumId: table.forumId, tableNo: table.no }
  const removed = await store.removeNote(context.trx, context.districtId, at, noteId)
  return removed ? done(table) : refuse({ kind: 'note-not-found' })
})

export const nameClusterHandler = handleCommand(nameCluster, async (context, { secret, clusterId, name }) => {
  const table = await openTable(context, secret)
  if (table === null) return refuse({ kind: 'table-not-open' })
  const cluster = { id: clusterId, tableNo: table.no, name }
  const named = await store.nameCluster(context.trx, context.districtId, table.forumId, cluster)
  return named ? done(table) : refuse({ kind: 'cluster-not-here', field: 'clusterId' })
})

export const seeTableHandler = handleQuery(seeTable, async ({ trx, districtId }, { secret }) => {
  const table = await store.tableOfSecret(trx, districtId, secret)
  const forum = table === null ? null : await findForum(trx, districtId, table.forumId)
  if (table === null || (forum?.state !== 'announced' && forum?.state !== 'settled')) {
    return refuse({ kind: 'table-not-open' })
  }
  const { forumId, no, question, facilitated } = table
  return ok({
    ...{ forum, table: { no, question, facilitated } },
    clusters: await store.clustersOf(trx, districtId, forumId, no),
    notes: await store.notesOf(trx, districtId, forumId, no),
  })
})
