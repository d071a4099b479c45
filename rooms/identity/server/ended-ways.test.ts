import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, inTransaction } from '#db/connect.ts'
import { joinRooms } from '#kernel/house.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { Actor } from '#kit/actor.ts'
import type { CommandContract, GivenTo } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { softwarePasskey } from '#tests/support/software-passkey.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { createAccount, grantRole, startDemoSession } from '../contract.ts'
import { askCode, joinWithCode, signInWithCode } from '../contract-code.ts'
import { signInWithProvider } from '../contract-provider.ts'
import * as sign from '../contract-sign-in.ts'
import { insertIdentity } from '../store/provider-queries.ts'
import { holdAccount, insertGrant } from '../store/queries.ts'
import { identify } from './identify.ts'
import { identityRoom } from './room.ts'
import { sealNote } from './sealed-note.ts'
import type { SignInMeans } from './sign-in-means.ts'

const districtId = DistrictId.parse('geumcheon')
const visitor: Actor = { districtId, accountId: null, roles: ['visitor'] }
const operator: Actor = { districtId, accountId: null, roles: ['operator'] }
const administrator = (name: string): Actor => ({
  ...{ districtId, accountId: AccountId.parse(name), roles: ['administrator'] },
})
const minutesOn = (minutes: number) => Instant.parse(new Date(Date.parse(testNow) + minutes * 60_000).toISOString())

let code = ''
const office = {
  ...{ id: 'office', name: { ko: '구청', en: 'Office' }, kind: 'office' as const, issuer: 'https://sso.example' },
  ...{ clientId: 'madang', clientSecret: 's', scopes: [], hosts: [], privateNetwork: false },
  secretSent: 'header' as const,
  claims: { name: 'name', birth: 'birthdate', phone: 'phone_number', ci: null },
}
const means: SignInMeans = {
  ...testSignIn,
  providers: [office],
  codes: {
    ...testSignIn.codes,
    post: async (_trx, _district, sent) => {
      code = sent.code
    },
  },
}
const inProduction: SignInMeans = { ...means, demonstration: false }
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom(means)])
  for (const name of ['admin-1', 'admin-2']) await person(name, null)
})
afterAll(() => room.close())

/** Carries a command out in the house, or in one that is the same but in production. */
async function send<C extends CommandContract>(
  contract: C,
  input: GivenTo<C>,
  { actor = visitor, now = testNow, by = means }: { actor?: Actor; now?: Instant; by?: SignInMeans } = {},
) {
  const handler = joinRooms([identityRoom(by)]).commands.get(contract.name)
  if (handler === undefined) throw new Error(`${contract.name} is not mounted.`)
  const sent = await runCommand(room.means, { handler, actor, input, now })
  if (!sent.ok) return { ok: false as const, kind: sent.refusal.kind, cookie: '', reply: null }
  const { session } = sent.value
  const cookie = session !== undefined && 'begin' in session ? session.begin : ''
  return { ok: true as const, kind: 'done', cookie, reply: contract.reply.parse(sent.value.reply) }
}

const whoIs = (cookie: string, by: SignInMeans = means) =>
  inTransaction(room.db, (trx) => identify(trx, by, { districtId, cookie, now: testNow }))

async function person(name: string, role: 'resident' | 'secretariat' | null, demonstration = false) {
  const accountId = AccountId.parse(name)
  await send(createAccount, { accountId, displayName: name, purpose: '검사', demonstration }, { actor: operator })
  if (role !== null) await send(grantRole, { accountId, role }, { actor: operator })
  return accountId
}

/** Makes a passkey by a link. */
async function enrol(token: string, by: SignInMeans = means) {
  const options = await room.ask(sign.seeRegistrationOptions, { token })
  const passkey = softwarePasskey('localhost')
  const response = passkey.make(options.ok ? options.value.options : {}, testSignIn.origin)
  return { passkey, ...(await send(sign.enrolPasskey, { token, label: '휴대전화', response }, { by })) }
}
const answerOf = async (passkey: ReturnType<typeof softwarePasskey>, counter: number) => {
  const asked = await room.ask(sign.seeSignInOptions, {})
  return passkey.answer(asked.ok ? asked.value.options : {}, testSignIn.origin, { counter })
}
const invited = async (accountId: AccountId) => {
  const made = await send(sign.invite, { enrolmentId: `enrol-${accountId}`, accountId }, { actor: operator })
  return sign.invite.reply.parse(made.reply).token
}

/** What the house seals of somebody for whom the office's provider has vouched. */
const vouchedFor = (identity: string) =>
  sealNote(
    means,
    { districtId, note: 'vouched' },
    {
      says: {
        ...{ providerId: 'office', use: 'sign-in', token: null, sessionId: null, identity, issuer: office.issuer },
        once: randomBytes(16).toString('hex'),
      },
      endsAt: minutesOn(10),
    },
  )
const linked = (accountId: AccountId, identityHash: string) =>
  inTransaction(room.db, (trx) =>
    insertIdentity(trx, districtId, { identityHash, accountId, issuer: office.issuer, linkedAt: testNow }),
  )
const askFor = async (token: string, now: Instant) => {
  await send(askCode, { token: token.padEnd(30, 'x'), contact: 'lost@example.kr' }, { now })
  return code
}

