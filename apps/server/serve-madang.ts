import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { buildServer } from '#kernel/http/server.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sealEvents } from '#rooms/record/server/seal.ts'
import { clock } from '../clock.ts'
import { enterSample } from '../enter-sample.ts'
import type { OpenDatabase, OpenRefused } from '../open-database.ts'
import { joinMadang, type OpenMadang } from '../open-madang.ts'
import type { Configuration } from '../settings.ts'
import { knownDistricts } from './known-districts.ts'
import { repeating } from './repeating.ts'
import { serverParts } from './server-parts.ts'

const sealEveryMs = 1000

/** Serves Madang on an open database until a signal, or the loss of the database, ends it; then closes everything. */
export async function serveMadang(
  config: Configuration,
  database: OpenDatabase,
  lost: AbortSignal,
): Promise<Result<void, OpenRefused>> {
  const free = await listen(config, new Hono())
  if (!free.ok) {
    await database.close()
    return free
  }
  await new Promise((resolve) => free.value.close(resolve))
  const joined = await joinMadang(config, database)
  if (!joined.ok) return joined
  const madang = joined.value
  if (config.sample) await keepSample(madang)
  if (config.production) await sayHowToBegin(madang)
  const sealing = repeating(sealEveryMs, async () => {
    for (const { id } of await knownDistricts(madang.db)) await sealEvents(madang.db, id, clock)
  })
  const listening = await listen(config, buildServer(serverParts(madang, config)))
  if (listening.ok) {
    const { port } = config
    console.log(`마당이 열렸습니다 / Madang is open: http://${config.host}:${port}/`)
    await untilToldToStop(lost)
    await new Promise((resolve) => listening.value.close(resolve))
  }
  await sealing.stop()
  await madang.close()
  if (!listening.ok) return listening
  return lost.aborted ? refuse({ kind: 'cannot-open', sentence: lostSentence }) : ok(undefined)
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

/** A new installation has no district, and one in production has none of the demonstration's accounts. */
async function sayHowToBegin({ db }: OpenMadang): Promise<void> {
  if ((await knownDistricts(db)).length === 0) console.log(beginSentences)
}

function listen({ port, host }: Configuration, app: Hono): Promise<Result<Server, OpenRefused>> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, () => resolve(ok(server))) as Server
    server.on('error', (error) => resolve(refuse({ kind: 'cannot-open', sentence: portSentence(host, port, error) })))
  })
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
const portSentence = (host: string, port: number, error: Error): string =>
  `${host}:${port}에서 들을 수 없습니다. 다른 프로그램이 쓰고 있으면 PORT에 다른 수를, 없는 주소이면 HOST에 다른 주소를 적어 주세요. ` +
  `/ Cannot listen on ${host}:${port}; name another PORT or HOST. (${error.message})`
