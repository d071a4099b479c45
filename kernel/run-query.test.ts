import { expect, test } from 'vitest'
import { z } from 'zod'
import { everyone } from '#kit/actor.ts'
import { noRefusals, query } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { handleQuery, type QueryHandler } from './handler.ts'
import { inTurn, readingNothing } from './run-query.ts'

const contract = query({
  name: 'echo.measure',
  title: { ko: '잰다', en: 'Measure' },
  sent: 'body',
  database: 'none',
  permission: { name: 'echo.see', roles: everyone },
  input: z.object({ text: z.string() }),
  reply: z.int(),
  refusal: noRefusals,
})
const readerOf = (handler: QueryHandler) => ({
  actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor' as const] },
  now: Instant.parse('2021-03-02T01:00:00.000Z'),
  queries: new Map([[contract.name, handler]]),
})

test('a query that needs no database is answered without one; one that touches it fails', async () => {
  const measured = readerOf(handleQuery(contract, async (_context, { text }) => ok(text.length)))
  expect(await readingNothing(measured, (ask) => ask(contract, { text: '가나' }))).toEqual(ok(2))
  const touching = readerOf(handleQuery(contract, async ({ trx }) => ok(String(trx.isTransaction).length)))
  await expect(readingNothing(touching, (ask) => ask(contract, { text: '' }))).rejects.toThrow('isTransaction')
})

test('no more than two are computed at a time; all come to their turn, in order, whether those before fail or not', async () => {
  const begun: number[] = []
  let [underWay, most] = [0, 0]
  const compute = (number: number) => async () => {
    begun.push(number)
    underWay += 1
    most = Math.max(most, underWay)
    await new Promise((later) => setTimeout(later, 2))
    underWay -= 1
    if (number % 3 === 0) throw new Error(`${number} failed`)
    return number
  }
  const thirty = Array.from({ length: 30 }, (_, number) => number)
  const outcomes = await Promise.allSettled(thirty.map((number) => inTurn(compute(number))))
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(thirty.map((number) => number % 3 !== 0))
  expect([most, begun]).toEqual([2, thirty])
  expect(await inTurn(async () => 'again')).toBe('again')
})

test('what is computed in the process waits for its turn; what is computed apart or elsewhere does not', async () => {
  let [underWay, most] = [0, 0]
  const slow = async () => {
    underWay += 1
    most = Math.max(most, underWay)
    await new Promise((later) => setTimeout(later, 5))
    underWay -= 1
    return ok(0)
  }
  const mostOfTwelve = async (asked: typeof contract) => {
    most = 0
    const reader = readerOf(handleQuery(asked, slow))
    await Promise.all(Array.from({ length: 12 }, () => readingNothing(reader, (ask) => ask(asked, { text: '' }))))
    return most
  }
  expect(await mostOfTwelve(contract)).toBe(2)
  expect(await mostOfTwelve({ ...contract, computed: 'apart' })).toBe(12)
  expect(await mostOfTwelve({ ...contract, computed: 'elsewhere' })).toBe(12)
})
