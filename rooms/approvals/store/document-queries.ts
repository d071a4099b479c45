import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ApprovalDocument, DocumentId } from '../core/approval-document.ts'
import type { FilledPrecheck, PrecheckItem } from '../core/precheck.ts'
import type { ReviewSubject } from '../core/review-subject.ts'
import type { ApprovalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ApprovalsTables>()

export async function insertDocument(trx: Trx, districtId: DistrictId, document: ApprovalDocument): Promise<void> {
  await tables(trx)
    .insertInto('approval_document')
    .values({
      district_id: districtId,
      document_id: document.id,
      subject_kind: document.subject.kind,
      subject_id: document.subject.id,
      version: document.version,
      document_number: document.documentNumber,
      title: document.title,
      approved_on: document.approvedOn,
      disclosure: document.disclosure,
      clauses: jsonb(document.clauses),
      withdrawn_reason: document.withdrawnReason,
    })
    .execute()
}

export async function findDocument(
  trx: Trx,
  districtId: DistrictId,
  documentId: DocumentId,
): Promise<ApprovalDocument | null> {
  const row = await tables(trx)
    .selectFrom('approval_document')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return row === undefined ? null : readDocument(row)
}

/** Whether a number is in use; a document withdrawn gives its number back. */
export async function documentNumberTaken(trx: Trx, districtId: DistrictId, documentNumber: string): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('approval_document')
    .select('document_id')
    .where('district_id', '=', districtId)
    .where('document_number', '=', documentNumber)
    .where('withdrawn_reason', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** False where it is withdrawn already: of two who withdraw it at once, one is told. */
export async function withdrawDocument(
  trx: Trx,
  districtId: DistrictId,
  documentId: DocumentId,
  reason: string,
): Promise<boolean> {
  const row = await tables(trx)
    .updateTable('approval_document')
    .set({ withdrawn_reason: reason })
    .where('district_id', '=', districtId)
    .where('document_id', '=', documentId)
    .where('withdrawn_reason', 'is', null)
    .returning('document_id')
    .executeTakeFirst()
  return row !== undefined
}

const ofSubject = (trx: Trx, districtId: DistrictId, subject: ReviewSubject) =>
  tables(trx)
    .selectFrom('approval_document')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('approved_on', 'desc')
    .orderBy('document_id')

export async function documentsOf(
  trx: Trx,
  districtId: DistrictId,
  subject: ReviewSubject,
): Promise<ApprovalDocument[]> {
  return (await ofSubject(trx, districtId, subject).execute()).map(readDocument)
}

/** The same, and holds them until the end: none is withdrawn while a version is published on it. */
export async function holdDocuments(
  trx: Trx,
  districtId: DistrictId,
  subject: ReviewSubject,
): Promise<ApprovalDocument[]> {
  return (await ofSubject(trx, districtId, subject).forUpdate().execute()).map(readDocument)
}

/** The standing documents of every frozen version of a plan. */
export async function documentsOfVersions(trx: Trx, districtId: DistrictId): Promise<ApprovalDocument[]> {
  const rows = await tables(trx)
    .selectFrom('approval_document')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('subject_kind', '=', 'plan-version')
    .where('withdrawn_reason', 'is', null)
    .orderBy('approved_on', 'desc')
    .orderBy('document_id')
    .execute()
  return rows.map(readDocument)
}

const readDocument = (row: Selectable<ApprovalsTables['approval_document']>): ApprovalDocument => ({
  id: row.document_id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  version: row.version,
  documentNumber: row.document_number,
  title: row.title,
  approvedOn: row.approved_on,
  disclosure: row.disclosure,
  clauses: row.clauses,
  withdrawnReason: row.withdrawn_reason,
})

/** Puts a new list in the place of the one before. */
export async function replacePrecheckItems(
  trx: Trx,
  districtId: DistrictId,
  items: readonly PrecheckItem[],
): Promise<void> {
  await tables(trx).deleteFrom('precheck_item').where('district_id', '=', districtId).execute()
  await tables(trx)
    .insertInto('precheck_item')
    .values(
      items.map((item, index) => ({
        district_id: districtId,
        item_id: item.id,
        position: index + 1,
        name: item.name,
        question: item.question,
      })),
    )
    .execute()
}

/** The district's own list in its order; empty where it declared none. */
export async function precheckItems(trx: Trx, districtId: DistrictId): Promise<PrecheckItem[]> {
  const rows = await tables(trx)
    .selectFrom('precheck_item')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ id: row.item_id, name: row.name, question: row.question }))
}

/** Keeps answers that rest on the ones before; false where somebody has kept others meanwhile. */
export async function keepPrecheck(
  trx: Trx,
  districtId: DistrictId,
  subject: ReviewSubject,
  filled: FilledPrecheck,
): Promise<boolean> {
  const values = {
    version: filled.version,
    answers: jsonb(filled.answers),
    role: filled.role,
    filled_at: filled.at,
    revision: filled.revision,
  }
  const row = await tables(trx)
    .insertInto('precheck')
    .values({ district_id: districtId, subject_kind: subject.kind, subject_id: subject.id, ...values })
    .onConflict((same) =>
      same
        .columns(['district_id', 'subject_kind', 'subject_id'])
        .doUpdateSet(values)
        .where('precheck.revision', '=', filled.revision - 1),
    )
    .returning('subject_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findPrecheck(
  trx: Trx,
  districtId: DistrictId,
  subject: ReviewSubject,
): Promise<FilledPrecheck | null> {
  const row = await tables(trx)
    .selectFrom('precheck')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { answers, version, role, filled_at: at, revision } = row
  return { answers, version, role, at, revision }
}
