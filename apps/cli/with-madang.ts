import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import { openDatabase } from '../open-database.ts'
import { type OpenMadang, openMadang } from '../open-madang.ts'
import { type Configuration, readSettings } from '../settings.ts'

const wish = { alone: false, log: (sentence: string) => console.error(sentence) }

/** Whether a command may begin a database where there is none; the others say so, as the data folder may be mistyped. */
interface Beginning {
  readonly begins?: boolean
}

/** Opens Madang, beside a running one or alone, works with it, and closes it; gives the exit code. */
export const withMadang = (
  work: (madang: OpenMadang) => Promise<number>,
  { begins = false }: Beginning = {},
): Promise<number> =>
  withSettings(begins, async (config) => {
    const opened = await openMadang(config, wish)
    return opened.ok ? finish(opened.value, work) : say([opened.refusal.sentence])
  })

/** Opens the database as it is, its tables not brought up to date. */
export const withDatabase = (work: (db: Db) => Promise<number>, { begins = false }: Beginning = {}): Promise<number> =>
  withSettings(begins, async (config) => {
    const opened = await openDatabase(config, wish)
    if (!opened.ok) return say([opened.refusal.sentence])
    return finish(opened.value, async ({ db }) =>
      begins || (await hasTables(db)) ? work(db) : say([nothingIn(config)]),
    )
  })

const isEmptyFolder = ({ databaseUrl, dataFolder }: Configuration): boolean =>
  databaseUrl === null && !existsSync(join(dataFolder, 'postgres', 'PG_VERSION'))

async function hasTables(db: Db): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('district') is not null as there`.execute(db)
  return rows[0]?.there === true
}

const nothingIn = ({ databaseUrl, dataFolder }: Configuration): string => {
  const [place, setting] = databaseUrl === null ? [dataFolder, 'MADANG_DATA'] : ['DATABASE_URL', 'DATABASE_URL']
  return (
    `${place}에 마당의 자료가 없습니다. ${setting}의 값이 맞는지 보세요. 새로 여는 것이면 먼저 ./madang start 합니다. ` +
    `/ There is nothing of Madang in ${place}; see whether ${setting} is right, or begin with ./madang start.`
  )
}

async function withSettings(begins: boolean, work: (config: Configuration) => Promise<number>): Promise<number> {
  const settings = readSettings(process.env)
  if (!settings.ok) return say(settings.refusal.sentences)
  return !begins && isEmptyFolder(settings.value) ? say([nothingIn(settings.value)]) : work(settings.value)
}

async function finish<T extends { close: () => Promise<void> }>(
  opened: T,
  work: (opened: T) => Promise<number>,
): Promise<number> {
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

function say(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence)
  return 1
}
