import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { withdrawDocument } from '../contract.ts'
import * as store from '../store/document-queries.ts'
import { changedDocument } from './changed-subject.ts'

export const withdrawDocumentHandler = handleCommandOn(
  withdrawDocument,
  changedDocument,
  async ({ trx, districtId }, { documentId, reason }) => {
    const document = await store.findDocument(trx, districtId, documentId)
    if (document === null) return refuse({ kind: 'approval-document-not-found' })
    if (document.withdrawnReason !== null) return refuse({ kind: 'approval-document-withdrawn' })
    if (!(await store.withdrawDocument(trx, districtId, documentId, reason))) {
      return refuse({ kind: 'approval-document-withdrawn' })
    }
    return ok({ reply: { documentId }, about: [{ kind: 'approval-document', id: documentId }, document.subject] })
  },
)
