import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import type { CommandHandler } from '#kernel/handler.ts'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import type { Actor } from '#kit/actor.ts'
import type { CommandContract, GivenTo, ReplyOf } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { softwarePasskey } from '#tests/support/software-passkey.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { createAccount, destroyAccount, grantRole, startDemoSession } from '../contract.ts'
import { decideRole, proposeRole } from '../contract-roles.ts'
import * as sign from '../contract-sign-in.ts'
import { identify } from './identify.ts'
import { identityRoom } from './room.ts'

const { origin } = testSignIn
const districtId = DistrictId.parse('geumcheon')
const visitor: Actor = { districtId, accountId: null, roles: ['visitor'] }
const operator: Actor = { districtId, accountId: null, roles: ['operator'] }
let room: RoomTest

/** Carries a command out for an actor, at a moment; also gives the cookie of a session it began. */
async function send<C extends CommandContract>(actor: Actor, contract: C, input: GivenTo<C>, now: Instant = testNow) {
  const handler = room.house.commands.get(contract.name)
  if (handler === undefined) throw new Error(`${contract.name} is not mounted.`)
  const sent = await runCommand(room.means, { handler, actor, input, now })
  if (!sent.ok) return { ok: false as const, kind: sent.refusal.kind, cookie: '', reply: null }
  const { session } = sent.value
  const cookie = session !== undefined && 'begin' in session ? session.begin : ''
  return { ok: true as const, kind: 'done', cookie, reply: contract.reply.parse(sent.value.reply) as ReplyOf<C> }
}

/** Who a cookie says is there at a moment. */
const whoIs = async (cookie: string, now: Instant = testNow) =>
  inTransaction(room.db, (trx) => identify(trx, testSignIn, { districtId, cookie, now }))
const actorOf = async (cookie: string): Promise<Actor> => {
  const found = await whoIs(cookie)
  if (found === null) throw new Error('Nobody is signed in with this cookie.')
  return found.actor
}
const minutesOn = (minutes: number) => Instant.parse(new Date(Date.parse(testNow) + minutes * 60_000).toISOString())

const optionsToSignIn = async () => {
  const answer = await room.ask(sign.seeSignInOptions, {})
  return answer.ok ? answer.value.options : {}
}
const optionsToMake = async (token: string) => {
  const answer = await room.ask(sign.seeRegistrationOptions, { token })
  return answer.ok ? answer.value.options : {}
}

const administrator = (name: string): Actor => ({
  districtId,
  accountId: AccountId.parse(name),
  roles: ['administrator'],
})

/** A new account with a role, its first passkey, and the cookie of the session in which it was made. */
async function withPasskey(name: string, role: 'resident' | 'secretariat') {
  const accountId = AccountId.parse(name)
  await room.run(createAccount, { accountId, displayName: name, purpose: '검사' }, { role: 'operator' })
  await room.run(grantRole, { accountId, role }, { role: 'operator', on: '2021-01-01' })
  const invited = await send(operator, sign.invite, { enrolmentId: `enrol-${name}`, accountId })
  const token = invited.reply?.token ?? ''
  const passkey = softwarePasskey('localhost')
  const response = passkey.make(await optionsToMake(token), origin)
  const enrolled = await send(visitor, sign.enrolPasskey, { token, label: '휴대전화', response })
  return { accountId, token, passkey, enrolled }
}

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom(testSignIn)])
  for (const name of ['admin-1', 'admin-2'])
    await room.run(createAccount, { accountId: name, displayName: name, purpose: '검사' }, { role: 'operator' })
})
afterAll(() => room.close())

