import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { Db } from '#db/connect.ts'
import { jsonSchemaOf } from '#kernel/form-values.ts'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import { type Actor, roles } from '#kit/actor.ts'
import { HouseRefusal } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { inputsFor } from './support/arbitrary-input.ts'
import { testDatabase } from './support/database.ts'
import { testNow } from './support/room-test.ts'
import { partsAt } from './support/takes-of.ts'

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

type JsonSchema = ReturnType<typeof jsonSchemaOf>

/** The refusals of a contract, each with its kinds and its fields; unions in unions are opened. */
const variantsOf = (schema: JsonSchema): readonly JsonSchema[] => {
  const inner = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])] as JsonSchema[]
  return inner.length === 0 ? [schema] : inner.flatMap(variantsOf)
}

/** What a member of a refusal can be, where it is one of a few words. */
function wordsOf(variant: JsonSchema, member: 'kind' | 'field'): readonly string[] {
  const property = variant.properties?.[member]
  if (typeof property !== 'object') return []
  return (property.enum ?? (property.const === undefined ? [] : [property.const])).map(String)
}

test('every field that a refusal of a command names is a field of its input, or the day on which it takes effect', () => {
  const named = [...house.commands.values()].flatMap(({ contract }) => {
    const input = jsonSchemaOf(contract.input)
    const fields = variantsOf(jsonSchemaOf(contract.refusal)).flatMap((variant) => wordsOf(variant, 'field'))
    // A form about a field of something else says which in a field of its own.
    const spoken = ['field', 'changes.0.field'].flatMap((name) =>
      partsAt(input, name).flatMap((part) => part.enum ?? []),
    )
    const isThere = (field: string) => partsAt(input, field).length > 0 || spoken.includes(field)
    return fields.map((field) => ({ command: contract.name, field, found: isThere(field) }))
  })
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(({ field, found }) => !found && field !== '_effectiveOn')).toEqual([])
})

describe('every refusal that a contract declares has a sentence in both languages', () => {
  const handlers = house.rooms.flatMap((room) => room.handlers.map(({ contract }) => ({ room, contract })))
  test.each(handlers)('$contract.name', ({ room, contract }) => {
    const kinds = variantsOf(jsonSchemaOf(contract.refusal)).flatMap((variant) => wordsOf(variant, 'kind'))
    const declaredRefusals: { kind: string }[] = []
    const unseen = () => kinds.filter((kind) => declaredRefusals.every((one) => one.kind !== kind))
    for (let round = 0; round === 0 || (round < 100 && unseen().length > 0); round += 1)
      for (const value of fc.sample(inputsFor(contract.refusal), 40 * Math.max(1, kinds.length))) {
        const parsed = contract.refusal.safeParse(value)
        if (parsed.success) declaredRefusals.push(parsed.data as { kind: string })
      }
    expect(unseen(), 'kinds of refusal that were never made up').toEqual([])
    for (const refusal of declaredRefusals) {
      for (const lang of ['ko', 'en'] as const) {
        expect(room.explain(refusal, lang), `${contract.name} ${JSON.stringify(refusal)}`).toMatch(/\S/)
      }
    }
  })
})
