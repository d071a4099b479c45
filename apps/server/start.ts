import { openDatabase } from '../open-database.ts'
import { readSettings } from '../settings.ts'
import { standApart } from '../vote/stand-apart.ts'

/**
 * `./madang start`: opens the database and reads the rooms at the same time (making a database takes a second), then
 * serves until it is told to stop.
 */
export async function start(): Promise<number> {
  const settings = readSettings(process.env)
  if (!settings.ok) return fail(settings.refusal.sentences)
  const config = settings.value
  const apart = await standApart(config)
  if (!apart.ok) return fail([apart.refusal.sentence])
  const lost = new AbortController()
  const opening = openDatabase(config, {
    alone: true,
    log: (sentence) => console.error(sentence),
    onLost: () => lost.abort(),
  })
  const { buildIslands } = await import('../client/build-islands.ts')
  await buildIslands()
  const { serveMadang } = await import('./serve-madang.ts')
  const opened = await opening
  if (!opened.ok) return fail([opened.refusal.sentence])
  const served = await serveMadang(config, opened.value, lost.signal)
  return served.ok ? 0 : fail([served.refusal.sentence])
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence)
  return 1
}
