import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { parseCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  openedVote,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import { rootOfLines } from '#tests/support/vote/vote-under-way.ts'
import { appendLeaves, linesBetween, nodesBetween } from '../store/log-queries.ts'
import { publishHead } from './publish-head.ts'

let database: TestDatabase
let under: RegistrarUnderTest
beforeAll(async () => {
  database = await registrarDatabase()
  under = registrarOn(database)
})
afterAll(() => database.drop())

test('a head over many tiles is that of the whole log, however it grew', async () => {
  const { eh } = await openedVote(under)
  const vote = await under.registrar.load(eh)
  if (!vote.ok) throw new Error(vote.refusal.kind)
  let size = 0
  for (const grown of [255, 256, 257, 600, 1300]) {
    const leaves = Array.from({ length: grown - size }, (_, at) => ({ style: 'desk', line: `leaf ${size + at}` }))
    await inTransaction(database.db, (trx) => appendLeaves(trx, eh, size, leaves))
    size = grown
    expect(await publishHead(under.registrar, vote.value)).toBe(grown)
    const { text } = await under.request(`/votes/${eh}/issuance/checkpoint`)
    const lines = await inTransaction(database.db, (trx) => linesBetween(trx, eh, 0, grown))
    expect(parseCheckpoint(text)).toMatchObject({ size: grown, root: rootOfLines(lines) })
    const nodes = await inTransaction(database.db, (trx) => nodesBetween(trx, eh, { level: 1, from: 0, to: 10 }))
    expect(nodes).toHaveLength(Math.floor(grown / 256))
  }
  const whole = await under.request(`/votes/${eh}/issuance/tile/entries/004`)
  expect(whole.text).toContain('leaf 1024')
  expect(whole.headers.get('Cache-Control')).toContain('immutable')
  expect((await under.request(`/votes/${eh}/issuance/tile/1/000.p/5`)).status).toBe(200)
})
