import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type KnownProvider, type ProviderReach, reachProviders } from '#rooms/identity/adapters/reach-provider.ts'
import { type Asking, fitsAsking, provenAnew } from '#rooms/identity/core/provider-answer.ts'
import type { IdentityProvider, IdentityRefused, Visit } from '#rooms/registrar/core/identity.ts'
import { readClaims } from '#rooms/registrar/core/read-claims.ts'
import type { OpenRefused } from '../open-database.ts'
import { outgoingTo } from '../outgoing.ts'
import { knownProviders, providerHosts } from '../read-providers.ts'
import type { Configuration } from '../settings.ts'

/** The providers of identities of the file that the setting names, as a registrar asks them by OpenID Connect; or none. */
export function identityProviders(config: Configuration): Result<readonly IdentityProvider[], OpenRefused> {
  const known = knownProviders({ oidcFile: config.voteOidcFile, production: config.production })
  if (!known.ok) return known
  const demonstration = !config.production
  const reach = reachProviders(outgoingTo(providerHosts(known.value, demonstration)).fetch, demonstration)
  return ok(known.value.map((provider) => identityBy(provider, reach, config.registrar.origin)))
}

/** One provider as a registrar asks it: everybody signs in there anew, and it says who they are. */
export function identityBy(provider: KnownProvider, reach: ProviderReach, registrar: string): IdentityProvider {
  const { id, name, issuer, claims } = provider
  const back = `${registrar}/identity/back/${id}`
  const wanted = Object.values(claims).filter((claim) => claim !== null)
  return {
    ...{ id, name },
    addressOf: async (visit) => {
      const address = await reach.addressOf(provider, { back, asking: askingOf(provider, visit) })
      return address.ok ? address : refuse({ kind: 'identity-away' })
    },
    personOf: async (visit, answer) => {
      const fits = fitsAsking(provider, askingOf(provider, visit), answer)
      if (!fits.ok) return refuse(inOurWords(fits.refusal))
      const person = await reach.personOf(provider, { back, asking: fits.value, claims: wanted }, answer)
      if (!person.ok) return refuse(inOurWords(person.refusal))
      const { authenticatedAt, subject } = person.value
      if (!provenAnew(fits.value, authenticatedAt).ok) return refuse({ kind: 'identity-refused' })
      return readClaims(claims, { issuer, subject }, person.value.claims)
    },
  }
}

const askingOf = ({ id }: KnownProvider, { state, nonce, verifier, askedAt }: Visit): Asking => ({
  ...{ providerId: id, use: 'prove', state, nonce, verifier, leadsTo: null, token: null, sessionId: null },
  askedAt: Instant.parse(new Date(askedAt * 1000).toISOString()),
})

const inOurWords = ({ kind }: { readonly kind: string }): IdentityRefused => {
  if (kind === 'provider-gave-up') return { kind: 'identity-stopped' }
  return { kind: kind === 'provider-unreachable' ? 'identity-away' : 'identity-refused' }
}
