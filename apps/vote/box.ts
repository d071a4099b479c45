import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { addressBehind } from '#kernel/http/address-of.ts'
import { ok, type Result } from '#kit/result.ts'
import { serveBox } from '#rooms/box/server/serve-box.ts'
import type { OpenRefused } from '../open-database.ts'
import { listenOn } from '../server/listen.ts'
import { stopGracefully } from '../server/stop-gracefully.ts'
import type { Configuration } from '../settings.ts'
import { checkInThreads } from './check-in-threads.ts'
import { openPartCluster } from './part-cluster.ts'
import { standApart } from './stand-apart.ts'
import { everySecond, untilToldToStop } from './until-told.ts'
import { voteSecret } from './vote-secret.ts'

/** More threads than this check faster than one program can write. */
const mostThreads = 4

/** Runs the box until it is told to stop; ballots under way are answered first. */
export async function runBox(config: Configuration): Promise<Result<void, OpenRefused>> {
  const apart = await standApart(config)
  if (!apart.ok) return apart
  const secret = voteSecret(config)
  if (!secret.ok) return secret
  const stopping = new AbortController()
  const opened = await openPartCluster('box', config, () => stopping.abort())
  if (!opened.ok) return opened
  const { db, close } = opened.value
  const limit = config.limitFactor
  const checking = checkInThreads(Math.min(mostThreads, availableParallelism()))
  const box = serveBox({
    db,
    secret: secret.value,
    origin: config.origin,
    now: () => Math.floor(Date.now() / 1000),
    addressOf: addressBehind(config.proxies),
    perMinute: limit === 0 ? null : { ballots: 600 * limit, reads: 6000 * limit },
    random: (length) => new Uint8Array(randomBytes(length)),
    check: checking.check,
  })
  const server = createServer(box.listener)
  const listening = await listenOn(server, { port: config.box.port, host: config.host }, 'BOX_PORT')
  if (!listening.ok) {
    await checking.stop()
    await close()
    return listening
  }
  console.log(`투표함이 열렸습니다. / The box is open: http://${config.host}:${config.box.port}`)
  const tell = (error: unknown) => console.error(error instanceof Error ? error.stack : 'unknown')
  const ticking = everySecond(box.tick, tell, stopping.signal)
  await untilToldToStop(stopping)
  await stopGracefully(server, { drainSeconds: 0, stopSeconds: 10, tell: () => undefined, underWay: () => 0 })
  await ticking
  await checking.stop()
  await close()
  return ok(undefined)
}
