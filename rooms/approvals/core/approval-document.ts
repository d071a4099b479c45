import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ReviewSubject, SubjectVersion } from './review-subject.ts'

export const DocumentId = idOf('ApprovalDocumentId')
export type DocumentId = z.infer<typeof DocumentId>

/** 공개, 부분공개, 비공개. */
export const disclosures = ['public', 'partial', 'closed'] as const
export const Disclosure = z.enum(disclosures)
export type Disclosure = z.infer<typeof Disclosure>

/** The clauses of 공공기관의 정보공개에 관한 법률 제9조제1항 by which a document is kept back. */
export const clauses = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const Clause = z.int().min(1).max(8)

/** 문서번호 as the approval system writes it: the department's name, a hyphen and a number ("마을자치과-1234"). */
export const DocumentNumber = z
  .string()
  .trim()
  .regex(/^[^\s-][^\n-]{0,48}-\d{1,8}$/u)

/** What the office's own approval system gave back for a version: number, day of approval, disclosure. */
export const ApprovalDocument = z
  .object({
    id: DocumentId,
    subject: ReviewSubject,
    version: SubjectVersion,
    documentNumber: DocumentNumber,
    title: z.string().min(1).max(300),
    approvedOn: LocalDate,
    disclosure: Disclosure,
    clauses: z.array(Clause).readonly(),
    withdrawnReason: z.string().nullable(),
  })
  .readonly()
export type ApprovalDocument = z.infer<typeof ApprovalDocument>

export const RecordDocumentRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('approval-still-to-come'), on: LocalDate }),
  z.object({ kind: z.literal('clause-missing') }),
  z.object({ kind: z.literal('clause-of-public') }),
  z.object({ kind: z.literal('clause-twice'), clause: z.int() }),
])
export type RecordDocumentRefusal = z.infer<typeof RecordDocumentRefusal>

/**
 * Decides whether a document can be recorded: approved on a day that has come; a document kept back, wholly or in part,
 * names the clauses for it, and a public one names none (공공기관의 정보공개에 관한 법률 제9조제1항).
 */
export function recordDocument(
  document: ApprovalDocument,
  today: LocalDate,
): Result<ApprovalDocument, RecordDocumentRefusal> {
  const { approvedOn, disclosure, clauses: named } = document
  if (approvedOn > today) return refuse({ kind: 'approval-still-to-come', on: approvedOn })
  if (disclosure === 'public' && named.length > 0) return refuse({ kind: 'clause-of-public' })
  if (disclosure !== 'public' && named.length === 0) return refuse({ kind: 'clause-missing' })
  const twice = named.find((clause, at) => named.indexOf(clause) !== at)
  return twice === undefined ? ok(document) : refuse({ kind: 'clause-twice', clause: twice })
}
