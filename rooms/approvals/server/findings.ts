import type { QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import type { Finding } from '#kit/lint.ts'
import { approvalFindings } from '../core/approval-findings.ts'
import { isStanding } from '../core/finding-pass.ts'
import { maySeeReviews } from '../core/permissions.ts'
import { publicationFindings } from '../core/publication.ts'
import { documentsOfVersions } from '../store/document-queries.ts'
import * as store from '../store/pass-queries.ts'
import { publications } from '../store/submission-queries.ts'
import { queueNow } from './list-reviews.ts'
import type { SubjectParts } from './subject-parts.ts'
import { toldPasses } from './told-passes.ts'

/**
 * What is open in this room: errors passed and not mended; for insiders, reviews overdue or outrun by their subject, and
 * versions published without a public document.
 */
export const approvalsFindings =
  (parts: SubjectParts) =>
  async (context: QueryContext): Promise<Finding[]> => {
    const { trx, districtId, actor } = context
    const passes = (await store.allPasses(trx, districtId)).filter(isStanding)
    const open = (await toldPasses(context, parts, passes)).filter(({ state }) => state === 'open')
    const insider = permits(maySeeReviews, actor)
    const reviews = insider ? await queueNow(context, parts.subjectsOf) : []
    const published = insider ? await publications(trx, districtId, null) : []
    const documents = insider ? await documentsOfVersions(trx, districtId) : []
    return [
      ...approvalFindings(
        open.map(({ pass }) => pass),
        reviews,
      ),
      ...publicationFindings(published, documents),
    ]
  }
