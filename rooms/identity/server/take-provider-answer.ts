import { randomBytes } from 'node:crypto'
import { handleQuery } from '#kernel/handler.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { ProviderReach } from '../adapters/reach-provider.ts'
import { takeProviderAnswer } from '../contract-provider.ts'
import { Asking, fitsAsking, provenAnew, providerSeconds, type Vouched } from '../core/provider-answer.ts'
import { backFrom, identityHashOf } from './known-provider.ts'
import { readNote, sealNote } from './sealed-note.ts'
import type { SignInMeans } from './sign-in-means.ts'

/**
 * Looks whether an answer fits what was asked, has the provider exchange it for whom it vouches for, and seals that for
 * the command that takes it. It talks over the network, so it holds no connection to the database.
 */
export const takeProviderAnswerWith = (means: SignInMeans, reach: ProviderReach) =>
  handleQuery(takeProviderAnswer, async ({ districtId, now }, { providerId, asking: sealed, answer }) => {
    const provider = means.providers.find(({ id }) => id === providerId)
    if (provider === undefined) return refuse({ kind: 'provider-not-found' })
    const kept = readNote(means, { districtId, note: 'asking' }, { text: sealed, schema: Asking, now })
    if (kept === null) return refuse({ kind: 'provider-answer-ended' })
    const fits = fitsAsking(provider, kept.says, answer)
    if (!fits.ok) return fits
    const asking = fits.value
    const person = await reach.personOf(provider, { back: backFrom(means, districtId, providerId), asking }, answer)
    if (!person.ok) return person
    const proven = provenAnew(asking, person.value.authenticatedAt)
    if (!proven.ok) return proven
    const { use, token, sessionId, leadsTo } = asking
    const { issuer, kind } = provider
    const identity = identityHashOf(means, { issuer, subject: person.value.subject })
    const says: Vouched = { providerId, use, token, sessionId, identity, issuer, once: randomBytes(16).toString('hex') }
    const endsAt = new Date(Date.parse(now) + providerSeconds * 1000).toISOString() as Instant
    return ok({ use, kind, leadsTo, vouched: sealNote(means, { districtId, note: 'vouched' }, { says, endsAt }) })
  })
