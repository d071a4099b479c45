import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import type { RoleGrant } from './account.ts'
import { maskedContact, readContact, writtenContact } from './contact.ts'
import {
  askCode,
  type CodeRequest,
  codeOpens,
  codesAnHour,
  keptLonger,
  mayJoin,
  mayTry,
  secondsAfter,
  stateOf,
  TypedSixDigits,
  wrongAtMost,
} from './sign-in-code.ts'

const now = Instant.parse('2021-03-02T01:00:00.000Z')
const accountId = AccountId.parse('resident-1')

describe('a contact', () => {
  it.each([
    ['K@Example.kr', 'mail', 'k@example.kr', 'k***@example.kr'],
    [' spring.day+1@mail.example.kr ', 'mail', 'spring.day+1@mail.example.kr', null],
    ['010-1234-5678', 'text', '01012345678', '010-****-5678'],
    ['+82 10 1234 5678', 'text', '01012345678', null],
    ['+82 (0)10-1234-5678', 'text', '01012345678', null],
    ['0082 10.1234.5678', 'text', '01012345678', null],
    ['0161234567', 'text', '0161234567', null],
  ] as const)('%j is read in one way', (typed, channel, address, masked) => {
    expect(readContact(typed)).toEqual({ ok: true, value: { channel, address } })
    expect(writtenContact(typed)).toBe(address)
    if (masked !== null) expect(maskedContact({ channel, address })).toMatch(/^.+\*.+$/)
  })

  it.each([
    '',
    '02-2627-1114',
    '010-123',
    'a@b',
    '@example.kr',
    'a b@example.kr',
    'a@b@example.kr',
    '봄날',
    'a@ex_ample.kr',
  ])('%j is none', (typed) => {
    expect(readContact(typed)).toEqual({ ok: false, refusal: { kind: 'contact-unreadable' } })
    expect(writtenContact(` ${typed} `)).toBe(typed)
  })
})

describe('typed digits', () => {
  it('may stand apart, and are six', () => {
    expect(TypedSixDigits.parse(' 012 3-45 ')).toBe('012345')
    for (const wrong of ['12345', '1234567', 'a12345', '']) expect(TypedSixDigits.safeParse(wrong).success).toBe(false)
  })
})

describe('asking for a code', () => {
  const none = { toContact: 0, fromAddress: 0, lastToContact: null }

  it('gives one that holds five minutes, a minute after the last one', () => {
    expect(askCode(none, 0, now)).toEqual({ ok: true, value: secondsAfter(now, 300) })
    expect(askCode({ ...none, lastToContact: secondsAfter(now, -59) }, 0, now)).toMatchObject({
      refusal: { kind: 'code-too-soon' },
    })
    expect(askCode({ ...none, toContact: 4, lastToContact: secondsAfter(now, -60) }, 0, now).ok).toBe(true)
  })

  it('is refused after twenty wrong ones in a day, however many were sent', () => {
    expect(askCode(none, wrongAtMost - 1, now).ok).toBe(true)
    expect(askCode(none, wrongAtMost, now)).toEqual({ ok: false, refusal: { kind: 'too-many-codes' } })
  })

  it('is refused after five to a contact or twenty for a network address within the hour', () => {
    for (const sent of [
      { ...none, toContact: codesAnHour.contact },
      { ...none, fromAddress: codesAnHour.address },
    ])
      expect(askCode(sent, 0, now)).toEqual({ ok: false, refusal: { kind: 'too-many-codes' } })
  })
})

const request = (more: Partial<CodeRequest> = {}): CodeRequest => ({
  ...{ requestHash: 'r', use: 'sign-in', channel: 'text', contact: 's', accountId: null, codeHash: 'h' },
  ...{ sentAt: now, endsAt: secondsAfter(now, 300), tries: 0, provenAt: null },
  ...more,
})

describe('a request', () => {
  it.each([
    [null, 'none'],
    [request(), 'waiting'],
    [request({ tries: 4 }), 'waiting'],
    [request({ tries: 5 }), 'over'],
    [request({ endsAt: now }), 'over'],
    [request({ contact: null }), 'over'],
    [request({ provenAt: secondsAfter(now, -599), endsAt: now }), 'proven'],
    [request({ provenAt: secondsAfter(now, -600) }), 'over'],
  ] as const)('%# stands where it should', (one, state) => expect(stateOf(one, now)).toBe(state))

  it('is tried while it waits, for its use, by the account that asked', () => {
    const signIn = { use: 'sign-in', accountId: null } as const
    const prove = { use: 'prove', accountId } as const
    const ended = { ok: false, refusal: { kind: 'code-ended' } }
    expect(mayTry(request(), signIn, now).ok).toBe(true)
    expect(mayTry(request(prove), prove, now).ok).toBe(true)
    expect(mayTry(null, signIn, now)).toEqual(ended)
    expect(mayTry(request({ tries: 5 }), signIn, now)).toEqual(ended)
    expect(mayTry(request(prove), signIn, now)).toEqual(ended)
    expect(mayTry(request({ use: 'prove', accountId: AccountId.parse('other') }), prove, now)).toEqual(ended)
  })

  it('lets its browser join once it was proven', () => {
    expect(mayJoin(request({ provenAt: now }), now).ok).toBe(true)
    expect(mayJoin(request(), now).ok).toBe(false)
    expect(mayJoin(null, now).ok).toBe(false)
  })
})

const grant = (role: RoleGrant['role'], until: string | null = null): RoleGrant => ({
  ...{ role, unit: null, from: localDate('2020-01-01') },
  until: until === null ? null : localDate(until),
})

describe('a code opens', () => {
  const opens = (...grants: RoleGrant[]) => codeOpens({ grants, destroyedOn: null }, now)

  it('an account of a resident, and of nobody with another role', () => {
    expect(opens(grant('resident')).ok).toBe(true)
    expect(opens(grant('resident'), grant('governance-council-member', '2020-12-31')).ok).toBe(true)
    for (const role of ['governance-council-member', 'department-officer', 'administrator'] as const)
      expect(opens(grant('resident'), grant(role))).toMatchObject({ refusal: { kind: 'code-not-for-role' } })
  })

  it('none without a role today, and none that was destroyed', () => {
    const nobody = { refusal: { kind: 'no-role-today' } }
    expect(opens()).toMatchObject(nobody)
    expect(opens(grant('resident', '2021-03-01'))).toMatchObject(nobody)
    expect(codeOpens({ grants: [grant('resident')], destroyedOn: localDate('2021-03-01') }, now)).toMatchObject(nobody)
  })
})

describe('an account is kept', () => {
  const kept = (until: string | null, destroyAfter: string | null) =>
    keptLonger(
      { grants: [grant('resident', until)], destroyAfter: destroyAfter === null ? null : localDate(destroyAfter) },
      now,
    )

  it('two years more where its end is the resident’s own', () => {
    expect(kept('2022-01-01', '2022-01-01')).toBe('2023-03-02')
    expect(kept('2023-03-02', '2023-03-02')).toBeNull()
    expect(kept('2022-01-01', '2022-06-01')).toBeNull()
    expect(kept(null, null)).toBeNull()
    expect(
      keptLonger({ grants: [grant('auditor', '2022-01-01')], destroyAfter: localDate('2022-01-01') }, now),
    ).toBeNull()
  })
})
