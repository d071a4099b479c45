import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeOwnLinks } from '../contract-provider.ts'
import { vouchesFor } from '../core/provider.ts'
import { identitiesOf } from '../store/provider-queries.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const seeOwnLinksWith = ({ providers }: SignInMeans) =>
  handleQuery(seeOwnLinks, async ({ trx, districtId, actor }) => {
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const held = await identitiesOf(trx, districtId, actor.accountId)
    return ok({
      links: held.map(({ identityHash, issuer, linkedAt }) => ({
        ...{ identityId: identityHash, issuer, linkedAt },
        providerId: providers.find((provider) => provider.issuer === issuer)?.id ?? null,
      })),
      providers: providers
        .filter((provider) => vouchesFor(provider, actor.roles).ok)
        .map(({ id, name, kind }) => ({ id, name, kind })),
    })
  })
