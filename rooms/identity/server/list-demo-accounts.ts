import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listDemoAccounts } from '../contract.ts'
import * as store from '../store/queries.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const listDemoAccountsWith = ({ demonstration, origin }: SignInMeans) =>
  handleQuery(listDemoAccounts, async ({ trx, districtId }) => {
    if (!demonstration) return ok({ on: false, origin, accounts: [] })
    const accounts = await store.allAccounts(trx, districtId)
    return ok({
      on: true,
      origin,
      accounts: accounts
        .filter((account) => account.demonstration && account.destroyedOn === null)
        .map(({ accountId, displayName, grants }) => ({ accountId, displayName, grants })),
    })
  })