describe('a passkey', () => {
  it('is made by a link, which works once, and lets its owner in from then on', async () => {
    const { accountId, token, passkey, enrolled } = await withPasskey('person-a', 'resident')
    expect(enrolled).toMatchObject({ ok: true, reply: { accountId } })
    expect(await actorOf(enrolled.cookie)).toMatchObject({ accountId, roles: ['resident'] })
    expect(await room.ask(sign.seeEnrolment, { token })).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
    const answered = await send(visitor, sign.signInWithPasskey, {
      response: passkey.answer(await optionsToSignIn(), origin, { counter: 1 }),
    })
    expect(await actorOf(answered.cookie)).toMatchObject({ accountId })
  })

  it('is not taken twice, from elsewhere, unverified, going backwards, or for a challenge of nobody’s', async () => {
    const { passkey } = await withPasskey('person-b', 'resident')
    const options = await optionsToSignIn()
    const good = passkey.answer(options, origin, { counter: 5 })
    expect(await send(visitor, sign.signInWithPasskey, { response: good })).toMatchObject({ ok: true })
    const stranger = softwarePasskey('localhost')
    const late = passkey.answer(await optionsToSignIn(), origin, { counter: 6 })
    for (const [response, now] of [
      [good, testNow],
      [passkey.answer(await optionsToSignIn(), 'https://elsewhere.example', { counter: 6 }), testNow],
      [passkey.answer(await optionsToSignIn(), origin, { counter: 6, verified: false }), testNow],
      [passkey.answer(await optionsToSignIn(), origin, { counter: 5 }), testNow],
      [passkey.answer({ challenge: 'bm90IG91cnM' }, origin, { counter: 6 }), testNow],
      [stranger.answer(await optionsToSignIn(), origin), testNow],
      [late, minutesOn(6)],
      ['{"id":"x"}', testNow],
      ['no JSON', testNow],
    ] as const)
      expect(await send(visitor, sign.signInWithPasskey, { response }, now)).toMatchObject({
        kind: 'passkey-not-accepted',
      })
  })

  it('is added after a fresh proof only, and the last one stays', async () => {
    const { passkey, enrolled } = await withPasskey('person-c', 'resident')
    const own = await actorOf(enrolled.cookie)
    const removed = { credentialId: passkey.credentialId }
    expect(await send(own, sign.removePasskey, removed)).toMatchObject({ kind: 'last-passkey' })
    expect(await send(own, sign.removePasskey, removed, minutesOn(11))).toMatchObject({ kind: 'proof-too-old' })
    const proof = passkey.answer(await optionsToSignIn(), origin, { counter: 9 })
    expect(await send(own, sign.proveWithPasskey, { response: proof })).toMatchObject({ ok: true })
    const other = await withPasskey('person-d', 'resident')
    const theirs = other.passkey.answer(await optionsToSignIn(), origin, { counter: 9 })
    expect(await send(own, sign.proveWithPasskey, { response: theirs })).toMatchObject({ kind: 'passkey-not-accepted' })
    expect(await send(own, sign.proveForDemonstration, {})).toMatchObject({ kind: 'demo-sign-in-off' })
  })
})

describe('a session', () => {
  it('is renewed in its cookie, rests for its time, ends after twelve hours, and cannot be forged', async () => {
    const { enrolled } = await withPasskey('person-e', 'resident')
    const { cookie } = enrolled
    expect((await whoIs(cookie))?.renewal).toBeUndefined()
    const renewed = (await whoIs(cookie, minutesOn(100)))?.renewal
    expect(renewed?.maxAgeSeconds).toBe(12 * 3600 - 100 * 60)
    expect(await whoIs(cookie, minutesOn(121))).toBeNull()
    expect(await whoIs(renewed?.begin ?? '', minutesOn(121))).not.toBeNull()
    const [token, , seal] = cookie.split('.')
    const later = Date.parse(minutesOn(119)).toString(36)
    expect(await whoIs(`${token}.${later}.${seal}`, minutesOn(121))).toBeNull()
    let kept = cookie
    for (let minutes = 100; minutes < 720; minutes += 100)
      kept = (await whoIs(kept, minutesOn(minutes)))?.renewal?.begin ?? 'ended too early'
    expect(await whoIs(kept, minutesOn(719))).not.toBeNull()
    expect(await whoIs(kept, minutesOn(720))).toBeNull()
  })

  it('is seen and ended by its owner, one or all but the present', async () => {
    const { passkey, enrolled } = await withPasskey('person-f', 'resident')
    const again = async (counter: number) =>
      (
        await send(visitor, sign.signInWithPasskey, {
          response: passkey.answer(await optionsToSignIn(), origin, { counter }),
        })
      ).cookie
    const [second, third] = [await again(1), await again(2)]
    const own = await actorOf(enrolled.cookie)
    const sessionId = (await actorOf(second)).sessionId ?? ''
    expect(await send(own, sign.endOneSession, { sessionId })).toMatchObject({ ok: true })
    expect(await whoIs(second)).toBeNull()
    expect(await send(own, sign.endOneSession, { sessionId })).toMatchObject({ kind: 'session-not-found' })
    expect(await send(own, sign.endOtherSessions, {})).toMatchObject({ reply: { ended: 1 } })
    expect(await whoIs(third)).toBeNull()
    expect(await whoIs(enrolled.cookie)).not.toBeNull()
  })
})

