import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Trx } from '#db/connect.ts'
import type { Actor } from '#kit/actor.ts'
import { noRefusals, query } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { type AccessLog, type Overseer, oversee } from './access-log.ts'

const [reader, other] = [AccountId.parse('reader'), AccountId.parse('other')]
const actor: Actor = { districtId: DistrictId.parse('geumcheon'), accountId: reader, roles: ['secretariat'] }
const contract = query({
  name: 'tests.see-people',
  title: { ko: '사람들을 본다', en: 'See people' },
  permission: { name: 'tests.see', roles: ['secretariat'] },
  personal: { file: 'people', about: ({ accounts }) => accounts, unlisted: ({ strangers }) => strangers },
  input: z.object({}),
  reply: z.object({ accounts: z.array(AccountId), strangers: z.int() }),
  refusal: noRefusals,
})
const now = '2021-03-02T01:00:00.000Z' as never
const log = { reasonOf: async () => null } as unknown as AccessLog
const overseenBy = async (given: string | null, reply: object) => {
  const overseer: Overseer = { log, given, seen: [] }
  return { result: await oversee({ trx: null as unknown as Trx, actor, now, overseer }, contract, reply), ...overseer }
}

it('asks why people are read of, whether they have an account or none, and not why one reads of oneself', async () => {
  const needed = { ok: false, refusal: { kind: 'reason-needed', queries: [contract.name] } }
  expect((await overseenBy(null, { accounts: [other], strangers: 0 })).result).toEqual(needed)
  expect((await overseenBy(null, { accounts: [], strangers: 2 })).result).toEqual(needed)
  expect((await overseenBy(null, { accounts: [reader], strangers: 0 })).result).toMatchObject({ ok: true })
})

it('notes how many were read of', async () => {
  const { result, seen } = await overseenBy('정기 점검', { accounts: [other, other, reader], strangers: 2 })
  expect(result).toMatchObject({ ok: true })
  expect(seen).toMatchObject([{ about: [other], unlisted: 2, reason: '정기 점검', file: 'people' }])
})
