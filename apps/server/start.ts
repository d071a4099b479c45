import { serve } from '@hono/node-server'
import { buildServer } from '#kernel/http/server.ts'
import { sealEvents } from '#rooms/record/server/seal.ts'
import { clock } from '../clock.ts'
import { enterSample } from '../enter-sample.ts'
import { type OpenMadang, openMadang } from '../open-madang.ts'
import { readSettings } from '../settings.ts'
import { knownDistricts } from './known-districts.ts'
import { serverParts } from './server-parts.ts'

const sealEveryMs = 1000

/** `./madang start`: opens the database, enters the sample when asked to, serves until it is told to stop. */
export async function start(): Promise<number> {
  const settings = readSettings(process.env)
  if (!settings.ok) return fail(settings.refusal.sentences)
  const config = settings.value
  const lost = new AbortController()
  const wish = { alone: true, log: (sentence: string) => console.error(sentence), onLost: () => lost.abort() }
  const opened = await openMadang(config, wish)
  if (!opened.ok) return fail([opened.refusal.sentence])
  const madang = opened.value
  if (config.sample) await keepSample(madang)

  const sealing = sealForEver(async () => {
    for (const { id } of await knownDistricts(madang.db)) await sealEvents(madang.db, id, clock)
  })
  const app = buildServer(serverParts(madang, config))
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) => {
    console.log(`마당이 열렸습니다 / Madang is open: http://${config.host}:${port}/`)
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    lost.signal.addEventListener('abort', () => resolve())
  })
  await new Promise((resolve) => server.close(resolve))
  await sealing.stop()
  await madang.close()
  return lost.signal.aborted ? 1 : 0
}

/** Enters the sample; where an older one stands already, that one stays and Madang starts all the same. */
async function keepSample(madang: OpenMadang): Promise<void> {
  try {
    await enterSample(madang)
  } catch (error) {
    console.error(
      '다른 판의 본보기가 들어 있어 그대로 둡니다. / Another edition of the sample is in here and stays as it is.',
    )
    console.error(String(error))
  }
}

/** Seals at every beat, one sealing at a time, and once more when it is stopped. */
function sealForEver(seal: () => Promise<void>): { stop: () => Promise<void> } {
  let running = Promise.resolve()
  const beat = () => {
    running = running
      .then(seal)
      .catch((error: unknown) => console.error(JSON.stringify({ level: 'error', sealing: String(error) })))
    return running
  }
  const timer = setInterval(beat, sealEveryMs)
  return {
    stop: () => {
      clearInterval(timer)
      return beat()
    },
  }
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence)
  return 1
}
