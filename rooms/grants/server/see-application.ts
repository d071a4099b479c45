import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeApplication } from '../contract-grants.ts'
import { standingEntries } from '../core/grant-journal.ts'
import { newLife, owed } from '../core/grant-life.ts'
import { placesFree } from '../core/replacement.ts'
import { settle } from '../core/settlement.ts'
import { findCall } from '../store/call-queries.ts'
import { findApplication } from '../store/queries.ts'
import { replacedIn } from './keep-grants.ts'
import { agreedOf, applicationViews, departmentNames, lookAtCalls } from './look-at-calls.ts'
import { isOwn, keeps } from './rows.ts'

/** For whoever applied and whoever keeps the call; to anybody else there is no such application. */
export const seeApplicationHandler = handleQuery(seeApplication, async (context, { applicationId }) => {
  const { trx, districtId, actor } = context
  const missing = refuse({ kind: 'application-not-found' } as const)
  const found = await findApplication(trx, districtId, applicationId)
  const call = found === null ? null : await findCall(trx, districtId, found.application.callId)
  if (found === null || call === null) return missing
  if (!isOwn(found.application, actor) && !keeps(call, actor)) return missing
  const [looked] = await lookAtCalls(context, [call])
  const view = looked && applicationViews(looked, actor).find(({ id }) => id === applicationId)
  if (looked === undefined || view === undefined) return missing
  const life = looked.lives.get(applicationId) ?? newLife
  const entries = looked.journals.get(applicationId) ?? []
  const standing = new Set(standingEntries(entries).map(({ id }) => id))
  const placed = looked.kept.flatMap((one) => one.placed ?? [])
  const taken = replacedIn(looked)
  const free = placesFree(placed, looked.lives).filter((id) => !taken.has(id))
  const { accountId: _, ...application } = found.application
  return ok({
    ...{
      call,
      application,
      view,
      agreed: life.agreed,
      budget: life.budget ?? found.application.budget,
      receipts: [...found.receipts],
    },
    department: (await departmentNames(context)).get(call.departmentId) ?? call.departmentId,
    ...{ paid: life.paid, interest: life.interest, returned: life.returned, owed: owed(life) },
    settlement: life.settlement ?? settle(agreedOf(call, found.application, life), found.receipts),
    entries: entries.map(({ by: _by, ...entry }) => ({ ...entry, standing: standing.has(entry.id) })),
    surrendered: looked.kept.flatMap(({ application: { id, applicant } }) =>
      free.includes(id) ? [{ id, applicant }] : [],
    ),
    ownSettlement: life.settledBy !== null && life.settledBy === actor.accountId,
  })
})
