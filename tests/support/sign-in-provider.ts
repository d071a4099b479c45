import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export interface SignInProvider {
  readonly issuer: string
  readonly stop: () => Promise<void>
}

interface Wish {
  readonly clientId: string
  readonly clientSecret: string
  /** Where it sends people back to. */
  readonly backs: readonly string[]
  /** What it says of whoever signs in by a name, to those who ask with the scope `who`. */
  readonly claimsOf?: (name: string) => object
  /** Any free port without one. */
  readonly port?: number
}

const page = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>로그인 제공자</title>
<form method="post"><label>이름 <input name="name" autocomplete="off"></label>
<button name="do" value="enter">제공자에 로그인</button> <button name="do" value="stop">그만두기</button></form></html>`

/** A real OpenID Connect provider on this machine: whoever types a name is signed in by it. */
export async function startSignInProvider({
  clientId,
  clientSecret,
  backs,
  claimsOf = () => ({}),
  port = 0,
}: Wish): Promise<SignInProvider> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => response.end()
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: backs }],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    jwks: { keys: [{ ...key, kty: 'RSA', kid: 'one', use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ ...claimsOf(accountId), sub: accountId }) }),
    claims: { openid: ['sub'], who: ['name', 'birthdate', 'phone_number', 'ci'] },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid who')
      await grant.save()
      return grant
    },
  })
  const protocol = provider.callback()
  answer = (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) protocol(request, response)
    else if (request.method === 'POST') void signIn(provider, request, response)
    else response.setHeader('Content-Type', 'text/html').end(page)
  }
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((stopped) => server.close(stopped))
  }
  return { issuer, stop }
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const part of request) body += String(part)
  const sent = new URLSearchParams(body)
  const result =
    sent.get('do') === 'stop' ? { error: 'access_denied' } : { login: { accountId: sent.get('name') ?? '' } }
  await provider.interactionFinished(request, response, result)
}

/** Goes to a provider as a browser does, signs in by a name or stops there, and gives the address it leads back to. */
export async function throughProvider(address: string, name: string | null): Promise<string> {
  const { origin } = new URL(address)
  const cookies = new Map<string, string>()
  let [at, body] = [address, null as URLSearchParams | null]
  for (let step = 0; step < 10; step += 1) {
    const sent = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    const asked = { redirect: 'manual', headers: { Cookie: sent } } as const
    const answer = await fetch(at, body === null ? asked : { ...asked, method: 'POST', body })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(key, value)
    }
    const next = answer.headers.get('Location')
    if (next !== null && new URL(next, at).origin !== origin) return next
    body = next === null ? new URLSearchParams(name === null ? { do: 'stop' } : { do: 'enter', name }) : null
    at = next === null ? at : new URL(next, at).href
  }
  throw new Error('The provider did not lead back.')
}
