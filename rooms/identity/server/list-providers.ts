import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listProviders } from '../contract-provider.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const listProvidersWith = ({ providers }: SignInMeans) =>
  handleQuery(listProviders, async () =>
    ok({ providers: providers.map(({ id, name, kind, issuer }) => ({ id, name, kind, issuer })) }),
  )
