import type { Db } from '#db/connect.ts'
import { openDatabase } from '../open-database.ts'
import { type OpenMadang, openMadang } from '../open-madang.ts'
import { readSettings } from '../settings.ts'

const wish = { alone: false, log: (sentence: string) => console.error(sentence) }

/** Opens Madang, beside a running one or alone, works with it, and closes it; gives the exit code. */
export const withMadang = (work: (madang: OpenMadang) => Promise<number>): Promise<number> =>
  withSettings(async (config) => {
    const opened = await openMadang(config, wish)
    return opened.ok ? finish(opened.value, work) : say([opened.refusal.sentence])
  })

/** Opens the database as it is, its tables not brought up to date. */
export const withDatabase = (work: (db: Db) => Promise<number>): Promise<number> =>
  withSettings(async (config) => {
    const opened = await openDatabase(config, wish)
    return opened.ok ? finish(opened.value, ({ db }) => work(db)) : say([opened.refusal.sentence])
  })

async function withSettings(
  work: (config: Extract<ReturnType<typeof readSettings>, { ok: true }>['value']) => Promise<number>,
): Promise<number> {
  const settings = readSettings(process.env)
  return settings.ok ? work(settings.value) : say(settings.refusal.sentences)
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
