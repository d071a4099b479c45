import type { CommandContext, Row } from '#kernel/handler.ts'
import type { DocumentId } from '../core/approval-document.ts'
import type { PassId } from '../core/finding-pass.ts'
import type { ReviewId } from '../core/review.ts'
import type { ReviewSubject } from '../core/review-subject.ts'
import { findDocument } from '../store/document-queries.ts'
import { findPass } from '../store/pass-queries.ts'
import { findReview } from '../store/review-queries.ts'

/** A subject belongs to whom its project belongs to; a whole plan or supplementary budget to no one department. */
const rowsOf = (found: { readonly subject: ReviewSubject } | null): readonly Row[] =>
  found === null ? [] : [[found.subject]]

export const changedSubject = async (_: CommandContext, input: { readonly subject: ReviewSubject }) => rowsOf(input)

export const changedReview = async (
  { trx, districtId }: CommandContext,
  { reviewId }: { readonly reviewId: ReviewId },
) => rowsOf(await findReview(trx, districtId, reviewId))

export const changedPass = async ({ trx, districtId }: CommandContext, { passId }: { readonly passId: PassId }) =>
  rowsOf(await findPass(trx, districtId, passId))

export const changedDocument = async (
  { trx, districtId }: CommandContext,
  { documentId }: { readonly documentId: DocumentId },
) => rowsOf(await findDocument(trx, districtId, documentId))
