import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import type { CommandHandler } from '#kernel/handler.ts'
import { runCommand } from '#kernel/run-command.ts'
import { everyone } from '#kit/actor.ts'
import type { CommandContract } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { createAccount, destroyAccount, grantRole } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { listHistory, seeChain } from '../contract.ts'
import { auditChain } from './audit-chain.ts'
import { auditExport, exportChain } from './export-chain.ts'
import { recordRoom } from './room.ts'
import { sealEvents } from './seal.ts'

const districtId = DistrictId.parse('geumcheon')
const account = (accountId: string) => ({
  accountId,
  displayName: '김아무개',
  contact: '010-0000-0000',
  purpose: '검사',
})

describe.each(engines)('the record on %s', (engine) => {
  let room: RoomTest
  afterEach(() => room.close())
  const open = async () => {
    room = await openRoom([identityRoom(testSignIn), recordRoom((name) => ({ ko: name, en: name }))], engine)
  }
  const as = { role: 'administrator', on: '2020-05-21' } as const
  const seal = () => sealEvents(room.db, districtId, () => testNow)

  test('every command leaves one event; a refused one none; both are sealed and the chain is whole', async () => {
    await open()
    await room.run(createAccount, account('person-1'), as)
    await room.run(createAccount, account('person-1'), as)
    await room.run(grantRole, { accountId: 'person-1', role: 'resident' }, { ...as, role: 'operator' })
    expect(await seal()).toBe(2)
    expect(await seal()).toBe(0)
    expect(await auditChain(room.db, districtId)).toMatchObject({ seals: 1, events: 2, broken: null, unsealed: 0 })
    const history = await room.ask(listHistory, { kind: 'account', id: 'person-1' }, { role: 'auditor' })
    expect(await room.ask(listHistory, { kind: 'account', id: 'person-1' })).toMatchObject({ value: { total: 0 } })
    expect(await room.ask(listHistory, {})).toMatchObject({ value: { total: 0, entries: [] } })
    expect(history).toMatchObject({
      value: {
        total: 2,
        entries: [{ command: 'identity.grant-role', role: 'operator', effectiveOn: '2020-05-21' }, {}],
      },
    })
    expect(await room.ask(seeChain, {})).toMatchObject({ value: { seals: 1, unsealed: 0 } })
  })

  test('what another room does about an account is hidden as well', async () => {
    await open()
    const handler = { ...(room.house.commands.get(createAccount.name) as CommandHandler) }
    const contract = { ...createAccount, name: 'privacy.ask' }
    const actor = { districtId, accountId: null, roles: ['operator'] } as const
    await runCommand(room.means, { handler: { ...handler, contract }, actor, input: account('person-1'), now: testNow })
    for (const asked of [{}, { kind: 'account', id: 'person-1' }]) {
      expect(await room.ask(listHistory, asked)).toMatchObject({ value: { total: 0, entries: [] } })
      expect(await room.ask(listHistory, asked, { role: 'auditor' })).toMatchObject({ value: { total: 1 } })
    }
  })

  test('of every try to sign in the public learns nothing, though it is about nobody', async () => {
    const house = buildHouse({ signIn: testSignIn })
    room = await openRoom(house.rooms, engine)
    const signingIn = [...house.commands.values()]
      .map(({ contract }) => contract)
      .filter(({ permission }) => permission.opens === 'session')
    expect(signingIn.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['identity.ask-code', 'identity.send-code-again', 'identity.sign-in-with-code']),
    )
    const before = await room.ask(listHistory, {})
    const seenBy = async (role: 'visitor' | 'secretariat' | 'auditor' | 'administrator' | 'operator') => {
      const seen = await room.ask(listHistory, { size: 200 }, { role })
      return seen.ok ? seen.value : { total: 0, entries: [] }
    }
    for (const { name } of signingIn)
      await sql`insert into record_event
        (district_id, command, role, effective_on, recorded_at, about, erases, body_hash)
        values ('geumcheon', ${name}, 'visitor', '2021-03-02', now(), '[]', '[]', '')`.execute(room.db)
    expect(await room.ask(listHistory, {})).toEqual(before)
    const names = (await seenBy('secretariat')).entries.map(({ command }) => command)
    expect(names).toEqual(['organization.found-district'])
    for (const role of ['auditor', 'administrator', 'operator'] as const)
      expect((await seenBy(role)).total).toBe(signingIn.length + 1)
  })

  test('two sealers at once seal every event once', async () => {
    await open()
    for (let n = 0; n < 6; n++) await room.run(createAccount, account(`person-${n}`), as)
    const sealed = await Promise.all([seal(), seal(), seal()])
    await seal()
    expect(sealed.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(6)
    expect(await auditChain(room.db, districtId)).toMatchObject({ events: 6, broken: null, unsealed: 0 })
  })

  test('one person’s data is destroyed: nothing of it is left, and the chain is still whole', async () => {
    await open()
    await room.run(createAccount, account('person-1'), as)
    await room.run(createAccount, account('person-2'), as)
    await seal()
    await room.run(destroyAccount, { accountId: 'person-1' }, as)
    await seal()
    expect(await auditChain(room.db, districtId)).toMatchObject({ events: 3, destroyed: 2, broken: null })
    const everything = await sql<{ row: string }>`
      select to_jsonb(account)::text as row from account where account_id = 'person-1'
      union all select to_jsonb(record_body)::text from record_body
    `.execute(room.db)
    const aboutOne = everything.rows
      .map(({ row }) => row)
      .filter((row) => row.includes('person-1') || !row.includes('person-2'))
    expect(aboutOne.join('\n')).not.toMatch(/김아무개|010-0000/)
  })

  test('whoever changes the record afterwards is found, also in an export', async () => {
    await open()
    await room.run(createAccount, account('person-1'), as)
    await seal()
    await sql`update record_event set role = 'auditor'`.execute(room.db)
    expect((await auditChain(room.db, districtId)).broken).toMatchObject({ kind: 'event-changed', sealNo: 1 })
    await sql`update record_event set role = 'administrator'`.execute(room.db)
    await sql`update record_body set body = '{}'`.execute(room.db)
    const out = new PassThrough()
    const [exported] = await Promise.all([text(out), exportChain(room.db, districtId, out)])
    expect(await auditExport(Readable.from([exported]))).toMatchObject({
      value: { broken: { kind: 'body-changed', sealNo: 1 } },
    })
    expect(await auditExport(Readable.from([`no link\n${exported}`]))).toMatchObject({ refusal: { kind: 'no-export' } })
  })

  test('a key is carried out once, and never for another input', async () => {
    await open()
    const first = await room.run(createAccount, account('person-1'), { ...as, key: 'k1' })
    const again = await room.run(createAccount, account('person-1'), { ...as, key: 'k1' })
    expect(again).toEqual(first)
    const other = await room.run(createAccount, account('person-2'), { ...as, key: 'k1' })
    expect(other).toMatchObject({ ok: false, refusal: { kind: 'key-used-for-other-input' } })
    await seal()
    expect(await auditChain(room.db, districtId)).toMatchObject({ events: 1 })
  })

  test('a stranger uses up no key of the operator or of somebody with an account', async () => {
    await open()
    const mounted = room.house.commands.get(createAccount.name) as CommandHandler
    const handler = {
      ...mounted,
      contract: { ...mounted.contract, permission: { name: 'test.open', roles: everyone } },
    }
    const actor = { districtId, accountId: null, roles: ['visitor'] } as const
    const key = 'destroy-due-2027-01-02'
    const strangers = { handler, actor, input: account('person-1'), now: testNow, key }
    expect(await runCommand(room.means, strangers)).toMatchObject({ value: { repeated: false } })
    expect(await runCommand(room.means, strangers)).toMatchObject({ value: { repeated: true } })
    const operators = { role: 'operator', on: '2020-05-21', key } as const
    expect(await room.run(createAccount, account('person-2'), operators)).toMatchObject({ ok: true })
  })

  test('a key is its sender’s own, and a reply that is shown once is kept nowhere', async () => {
    await open()
    const shownOnce = { ...createAccount, shownOnce: true } as const
    const send = (by: string, accountId: string, contract: CommandContract = createAccount) => {
      const handler = { ...(room.house.commands.get(createAccount.name) as CommandHandler), contract }
      const actor = { districtId, accountId: AccountId.parse(by), roles: ['administrator'], sessionId: by } as const
      return runCommand(room.means, { handler, actor, input: account(accountId), now: testNow, key: 'same' })
    }
    expect(await send('admin-1', 'person-1')).toMatchObject({ value: { repeated: false } })
    expect(await send('admin-1', 'person-1')).toMatchObject({ value: { repeated: true } })
    expect(await send('admin-2', 'person-2')).toMatchObject({ value: { repeated: false } })
    expect(await send('admin-3', 'person-3', shownOnce)).toMatchObject({ value: { repeated: false } })
    expect(await send('admin-3', 'person-3', shownOnce)).toMatchObject({ refusal: { kind: 'account-id-taken' } })
    const { rows } = await sql<{ keys: number }>`select count(*)::int as keys from record_command_key`.execute(room.db)
    expect(rows).toEqual([{ keys: 2 }])
  })

  test('the same command sent ten times at once is carried out once', async () => {
    await open()
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => room.run(createAccount, account('person-1'), { ...as, key: 'k1' })),
    )
    expect(sent.filter((outcome) => outcome.ok)).toHaveLength(10)
    const unkeyed = await Promise.all(
      Array.from({ length: 10 }, () => room.run(createAccount, account('person-2'), as)),
    )
    expect(unkeyed.filter((outcome) => outcome.ok)).toHaveLength(1)
    await seal()
    expect(await auditChain(room.db, districtId)).toMatchObject({ events: 2, broken: null })
  })
})
