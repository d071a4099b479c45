import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { engines, type TestDatabase } from '#tests/support/database.ts'
import {
  openedVote,
  type RegistrarUnderTest,
  type Replied,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import { issueTo, markAt, proveByIdentity, proveByPhone, springKim } from '#tests/support/registrar/voters.ts'
import { countLeaves } from '../store/log-queries.ts'
import { countRoll } from '../store/roll-queries.ts'

const connections = 40

describe.each(engines)('forty at once on %s', (engine) => {
  let database: TestDatabase
  let under: RegistrarUnderTest
  let vote: Awaited<ReturnType<typeof openedVote>>
  beforeAll(async () => {
    database = await registrarDatabase(engine, connections)
    under = registrarOn(database)
    vote = await openedVote(under)
  })
  afterAll(() => database.drop())

  const counted = () =>
    inTransaction(database.db, async (trx) => ({
      rows: (await countRoll(trx, vote.eh)).reduce((sum, { rows }) => sum + rows, 0),
      leaves: Object.values(await countLeaves(trx, vote.eh, 1000)).reduce((sum, leaves) => sum + leaves, 0),
    }))

  test('the same person by telephone, identity and desk: exactly one is let in', async () => {
    // Every way is proved before any token is asked for, so that all of them may win.
    const online = await Promise.all(
      Array.from({ length: connections / 2 }, (_, at) =>
        at % 2 === 0 ? proveByPhone(under, vote.eh, springKim) : proveByIdentity(under, vote.eh, springKim),
      ),
    )
    expect(online.every(({ status, said }) => status === 200 && said.alreadyIssued === false)).toBe(true)
    const answers: Replied[] = await Promise.all([
      ...online.map(({ said }, at) => issueTo(under, vote, said, `racer ${at}`)),
      ...Array.from({ length: connections / 2 }, (_, at) =>
        markAt(under, vote.eh, springKim, { way: at % 2 === 0 ? 'card' : 'paper' }),
      ),
    ])
    const won = answers.filter(({ status }) => status === 200)
    expect(won).toHaveLength(1)
    const lost = answers.filter(({ status }) => status !== 200).map(({ said }) => said.refusal.kind)
    expect(lost.every((kind) => kind === 'has-voted' || kind === 'already-issued')).toBe(true)
    const isToken = won[0]?.said.answer !== undefined
    expect(await counted()).toEqual({ rows: 1, leaves: isToken ? 1 : 0 })
  })

  test('the very same request: all get the same token, with one entry', async () => {
    const before = await counted()
    const { said } = await proveByPhone(under, vote.eh, { name: '이여름', birth: '1950-07-01', phone: '01087654321' })
    const answers = await Promise.all(Array.from({ length: connections }, () => issueTo(under, vote, said, 'the same')))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: connections }, () => 200))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await counted()).toEqual({ rows: before.rows + 1, leaves: before.leaves + 1 })
  })

  test('one request under two names: one token, and nobody else is held up', async () => {
    const proofs = await Promise.all(
      ['가', '나', '다'].map((name, at) =>
        proveByPhone(under, vote.eh, { name, birth: '1966-06-06', phone: `0106666000${at}` }),
      ),
    )
    const answers = await Promise.all(
      proofs.map(({ said }, at) => issueTo(under, vote, said, at === 2 ? 'the third' : 'shared')),
    )
    expect(answers[2]?.status).toBe(200)
    expect(new Set(answers.filter(({ status }) => status === 200).map(({ said }) => said.index)).size).toBe(2)
  })

  test('forty different people: forty entries, each at its own place', async () => {
    const before = await counted()
    const people = Array.from({ length: connections }, (_, at) => ({
      ...{ name: `사람${at}`, birth: '1975-05-05', phone: `0105555${String(at).padStart(4, '0')}` },
    }))
    const answers = await Promise.all(
      people.map(async (person, at) => {
        const { said } = await proveByPhone(under, vote.eh, person)
        return issueTo(under, vote, said, `person ${at}`)
      }),
    )
    const places = answers.map(({ said }) => said.index).toSorted((a, b) => a - b)
    expect(places).toEqual(Array.from({ length: connections }, (_, at) => before.leaves + at))
    expect(await counted()).toEqual({ rows: before.rows + connections, leaves: before.leaves + connections })
  })
})
