import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { Ask } from '#kernel/handler.ts'
import { reading } from '#kernel/run-query.ts'
import { Instant } from '#kit/korean-date.ts'
import { seeDepartment } from '#rooms/organization/contract-facts.ts'
import { listWorks, seeBudgetState, seeWork } from '#rooms/works/contract.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { checkNumbers } from '../check-numbers.ts'
import { answerTo } from '../published-number.ts'
import { type Told, tellStory } from '../teller.ts'
import { numbersOf2021 } from './published-numbers.ts'
import { yeongdeungpo2021 } from './story.ts'

const now = Instant.parse('2021-06-30T01:00:00.000Z')
const house = buildHouse({ signIn: testSignIn })
let database: TestDatabase
let told: Told
const tell = () => tellStory(yeongdeungpo2021, { house, means: meansOn(database.db, house) }, () => now)
beforeAll(async () => {
  database = await testDatabase()
  told = await tell()
})
afterAll(() => database.drop())
const asking = <T>(read: (ask: Ask) => Promise<T>): Promise<T> => {
  const actor = { districtId: yeongdeungpo2021.districtId, accountId: null, roles: ['visitor'] as const }
  return reading(database.db, { actor, now, queries: house.queries }, read)
}

test('is told once', async () => {
  expect(told.repeated).toBe(0)
  expect(await tell()).toEqual({ done: 0, repeated: told.done })
})

test('gives every number of the report, and shows where the paper is wrong', async () => {
  const { rows, ok } = await asking((ask) => checkNumbers(ask, numbersOf2021))
  expect(rows.filter(({ verdict }) => verdict === 'moved')).toEqual([])
  expect(ok).toBe(true)
  expect(rows.filter(({ verdict }) => verdict === 'paper-wrong').map(({ id }) => id)).toEqual([
    'rate-total',
    'rate-미래교육과',
    'arts-centre-2021-rate',
    'village-libraries-2021-budget',
    'education-building-2021-executed',
    'future-classrooms-2021-rate',
    'learning-centre-2021-rate',
    'village-university-2021-rate',
  ])
})

test('says of each stated rate how it was rounded, and that the paper does not do it in one way', async () => {
  const seen = await asking(async (ask) => ({
    state: await answerTo(ask, seeBudgetState, {}),
    works: await answerTo(ask, listWorks, {}),
    libraries: await answerTo(ask, seeWork, { workId: 'village-libraries-2021' }),
    education: await answerTo(ask, seeDepartment, { departmentId: 'future-education' }),
  }))
  expect(seen.state?.roundings).toEqual([])
  expect(seen.state?.departments.map(({ name, budget }) => [name, budget?.statedRate, budget?.explainedBy])).toEqual([
    ['미래교육과', '41.5', ['truncation']],
    ['비전협력과', '21.4', ['half-up', 'round-up']],
    ['사회적경제과', '58.9', ['half-up', 'round-up']],
  ])
  expect(seen.works?.works).toHaveLength(12)
  expect(seen.works?.works.map(({ group }) => group).lastIndexOf('major')).toBe(5)
  expect(seen.libraries?.findings).toMatchObject([
    { rule: 'budget-sources', stated: '12003638000', computed: '12005638000' },
  ])
  expect(seen.education?.findings).toEqual([])
})