it('a recovery by two ends every way in: passkeys, providers, codes on paper and the contact to which codes go', async () => {
  await askFor('joining', testNow)
  await send(signInWithCode, { token: 'joining'.padEnd(30, 'x'), code })
  const agreed = { agreesToName: true, agreesToContact: true, isFourteen: true }
  const accountId = AccountId.parse('lost-1')
  const joining = { token: 'joining'.padEnd(30, 'x'), accountId, displayName: '봄', ...agreed }
  const joined = await send(joinWithCode, joining)
  expect(joined).toMatchObject({ ok: true })
  await linked(accountId, 'lost-link')
  const stolen = await askFor('stolen', minutesOn(2))

  const opening = { enrolmentId: 'two-lost', accountId, reason: '전화 번호를 빼앗김' }
  await send(sign.openRecovery, opening, { actor: administrator('admin-1') })
  const approved = await send(sign.approveRecovery, { enrolmentId: 'two-lost' }, { actor: administrator('admin-2') })
  expect(await enrol(sign.approveRecovery.reply.parse(approved.reply).token)).toMatchObject({ ok: true })

  expect(await whoIs(joined.cookie)).toBeNull()
  const waiting = { token: 'stolen'.padEnd(30, 'x'), code: stolen }
  expect(await send(signInWithCode, waiting, { now: minutesOn(3) })).toMatchObject({ kind: 'code-ended' })
  await askFor('later', minutesOn(4))
  const later = await send(signInWithCode, { token: 'later'.padEnd(30, 'x'), code }, { now: minutesOn(4) })
  expect(later).toMatchObject({ reply: { came: 'new' }, cookie: '' })
  expect(await send(signInWithProvider, { vouched: vouchedFor('lost-link') })).toMatchObject({
    kind: 'provider-not-linked',
  })
})

describe('a role given by the operator', () => {
  it('is held after signing in anew', async () => {
    const accountId = await person('grown-1', 'resident')
    const { cookie } = await enrol(await invited(accountId))
    expect(await whoIs(cookie)).not.toBeNull()
    await send(grantRole, { accountId, role: 'secretariat' }, { actor: operator })
    expect(await whoIs(cookie)).toBeNull()
  })

  it('is seen by a code on paper that is used at the same moment', async () => {
    const accountId = await person('grown-2', 'resident')
    const { cookie } = await enrol(await invited(accountId))
    const own = (await whoIs(cookie))?.actor ?? visitor
    const made = await send(sign.makeRecoveryCodes, {}, { actor: own })
    const [first = ''] = sign.makeRecoveryCodes.reply.parse(made.reply).codes
    const elsewhere = connect(room.connection, { max: 1 })
    const { entering } = await inTransaction(elsewhere, async (trx) => {
      await holdAccount(trx, districtId, accountId)
      const grant = { role: 'secretariat', unit: null, from: localDate('2021-03-02'), until: null } as const
      await insertGrant(trx, districtId, accountId, grant)
      const begun = { entering: room.run(sign.recoverWithCode, { code: first }, { role: 'visitor' }) }
      await new Promise((resolve) => setTimeout(resolve, 300))
      return begun
    })
    await elsewhere.destroy()
    expect(await entering).toMatchObject({ refusal: { kind: 'recovery-needs-two-people' } })
  })
})

describe('in production', () => {
  it('nothing of the demonstration stays open', async () => {
    const accountId = await person('demo-1', 'resident', true)
    const demo = await send(startDemoSession, { accountId })
    expect([await whoIs(demo.cookie), await whoIs(demo.cookie, inProduction)]).toMatchObject([{ csrf: /./ }, null])
    const token = await invited(accountId)
    expect(await enrol(token, inProduction)).toMatchObject({ kind: 'enrolment-not-found' })
    const { passkey, cookie } = await enrol(token)
    expect([await whoIs(cookie), await whoIs(cookie, inProduction)]).toMatchObject([{ csrf: /./ }, null])
    await linked(accountId, 'demo-link')
    const by = inProduction
    const byPasskey = await send(sign.signInWithPasskey, { response: await answerOf(passkey, 1) }, { by })
    expect(byPasskey).toMatchObject({ kind: 'passkey-not-accepted' })
    expect(await send(sign.signInWithPasskey, { response: await answerOf(passkey, 2) })).toMatchObject({ ok: true })
    const byProvider = await send(signInWithProvider, { vouched: vouchedFor('demo-link') }, { by })
    expect(byProvider).toMatchObject({ kind: 'provider-not-linked' })
    const own = (await whoIs(cookie))?.actor ?? visitor
    const made = await send(sign.makeRecoveryCodes, {}, { actor: own })
    const [first = ''] = sign.makeRecoveryCodes.reply.parse(made.reply).codes
    expect(await send(sign.recoverWithCode, { code: first }, { by })).toMatchObject({ kind: 'code-not-found' })
  })

  it('a session begun for the demonstration is none, of whatever account', async () => {
    const accountId = await person('demo-2', 'resident', true)
    const { cookie } = await send(startDemoSession, { accountId })
    await sql`update account set demonstration = false where account_id = 'demo-2'`.execute(room.db)
    expect([await whoIs(cookie), await whoIs(cookie, inProduction)]).toMatchObject([{ csrf: /./ }, null])
  })
})

it('whom a provider vouched for is taken once, however the note is written, and the record does not keep it', async () => {
  const accountId = await person('guest-1', 'secretariat')
  await linked(accountId, 'guest-link')
  const vouched = vouchedFor('guest-link')
  expect(await send(signInWithProvider, { vouched })).toMatchObject({ ok: true })
  for (const again of [vouched, `${vouched}.x`, `${vouched}=`, `${vouched}\n`])
    expect(await send(signInWithProvider, { vouched: again })).toMatchObject({ kind: 'provider-answer-ended' })
  const { rows } = await sql<{ body: string }>`select body::text as body from record_body`.execute(room.db)
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.filter(({ body }) => body.includes('vouched'))).toEqual([])
})
