import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { findLeft } from '#apps/left/find-left.ts'
import { isLeft, leftLines } from '#apps/left/left-lines.ts'
import { sealingWith } from '#apps/sealing.ts'
import { writeBackup } from '#db/backup-file.ts'
import { inTransaction } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { Actor, Role } from '#kit/actor.ts'
import type { CommandContract, GivenTo, ReplyOf } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { askCode, askProofCode } from '#rooms/identity/contract-code.ts'
import { proposeRole } from '#rooms/identity/contract-roles.ts'
import {
  enrolPasskey,
  invite,
  makeRecoveryCodes,
  openRecovery,
  seeRegistrationOptions,
} from '#rooms/identity/contract-sign-in.ts'
import { forgetAskedCodes } from '#rooms/identity/server/forget-asked-codes.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import { insertIdentity } from '#rooms/identity/store/provider-queries.ts'
import { deliverDue } from '#rooms/notices/server/deliver.ts'
import { postCodeWith } from '#rooms/notices/server/post-code.ts'
import { answerRequest, askRequest, listRequests, seeOwnData } from '#rooms/privacy/contract-requests.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { sealEvents } from '#rooms/record/server/seal.ts'
import { openRoom, type RoomTest, testNow } from './support/room-test.ts'
import { softwarePasskey } from './support/software-passkey.ts'
import { testSignIn } from './support/test-sign-in.ts'

const districtId = DistrictId.parse('geumcheon')
const [name, contact, person] = ['홍비밀이', '010-9876-5432', 'person-to-forget']
const corrected = '성춘향'
const marks = [name, contact, person, corrected]
const sealedPlaces = ['account.contact', 'sign_in_code.contact', 'message.content']
const accountId = AccountId.parse(person)
const now = new Date('2021-03-05T01:00:00.000Z')
let room: RoomTest
let folder: string

const actor = (role: Role, account: string | null): Actor => ({
  districtId,
  accountId: account === null ? null : AccountId.parse(account),
  roles: [role],
})
const operator = actor('operator', null)
const [administrator, resident] = [actor('administrator', 'admin-1'), actor('resident', person)]

/** Carries a command out under a key, as a page does, so that its reply is remembered. */
let sent = 0
async function send<C extends CommandContract>(
  by: Actor,
  contract: C,
  input: GivenTo<C>,
  at = testNow,
): Promise<ReplyOf<C>> {
  const handler = room.house.commands.get(contract.name)
  if (handler === undefined) throw new Error(`${contract.name} is not mounted.`)
  sent += 1
  const done = await runCommand(room.means, { handler, actor: by, input, now: at, key: `key-${sent}` })
  if (!done.ok) throw new Error(`${contract.name}: ${JSON.stringify(done.refusal)}`)
  return contract.reply.parse(done.value.reply) as ReplyOf<C>
}

const { sealing, origin } = testSignIn
const sending = { sealing, origin, ways: {}, shown: null }
const signIn: SignInMeans = {
  ...testSignIn,
  codes: { channels: ['mail', 'text'], shown: false, post: postCodeWith(sending) },
}
const later = (minutes: number) => Instant.parse(new Date(Date.parse(testNow) + minutes * 60_000).toISOString())

const stores = () => ({ db: room.db, sealing, places: [], backups: { folder, hour: 3, keep: 2 } })
const placesOf = async (mark: number) =>
  (await findLeft(stores(), marks, now)).columns.filter((found) => found.mark === mark).map(({ place }) => place)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-left-'))
  const house = buildHouse({ signIn })
  room = await openRoom(house.rooms)
  for (const id of ['admin-1', 'admin-2']) {
    await send(operator, createAccount, { accountId: id, displayName: id, purpose: '검사' })
    await send(operator, grantRole, { accountId: id, role: 'administrator' })
  }
  await everythingAPersonCanHave()
})
afterAll(async () => {
  await room.close()
  await rm(folder, { recursive: true })
})

async function everythingAPersonCanHave(): Promise<void> {
  await send(administrator, createAccount, { accountId: person, displayName: name, contact, purpose: '참여' })
  await send(operator, grantRole, { accountId: person, role: 'resident' })
  const { token } = await send(administrator, invite, { enrolmentId: 'enrol-1', accountId: person })
  const options = await room.ask(seeRegistrationOptions, { token })
  const response = softwarePasskey('localhost').make(options.ok ? options.value.options : {}, testSignIn.origin)
  await send(actor('visitor', null), enrolPasskey, { token, label: `${name}의 휴대전화`, response })
  await send(resident, makeRecoveryCodes, {})
  await inTransaction(room.db, (trx) =>
    insertIdentity(trx, districtId, {
      identityHash: 'hash-of-a-person',
      accountId,
      issuer: 'https://a',
      linkedAt: testNow,
    }),
  )
  await sql`update account set contact_proven_at = ${testNow} where account_id = ${person}`.execute(room.db)
  await send(actor('visitor', null), askCode, { token: 's'.repeat(43), contact })
  await send(resident, askProofCode, { token: 'p'.repeat(43) }, later(2))
  const reason = `${name}(${contact})이 휴대전화를 잃음`
  await send(administrator, openRecovery, { enrolmentId: 'enrol-2', accountId: person, reason })
  await send(administrator, proposeRole, {
    ...{ proposalId: 'proposal-1', accountId: person, role: 'secretariat', reason: `${name}이 맡게 됨` },
    until: localDate('2021-12-31'),
  })
  for (const kind of ['see', 'correct', 'stop', 'delete'] as const)
    await send(resident, askRequest, { requestId: `request-${kind}`, kind, wish: `${name}, ${contact}` })
}

