import { handleCommandOn } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordDocument } from '../contract.ts'
import * as decide from '../core/approval-document.ts'
import { subjectKey } from '../core/review-subject.ts'
import * as store from '../store/document-queries.ts'
import { changedSubject } from './changed-subject.ts'
import type { SubjectParts } from './subject-parts.ts'

export const recordDocumentWith = ({ subjectsOf }: SubjectParts) =>
  handleCommandOn(recordDocument, changedSubject, async (context, { documentId, subject, ...rest }) => {
    const { trx, districtId, now, effectiveOn } = context
    if ((await store.findDocument(trx, districtId, documentId)) !== null) {
      return refuse({ kind: 'approval-document-id-taken' })
    }
    const facts = (await subjectsOf(context, [subject])).get(subjectKey(subject))
    if (facts === undefined) return refuse({ kind: 'subject-not-found' })
    const kept = {
      id: documentId,
      subject,
      ...rest,
      title: facts.title,
      approvedOn: effectiveOn,
      withdrawnReason: null,
    }
    const document = decide.recordDocument(kept, dateInSeoul(now))
    if (!document.ok) return document
    if (await store.documentNumberTaken(trx, districtId, rest.documentNumber)) {
      return refuse({ kind: 'document-number-taken' })
    }
    await store.insertDocument(trx, districtId, document.value)
    return ok({ reply: { documentId }, about: [{ kind: 'approval-document', id: documentId }, subject] })
  })
