import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  openedVote,
  passOf,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import { issueTo, markAt, proveByIdentity, proveByPhone } from '#tests/support/registrar/voters.ts'
import { countRoll } from '../store/roll-queries.ts'

let database: TestDatabase
let under: RegistrarUnderTest
let vote: Awaited<ReturnType<typeof openedVote>>
let run = 0
beforeAll(async () => {
  database = await registrarDatabase()
  under = registrarOn(database)
  vote = await openedVote(under)
})
afterAll(() => database.drop())

const step = fc.record({
  who: fc.integer({ min: 0, max: 3 }),
  do: fc.constantFrom('phone', 'other-phone', 'identity', 'card', 'paper', 'unmark'),
  /** How often the request for the token is sent, because answers get lost. */
  sent: fc.integer({ min: 1, max: 2 }),
})

/** What a person has, as the rules have it: nothing, a token on a telephone, or a mark. */
type Has =
  | { readonly by: 'online'; readonly onOther: boolean; readonly seed: string; readonly answer: unknown }
  | { readonly by: 'card' | 'paper'; readonly mark: string }
  | null

const rowsNow = async (): Promise<number> => {
  const rows = await inTransaction(database.db, (trx) => countRoll(trx, vote.eh))
  return rows.reduce((sum, row) => sum + row.rows, 0)
}

test('whatever people try, by whatever channel and however often: each has one row at most, and replies repeat', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      run += 1
      const before = await rowsNow()
      const has = new Map<number, Has>()
      for (const [at, { who, do: what, sent }] of steps.entries()) {
        const person = {
          name: `사람${run}-${who}`,
          birth: '1980-08-08',
          phone: `010${String(run * 10 + who).padStart(8, '0')}`,
        }
        const now = has.get(who) ?? null
        if (what === 'unmark') {
          const mark = now !== null && now.by !== 'online' ? now.mark : 'none'
          const answer = await under.ask(vote.eh, 'unmark', { pass: passOf(vote.eh), mark, why: '다시 확인' })
          expect(answer.status).toBe(mark === 'none' ? 404 : 200)
          if (answer.status === 200) has.set(who, null)
        } else if (what === 'card' || what === 'paper') {
          const answer = await markAt(under, vote.eh, person, { way: what })
          if (now === null) has.set(who, { by: what, mark: answer.said.mark })
          else expect(answer.said.refusal).toEqual({ kind: 'has-voted', channel: now.by })
        } else {
          const other = { ...person, phone: `011${String(run * 10 + who).padStart(8, '0')}` }
          const proven = await (what === 'identity'
            ? proveByIdentity(under, vote.eh, person)
            : proveByPhone(under, vote.eh, what === 'phone' ? person : other))
          const onOther = what === 'other-phone'
          if (now !== null && (now.by !== 'online' || now.onOther !== onOther)) {
            expect(proven.said.refusal).toEqual({ kind: 'has-voted', channel: now.by })
            continue
          }
          expect(proven.said).toMatchObject({ alreadyIssued: now !== null })
          // The first asks with the seed that the browser keeps, whoever comes again with another one.
          const seed = now === null ? `${run}/${at}` : now.seed
          const answers = []
          for (let time = 0; time < sent; time += 1) answers.push((await issueTo(under, vote, proven.said, seed)).said)
          const [first] = answers
          expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(first))).toBe(true)
          if (now === null) has.set(who, { by: 'online', onOther, seed, answer: first })
          else expect(first).toEqual(now.answer)
          const again = await (what === 'identity'
            ? proveByIdentity(under, vote.eh, person)
            : proveByPhone(under, vote.eh, what === 'phone' ? person : other))
          const refused = await issueTo(under, vote, again.said, `other/${run}/${at}`)
          expect(refused.said.refusal).toEqual({ kind: 'already-issued' })
        }
      }
      expect((await rowsNow()) - before).toBe([...has.values()].filter((one) => one !== null).length)
    }),
    { numRuns: process.env['LONG_TESTS'] === '1' ? 200 : 20 },
  )
})