describe('a lost passkey', () => {
  it('is no loss to a resident with a code kept on paper, which works once', async () => {
    const { accountId, enrolled } = await withPasskey('person-g', 'resident')
    const made = await send(await actorOf(enrolled.cookie), sign.makeRecoveryCodes, {})
    const code = made.reply?.codes[3] ?? ''
    expect(made.reply?.codes).toHaveLength(8)
    const entered = await send(visitor, sign.recoverWithCode, { code: code.toLowerCase() })
    expect(entered).toMatchObject({ ok: true, reply: { accountId } })
    expect(await actorOf(entered.cookie)).toMatchObject({ accountId })
    expect(await send(visitor, sign.recoverWithCode, { code })).toMatchObject({ kind: 'code-not-found' })
  })

  it('of an officer takes two administrators, and ends what was lost', async () => {
    const { accountId, passkey, enrolled } = await withPasskey('person-h', 'secretariat')
    const own = await actorOf(enrolled.cookie)
    expect(await send(own, sign.makeRecoveryCodes, {})).toMatchObject({ kind: 'recovery-needs-two-people' })
    const opening = { enrolmentId: 'recover-h', accountId, reason: '휴대전화를 잃음' }
    const [one, two] = [administrator('admin-1'), administrator('admin-2')]
    expect(await send(one, sign.openRecovery, opening)).toMatchObject({ ok: true })
    const approving = { enrolmentId: 'recover-h' }
    expect(await send(one, sign.approveRecovery, approving)).toMatchObject({ kind: 'needs-a-second-person' })
    const approved = await send(two, sign.approveRecovery, approving)
    expect(await send(two, sign.approveRecovery, approving)).toMatchObject({ kind: 'enrolment-not-found' })
    const token = approved.reply?.token ?? ''
    const fresh = softwarePasskey('localhost')
    const response = fresh.make(await optionsToMake(token), origin)
    const recovered = await send(visitor, sign.enrolPasskey, { token, label: '새 전화', response })
    expect(await actorOf(recovered.cookie)).toMatchObject({ accountId })
    expect(await whoIs(enrolled.cookie)).toBeNull()
    const lost = passkey.answer(await optionsToSignIn(), origin, { counter: 1 })
    expect(await send(visitor, sign.signInWithPasskey, { response: lost })).toMatchObject({
      kind: 'passkey-not-accepted',
    })
  })
})

describe('a link for a first passkey', () => {
  it('is given only while nothing lets the account in, and holds nothing once something does', async () => {
    const { accountId, passkey, enrolled } = await withPasskey('person-j', 'secretariat')
    const one = administrator('admin-1')
    const invited = await send(one, sign.invite, { enrolmentId: 'enrol-again', accountId })
    expect(invited).toMatchObject({ kind: 'has-a-way-in' })
    const response = passkey.make(await optionsToMake(''), origin)
    expect(await send(visitor, sign.enrolPasskey, { token: 'x'.repeat(43), label: '열쇠', response })).toMatchObject({
      kind: 'enrolment-not-found',
    })
    expect(await whoIs(enrolled.cookie)).not.toBeNull()
  })

  it('is taken back by an administrator', async () => {
    const accountId = AccountId.parse('person-k')
    await room.run(createAccount, { accountId, displayName: 'k', purpose: '검사' }, { role: 'operator' })
    await room.run(grantRole, { accountId, role: 'resident' }, { role: 'operator', on: '2021-01-01' })
    const one = administrator('admin-1')
    const invited = await send(one, sign.invite, { enrolmentId: 'enrol-k', accountId })
    const token = invited.reply?.token ?? ''
    expect(await send(one, sign.endEnrolment, { enrolmentId: 'enrol-k' })).toMatchObject({ ok: true })
    expect(await room.ask(sign.seeEnrolment, { token })).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
    expect(await send(one, sign.endEnrolment, { enrolmentId: 'enrol-k' })).toMatchObject({
      kind: 'enrolment-not-found',
    })
  })
})

