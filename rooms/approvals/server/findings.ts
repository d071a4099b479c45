import type { QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import type { Finding } from '#kit/lint.ts'
import { approvalFindings } from '../core/approval-findings.ts'
import { isStanding } from '../core/finding-pass.ts'
import { maySeeReviews } from '../core/permissions.ts'
import * as store from '../store/pass-queries.ts'
import { queueNow } from './list-reviews.ts'
import type { SubjectParts } from './subject-parts.ts'
import { toldPasses } from './told-passes.ts'

/** What is open in this room: errors passed and not mended; for insiders, reviews overdue or outrun by their subject. */
export const approvalsFindings =
  (parts: SubjectParts) =>
  async (context: QueryContext): Promise<Finding[]> => {
    const passes = (await store.allPasses(context.trx, context.districtId)).filter(isStanding)
    const open = (await toldPasses(context, parts, passes)).filter(({ state }) => state === 'open')
    const reviews = permits(maySeeReviews, context.actor) ? await queueNow(context, parts.subjectsOf) : []
    return [
      ...approvalFindings(
        open.map(({ pass }) => pass),
        reviews,
      ),
    ]
  }
