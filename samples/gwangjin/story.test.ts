import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { Ask } from '#kernel/handler.ts'
import { reading } from '#kernel/run-query.ts'
import { Instant } from '#kit/korean-date.ts'
import { listPledges, seePledge } from '#rooms/pledges/contract.ts'
import { PledgeId } from '#rooms/pledges/core/pledge.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { checkNumbers } from '../check-numbers.ts'
import { answerTo } from '../published-number.ts'
import { type Told, tellStory } from '../teller.ts'
import { numbersOfPledge57 } from './published-numbers.ts'
import { gwangjin2021 } from './story.ts'

const now = Instant.parse('2022-01-10T01:00:00.000Z')
const house = buildHouse({ signIn: testSignIn })
let database: TestDatabase
let told: Told
const tell = () => tellStory(gwangjin2021, { house, means: meansOn(database.db, house) }, () => now)
beforeAll(async () => {
  database = await testDatabase()
  told = await tell()
})
afterAll(() => database.drop())
const asking = <T>(read: (ask: Ask) => Promise<T>): Promise<T> => {
  const actor = { districtId: gwangjin2021.districtId, accountId: null, roles: ['visitor'] as const }
  return reading(database.db, { actor, now, queries: house.queries }, read)
}

test('is told once', async () => {
  expect(told.repeated).toBe(0)
  expect(await tell()).toEqual({ done: 0, repeated: told.done })
})

test('gives every number of the sheet', async () => {
  const { rows, ok } = await asking((ask) => checkNumbers(ask, numbersOfPledge57))
  expect(rows.filter(({ verdict }) => verdict !== 'right')).toEqual([])
  expect(ok).toBe(true)
})

test('counts as fulfilled, by the decision behind it, and shows where the sheet does not bear that out', async () => {
  const seen = await asking((ask) => answerTo(ask, seePledge, { pledgeId: PledgeId.parse('pledge-57') }))
  expect(seen?.changes).toMatchObject([{ from: 'on-track', to: 'continued', by: 'published-sheet' }])
  expect(
    seen?.findings.map(({ rule, severity, params }) => [rule, severity, params['item'] ?? params['part'] ?? '']),
  ).toEqual([
    ['cost-without-budget', 'note', ''],
    ['money-outside-period', 'warning', '2018-H1'],
    ['target-outside-period', 'warning', '2022-H2'],
    ['halves-doubled', 'warning', '연석회의 지속'],
    ['halves-doubled', 'warning', '운영위원회 지속'],
    ['halves-doubled', 'warning', '모니터링 지속실시'],
    ['target-missed', 'warning', '연석회의 지속'],
    ['target-missed', 'warning', '운영위원회 지속'],
    ['target-missed', 'warning', '사례관리확대'],
  ])
  const listed = await asking((ask) => answerTo(ask, listPledges, {}))
  expect(listed?.rates).toMatchObject({ count: 1, fulfilled: { part: 1, rate: '100.0' }, executed: { rate: '74.7' } })
})
