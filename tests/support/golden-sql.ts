import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NoResultError, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Trx } from '#db/connect.ts'
import { sharedTables } from '#db/tables-across-districts.ts'
import { engines, type TestDatabase, testDatabase } from './database.ts'
import { tablesWithoutDistrict } from './district-named.ts'
import { type Answers, recordStatements } from './recording-kysely.ts'
import { layOut } from './sql-layout.ts'

/** Arguments after `trx`; with `answers`, the rows its first, second … statement is given (none otherwise). */
type Example<Args> = Args | { readonly args: Args; readonly answers: Answers }

/** One example for each exported query, or several by name where its SQL varies; the compiler misses none. */
export type Examples<Module> = {
  readonly [Name in keyof Module as Module[Name] extends (trx: Trx, ...args: never[]) => Promise<unknown>
    ? Name
    : never]: Module[Name] extends (trx: Trx, ...args: infer Args) => Promise<unknown>
    ? Example<Readonly<Args>> | { readonly [variation: string]: Example<Readonly<Args>> }
    : never
}

export interface GoldenWish {
  /** Queries that are meant to look at more than one district; each needs its reason in the room's README. */
  readonly acrossDistricts?: readonly string[]
  /** Of a part of the vote: its own tables, which name the vote as the others name the district, on every engine. */
  readonly part?: 'registrar' | 'box'
}

interface Statements {
  readonly heading: string
  readonly query: string
  readonly statements: readonly string[]
}

/**
 * Tests that the SQL of a room's queries is what stands in the golden file beside the test (`queries.test.ts` looks at
 * `queries.golden.sql`), that it names the district, and that the database understands it.
 */
export function goldenSql<Module extends object>(
  testFile: string,
  queries: Module,
  examples: Examples<Module>,
  wish: GoldenWish = {},
): void {
  const path = fileURLToPath(testFile)
  const golden = join(dirname(path), `${basename(path).split('.')[0]}.golden.sql`)
  const shown = golden.split('/').slice(-4).join('/')

  const on = wish.part === undefined ? (['embedded'] as const) : engines
  describe.each(on)(`the SQL in ${basename(golden)} on %s`, (engine) => {
    let compiled: readonly Statements[]
    let database: TestDatabase
    beforeAll(async () => {
      compiled = await compileAll(queries, examples)
      database = await testDatabase(engine, wish.part === undefined ? {} : { part: wish.part })
    })
    afterAll(() => database.drop())

    test('is as reviewed', async () => {
      const text = goldenText(compiled)
      if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, text)
      const reviewed = await readFile(golden, 'utf8').catch(() => '')
      expect(text, `${shown} differs. If the new SQL is right: UPDATE_GOLDEN=1 vitest run ${shown}`).toBe(reviewed)
    })

    test('names the district, or the vote, for every table', () => {
      const across = new Set(wish.acrossDistricts ?? [])
      for (const { query, statements } of compiled) {
        const nameless = across.has(query)
          ? []
          : statements.flatMap((text) =>
              tablesWithoutDistrict(text, sharedTables, wish.part === undefined ? 'district_id' : 'eh'),
            )
        expect(nameless, adviceOnDistrict(query)).toEqual([])
      }
    })

    test('is understood by the database', async () => {
      for (const { heading, statements } of compiled) {
        for (const statement of statements) {
          const understood = sql.raw(`prepare golden as ${statement}`).execute(database.db)
          await understood.catch((error) => expect.fail(`${heading}: ${String(error)}\n${statement}`))
          await sql`deallocate all`.execute(database.db)
        }
      }
    })
  })
}

const adviceOnDistrict = (query: string): string =>
  `${query} reads or writes a table without naming its district. Add district_id to the where clause, and to each join ` +
  `(a.district_id = b.district_id). If it is meant to look across districts, name it in goldenSql's acrossDistricts.`

async function compileAll(queries: object, examples: object): Promise<Statements[]> {
  const functions = new Map(Object.entries(queries))
  const all: Statements[] = []
  for (const [query, given] of Object.entries(examples)) {
    const run: unknown = functions.get(query)
    if (typeof run !== 'function') throw new Error(`${query} has an example but is not exported.`)
    for (const [heading, { args, answers }] of variationsOf(query, given)) {
      const statements = await recordStatements((trx) => run(trx, ...args).catch(forgiveNoRow), answers).catch(
        (error: unknown) => {
          throw new Error(`${heading}: give this example the rows it reads, { args, answers: [[…]] }`, { cause: error })
        },
      )
      all.push({ heading, query, statements })
    }
  }
  return all
}

interface Call {
  readonly args: readonly unknown[]
  readonly answers: Answers
}

function variationsOf(query: string, given: unknown): [heading: string, call: Call][] {
  const one = callOf(given)
  if (one !== null) return [[query, one]]
  return Object.entries(given as object).map(([name, example]) => {
    const call = callOf(example)
    if (call === null) throw new Error(`${query}: the example "${name}" is no list of arguments.`)
    return [`${query}: ${name}`, call]
  })
}

function callOf(example: unknown): Call | null {
  if (Array.isArray(example)) return { args: example, answers: [] }
  if (typeof example !== 'object' || example === null || !('args' in example)) return null
  return Array.isArray(example.args) ? { answers: [], ...(example as Partial<Call>), args: example.args } : null
}

/** Without answers `executeTakeFirstOrThrow` finds no row; its statement has been recorded by then. */
function forgiveNoRow(error: unknown): void {
  if (!(error instanceof NoResultError)) throw error
}

const goldenText = (compiled: readonly Statements[]): string =>
  compiled
    .map(({ heading, statements }) => {
      const laidOut = statements.map((statement) => `${layOut(statement)};\n`)
      return `-- ${heading}\n${laidOut.length === 0 ? '-- (asks nothing)\n' : laidOut.join('')}`
    })
    .join('\n')
