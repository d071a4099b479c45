import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outgoingTo } from '#apps/outgoing.ts'
import { providerHosts } from '#apps/read-providers.ts'
import { identityBy } from '#apps/vote/identity-providers.ts'
import { reachProviders } from '#rooms/identity/adapters/reach-provider.ts'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  openedVote,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import {
  booth,
  browser,
  declared,
  issueTo,
  markAt,
  proveByPhone,
  returnedIn,
  springKim,
  startAddress,
} from '#tests/support/registrar/voters.ts'
import { type SignInProvider, startSignInProvider, throughProvider } from '#tests/support/sign-in-provider.ts'

const registrarOrigin = 'http://registrar.test'
const client = { clientId: 'registrar', clientSecret: 'a secret of the tests at the provider' }
/** What the provider knows of each who signs in there. */
const people: Readonly<Record<string, object>> = {
  spring: { name: '김봄별', birthdate: '1987-03-14', phone_number: '+82 10-2345-6789', ci: 'CI/1==' },
  summer: { name: '이여름', birthdate: '1990-07-01', ci: 'CI/2==' },
  nameless: { birthdate: '1990-07-01', ci: 'CI/3==' },
  child: { name: '박아이', birthdate: '2020-01-01', ci: 'CI/4==' },
}

let database: TestDatabase
let provider: SignInProvider
let under: RegistrarUnderTest
let eh: string
let vote: Awaited<ReturnType<typeof openedVote>>
beforeAll(async () => {
  database = await registrarDatabase()
  const backs = ['everybody', 'without-ci', 'silent'].map((id) => `${registrarOrigin}/identity/back/${id}`)
  provider = await startSignInProvider({ ...client, backs, claimsOf: (name) => people[name] ?? {} })
  const known = {
    ...{ ...client, name: { ko: '모두로그인', en: 'Everybody' }, kind: 'resident' as const, issuer: provider.issuer },
    ...{ scopes: ['who'], hosts: [], privateNetwork: true, secretSent: 'header' as const },
    claims: { name: 'name', birth: 'birthdate', phone: 'phone_number', ci: 'ci' },
  }
  const providers = [
    { ...known, id: 'everybody' },
    { ...known, id: 'without-ci', claims: { ...known.claims, ci: null } },
    { ...known, id: 'silent', issuer: 'http://localhost:1' },
  ]
  const reach = reachProviders(outgoingTo(providerHosts(providers, true)).fetch, true)
  under = registrarOn(database, { identity: providers.map((one) => identityBy(one, reach, registrarOrigin)) })
  // What a provider signs bears its own time: the vote is open now.
  const now = Math.floor(Date.now() / 1000)
  vote = await openedVote(under, { manifest: { opens_at: now - 3600, closes_at: now + 86_400 } })
  eh = vote.eh
  under.clock.now = now
})
afterAll(async () => {
  await provider.stop()
  await database.drop()
})

/** Goes away by a provider, signs in there by a name, and gives the answer of the way back. */
async function visit(name: string | null, id = 'everybody') {
  const away = await under.request(startAddress({ provider: id }))
  const back = new URL(await throughProvider(away.headers.get('Location') ?? '', name))
  return { path: `${back.pathname}${back.search}`, answer: await under.request(`${back.pathname}${back.search}`) }
}
const proveBy = async (name: string, { id = 'everybody', more = {} } = {}) => {
  const { answer } = await visit(name, id)
  const ticket = returnedIn(answer).get('ticket') ?? ''
  return under.ask(eh, 'prove-identity', { ticket, browser, ...declared, ...more })
}

test('a booth is told of the providers where the vote admits them', async () => {
  const { said } = await under.request(`/votes/${eh}`)
  expect(said.providers[0]).toEqual({ id: 'everybody', name: { ko: '모두로그인', en: 'Everybody' } })
  const byPhone = await openedVote(under, {
    eligibility: { ways: ['phone'] },
    manifest: { election_id: 'by-phone-2026' },
  })
  expect((await under.request(`/votes/${byPhone.eh}`)).said.providers).toEqual([])
  under.clock.now = Math.floor(Date.now() / 1000)
})

test('the browser goes to the provider with nothing of the voter, and comes back to its booth with a ticket', async () => {
  const away = new URL((await under.request(startAddress({ provider: 'everybody' }))).headers.get('Location') ?? '')
  expect(away.origin).toBe(provider.issuer)
  expect([...away.searchParams.keys()].sort()).toEqual(
    [
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'max_age',
      'nonce',
      'prompt',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ].sort(),
  )
  const { answer } = await visit('spring')
  expect(answer.headers.get('Location')).toMatch(new RegExp(`^${booth}#ticket=[\\w-]{43}$`))
  expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
})

