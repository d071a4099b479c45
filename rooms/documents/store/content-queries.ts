import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import {
  type FileFormat,
  type FileId,
  type FileSize,
  maxBytesADay,
  maxFilesADay,
  type PeopleShown,
} from '../core/kept-file.ts'
import type { DocumentsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<DocumentsTables>()

export interface NewFile {
  readonly fileId: FileId
  readonly accountId: AccountId
  readonly forOffice: boolean
  readonly name: string
  readonly format: FileFormat
  readonly contentHash: string
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
  readonly heldAt: Instant
  readonly endsAt: Instant
}

/** Holds a file; null when its sender holds the same content already. */
export async function insertHeld(trx: Trx, districtId: DistrictId, file: NewFile): Promise<FileId | null> {
  const row = await tables(trx)
    .insertInto('kept_file')
    .values({
      ...{ district_id: districtId, file_id: file.fileId, account_id: file.accountId, for_office: file.forOffice },
      ...{ name: file.name, format: file.format, content_hash: file.contentHash, bytes: file.bytes },
      ...{ width: file.width, height: file.height, held_at: file.heldAt, state: 'held', ends_at: file.endsAt },
      ...{ subject_kind: null, subject_id: null, place: null, alt: null, people: null, audience: null },
      hidden_reason: null,
    })
    .onConflict((same) =>
      same.columns(['district_id', 'account_id', 'content_hash']).where('state', '=', 'held').doNothing(),
    )
    .returning('file_id')
    .executeTakeFirst()
  return row?.file_id ?? null
}

export async function insertContent(
  trx: Trx,
  districtId: DistrictId,
  fileId: FileId,
  contents: readonly { readonly size: FileSize; readonly content: Uint8Array }[],
): Promise<void> {
  await tables(trx)
    .insertInto('kept_file_content')
    .values(
      contents.map(({ size, content }) => ({
        ...{ district_id: districtId, file_id: fileId, size },
        content: Buffer.from(content),
      })),
    )
    .execute()
}

/** Counts a file to a person's day; false when it would be more than a day may have. */
export async function countInDay(
  trx: Trx,
  districtId: DistrictId,
  { accountId, day, bytes }: { readonly accountId: AccountId; readonly day: LocalDate; readonly bytes: number },
): Promise<boolean> {
  const row = await tables(trx)
    .insertInto('kept_file_day')
    .values({ district_id: districtId, account_id: accountId, day, files: 1, bytes })
    .onConflict((same) =>
      same
        .columns(['district_id', 'account_id', 'day'])
        .doUpdateSet((is) => ({
          files: is('kept_file_day.files', '+', 1),
          bytes: is('kept_file_day.bytes', '+', bytes),
        }))
        .where('kept_file_day.files', '<', maxFilesADay)
        .where('kept_file_day.bytes', '<=', maxBytesADay - bytes),
    )
    .returning('files')
    .executeTakeFirst()
  return row !== undefined
}

/** What a file holds in a size; null where it has none such. */
export async function findContent(
  trx: Trx,
  districtId: DistrictId,
  fileId: FileId,
  size: FileSize,
): Promise<Uint8Array | null> {
  const row = await tables(trx)
    .selectFrom('kept_file_content')
    .select('content')
    .where('district_id', '=', districtId)
    .where('file_id', '=', fileId)
    .where('size', '=', size)
    .executeTakeFirst()
  return row?.content ?? null
}

/** Puts a picture in the place of the one before, which is gone with that. */
export async function replacePicture(
  trx: Trx,
  districtId: DistrictId,
  fileId: FileId,
  made: { readonly full: Uint8Array; readonly small: Uint8Array; readonly people: PeopleShown },
): Promise<void> {
  for (const size of ['full', 'small'] as const)
    await tables(trx)
      .updateTable('kept_file_content')
      .set({ content: Buffer.from(made[size]) })
      .where('district_id', '=', districtId)
      .where('file_id', '=', fileId)
      .where('size', '=', size)
      .execute()
  await tables(trx)
    .updateTable('kept_file')
    .set({ people: made.people, bytes: made.full.length + made.small.length })
    .where('district_id', '=', districtId)
    .where('file_id', '=', fileId)
    .execute()
}

/** The files that are due to be destroyed, a thousand at most, passing over those that somebody is working on. */
export async function filesEnded(trx: Trx, districtId: DistrictId, now: Instant): Promise<FileId[]> {
  const rows = await tables(trx)
    .selectFrom('kept_file')
    .select('file_id')
    .where('district_id', '=', districtId)
    .where('ends_at', '<=', now)
    .orderBy('ends_at')
    .limit(1000)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ file_id }) => file_id)
}

export async function forgetDays(trx: Trx, districtId: DistrictId, before: LocalDate): Promise<void> {
  await tables(trx)
    .deleteFrom('kept_file_day')
    .where('district_id', '=', districtId)
    .where('day', '<', before)
    .execute()
}