const answer = (kind: string, more = {}) =>
  send(administrator, answerRequest, {
    ...{ requestId: `request-${kind}`, outcome: 'granted' as const, answer: `${name}님께 답합니다` },
    certificateId: `certificate-${kind}`,
    ...more,
  })

describe('a person who asks for everything and for deletion', () => {
  test('is given everything: whatever the house holds of them is in the export', async () => {
    await answer('see')
    const reader = { ...resident, sessionId: 'none' }
    expect(reader.roles).toEqual(['resident'])
    const seen = await room.ask(seeOwnData, {}, { role: 'resident', account: person })
    if (!seen.ok) throw new Error(JSON.stringify(seen.refusal))
    const exported = JSON.stringify(seen.value)
    for (const table of ['account', 'session', 'passkey', 'recovery_code', 'provider_identity', 'enrolment'])
      expect(seen.value.tables.map((one) => one.table)).toContain(table)
    for (const held of [name, contact, `${name}의 휴대전화`, 'hash-of-a-person', 'proposal-1', 'request-delete'])
      expect(exported).toContain(held)
  })

  test('is found by the search before, in the columns and in the backup of that day', async () => {
    await writeBackup(room.db, folder, new Date('2021-03-04T18:00:00.000Z'))
    const left = await findLeft(stores(), marks, now)
    expect(isLeft(left)).toBe(true)
    expect(await placesOf(0)).toEqual(
      expect.arrayContaining(['account.display_name', 'passkey.label', 'privacy_request.wish', 'record_body.body']),
    )
    // Where it is sealed it is found too: in the account, in two codes asked for, and in the messages that carry them.
    expect(await placesOf(1)).toEqual(expect.arrayContaining(['enrolment.reason', ...sealedPlaces]))
    expect(left.columns.filter(({ place }) => sealedPlaces.includes(place)).map(({ rows }) => rows)).toEqual([1, 2, 2])
    expect(left.unopened).toEqual([])
    expect(left.backups).toMatchObject([{ marks: [0, 1, 2], goneOn: '2021-03-07' }])
  })

  test('may be in what no key of the house opens: that is said, and is not nothing', async () => {
    const another = sealingWith([{ id: 'house', key: Buffer.alloc(32) }])
    const left = await findLeft({ ...stores(), sealing: another }, ['없는 사람'], now)
    expect(left.columns).toEqual([])
    expect(left.unopened).toEqual(sealedPlaces.map((place, at) => ({ place, rows: at === 0 ? 1 : 2 })))
    expect(isLeft(left)).toBe(true)
    expect(leftLines(left).join('\n')).toContain('message.content: 2 행')
  })

  test('is nowhere afterwards but as a number that is declared to stay, and the chain is whole', async () => {
    await answer('correct', { displayName: corrected })
    expect(await placesOf(0)).toEqual(['passkey.label', 'privacy_request.wish', 'privacy_request.answer'])
    await sealEvents(room.db, districtId, () => testNow)
    await answer('delete')
    await sealEvents(room.db, districtId, () => testNow)

    expect(await placesOf(0)).toEqual([])
    // A message that waits to be sent goes with its sending; that codes were sent counts on for an hour, without to whom.
    expect(await placesOf(1)).toEqual(['message.content'])
    await deliverDue(room.db, sending, { districtId, clock: () => later(3) })
    await forgetAskedCodes(room.db, districtId, later(61))
    expect(await placesOf(1)).toEqual([])
    expect(await placesOf(3)).toEqual([])
    const left = await findLeft(stores(), marks, now)
    expect(left.columns.filter(({ stays }) => !stays)).toEqual([])
    expect(left.columns.map(({ place }) => place).sort()).toEqual([
      'account.account_id',
      'enrolment.account_id',
      'privacy_request.account_id',
      'record_event.about',
      'record_event.erases',
      'record_event_subject.id',
      'role_grant.account_id',
    ])
    expect(isLeft(left)).toBe(false)
    expect(await auditChain(room.db, districtId)).toMatchObject({ broken: null, unsealed: 0 })
  })

  test('leaves a certificate without a name, and a backup of which the last day is told', async () => {
    const listed = await room.ask(listRequests, {}, { role: 'auditor' })
    expect(listed).toMatchObject({
      value: { certificates: [{ certificateId: 'certificate-delete', rule: 'request' }] },
    })
    await writeBackup(room.db, folder, new Date('2021-03-05T18:00:00.000Z'))
    const left = await findLeft(stores(), marks.slice(0, 2), new Date('2021-03-06T01:00:00.000Z'))
    expect(left.backups.map(({ name: file }) => file)).toEqual(['madang-20210304T180000Z.madang'])
    expect(left.backupsGoneOn).toBe('2021-03-07')
    const lines = leftLines(left).join('\n')
    expect(lines).toContain('2021. 3. 7.')
    for (const mark of marks) expect(lines).not.toContain(mark)
  })
})
