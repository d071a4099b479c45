import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { availableParallelism } from 'node:os'
import { sql } from 'kysely'
import type { PoolConfig } from 'pg'
import { connect, type Db, inTransaction } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { explainClusterEvent } from '#db/messages.ts'
import { migrate } from '#db/migrate.ts'
import { partMigrationsFolder } from '#db/migration-files.ts'
import { addressBehind } from '#kernel/http/address-of.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { serveBox } from '#rooms/box/server/serve-box.ts'
import { cannotOpen, type OpenRefused } from '../open-database.ts'
import { stopGracefully } from '../server/stop-gracefully.ts'
import type { Configuration } from '../settings.ts'
import { checkInThreads } from './check-in-threads.ts'
import { voteSecret } from './vote-secret.ts'

/** A commit is on the disk before it is answered, whatever the server's own settings say. */
const durable = '-c synchronous_commit=on'

/** One processor is the program's own; more threads than this check faster than one program can write. */
const mostThreads = 4

/** Longer than a proxy keeps its own connections, in ms: it is never this side that closes one just as a ballot comes. */
const keptFor = 75_000

interface OpenCluster {
  readonly db: Db
  readonly close: () => Promise<void>
}

/** The box's own cluster: the one that a setting names, or an embedded one in the data folder. */
async function openCluster(config: Configuration, onLost: () => void): Promise<Result<OpenCluster, OpenRefused>> {
  const { databaseUrl } = config.box
  if (databaseUrl !== null)
    return migrated(connect({ connectionString: databaseUrl, options: durable }), async () => {})
  const started = await startEmbedded({
    dataFolder: `${config.dataFolder}/box`,
    log: (event) => {
      console.error(`${explainClusterEvent(event, 'ko')} / ${explainClusterEvent(event, 'en')}`)
      if (event.kind === 'given-up-after-crashes') onLost()
    },
  })
  if (!started.ok) return refuse(cannotOpen(started.refusal))
  const connection: PoolConfig = { ...started.value.connection, options: durable }
  return migrated(connect(connection), started.value.stop)
}

async function migrated(db: Db, stop: () => Promise<void>): Promise<Result<OpenCluster, OpenRefused>> {
  const close = async () => {
    await db.destroy()
    await stop()
  }
  const done = await migrate(db, partMigrationsFolder('box'))
  const telling = done.ok ? await telltaleSettings(db) : []
  if (done.ok && telling.length === 0) return ok({ db, close })
  await close()
  return refuse(done.ok ? tellsTimes(telling) : cannotOpen(done.refusal))
}

/** What a server must not do, each by the setting that would have it do so: note when a ballot was committed. */
const quiet = {
  track_commit_timestamp: 'off',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
}

/** The settings by which a server keeps the moment of each transaction, or writes it into its log. */
async function telltaleSettings(db: Db): Promise<readonly string[]> {
  const asked = sql<{ name: keyof typeof quiet; setting: string }>`
    select name, setting from pg_settings where name = any(${Object.keys(quiet)}) order by name`
  const { rows } = await inTransaction(db, (trx) => asked.execute(trx))
  return rows.filter(({ name, setting }) => setting !== quiet[name]).map(({ name }) => name)
}

const tellsTimes = (names: readonly string[]): OpenRefused => ({
  kind: 'cannot-open',
  sentence:
    `투표함의 PostgreSQL이 표가 들어온 시각을 남기게 되어 있어 열 수 없습니다. 이 설정을 끄고 다시 시작해 주세요: ${names.join(', ')}. ` +
    `/ The box’s PostgreSQL would keep the moments at which ballots come. Turn these off and start again: ${names.join(', ')}.`,
})

/** Runs the box until it is told to stop; ballots under way are answered first. */
export async function runBox(config: Configuration): Promise<Result<void, OpenRefused>> {
  const secret = voteSecret(config)
  if (!secret.ok) return secret
  const stopping = new AbortController()
  const opened = await openCluster(config, () => stopping.abort())
  if (!opened.ok) return opened
  const { db, close } = opened.value
  const limit = config.limitFactor
  const checking = checkInThreads(Math.min(mostThreads, Math.max(1, availableParallelism() - 1)))
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
  server.keepAliveTimeout = keptFor
  const listening = await listen(server, config.box.port, config.host)
  if (!listening.ok) {
    await checking.stop()
    await close()
    return listening
  }
  console.log(`투표함이 열렸습니다. / The box is open: http://${config.host}:${config.box.port}`)
  const ticking = tickEachSecond(box.tick, stopping.signal)
  await toldToStop(stopping)
  await stopGracefully(server, { drainSeconds: 0, stopSeconds: 10, tell: () => undefined, underWay: () => 0 })
  await ticking
  await checking.stop()
  await close()
  return ok(undefined)
}

const listen = (server: Server, port: number, host: string): Promise<Result<void, OpenRefused>> =>
  new Promise((resolve) => {
    server.once('error', ({ message }) =>
      resolve(
        refuse({
          kind: 'cannot-open',
          sentence: `투표함이 ${host}:${port}에서 들을 수 없습니다. BOX_PORT에 다른 수를 적어 주세요. / The box cannot listen on ${host}:${port}; name another BOX_PORT. (${message})`,
        }),
      ),
    )
    server.listen(port, host, () => resolve(ok(undefined)))
  })

/** Looks for batches each second; what fails is told and tried again. */
async function tickEachSecond(tick: () => Promise<void>, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await tick().catch((error: unknown) => console.error(error instanceof Error ? error.stack : 'unknown'))
    await pause(1000, stop)
  }
}

const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    stop.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

function toldToStop(stopping: AbortController): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())
  return new Promise((resolve) => stopping.signal.addEventListener('abort', () => resolve(), { once: true }))
}
