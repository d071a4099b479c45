import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { readSettings } from '../settings.ts'
import { standApart } from './stand-apart.ts'

const open: TestDatabase[] = []
const url = async (engine: (typeof engines)[number]): Promise<string> => {
  const made = await testDatabase(engine, { empty: true })
  open.push(made)
  const { host, user, database } = made.connection
  return `postgres://${user}@/${database}?host=${encodeURIComponent(String(host))}`
}
const standing = async (environment: Readonly<Record<string, string>>) => {
  const settings = readSettings(environment)
  if (!settings.ok) throw new Error(settings.refusal.sentences.join('\n'))
  return standApart(settings.value)
}

describe('the databases of a vote', () => {
  let here: string
  beforeAll(async () => {
    here = await url('embedded')
  })
  afterAll(() => Promise.all(open.map(({ drop }) => drop())))

  test('in one cluster are refused, by the names of their settings', async () => {
    const other = await url('embedded')
    const found = await standing({ REGISTRAR_DATABASE_URL: here, BOX_DATABASE_URL: other })
    expect(found).toMatchObject({ ok: false, refusal: { kind: 'cannot-open' } })
    expect(JSON.stringify(found)).toContain('REGISTRAR_DATABASE_URL과 BOX_DATABASE_URL이 같은 PostgreSQL 클러스터')
    expect(await standing({ DATABASE_URL: here, BOX_DATABASE_URL: here })).toMatchObject({ ok: false })
  })

  test('that are embedded stand apart', async () => {
    expect(await standing({})).toMatchObject({ ok: true })
    expect(await standing({ DATABASE_URL: here })).toMatchObject({ ok: true })
  })

  test('in two clusters are taken, and one that cannot be asked is left to its own program', async () => {
    const there = await url(engines.at(-1) ?? 'embedded')
    const found = await standing({ DATABASE_URL: here, REGISTRAR_DATABASE_URL: there })
    expect(found.ok).toBe(engines.length > 1)
    const away = 'postgres://nobody@127.0.0.1:1/none'
    expect(await standing({ DATABASE_URL: away, BOX_DATABASE_URL: here })).toMatchObject({ ok: true })
  })
})
