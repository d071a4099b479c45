import { outgoingTo } from '#apps/outgoing.ts'
import { providerHosts } from '#apps/read-providers.ts'
import { buildServer } from '#kernel/http/server.ts'
import { Instant } from '#kit/korean-date.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { partsOn } from './parts-on.ts'
import { openRoom } from './room-test.ts'
import { startSignInProvider, throughProvider } from './sign-in-provider.ts'
import { testSignIn } from './test-sign-in.ts'

export const origin = 'http://madang.test'
let asked = 0
/** Each request comes from an address of its own, as if from many people. */
const fromSomewhere = () => {
  asked += 1
  return { incoming: { socket: { remoteAddress: `10.0.${asked >> 8}.${asked & 255}` } } }
}
const client = { clientId: 'madang', clientSecret: 'a secret of the tests at the provider' }

/** A Madang with an administrator and an officer, and an office's and a residents' provider beside it. */
export async function openWithProviders() {
  const back = (id: string) => `${origin}/geumcheon/sign-in/back/${id}`
  const office = await startSignInProvider({ ...client, backs: ['office', 'broken'].map(back) })
  const resident = await startSignInProvider({ ...client, backs: [back('resident')] })
  const claims = { name: 'name', birth: 'birthdate', phone: 'phone_number', ci: null }
  const shared = { ...client, claims, scopes: [], hosts: [], privateNetwork: true, secretSent: 'header' as const }
  const named = (ko: string) => ({ name: { ko, en: ko } })
  const providers: SignInMeans['providers'] = [
    { ...shared, ...named('금천구청'), id: 'office', kind: 'office', issuer: office.issuer },
    {
      ...shared,
      ...named('모두로그인'),
      id: 'resident',
      kind: 'resident',
      issuer: resident.issuer,
      secretSent: 'body',
    },
    { ...shared, ...named('틀린곳'), id: 'broken', kind: 'office', issuer: office.issuer, clientSecret: 'wrong' },
    { ...shared, ...named('없는곳'), id: 'silent', kind: 'office', issuer: 'http://localhost:1' },
  ]
  const reach = outgoingTo(providerHosts(providers, true)).fetch
  const means: SignInMeans = { ...testSignIn, origin, providers, reach }
  const room = await openRoom([organizationRoom, identityRoom(means), recordRoom((name) => ({ ko: name, en: name }))])
  for (const [accountId, role] of [
    ['admin-1', 'administrator'],
    ['officer-1', 'department-officer'],
  ] as const) {
    const account = { accountId, displayName: accountId, purpose: '검사', demonstration: accountId === 'admin-1' }
    await room.run(createAccount, account, { role: 'operator' })
    await room.run(grantRole, { accountId, role }, { role: 'operator', on: '2020-01-01' })
  }
  const parts = partsOn(room, means)
  let ahead = 0
  const clock = () => Instant.parse(new Date(Date.now() + ahead * 60_000).toISOString())
  const app = buildServer({ ...parts, clock })
  return {
    ...{ room, means, clock },
    request: async (path: string, asked: RequestInit) =>
      app.request(new URL(path, origin).href, asked, fromSomewhere()),
    /** Lets the clock of the house go ahead, in minutes. */
    goAhead: (minutes: number) => {
      ahead = minutes
    },
    close: async () => {
      await office.stop()
      await resident.stop()
      await room.close()
    },
  }
}

export type WithProviders = Awaited<ReturnType<typeof openWithProviders>>

/** A browser: it keeps what cookies it is given, and shows the words of a page. */
export function browserOf({ request }: Pick<WithProviders, 'request'>) {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const go = async (path: string, form?: Record<string, string>) => {
    const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }
    const answer = await request(path, { headers: { Cookie: cookie(), 'Sec-Fetch-Site': 'same-origin' }, ...sent })
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: answer.status, to: answer.headers.get('Location') ?? '', html: await answer.text() }
  }
  return {
    ...{ cookies, cookie, go },
    /** Goes to a provider and back, as a person of that name there; gives what Madang then shows. */
    via: async (id: string, name: string, query = '') =>
      go(await throughProvider((await go(`/geumcheon/sign-in/with/${id}${query}`)).to, name)),
    /** Sends a form of the account's page. */
    form: async (command: string, values: Record<string, string>) => {
      const csrf = hidden((await go('/geumcheon/account')).html, '_csrf')
      return go(`/geumcheon/do/identity/${command}`, { ...values, _csrf: csrf, _page: '/geumcheon/account' })
    },
  }
}

/** What a hidden field of a page holds. */
export const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