describe('one person, one row', () => {
  test('whoever proved by the provider is known by its CI, by telephone and by name, at every channel', async () => {
    const proven = await proveBy('spring')
    expect(proven.said).toMatchObject({ alreadyIssued: false })
    expect((await issueTo(under, vote, proven.said, 'spring')).status).toBe(200)
    expect((await proveBy('spring')).said).toMatchObject({ alreadyIssued: true })
    expect((await proveByPhone(under, eh, springKim)).said).toMatchObject({ alreadyIssued: true })
    expect((await markAt(under, eh, springKim)).said.refusal).toEqual({ kind: 'has-voted', channel: 'online' })
  })

  test('without a CI the provider’s own number tells them apart, and no telephone is needed', async () => {
    const proven = await proveBy('summer', { id: 'without-ci' })
    expect((await issueTo(under, vote, proven.said, 'summer')).status).toBe(200)
    expect((await proveBy('summer', { id: 'without-ci' })).said).toMatchObject({ alreadyIssued: true })
    // By the CI nobody knows them; name and day of birth do.
    expect((await proveBy('summer')).said.refusal).toEqual({ kind: 'has-voted', channel: 'online' })
  })
})

describe('nothing is proved', () => {
  const refusedIn = async (name: string | null, id?: string) =>
    returnedIn((await visit(name, id)).answer).get('refused')

  test('by whoever stops there, or of whom it says too little', async () => {
    expect(await refusedIn(null)).toBe('identity-stopped')
    expect(await refusedIn('nameless')).toBe('identity-incomplete')
  })

  test('of a child where the vote admits none', async () => {
    expect((await proveBy('child')).said.refusal).toEqual({ kind: 'too-young', minimumAge: 14 })
  })

  test('where the provider does not answer', async () => {
    const away = await under.request(startAddress({ provider: 'silent' }))
    expect(returnedIn(away).get('refused')).toBe('identity-away')
  })

  test('twice by one way back, by a way back of another provider, or one that nobody asked for', async () => {
    const { path } = await visit('spring')
    expect((await under.request(path)).status).toBe(400)
    const away = await under.request(startAddress({ provider: 'everybody' }))
    const back = new URL(await throughProvider(away.headers.get('Location') ?? '', 'spring'))
    expect((await under.request(`/identity/back/without-ci${back.search}`)).status).toBe(400)
    expect((await under.request('/identity/back/everybody?state=guessed&code=guessed')).status).toBe(400)
    // The right way was not used up by the wrong ones.
    expect(returnedIn(await under.request(`${back.pathname}${back.search}`)).get('ticket')).toMatch(/./)
  })

  test('by a code of the provider that another asked for', async () => {
    const [mine, theirs] = await Promise.all(
      ['spring', 'summer'].map(async (name) => {
        const away = await under.request(startAddress({ provider: 'everybody' }))
        return new URL(await throughProvider(away.headers.get('Location') ?? '', name))
      }),
    )
    mine?.searchParams.set('code', theirs?.searchParams.get('code') ?? '')
    const answer = await under.request(`${mine?.pathname}${mine?.search}`)
    expect(returnedIn(answer).get('refused')).toBe('identity-refused')
  })

  test('in another browser than the one that went there', async () => {
    const { said } = await proveBy('spring', { more: { browser: 'another' } })
    expect(said.refusal).toEqual({ kind: 'identity-elsewhere' })
  })

  test('too late', async () => {
    const away = await under.request(startAddress({ provider: 'everybody' }))
    const back = new URL(await throughProvider(away.headers.get('Location') ?? '', 'spring'))
    under.clock.now += 601
    const answer = await under.request(`${back.pathname}${back.search}`)
    expect(returnedIn(answer).get('refused')).toBe('proof-expired')
    const ticket = returnedIn((await visit('spring')).answer).get('ticket') ?? ''
    under.clock.now += 601
    await under.keep()
    const proven = await under.ask(eh, 'prove-identity', { ticket, browser, ...declared })
    expect(proven.said.refusal).toEqual({ kind: 'proof-expired' })
    under.clock.now = Math.floor(Date.now() / 1000)
  })
})

describe('nobody is led', () => {
  test.each([
    ['elsewhere than to a booth', { back: 'https://elsewhere.example/booth' }],
    ['back to no address', { back: 'booth' }],
    ['without the number of a browser', { browser: '' }],
  ])('%s', async (_what, changed) => {
    const started = await under.request(startAddress({ provider: 'everybody', ...changed }))
    expect(started.status).toBe(400)
    expect(started.headers.get('Location')).toBeNull()
  })
})
