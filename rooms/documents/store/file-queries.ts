import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { Subject } from '#kit/contract.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Attached } from '../core/attach.ts'
import type { FileId, FileListing, KeptFile, SeenBy } from '../core/kept-file.ts'
import type { DocumentsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<DocumentsTables>()

const columns = [
  ...(['file_id', 'account_id', 'name', 'format', 'bytes', 'width', 'height', 'held_at', 'ends_at', 'state'] as const),
  ...(['subject_kind', 'subject_id', 'place', 'alt', 'people', 'audience', 'hidden_reason'] as const),
] as const
type Row = Pick<DocumentsTables['kept_file'], (typeof columns)[number]>

const fileOf = (row: Row): KeptFile => ({
  ...{ fileId: row.file_id, accountId: row.account_id, name: row.name, format: row.format, bytes: row.bytes },
  ...{ width: row.width, height: row.height, heldAt: row.held_at, endsAt: row.ends_at, state: row.state },
  subject: row.subject_kind === null ? null : { kind: row.subject_kind, id: row.subject_id ?? '' },
  ...{ place: row.place ?? 0, alt: row.alt ?? '', people: row.people ?? 'none', seenBy: row.audience ?? 'office' },
  hiddenReason: row.hidden_reason,
})

const files = (trx: Trx, districtId: DistrictId) =>
  tables(trx).selectFrom('kept_file').select(columns).where('district_id', '=', districtId)

/** The file that its sender holds with a content, held from now until another moment. */
export async function holdAgain(
  trx: Trx,
  districtId: DistrictId,
  {
    accountId,
    contentHash,
    endsAt,
  }: { readonly accountId: AccountId; readonly contentHash: string; readonly endsAt: Instant },
): Promise<KeptFile | null> {
  const row = await tables(trx)
    .updateTable('kept_file')
    .set({ ends_at: endsAt })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('content_hash', '=', contentHash)
    .where('state', '=', 'held')
    .returning(columns)
    .executeTakeFirst()
  return row === undefined ? null : fileOf(row)
}

/** Files by their ids, held against others until the transaction ends, in the order of their ids so that nobody waits in a ring. */
export async function holdFiles(trx: Trx, districtId: DistrictId, fileIds: readonly FileId[]): Promise<KeptFile[]> {
  if (fileIds.length === 0) return []
  const rows = await files(trx, districtId).where('file_id', 'in', fileIds).orderBy('file_id').forUpdate().execute()
  return rows.map(fileOf)
}

export async function filesByIds(trx: Trx, districtId: DistrictId, fileIds: readonly FileId[]): Promise<KeptFile[]> {
  if (fileIds.length === 0) return []
  return (await files(trx, districtId).where('file_id', 'in', fileIds).execute()).map(fileOf)
}

/** The files of a thing, those that moderation hid too, in their order. */
export async function filesOf(trx: Trx, districtId: DistrictId, subject: Subject): Promise<KeptFile[]> {
  const rows = await files(trx, districtId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('state', '<>', 'held')
    .orderBy('place')
    .orderBy('file_id')
    .execute()
  return rows.map(fileOf)
}

/** The files of several things of one kind at once, for a list of them. */
export async function filesOfAll(
  trx: Trx,
  districtId: DistrictId,
  kind: string,
  ids: readonly string[],
): Promise<KeptFile[]> {
  if (ids.length === 0) return []
  const rows = await files(trx, districtId)
    .where('subject_kind', '=', kind)
    .where('subject_id', 'in', ids)
    .where('state', '=', 'attached')
    .orderBy('subject_id')
    .orderBy('place')
    .orderBy('file_id')
    .execute()
  return rows.map(fileOf)
}

/** Lets those who attach files to one thing at the same moment go one after the other. */
export async function holdSubject(trx: Trx, districtId: DistrictId, { kind, id }: Subject): Promise<void> {
  const place = `files of ${districtId} ${kind} ${id}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(trx)
}

export async function writeAttached(trx: Trx, districtId: DistrictId, attached: Attached): Promise<void> {
  await tables(trx)
    .updateTable('kept_file')
    .set({
      ...{ state: 'attached', ends_at: null, subject_kind: attached.subject.kind, subject_id: attached.subject.id },
      ...{ place: attached.place, alt: attached.alt, people: attached.people, audience: attached.seenBy },
    })
    .where('district_id', '=', districtId)
    .where('file_id', '=', attached.fileId)
    .execute()
}

/** Destroys files with all that they hold, and gives which. */
export async function destroyFiles(trx: Trx, districtId: DistrictId, fileIds: readonly FileId[]): Promise<FileId[]> {
  if (fileIds.length === 0) return []
  const rows = await tables(trx)
    .deleteFrom('kept_file')
    .where('district_id', '=', districtId)
    .where('file_id', 'in', fileIds)
    .returning('file_id')
    .execute()
  return rows.map(({ file_id }) => file_id).sort()
}

/** Writes who is shown the files of a thing, of those that moderation hid too. */
export async function setAudience(
  trx: Trx,
  districtId: DistrictId,
  subject: Subject,
  seenBy: SeenBy,
): Promise<FileId[]> {
  const set = await tables(trx)
    .updateTable('kept_file')
    .set({ audience: seenBy })
    .where('district_id', '=', districtId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('state', '<>', 'held')
    .returning('file_id')
    .execute()
  return set.map(({ file_id }) => file_id).sort()
}

export async function hideFile(
  trx: Trx,
  districtId: DistrictId,
  fileId: FileId,
  { reason, endsAt }: { readonly reason: string | null; readonly endsAt: Instant | null },
): Promise<void> {
  await tables(trx)
    .updateTable('kept_file')
    .set({ state: reason === null ? 'attached' : 'hidden', hidden_reason: reason, ends_at: endsAt })
    .where('district_id', '=', districtId)
    .where('file_id', '=', fileId)
    .execute()
}

/** Destroys what a person uploaded for themselves, and takes their number from what they uploaded for the office. */
export async function destroyFilesOfPerson(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<FileId[]> {
  await tables(trx)
    .updateTable('kept_file')
    .set({ account_id: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .where('for_office', '=', true)
    .where('state', '<>', 'held')
    .execute()
  const gone = await tables(trx)
    .deleteFrom('kept_file')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .returning('file_id')
    .execute()
  await tables(trx)
    .deleteFrom('kept_file_day')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
  return gone.map(({ file_id }) => file_id).sort()
}

/** The latest files that stand with things, all or those that want looking at, a page at a time. */
export async function latestFiles(
  trx: Trx,
  districtId: DistrictId,
  { show, limit, offset }: { readonly show: FileListing; readonly limit: number; readonly offset: number },
): Promise<KeptFile[]> {
  let asked = files(trx, districtId).where('state', '<>', 'held')
  if (show === 'hidden') asked = asked.where('state', '=', 'hidden')
  if (show === 'people') asked = asked.where('people', 'in', ['agreed', 'not-agreed'])
  const rows = await asked.orderBy('held_at', 'desc').orderBy('file_id').limit(limit).offset(offset).execute()
  return rows.map(fileOf)
}
