import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Publication, PublicationId } from '../core/publication.ts'
import type { ReviewSubject } from '../core/review-subject.ts'
import type { Submission, SubmissionAnswer, SubmissionId } from '../core/submission.ts'
import type { ApprovalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ApprovalsTables>()

/** As it is sent: without an answer. */
export async function insertSubmission(trx: Trx, districtId: DistrictId, submission: Submission): Promise<void> {
  await tables(trx)
    .insertInto('submission')
    .values({
      district_id: districtId,
      submission_id: submission.id,
      subject_kind: submission.subject.kind,
      subject_id: submission.subject.id,
      version: submission.version,
      title: submission.title,
      addressee: submission.to,
      submitted_on: submission.on,
      document_number: submission.documentNumber,
      note: submission.note,
    })
    .execute()
}

/** Keeps the answer to a submission that waits for one; false when it has been answered meanwhile. */
export async function keepAnswer(
  trx: Trx,
  districtId: DistrictId,
  submissionId: SubmissionId,
  answer: SubmissionAnswer,
): Promise<boolean> {
  const changed = await tables(trx)
    .updateTable('submission')
    .set({
      outcome: answer.outcome,
      answered_on: answer.on,
      answer_number: answer.documentNumber,
      answer_note: answer.note,
      resolution_id: answer.resolutionId,
    })
    .where('district_id', '=', districtId)
    .where('submission_id', '=', submissionId)
    .where('outcome', 'is', null)
    .returning('submission_id')
    .executeTakeFirst()
  return changed !== undefined
}

export async function findSubmission(
  trx: Trx,
  districtId: DistrictId,
  submissionId: SubmissionId,
): Promise<Submission | null> {
  const row = await tables(trx)
    .selectFrom('submission')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  return row === undefined ? null : readSubmission(row)
}

/** Everything sent of a subject, the newest first. */
export async function submissionsOf(trx: Trx, districtId: DistrictId, subject: ReviewSubject): Promise<Submission[]> {
  const rows = await tables(trx)
    .selectFrom('submission')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('submitted_on', 'desc')
    .orderBy('submission_id')
    .execute()
  return rows.map(readSubmission)
}

const readSubmission = (row: Selectable<ApprovalsTables['submission']>): Submission => ({
  id: row.submission_id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  version: row.version,
  title: row.title,
  to: row.addressee,
  on: row.submitted_on,
  documentNumber: row.document_number,
  note: row.note,
  answer:
    row.outcome === null || row.answered_on === null
      ? null
      : {
          outcome: row.outcome,
          on: row.answered_on,
          documentNumber: row.answer_number,
          note: row.answer_note,
          resolutionId: row.resolution_id,
        },
})

export async function insertPublication(trx: Trx, districtId: DistrictId, publication: Publication): Promise<void> {
  await tables(trx)
    .insertInto('publication')
    .values({
      district_id: districtId,
      publication_id: publication.id,
      subject_kind: publication.subject.kind,
      subject_id: publication.subject.id,
      version: publication.version,
      title: publication.title,
      published_on: publication.on,
      passed: publication.passed,
      withdrawn_on: publication.withdrawnOn,
      withdrawn_reason: publication.withdrawnReason,
    })
    .execute()
}

/** False where it is withdrawn already: of two who withdraw it at once, one is told. */
export async function withdrawPublication(
  trx: Trx,
  districtId: DistrictId,
  publicationId: PublicationId,
  withdrawn: { readonly on: LocalDate; readonly reason: string },
): Promise<boolean> {
  const row = await tables(trx)
    .updateTable('publication')
    .set({ withdrawn_on: withdrawn.on, withdrawn_reason: withdrawn.reason })
    .where('district_id', '=', districtId)
    .where('publication_id', '=', publicationId)
    .where('withdrawn_on', 'is', null)
    .returning('publication_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findPublication(
  trx: Trx,
  districtId: DistrictId,
  publicationId: PublicationId,
): Promise<Publication | null> {
  const row = await tables(trx)
    .selectFrom('publication')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('publication_id', '=', publicationId)
    .executeTakeFirst()
  return row === undefined ? null : readPublication(row)
}

/** Every publication of the district, the newest first; `subject` narrows it to one. */
export async function publications(
  trx: Trx,
  districtId: DistrictId,
  subject: ReviewSubject | null,
): Promise<Publication[]> {
  const rows = await tables(trx)
    .selectFrom('publication')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(subject !== null, (query) =>
      query.where('subject_kind', '=', subject?.kind ?? 'plan-version').where('subject_id', '=', subject?.id ?? ''),
    )
    .orderBy('published_on', 'desc')
    .orderBy('publication_id')
    .execute()
  return rows.map(readPublication)
}

const readPublication = (row: Selectable<ApprovalsTables['publication']>): Publication => ({
  id: row.publication_id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  version: row.version,
  title: row.title,
  on: row.published_on,
  passed: row.passed,
  withdrawnOn: row.withdrawn_on,
  withdrawnReason: row.withdrawn_reason,
})
