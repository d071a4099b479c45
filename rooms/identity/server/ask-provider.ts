import { randomBytes } from 'node:crypto'
import { handleQuery } from '#kernel/handler.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { ProviderReach } from '../adapters/reach-provider.ts'
import { askProvider } from '../contract-provider.ts'
import { type Asking, providerSeconds } from '../core/provider-answer.ts'
import { backFrom } from './known-provider.ts'
import { sealNote } from './sealed-note.ts'
import type { SignInMeans } from './sign-in-means.ts'

const random = () => randomBytes(32).toString('base64url')

/** Draws what the provider's answer must fit, and gives the address at the provider to which the browser goes. */
export const askProviderWith = (means: SignInMeans, reach: ProviderReach) =>
  handleQuery(askProvider, async ({ districtId, actor, now }, { providerId, use, leadsTo, token }) => {
    const provider = means.providers.find(({ id }) => id === providerId)
    if (provider === undefined) return refuse({ kind: 'provider-not-found' })
    const asking: Asking = {
      ...{ providerId, use, leadsTo, token, askedAt: now, sessionId: actor.sessionId ?? null },
      ...{ state: random(), nonce: random(), verifier: random() },
    }
    const address = await reach.addressOf(provider, { back: backFrom(means, districtId, providerId), asking })
    if (!address.ok) return address
    const endsAt = new Date(Date.parse(now) + providerSeconds * 1000).toISOString() as Instant
    const sealed = sealNote(means, { districtId, note: 'asking' }, { says: asking, endsAt })
    return ok({ address: address.value, asking: sealed })
  })
