import { z } from 'zod'
import type { Role } from '#kit/actor.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { onlyTakesPart } from './session.ts'

/** Whom a provider vouches for: the officers of an office, or residents. */
export const ProviderKind = z.enum(['office', 'resident'])
export type ProviderKind = z.infer<typeof ProviderKind>

export const ProviderId = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/)

/** A provider as people see it, among those one may sign in with. */
export const Provider = z.strictObject({
  id: ProviderId,
  name: z.strictObject({ ko: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) }),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1).max(300),
  kind: ProviderKind,
  scopes: z.array(z.string().regex(/^[!#-[\]-~]+$/)).default([]),
  /** Hosts besides the issuer's own where its addresses stand. */
  hosts: z.array(z.string().min(1)).default([]),
  /** Whether its hosts may stand in the office's own network. */
  privateNetwork: z.boolean().default(false),
  /** Where the secret of the house at the provider stands in what is sent: in a header, as the standard wants, or not. */
  secretSent: z.enum(['header', 'body']).default('header'),
  /** Under what names it says who somebody is, for a resident vote; `ci` where it gives that code too. */
  claims: z
    .strictObject({
      name: z.string().min(1).default('name'),
      birth: z.string().min(1).default('birthdate'),
      phone: z.string().min(1).default('phone_number'),
      ci: z.string().min(1).nullable().default(null),
    })
    .prefault({}),
})
export type Provider = z.infer<typeof Provider>

/** One entry of the file of providers; the secret is in a file of its own. */
export const ProviderEntry = Provider.extend({ clientSecretFile: z.string().min(1) })
export type ProviderEntry = z.infer<typeof ProviderEntry>

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The parts of an address that decide where it leads; null for one that hides its host behind a name or a password. */
function placeOf(address: string): { readonly secure: boolean; readonly host: string; readonly name: string } | null {
  const found = /^(https?):\/\/((\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?)(?:[/?#]|$)/i.exec(address)
  if (found === null) return null
  const [, scheme = '', host = '', name = ''] = found.map((part) => part.toLowerCase())
  const secure = scheme === 'https'
  return { secure, host: host.replace(secure ? /:443$/ : /:80$/, ''), name }
}

/**
 * Decides whether the house may send a request, or a person, to an address for a provider: only to the hosts that are
 * configured for it, and only over TLS; to this machine itself without, in the demonstration.
 */
export function mayReach(
  provider: Pick<Provider, 'issuer' | 'hosts'>,
  address: string,
  demonstration: boolean,
): boolean {
  const place = placeOf(address)
  if (place === null) return false
  if (place.host !== placeOf(provider.issuer)?.host && !provider.hosts.includes(place.host)) return false
  return place.secure || (demonstration && loopback.includes(place.name))
}

export type ProvidersRefused =
  | { readonly kind: 'providers-unreadable'; readonly at: string }
  | { readonly kind: 'provider-twice'; readonly id: string }
  | { readonly kind: 'provider-without-tls'; readonly id: string }

/** Decides whether a file of providers holds: every entry readable, none twice by id or issuer, and all over TLS. */
export function readProviders(
  json: unknown,
  demonstration: boolean,
): Result<readonly ProviderEntry[], ProvidersRefused> {
  const parsed = z.array(ProviderEntry).safeParse(json)
  if (!parsed.success) {
    const at = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    return refuse({ kind: 'providers-unreadable', at })
  }
  for (const [index, entry] of parsed.data.entries()) {
    const { id, issuer } = entry
    const earlier = parsed.data.slice(0, index)
    if (earlier.some((other) => other.id === id || other.issuer === issuer))
      return refuse({ kind: 'provider-twice', id })
    if (!mayReach(entry, issuer, demonstration)) return refuse({ kind: 'provider-without-tls', id })
  }
  return ok(parsed.data)
}

/**
 * Decides whether a provider is good enough for the roles of an account: a residents' provider opens no account that
 * holds files of others or decides alone.
 */
export const vouchesFor = (
  { kind }: Pick<Provider, 'kind'>,
  roles: readonly Role[],
): Result<void, { readonly kind: 'provider-too-weak' }> =>
  kind === 'office' || onlyTakesPart(roles) ? ok(undefined) : refuse({ kind: 'provider-too-weak' })

/** A link between an account and a provider, as its owner sees it. */
export interface LinkedIdentity {
  readonly identityId: string
  readonly issuer: string
}

/** Decides whether a link may be undone: not where it is the last lasting way into the account; codes on paper are none. */
export function unlinkProvider(
  held: readonly LinkedIdentity[],
  identityId: string,
  others: number,
): Result<void, { readonly kind: 'identity-not-found' | 'last-way-in' }> {
  if (!held.some((one) => one.identityId === identityId)) return refuse({ kind: 'identity-not-found' })
  return held.length + others > 1 ? ok(undefined) : refuse({ kind: 'last-way-in' })
}
