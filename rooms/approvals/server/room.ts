import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { confirmReviewWith } from './confirm-review.ts'
import { declarePrechecksHandler } from './declare-prechecks.ts'
import { draftLetterHandler } from './draft-letter.ts'
import { fillPrecheckWith } from './fill-precheck.ts'
import { listPassesWith } from './list-passes.ts'
import { listPrechecksHandler } from './list-prechecks.ts'
import { listPublicationsHandler } from './list-publications.ts'
import { listReviewsWith } from './list-reviews.ts'
import { passFindingWith } from './pass-finding.ts'
import { publishVersionWith } from './publish-version.ts'
import { recordAnswerHandler } from './record-answer.ts'
import { recordDocumentWith } from './record-document.ts'
import { requestReviewWith } from './request-review.ts'
import { seeReviewWith } from './see-review.ts'
import { seeSubjectWith } from './see-subject.ts'
import { sendBackHandler } from './send-back.ts'
import type { SubjectParts } from './subject-parts.ts'
import { submitWith } from './submit.ts'
import { withdrawDocumentHandler } from './withdraw-document.ts'
import { withdrawPassHandler } from './withdraw-pass.ts'
import { withdrawPublicationHandler } from './withdraw-publication.ts'
import { withdrawReviewHandler } from './withdraw-review.ts'

/** The room as it is mounted, with what `apps/` knows of the subjects that are reviewed. */
export const approvalsRoom = (parts: SubjectParts): Room => ({
  name: 'approvals',
  title: { ko: '검토와 공개', en: 'Review and publication' },
  handlers: [
    requestReviewWith(parts),
    confirmReviewWith(parts),
    sendBackHandler,
    withdrawReviewHandler,
    passFindingWith(parts),
    withdrawPassHandler,
    declarePrechecksHandler,
    fillPrecheckWith(parts),
    recordDocumentWith(parts),
    withdrawDocumentHandler,
    submitWith(parts),
    recordAnswerHandler,
    publishVersionWith(parts),
    withdrawPublicationHandler,
    listReviewsWith(parts),
    seeReviewWith(parts),
    seeSubjectWith(parts),
    listPassesWith(parts),
    listPrechecksHandler,
    listPublicationsHandler,
    draftLetterHandler,
  ],
  explain,
})
