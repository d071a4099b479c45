import type { Context } from 'hono'
import { base64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { browserHash } from '../core/browser-hash.ts'
import type { Identified, IdentityProvider, Visit } from '../core/identity.ts'
import { explainRegistrar } from '../core/messages.ts'
import type { RegistrarRefusal } from '../core/refusal.ts'
import type { RegistrarMeans } from './means.ts'

/** How long one may stay at a provider, and how long what it said is good for proving; in seconds. */
const visitSeconds = 10 * 60
/** How many are remembered of each: beyond it, the oldest are forgotten. */
const remembered = 100_000

interface Away extends Visit {
  readonly provider: IdentityProvider
  /** The page of the booth to which the browser goes back. */
  readonly back: string
  readonly browser: string
}

interface Back {
  readonly person: Identified
  readonly browser: string
  readonly until: number
}

/**
 * Those who are at a provider of identities, and those who came back: in memory alone, each for ten minutes. `browser` is a
 * number drawn by a booth, of which only the hash goes along: what comes back is good for that browser and no other.
 */
export interface IdentityVisits {
  readonly start: (c: Context) => Promise<Response>
  readonly back: (c: Context, providerId: string) => Promise<Response>
  readonly read: (
    ticket: string,
    browser: string,
  ) => Result<Identified, { readonly kind: 'proof-expired' | 'identity-elsewhere' }>
  /** Forgets those whose time is over. */
  readonly forgetOver: () => void
}

export function identityVisits({ identity, origin, clock, random }: RegistrarMeans): IdentityVisits {
  const away = new Map<string, Away>()
  const backs = new Map<string, Back>()
  const now = (): number => Math.floor(clock() / 1000)
  const draw = (): string => base64url(random(32))

  return {
    start: async (c) => {
      const { provider: id, back = '', browser = '', lang } = c.req.query()
      const booth = URL.parse(back)
      if (booth?.origin !== origin || !/^[\w-]{43}$/.test(browser)) return lost(c, { kind: 'malformed', field: 'back' })
      booth.hash = ''
      const provider = identity.find((one) => one.id === id)
      if (provider === undefined) return leadBack(c, booth.href, { refused: 'way-not-admitted' })
      const visit = { state: draw(), nonce: draw(), verifier: draw(), askedAt: now() }
      const address = await provider.addressOf(visit, lang === 'en' ? 'en' : 'ko')
      if (!address.ok) return leadBack(c, booth.href, { refused: address.refusal.kind })
      keep(away, visit.state, { ...visit, provider, back: booth.href, browser })
      return c.redirect(address.value, 303)
    },

    back: async (c, providerId) => {
      const answer = c.req.query()
      const visit = away.get(answer['state'] ?? '')
      if (visit === undefined || visit.provider.id !== providerId) return lost(c, { kind: 'proof-expired' })
      away.delete(visit.state)
      if (visit.askedAt + visitSeconds < now()) return leadBack(c, visit.back, { refused: 'proof-expired' })
      const person = await visit.provider.personOf(visit, answer)
      if (!person.ok) return leadBack(c, visit.back, { refused: person.refusal.kind })
      const ticket = draw()
      keep(backs, ticket, { person: person.value, browser: visit.browser, until: now() + visitSeconds })
      return leadBack(c, visit.back, { ticket })
    },

    read: (ticket, browser) => {
      const found = backs.get(ticket)
      if (found === undefined || found.until < now()) return refuse({ kind: 'proof-expired' })
      if (found.browser !== browserHash(browser)) return refuse({ kind: 'identity-elsewhere' })
      return ok(found.person)
    },

    forgetOver: () => {
      for (const [state, { askedAt }] of away) if (askedAt + visitSeconds < now()) away.delete(state)
      for (const [ticket, { until }] of backs) if (until < now()) backs.delete(ticket)
    },
  }
}

/** Keeps under a key, and forgets whoever came first when there are too many. */
function keep<Kept>(kept: Map<string, Kept>, key: string, value: Kept): void {
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > remembered && oldest !== undefined) kept.delete(oldest)
}

/** What came of a visit stands behind `#`, which no server sees. */
const leadBack = (
  c: Context,
  booth: string,
  said: { readonly ticket: string } | { readonly refused: RegistrarRefusal['kind'] },
): Response => c.redirect(`${booth}#${new URLSearchParams(said)}`, 303)

/** Where nobody knows to which booth the browser belongs. */
const lost = (c: Context, refusal: RegistrarRefusal): Response => c.text(explainRegistrar(refusal, 'ko'), 400)