it('codes on paper end with a recovery by two people; a passkey of another account is not taken', async () => {
  const { accountId, enrolled } = await withPasskey('person-l', 'resident')
  const codes = await send(await actorOf(enrolled.cookie), sign.makeRecoveryCodes, {})
  const opening = { enrolmentId: 'recover-l', accountId, reason: '가방을 잃음' }
  await send(administrator('admin-1'), sign.openRecovery, opening)
  const approved = await send(administrator('admin-2'), sign.approveRecovery, { enrolmentId: 'recover-l' })
  const token = approved.reply?.token ?? ''
  const fresh = softwarePasskey('localhost')
  const made = fresh.make(await optionsToMake(token), origin)
  expect(await send(visitor, sign.enrolPasskey, { token, label: '새 전화', response: made })).toMatchObject({
    ok: true,
  })
  const code = codes.reply?.codes[0] ?? ''
  expect(await send(visitor, sign.recoverWithCode, { code })).toMatchObject({ kind: 'code-not-found' })
  const other = await withPasskey('person-m', 'resident')
  const actor = await actorOf(other.enrolled.cookie)
  const reader = { actor, now: testNow, queries: room.house.queries }
  const own = await reading(room.db, reader, (ask) => ask(sign.seeRegistrationOptions, { token: null }))
  const twice = fresh.make(own.ok ? own.value.options : {}, origin)
  expect(await send(actor, sign.addPasskey, { label: '남의 것', response: twice })).toMatchObject({
    kind: 'passkey-taken',
  })
})

it('a role given later is held after signing in anew; with a session, its day is today', async () => {
  const { accountId, passkey, enrolled } = await withPasskey('person-n', 'resident')
  const proposal = { proposalId: 'role-n', accountId, role: 'auditor', until: '2022-12-31', reason: '새 담당' } as const
  const with2030 = { ...administrator('admin-1'), sessionId: 's', provenAt: testNow }
  const proposing = room.house.commands.get(proposeRole.name) as CommandHandler
  const asked = { handler: proposing, actor: with2030, input: proposal, now: testNow }
  const ahead = await runCommand(room.means, { ...asked, effectiveOn: localDate('2030-01-01') })
  expect(ahead).toMatchObject({ refusal: { kind: 'takes-effect-today' } })
  expect(await runCommand(room.means, asked)).toMatchObject({ ok: true })
  const approving = { proposalId: 'role-n', decision: 'approved' } as const
  expect(await send(administrator('admin-2'), decideRole, approving)).toMatchObject({ ok: true })
  expect(await whoIs(enrolled.cookie)).toBeNull()
  const response = passkey.answer(await optionsToSignIn(), origin, { counter: 1 })
  const { cookie } = await send(visitor, sign.signInWithPasskey, { response })
  expect(await actorOf(cookie)).toMatchObject({ roles: ['resident', 'auditor'] })
})

it('nobody enters an account that was destroyed, by whatever way', async () => {
  const { accountId, passkey, enrolled } = await withPasskey('person-i', 'resident')
  const made = await send(await actorOf(enrolled.cookie), sign.makeRecoveryCodes, {})
  expect(await room.run(destroyAccount, { accountId }, { role: 'administrator' })).toMatchObject({ ok: true })
  expect(await whoIs(enrolled.cookie)).toBeNull()
  const code = made.reply?.codes[0] ?? ''
  expect(await send(visitor, sign.recoverWithCode, { code })).toMatchObject({ kind: 'code-not-found' })
  const response = passkey.answer(await optionsToSignIn(), origin, { counter: 3 })
  expect(await send(visitor, sign.signInWithPasskey, { response })).toMatchObject({ kind: 'passkey-not-accepted' })
  expect(await send(visitor, startDemoSession, { accountId })).toMatchObject({ kind: 'account-not-found' })
})
