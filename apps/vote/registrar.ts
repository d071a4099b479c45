import { addressOf } from '#kernel/http/address-of.ts'
import { ok, type Result } from '#kit/result.ts'
import { keepRegistrar } from '#rooms/registrar/server/keep-registrar.ts'
import { placeOfError } from '#rooms/registrar/server/place-of-error.ts'
import { serveRegistrar } from '#rooms/registrar/server/serve-registrar.ts'
import type { OpenRefused } from '../open-database.ts'
import { listen } from '../server/listen.ts'
import { stopGracefully } from '../server/stop-gracefully.ts'
import type { Configuration } from '../settings.ts'
import { identityProviders } from './identity-providers.ts'
import { openPartCluster } from './part-cluster.ts'
import { registrarMeans } from './registrar-means.ts'
import { registrarTexts } from './registrar-texts.ts'
import { standApart } from './stand-apart.ts'
import { everySecond, untilToldToStop } from './until-told.ts'
import { voteSecret } from './vote-secret.ts'

/** Runs the registrar until it is told to stop, or whoever started it is gone; requests under way are answered first. */
export async function runRegistrar(config: Configuration): Promise<Result<void, OpenRefused>> {
  const apart = await standApart(config)
  if (!apart.ok) return apart
  const secret = voteSecret(config)
  if (!secret.ok) return secret
  const sendCode = registrarTexts(config)
  if (!sendCode.ok) return sendCode
  const identity = identityProviders(config)
  if (!identity.ok) return identity
  const stopping = new AbortController()
  const opened = await openPartCluster('registrar', config, () => stopping.abort())
  if (!opened.ok) return opened
  const { db, close } = opened.value
  const { app, registrar } = serveRegistrar(
    registrarMeans({
      ...{ db, secret: secret.value, origin: config.origin, demonstration: !config.production },
      ...{ sendCode: sendCode.value, addressOf: addressOf(config.proxies), limitFactor: config.limitFactor },
      identity: identity.value,
    }),
  )
  const listening = await listen({ port: config.registrar.port, host: config.host }, app.fetch, 'REGISTRAR_PORT')
  if (!listening.ok) {
    await close()
    return listening
  }
  console.log(`등록소가 열렸습니다. / The registrar is open: http://${config.host}:${config.registrar.port}`)
  // What fails is told without what it was about.
  const tell = (error: unknown) => console.error(placeOfError(error))
  const keeping = everySecond(() => keepRegistrar(registrar), tell, stopping.signal)
  await untilToldToStop(stopping)
  await stopGracefully(listening.value, { drainSeconds: 0, stopSeconds: 10, tell: () => undefined, underWay: () => 0 })
  await keeping
  await Promise.all(registrar.sending)
  await close()
  return ok(undefined)
}
