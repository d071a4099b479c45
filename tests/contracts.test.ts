import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { Db } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import { type Actor, roles } from '#kit/actor.ts'
import { HouseRefusal } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { inputsFor } from './support/arbitrary-input.ts'
import { testDatabase } from './support/database.ts'
import { testNow } from './support/room-test.ts'

const house = buildHouse({ signIn: testSignIn })
const numRuns = process.env['LONG_TESTS'] === '1' ? 500 : 25
const everybody: Actor = {
  districtId: DistrictId.parse('geumcheon'),
  accountId: AccountId.parse('fuzz'),
  roles,
}
let db: Db
let drop: () => Promise<void>

beforeAll(async () => {
  ;({ db, drop } = await testDatabase())
})
afterAll(() => drop())

describe('every contract, given anything, replies or refuses as it declares and never fails', () => {
  test.each([...house.commands.values()])('$contract.name', async (handler) => {
    const { contract } = handler
    await fc.assert(
      fc.asyncProperty(inputsFor(contract.input), async (input) => {
        const outcome = await runCommand(meansOn(db, house), { handler, actor: everybody, input, now: testNow })
        if (outcome.ok) contract.reply.parse(outcome.value.reply)
        else expect(declared(contract.refusal, outcome.refusal), JSON.stringify(outcome.refusal)).toBe(true)
      }),
      { numRuns },
    )
  })

  test.each([...house.queries.values()])('$contract.name', async ({ contract }) => {
    await fc.assert(
      fc.asyncProperty(inputsFor(contract.input), async (input) => {
        const reader = { actor: everybody, now: testNow, queries: house.queries }
        const outcome = await reading(db, reader, (ask) => ask(contract, input))
        if (outcome.ok) contract.reply.parse(outcome.value)
        else expect(declared(contract.refusal, outcome.refusal), JSON.stringify(outcome.refusal)).toBe(true)
      }),
      { numRuns },
    )
  })
})

const declared = (own: { safeParse: (value: unknown) => { success: boolean } }, refusal: unknown): boolean =>
  own.safeParse(refusal).success || HouseRefusal.safeParse(refusal).success

describe('every refusal that a contract declares has a sentence in both languages', () => {
  const handlers = house.rooms.flatMap((room) => room.handlers.map(({ contract }) => ({ room, contract })))
  test.each(handlers)('$contract.name', ({ room, contract }) => {
    const declaredRefusals = fc.sample(inputsFor(contract.refusal), 40).flatMap((value) => {
      const parsed = contract.refusal.safeParse(value)
      return parsed.success ? [parsed.data as { kind: string }] : []
    })
    for (const refusal of declaredRefusals) {
      for (const lang of ['ko', 'en'] as const) {
        expect(room.explain(refusal, lang), `${contract.name} ${JSON.stringify(refusal)}`).toMatch(/\S/)
      }
    }
  })
})
