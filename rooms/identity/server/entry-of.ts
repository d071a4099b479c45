import type { QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Account } from '../core/account.ts'
import type { Entry } from '../core/enrolment.ts'
import { rolesAhead } from '../core/role-proposal.ts'
import { waitingProposals } from '../store/role-queries.ts'
import { isEntered } from '../store/ways-in-queries.ts'

/** What decides how an account may be let in. */
export async function entryOf(
  { trx, districtId, now }: Pick<QueryContext, 'trx' | 'districtId' | 'now'>,
  account: { readonly accountId: AccountId; readonly grants: Account['grants'] },
): Promise<Entry> {
  const roles = rolesAhead(account, await waitingProposals(trx, districtId), dateInSeoul(now))
  return { entered: await isEntered(trx, districtId, account.accountId), roles }
}
