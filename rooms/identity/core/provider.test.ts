import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { join } from './joining.ts'
import { providerWords } from './messages-provider.ts'
import { mayReach, readProviders, unlinkProvider, vouchesFor } from './provider.ts'
import { type Asking, fitsAsking, provenAnew, takenFor, type Vouched } from './provider-answer.ts'

const now = Instant.parse('2021-03-02T01:00:00.000Z')
const office = {
  ...{ id: 'office', name: { ko: '구청', en: 'Office' }, issuer: 'https://sso.example', clientId: 'madang' },
  ...{ kind: 'office' as const, clientSecretFile: 'office.secret' },
}
const resident = { ...office, id: 'resident', issuer: 'https://id.example', kind: 'resident' as const }

describe('a file of providers', () => {
  it('is read whole, with what may be left out', () => {
    expect(readProviders([office, resident], false)).toMatchObject({
      value: [{ id: 'office', scopes: [], hosts: [], secretSent: 'header' }, { id: 'resident' }],
    })
  })

  it('is refused where it cannot be read, names one twice, or leads out of TLS', () => {
    const there = { ...office, id: 'Office' }
    expect(readProviders([there], false)).toMatchObject({ refusal: { kind: 'providers-unreadable', at: '0.id' } })
    for (const twice of [
      { ...resident, id: 'office' },
      { ...resident, issuer: office.issuer },
    ])
      expect(readProviders([office, twice], false)).toMatchObject({ refusal: { kind: 'provider-twice' } })
    const open = { ...office, issuer: 'http://sso.example' }
    expect(readProviders([open], true)).toMatchObject({ refusal: { kind: 'provider-without-tls', id: 'office' } })
  })
})

describe('an address of a provider', () => {
  it('is reached at its configured hosts alone, over TLS, or on this machine in the demonstration', () => {
    const provider = { issuer: 'https://sso.example', hosts: ['keys.example:8443'] }
    expect(mayReach(provider, 'https://sso.example/token', false)).toBe(true)
    expect(mayReach(provider, 'https://keys.example:8443/jwks', false)).toBe(true)
    expect(mayReach(provider, 'https://keys.example/jwks', false)).toBe(false)
    expect(mayReach(provider, 'https://169.254.169.254/', false)).toBe(false)
    expect(mayReach(provider, 'http://sso.example/token', true)).toBe(false)
    expect(mayReach(provider, 'nowhere', true)).toBe(false)
    expect(mayReach(provider, 'https://SSO.example:443/token', false)).toBe(true)
    expect(mayReach(provider, 'https://sso.example@elsewhere.example/', false)).toBe(false)
    expect(mayReach(provider, 'https://sso.example\\@elsewhere.example/', false)).toBe(false)
    expect(mayReach({ issuer: 'ftp://localhost', hosts: ['keys.example'] }, 'https://keys.example', false)).toBe(true)
    expect(mayReach({ issuer: 'http://localhost', hosts: [] }, 'http://localhost:80/', true)).toBe(true)
    const own = { issuer: 'http://localhost:9000', hosts: [] }
    expect(mayReach(own, 'http://localhost:9000/token', true)).toBe(true)
    expect(mayReach(own, 'http://localhost:9000/token', false)).toBe(false)
    expect(mayReach({ issuer: 'ftp://localhost', hosts: [] }, 'ftp://localhost/', true)).toBe(false)
  })
})

describe('whom a provider vouches for', () => {
  it('may be an officer only where the provider is an office’s', () => {
    expect(vouchesFor(resident, ['resident', 'subcommittee-chair'])).toMatchObject({ ok: true })
    expect(vouchesFor(resident, ['resident', 'auditor'])).toMatchObject({ refusal: { kind: 'provider-too-weak' } })
    expect(vouchesFor(office, ['auditor'])).toMatchObject({ ok: true })
  })

  it('is unlinked where another way into the account stays', () => {
    const one = { identityId: 'one', issuer: office.issuer }
    expect(unlinkProvider([one], 'one', 1)).toMatchObject({ ok: true })
    expect(unlinkProvider([one, { ...one, identityId: 'two' }], 'one', 0)).toMatchObject({ ok: true })
    expect(unlinkProvider([one], 'one', 0)).toMatchObject({ refusal: { kind: 'last-way-in' } })
    expect(unlinkProvider([one], 'two', 3)).toMatchObject({ refusal: { kind: 'identity-not-found' } })
  })
})

