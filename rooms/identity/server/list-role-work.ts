import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listRoleWork } from '../contract-roles.ts'
import { reviewsDue } from '../core/role-review.ts'
import { openEnrolments } from '../store/enrolment-queries.ts'
import { countPasskeys } from '../store/passkey-queries.ts'
import { linkedAccounts } from '../store/provider-queries.ts'
import { allAccounts } from '../store/queries.ts'
import { latestReviews, waitingProposals } from '../store/role-queries.ts'
import type { KnownUnits } from './known-units.ts'

export const listRoleWorkWith = (knownUnits: KnownUnits) =>
  handleQuery(listRoleWork, async (context) => {
    const { trx, districtId, now } = context
    const accounts = await allAccounts(trx, districtId)
    return ok({
      proposals: await waitingProposals(trx, districtId),
      reviewsDue: [...reviewsDue(accounts, await latestReviews(trx, districtId), dateInSeoul(now))],
      enrolments: await openEnrolments(trx, districtId, now),
      passkeys: await countPasskeys(trx, districtId),
      linked: await linkedAccounts(trx, districtId),
      units: [...(await knownUnits(context))],
    })
  })
