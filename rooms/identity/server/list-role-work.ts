import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listRoleWork } from '../contract-roles.ts'
import { rolesAhead } from '../core/role-proposal.ts'
import { reviewsDue } from '../core/role-review.ts'
import { onlyTakesPart } from '../core/session.ts'
import { openEnrolments } from '../store/enrolment-queries.ts'
import { countPasskeys } from '../store/passkey-queries.ts'
import { allAccounts } from '../store/queries.ts'
import { latestReviews, waitingProposals } from '../store/role-queries.ts'
import { enteredAccounts } from '../store/ways-in-queries.ts'
import type { KnownUnits } from './known-units.ts'

export const listRoleWorkWith = (knownUnits: KnownUnits) =>
  handleQuery(listRoleWork, async (context) => {
    const { trx, districtId, now } = context
    const today = dateInSeoul(now)
    const accounts = await allAccounts(trx, districtId)
    const proposals = await waitingProposals(trx, districtId)
    const byTwo = accounts.filter(
      (account) => account.destroyedOn === null && !onlyTakesPart(rolesAhead(account, proposals, today)),
    )
    return ok({
      proposals,
      reviewsDue: [...reviewsDue(accounts, await latestReviews(trx, districtId), today)],
      enrolments: await openEnrolments(trx, districtId, now),
      passkeys: await countPasskeys(trx, districtId),
      entered: await enteredAccounts(trx, districtId),
      byTwo: byTwo.map(({ accountId }) => accountId),
      units: [...(await knownUnits(context))],
    })
  })
