import { setTimeout as pause } from 'node:timers/promises'
import { addressOf } from '#kernel/http/address-of.ts'
import { ok, type Result } from '#kit/result.ts'
import { keepRegistrar } from '#rooms/registrar/server/keep-registrar.ts'
import { serveRegistrar } from '#rooms/registrar/server/serve-registrar.ts'
import type { OpenRefused } from '../open-database.ts'
import { listen } from '../server/listen.ts'
import { stopGracefully } from '../server/stop-gracefully.ts'
import type { Configuration } from '../settings.ts'
import { openPartCluster } from './part-cluster.ts'
import { registrarMeans } from './registrar-means.ts'
import { registrarTexts } from './registrar-texts.ts'
import { standApart } from './stand-apart.ts'
import { voteSecret } from './vote-secret.ts'

/** Runs the registrar until it is told to stop, or whoever started it is gone; requests under way are answered first. */
export async function runRegistrar(config: Configuration): Promise<Result<void, OpenRefused>> {
  const apart = await standApart(config)
  if (!apart.ok) return apart
  const secret = voteSecret(config)
  if (!secret.ok) return secret
  const sendCode = registrarTexts(config)
  if (!sendCode.ok) return sendCode
  const stopping = new AbortController()
  const opened = await openPartCluster('registrar', config, () => stopping.abort())
  if (!opened.ok) return opened
  const { db, close } = opened.value
  const { app, registrar } = serveRegistrar(
    registrarMeans({
      ...{ db, secret: secret.value, origin: config.origin, demonstration: !config.production },
      ...{ sendCode: sendCode.value, addressOf: addressOf(config.proxies), limitFactor: config.limitFactor },
    }),
  )
  const listening = await listen({ port: config.registrar.port, host: config.host }, app.fetch, 'REGISTRAR_PORT')
  if (!listening.ok) {
    await close()
    return listening
  }
  console.log(`등록소가 열렸습니다. / The registrar is open: http://${config.host}:${config.registrar.port}`)
  const keeping = keepEverySecond(() => keepRegistrar(registrar), stopping.signal)
  await toldToStop(stopping)
  await stopGracefully(listening.value, { drainSeconds: 0, stopSeconds: 10, tell: () => undefined, underWay: () => 0 })
  await keeping
  await Promise.all(registrar.sending)
  await close()
  return ok(undefined)
}

/** What fails is told without what it was about, and tried again. */
async function keepEverySecond(keep: () => Promise<void>, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await keep().catch((error: unknown) => console.error(error instanceof Error ? error.stack : 'unknown'))
    await pause(1000, undefined, { signal: stop }).catch(() => undefined)
  }
}

function toldToStop(stopping: AbortController): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())
  process.once('disconnect', () => stopping.abort())
  // The channel tells when the starter is gone; by itself it is no reason to stay.
  process.channel?.unref()
  return new Promise((resolve) => {
    if (stopping.signal.aborted) return resolve()
    stopping.signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
