import * as openid from 'openid-client'
import { ok, type Result, refuse } from '#kit/result.ts'
import { mayReach, type Provider } from '../core/provider.ts'
import type { Asking, ProviderAnswer } from '../core/provider-answer.ts'

/** A provider with the secret that the house has there. */
export interface KnownProvider extends Provider {
  readonly clientSecret: string
}

/** The way out of the house, handed in: only what the configuration names is reached, and no redirect followed. */
export type Reach = (
  address: string,
  request: Pick<openid.CustomFetchOptions, 'method' | 'headers' | 'body' | 'signal'>,
) => Promise<Response>

export interface Coming {
  /** The address to which the provider sends the browser back. */
  readonly back: string
  /** What is to be known of the person beside the number; asked for apart where the token does not say it. */
  readonly claims?: readonly string[]
  readonly asking: Pick<Asking, 'state' | 'nonce' | 'verifier' | 'use'>
}

/** Whom the provider vouches for, in its own words, and when that person last signed in there. */
export interface ProviderPerson {
  readonly subject: string
  readonly authenticatedAt: number | null
  readonly claims: Readonly<Record<string, unknown>>
}

type Unreachable = { readonly kind: 'provider-unreachable' }
type AnswerNotTaken =
  | Unreachable
  | { readonly kind: 'provider-refused' | 'provider-code-not-taken' | 'provider-nonce-wrong' | 'provider-token-wrong' }

/** The way to the providers: what the house asks of them over the network. */
export interface ProviderReach {
  readonly addressOf: (provider: KnownProvider, coming: Coming) => Promise<Result<string, Unreachable>>
  readonly personOf: (
    provider: KnownProvider,
    coming: Coming,
    answer: ProviderAnswer,
  ) => Promise<Result<ProviderPerson, AnswerNotTaken>>
}

const patienceSeconds = 5
const knownForMs = 60 * 60 * 1000

/** Reaches providers by OpenID Connect, at their configured hosts alone; what they say of themselves holds an hour. */
export function reachProviders(reach: Reach, demonstration: boolean): ProviderReach {
  const known = new Map<string, { readonly at: number; readonly found: Promise<openid.Configuration> }>()

  const discover = (provider: KnownProvider): Promise<openid.Configuration> => {
    const { issuer, clientId, clientSecret, secretSent } = provider
    const only: openid.CustomFetch = (address, options) => {
      if (!mayReach(provider, address, demonstration)) throw new Error(`${address} is no address of ${issuer}.`)
      return reach(address, options)
    }
    const authentication =
      secretSent === 'header' ? openid.ClientSecretBasic(clientSecret) : openid.ClientSecretPost(clientSecret)
    return openid.discovery(new URL(issuer), clientId, undefined, authentication, {
      [openid.customFetch]: only,
      timeout: patienceSeconds,
      // Every address is looked at by mayReach: without TLS it is this machine itself, in the demonstration.
      execute: [openid.enableNonRepudiationChecks, ...(demonstration ? [openid.allowInsecureRequests] : [])],
    })
  }

  const configurationOf = async (provider: KnownProvider): Promise<openid.Configuration | null> => {
    const held = known.get(provider.id)
    const fresh = held !== undefined && Date.now() - held.at < knownForMs
    const found = fresh ? held.found : discover(provider)
    if (!fresh) known.set(provider.id, { at: Date.now(), found })
    try {
      return await found
    } catch {
      known.delete(provider.id)
      return null
    }
  }

  return {
    addressOf: async (provider, { back, asking }) => {
      const configuration = await configurationOf(provider)
      if (configuration === null) return refuse({ kind: 'provider-unreachable' })
      const address = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: back,
        scope: ['openid', ...provider.scopes].join(' '),
        state: asking.state,
        nonce: asking.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(asking.verifier),
        code_challenge_method: 'S256',
        ...(asking.use === 'prove' ? { prompt: 'login', max_age: '0' } : {}),
      })
      return mayReach(provider, address.href, demonstration)
        ? ok(address.href)
        : refuse({ kind: 'provider-unreachable' })
    },
    personOf: async (provider, { back, asking, claims: wanted = [] }, answer) => {
      const configuration = await configurationOf(provider)
      if (configuration === null) return refuse({ kind: 'provider-unreachable' })
      const came = new URL(`?${new URLSearchParams(answer)}`, back)
      try {
        const given = await openid.authorizationCodeGrant(configuration, came, {
          expectedState: asking.state,
          expectedNonce: asking.nonce,
          pkceCodeVerifier: asking.verifier,
          idTokenExpected: true,
        })
        const claims = given.claims()
        if (claims === undefined) return refuse({ kind: 'provider-token-wrong' })
        const lacks = wanted.some((name) => claims[name] === undefined)
        const asks = lacks && configuration.serverMetadata().userinfo_endpoint !== undefined
        const more = asks ? await openid.fetchUserInfo(configuration, given.access_token, claims.sub) : {}
        return ok({
          ...{ subject: claims.sub, authenticatedAt: claims.auth_time ?? null },
          claims: { ...more, ...claims },
        })
      } catch (error) {
        return refuse(notTaken(error))
      }
    },
  }
}

/** Codes of the library for a provider that did not answer, or not as a provider does; without a code it is the same. */
const noAnswer = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']

/** What the library found wrong, in the words of the house; its own say nothing to people. */
function notTaken(error: unknown): AnswerNotTaken {
  if (error instanceof openid.ResponseBodyError)
    return { kind: error.error === 'invalid_grant' ? 'provider-code-not-taken' : 'provider-refused' }
  if (error instanceof openid.WWWAuthenticateChallengeError) return { kind: 'provider-refused' }
  const code = error instanceof openid.ClientError ? error.code : undefined
  if (code === undefined || noAnswer.includes(code)) return { kind: 'provider-unreachable' }
  return { kind: claimIn(error) === 'nonce' ? 'provider-nonce-wrong' : 'provider-token-wrong' }
}

/** The claim that did not hold, as the library tells it at the bottom of its errors. */
const claimIn = (error: unknown): unknown => {
  if (error instanceof Error) return claimIn(error.cause)
  return error instanceof Object && 'claim' in error ? error.claim : null
}
