import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ForumId } from '../core/forum.ts'
import type { Cluster, ClusterId, ForumTable, Note, NoteId } from '../core/table-notes.ts'
import type { ForumTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ForumTables>()

export interface KeptTable extends ForumTable {
  readonly forumId: ForumId
  readonly secret: string
}

const readTable = (row: Selectable<ForumTables['forum_table']>): KeptTable => ({
  ...{ forumId: row.forum_id, secret: row.secret },
  ...{ no: row.table_no, question: row.question, facilitated: row.facilitated },
})

/** A new table with its secret; of one that is there the question changes, and the secret stays. */
export async function setTable(trx: Trx, districtId: DistrictId, table: KeptTable): Promise<void> {
  const { question, facilitated } = table
  await tables(trx)
    .insertInto('forum_table')
    .values({
      ...{ district_id: districtId, forum_id: table.forumId, table_no: table.no },
      ...{ question, facilitated, secret: table.secret },
    })
    .onConflict((there) =>
      there.columns(['district_id', 'forum_id', 'table_no']).doUpdateSet({ question, facilitated }),
    )
    .execute()
}

export async function tablesOf(trx: Trx, districtId: DistrictId, forumId: ForumId): Promise<KeptTable[]> {
  const rows = await tables(trx)
    .selectFrom('forum_table')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .orderBy('table_no')
    .execute()
  return rows.map(readTable)
}

export async function tableOfSecret(trx: Trx, districtId: DistrictId, secret: string): Promise<KeptTable | null> {
  const row = await tables(trx)
    .selectFrom('forum_table')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('secret', '=', secret)
    .executeTakeFirst()
  return row === undefined ? null : readTable(row)
}

/** The notes of a forum, or of one of its tables, in the order in which they were written. */
export async function notesOf(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  tableNo: number | null,
): Promise<Note[]> {
  let found = tables(trx)
    .selectFrom('forum_note')
    .select(['note_id', 'table_no', 'text', 'cluster_id', 'written_at'])
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
  if (tableNo !== null) found = found.where('table_no', '=', tableNo)
  const rows = await found.orderBy('table_no').orderBy('written_at').orderBy('note_id').execute()
  return rows.map((row) => ({
    ...{ id: row.note_id, tableNo: row.table_no, text: row.text },
    ...{ clusterId: row.cluster_id, writtenAt: row.written_at },
  }))
}

export async function clustersOf(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  tableNo: number | null,
): Promise<Cluster[]> {
  let found = tables(trx)
    .selectFrom('forum_cluster')
    .select(['cluster_id', 'table_no', 'name'])
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
  if (tableNo !== null) found = found.where('table_no', '=', tableNo)
  const rows = await found.orderBy('table_no').orderBy('cluster_id').execute()
  return rows.map((row) => ({ id: row.cluster_id, tableNo: row.table_no, name: row.name }))
}

/** Writes a note; sent twice by one device it is there once. False where its id is another table's. */
export async function insertNote(trx: Trx, districtId: DistrictId, forumId: ForumId, note: Note): Promise<void> {
  await tables(trx)
    .insertInto('forum_note')
    .values({
      ...{ district_id: districtId, forum_id: forumId, table_no: note.tableNo, note_id: note.id },
      ...{ text: note.text, cluster_id: note.clusterId, written_at: note.writtenAt },
    })
    .onConflict((there) => there.columns(['district_id', 'note_id']).doNothing())
    .execute()
}

interface OfTable {
  readonly forumId: ForumId
  readonly tableNo: number
}

/** One note of a table, whether it is changed or taken away. */
const isNote =
  (districtId: DistrictId, { forumId, tableNo }: OfTable, noteId: NoteId) =>
  (row: ExpressionBuilder<ForumTables, 'forum_note'>) =>
    row.and({ district_id: districtId, forum_id: forumId, table_no: tableNo, note_id: noteId })

/** Moves a note of a table into a cluster, or out of all; false where no such note is at the table. */
export async function moveNote(
  trx: Trx,
  districtId: DistrictId,
  at: OfTable,
  noteId: NoteId,
  clusterId: ClusterId | null,
): Promise<boolean> {
  const moved = await tables(trx)
    .updateTable('forum_note')
    .set({ cluster_id: clusterId })
    .where(isNote(districtId, at, noteId))
    .returning('note_id')
    .executeTakeFirst()
  return moved !== undefined
}

export async function removeNote(trx: Trx, districtId: DistrictId, at: OfTable, noteId: NoteId): Promise<boolean> {
  const removed = await tables(trx)
    .deleteFrom('forum_note')
    .where(isNote(districtId, at, noteId))
    .returning('note_id')
    .executeTakeFirst()
  return removed !== undefined
}

/** A new cluster of a table, or another name for it; false where the id is another table's. */
export async function nameCluster(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  { id, tableNo, name }: Cluster,
): Promise<boolean> {
  const named = await tables(trx)
    .insertInto('forum_cluster')
    .values({ district_id: districtId, forum_id: forumId, table_no: tableNo, cluster_id: id, name })
    .onConflict((there) =>
      there
        .columns(['district_id', 'cluster_id'])
        .doUpdateSet({ name })
        .where('forum_cluster.forum_id', '=', forumId)
        .where('forum_cluster.table_no', '=', tableNo),
    )
    .returning('cluster_id')
    .executeTakeFirst()
  return named !== undefined
}
