import type { Server } from 'node:http'
import { cutConnections } from '#db/pool.ts'
import { buildServer } from '#kernel/http/server.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { enterSample } from '../enter-sample.ts'
import type { OpenDatabase, OpenRefused } from '../open-database.ts'
import { joinMadang, type OpenMadang } from '../open-madang.ts'
import { sealContacts } from '../seal-contacts.ts'
import type { Configuration } from '../settings.ts'
import { version } from '../version.ts'
import { keepDemonstrationVote } from './demonstration-vote.ts'
import { knownDistricts } from './known-districts.ts'
import { listen } from './listen.ts'
import type { Log } from './log.ts'
import { openOperation } from './operation.ts'
import { operatorPages } from './operator-pages.ts'
import { nothingFound, ownWork } from './own-work.ts'
import { beginWork } from './repeating-work.ts'
import { routesOf } from './route-of.ts'
import { serverParts } from './server-parts.ts'
import { stopGracefully } from './stop-gracefully.ts'
import { openTraces } from './traces.ts'
import { watchDatabase } from './watch-database.ts'
import { watchRequests } from './watch-requests.ts'

/** Serves Madang on an open database until a signal, or the loss of the database, ends it; then closes everything. */
export async function serveMadang(
  config: Configuration,
  database: OpenDatabase,
  lost: AbortSignal,
): Promise<Result<void, OpenRefused>> {
  const free = await areFree(config)
  if (!free.ok) {
    await database.close()
    return free
  }
  const joined = await joinMadang(config, database, { startsParts: true })
  if (!joined.ok) return joined
  const madang = joined.value
  if (config.sample) await keepSample(madang)
  if (config.production) await sayHowToBegin(madang)
  const operation = openOperation(config)
  const { log, metrics, stopping } = operation
  const traces = openTraces(config.traces, { outgoing: madang.outgoing, version, log })
  const moving = sealContacts(madang.db, madang.sending.sealing).then(
    ({ unopened }) => unopened > 0 && log('error', { kind: 'contacts-not-opened', unopened }),
    (error: unknown) => log('error', { kind: 'sealing-contacts', error }),
  )
  const found = nothingFound()
  const work = beginWork(ownWork(madang, config, operation, found), log)
  watchDatabase(madang.db, config, metrics, found)
  const parts = serverParts(madang, config, operation)
  const { districts } = parts
  const watching = { log, metrics, stopping, routeOf: routesOf(parts), districts }
  const watched = watchRequests(watching, buildServer(parts).fetch)
  const listening = await listenAll(
    config,
    watched.answer,
    operatorPages(
      { db: madang.db, config, ready: parts.ready, work: work.reports, hour: metrics.hour, found },
      operation,
    ),
  )
  let cut = 0
  if (listening.ok) {
    const { people, operator } = listening.value
    if (config.sample) await tryKeeping(madang, log)
    console.log(`마당이 열렸습니다 / Madang is open: ${config.origin}/`)
    await untilToldToStop(lost)
    cut = await stopGracefully(people, { ...config, tell: operation.stop, underWay: watched.underWay })
    operator?.close()
    operator?.closeAllConnections()
    log(cut === 0 ? 'info' : 'warn', { kind: 'stopped', cut })
  }
  if (cut > 0) await cutConnections(madang.db)
  await Promise.all([moving, work.stop()])
  await traces.close()
  await madang.close()
  if (!listening.ok) return listening
  return lost.aborted ? refuse({ kind: 'cannot-open', sentence: lostSentence }) : ok(undefined)
}

type Answer = Parameters<typeof listen>[1]
interface Listening {
  readonly people: Server
  readonly operator: Server | null
}

/** Listens for people, and for the operator where a port is named. */
async function listenAll(
  config: Configuration,
  answer: Answer,
  answerOperator: Answer,
): Promise<Result<Listening, OpenRefused>> {
  const people = await listen(config, answer)
  if (!people.ok) return people
  if (config.operator === null) return ok({ people: people.value, operator: null })
  const operator = await listen(config.operator, answerOperator, 'MADANG_OPERATOR_PORT')
  if (operator.ok) return ok({ people: people.value, operator: operator.value })
  await new Promise((resolve) => people.value.close(resolve))
  return operator
}

/** Sees before anything else is done whether the addresses can be listened at. */
async function areFree(config: Configuration): Promise<Result<void, OpenRefused>> {
  const nothing = () => new Response(null, { status: 503 })
  const free = await listenAll(config, nothing, nothing)
  if (!free.ok) return free
  const { people, operator } = free.value
  for (const server of operator === null ? [people] : [people, operator])
    await new Promise((resolve) => server.close(resolve))
  return ok(undefined)
}

/** Enters the sample; where another edition stands already, that one stays and Madang starts all the same. */
async function keepSample(madang: OpenMadang): Promise<void> {
  try {
    await enterSample(madang)
  } catch (error) {
    console.error(otherSampleSentence)
    console.error(String(error))
  }
}

/** The demonstration's vote; where none can be made, Madang starts all the same. */
const tryKeeping = (madang: OpenMadang, log: Log): Promise<void> =>
  keepDemonstrationVote(madang).catch((error: unknown) => log('error', { kind: 'demonstration-vote', error }))

/** A new installation has no district, and one in production has none of the demonstration's accounts. */
async function sayHowToBegin({ db }: OpenMadang): Promise<void> {
  if ((await knownDistricts(db)).length === 0) console.log(beginSentences)
}

const untilToldToStop = (lost: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    lost.addEventListener('abort', () => resolve())
  })

const otherSampleSentence =
  '다른 판의 본보기가 들어 있어 그대로 둡니다. / Another edition of the sample is in here and stays as it is.'
const founding =
  "  ./madang do organization.found-district --district sample-gu '" +
  '{"name": "본보기구", "nameEn": "Sample-gu", "city": "서울특별시", "cityEn": "Seoul"}' +
  "'"
const beginSentences =
  `아직 자치구가 없습니다. 이렇게 엽니다.\n${founding}\n` +
  '체험용 로그인은 운영에서 켜지지 않습니다. 첫 관리자 두 사람의 계정과 역할, 패스키 링크는 운영자가 만듭니다: docs/sign-in.md\n' +
  'There is no district yet; the line above founds one. The demonstration sign-in is never on in production; ' +
  'the operator makes the accounts, roles and passkey links of the first two administrators: docs/sign-in.md'
const lostSentence =
  '내장 PostgreSQL이 거듭 멈추어 마당을 닫았습니다. / The embedded PostgreSQL kept stopping; Madang is closed.'