describe('the answer of a provider', () => {
  const asking: Asking = {
    ...{ providerId: 'office', use: 'sign-in', state: 'state', nonce: 'nonce', verifier: 'verifier', askedAt: now },
    ...{ leadsTo: null, token: null, sessionId: null },
  }

  it('fits what was asked, from the issuer itself, without an error', () => {
    expect(fitsAsking(office, asking, { state: 'state', code: 'code' })).toMatchObject({ ok: true })
    expect(fitsAsking(office, asking, { state: 'state', iss: office.issuer })).toMatchObject({ ok: true })
    for (const [provider, answer, kind] of [
      [office, { state: 'other' }, 'provider-state-wrong'],
      [office, {}, 'provider-state-wrong'],
      [resident, { state: 'state' }, 'provider-state-wrong'],
      [office, { state: 'state', iss: resident.issuer }, 'provider-issuer-wrong'],
      [office, { state: 'state', error: 'access_denied' }, 'provider-gave-up'],
      [office, { state: 'state', error: 'server_error' }, 'provider-refused'],
    ] as const)
      expect(fitsAsking(provider, asking, answer)).toMatchObject({ refusal: { kind } })
  })

  it('proves somebody only where the provider has just asked them, give or take half a minute', () => {
    const at = Date.parse(now) / 1000
    const prove = { use: 'prove', askedAt: now } as const
    expect(provenAnew(asking, null)).toMatchObject({ ok: true })
    expect(provenAnew(prove, at + 5)).toMatchObject({ ok: true })
    expect(provenAnew(prove, at - 30)).toMatchObject({ ok: true })
    expect(provenAnew(prove, at - 31)).toMatchObject({ refusal: { kind: 'provider-proof-old' } })
    expect(provenAnew(prove, null)).toMatchObject({ refusal: { kind: 'provider-proof-old' } })
  })

  it('is taken for what it was asked for, by the session that asked', () => {
    const vouched: Vouched = {
      ...{ providerId: 'office', use: 'link', token: null, sessionId: 'mine' },
      ...{ identity: 'hash', issuer: office.issuer, once: '1' },
    }
    expect(takenFor(vouched, 'link', 'mine')).toMatchObject({ ok: true })
    for (const [given, use, sessionId] of [
      [null, 'link', 'mine'],
      [vouched, 'prove', 'mine'],
      [vouched, 'link', 'other'],
    ] as const)
      expect(takenFor(given, use, sessionId)).toMatchObject({ refusal: { kind: 'provider-answer-ended' } })
    expect(takenFor({ ...vouched, use: 'sign-in' }, 'sign-in', null)).toMatchObject({ ok: true })
  })
})

describe('a resident who comes for the first time', () => {
  const agreed = { agreesToName: true, agreesToIdentity: true, isFourteen: true }

  it('joins for two years, having agreed to each thing, from fourteen years on', () => {
    const term = { from: localDate('2021-03-02'), until: localDate('2023-03-02') }
    expect(join(resident, agreed, now)).toMatchObject({ value: term })
    for (const [provider, given, kind] of [
      [office, agreed, 'provider-not-linked'],
      [resident, { ...agreed, agreesToName: false }, 'consent-missing'],
      [resident, { ...agreed, agreesToIdentity: false }, 'consent-missing'],
      [resident, { ...agreed, isFourteen: false }, 'guardian-needed'],
    ] as const)
      expect(join(provider, given, now)).toMatchObject({ refusal: { kind } })
  })

  it('is told in both languages, with the right particles', () => {
    expect(providerWords('ko').enterWith('구청')).toBe('구청으로 들어가기')
    for (const lang of ['ko', 'en'] as const) {
      const { joinLead, keptIdentity, enterWith, linkWith, unlinkLabel, proveWith } = providerWords(lang)
      for (const told of [joinLead, keptIdentity, enterWith, linkWith, unlinkLabel, proveWith])
        expect(told('구청')).toContain('구청')
    }
  })
})
