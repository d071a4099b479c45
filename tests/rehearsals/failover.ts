import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { signInForLoad } from '../../bench/resident-visits.ts'
import { type DatabaseCluster, startDatabaseCluster } from './database-cluster.ts'
import { type Fault, faults } from './faults.ts'
import { frontAddress, type MadangServers, onDatabase, serverNames, startMadangServers } from './madang-servers.ts'
import { layNetwork, removeNetwork } from './network.ts'
import { killPrograms, pause } from './programs.ts'
import { startSteadyLoad } from './steady-load.ts'
import { canStepClocks } from './stepped-clock.ts'
import { isKept, judge, type Round, type Verdict } from './verdict.ts'

const needed = ['/usr/bin/patroni', '/usr/bin/etcd', '/usr/sbin/haproxy', '/usr/lib/postgresql/15/bin/postgres']

interface Rehearsed extends Verdict {
  readonly fault: string
  readonly chainWhole: boolean
}

/**
 * `./madang rehearse failover [--rounds 24]`: two servers on a primary with a synchronous standby, under a steady load;
 * one fault a round, after which nothing acknowledged may be missing. Answers 1 when something is. Needs root.
 */
export async function rehearseFailover(args: readonly string[]): Promise<number> {
  const options = { rounds: { type: 'string', default: '24' } } as const
  const { values } = parseArgs({ args: [...args], options })
  const missing = needed.filter((program) => !existsSync(program))
  if (missing.length > 0 || process.getuid?.() !== 0) {
    console.error(
      `root로, 데비안 꾸러미 patroni etcd-server haproxy postgresql-15이 있어야 합니다: ${missing.join(', ')}`,
    )
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'madang-failover-'))
  chmodSync(folder, 0o755)
  const rehearsed: Rehearsed[] = []
  layNetwork()
  let cluster: DatabaseCluster | null = null
  let servers: MadangServers | null = null
  try {
    cluster = await startDatabaseCluster(folder)
    servers = await startMadangServers(folder)
    const cookie = await signInForLoad(frontAddress)
    sayStart(folder)
    for (let n = 0; n < Number(values.rounds); n += 1) {
      const fault = faults[n % faults.length] as Fault
      const turn = { n, fault, servers, cluster, cookie, folder }
      rehearsed.push(await oneRound(turn))
      sayRound(n, rehearsed.at(-1) as Rehearsed)
    }
  } finally {
    servers?.close()
    killPrograms()
    removeNetwork()
    await pause(1000)
    cluster?.stop()
  }
  const kept = rehearsed.every(isWellRehearsed)
  saySummary(rehearsed)
  if (kept) rmSync(folder, { recursive: true, force: true })
  return kept ? 0 : 1
}

interface Turn {
  readonly n: number
  readonly fault: Fault
  readonly servers: MadangServers
  readonly cluster: DatabaseCluster
  readonly cookie: string
  readonly folder: string
}

async function oneRound({ n, fault, servers, cluster, cookie, folder }: Turn): Promise<Rehearsed> {
  const server = serverNames[n % 2] ?? 'one'
  const stage = { servers, cluster, server, primary: await cluster.primary() }
  const load = startSteadyLoad(cookie, `round${n}`)
  await pause(3000)
  const struckAt = performance.now()
  await fault.strike(stage)
  await pause(3000)
  await load.settled(120_000)
  await fault.heal(stage)
  await servers.ready(120_000)
  await cluster.whole(180_000)
  await load.settled(60_000)
  const endedAt = performance.now()
  const verdict = judge({ struckAt, endedAt, ...(await load.stop()), ...(await readRecord(folder, `round${n}`)) })
  return { fault: fault.name, ...verdict, chainWhole: audit(folder) }
}

/** What the database holds of a round, and every link of its chain. */
async function readRecord(folder: string, prefix: string): Promise<Pick<Round, 'recorded' | 'links'>> {
  const client = new pg.Client({ connectionString: onDatabase(folder)['DATABASE_URL'] })
  await client.connect()
  const { rows: events } = await client.query<{ id: string; times: string }>(
    `select subject.id, count(*) as times
     from record_event join record_event_subject as subject using (district_id, event_id)
     where command = 'items.enter-item' and subject.kind = 'item' and starts_with(subject.id, $1)
     group by subject.id`,
    [`${prefix}-`],
  )
  const { rows: seals } = await client.query<{ seal_no: string; hash: string }>('select seal_no, hash from record_seal')
  await client.end()
  return {
    recorded: new Map(events.map(({ id, times }) => [id, Number(times)])),
    links: new Map(seals.map(({ seal_no, hash }) => [Number(seal_no), hash])),
  }
}

/** Whether `./madang audit` finds the chain whole. */
function audit(folder: string): boolean {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ...onDatabase(folder) }
  return spawnSync(resolve('madang'), ['audit'], { env }).status === 0
}

const isWellRehearsed = (round: Rehearsed): boolean => isKept(round) && round.chainWhole

const seconds = (ms: number | null): string => (ms === null ? '-' : (ms / 1000).toFixed(1))

function sayStart(folder: string): void {
  console.log(`자료와 기록: ${folder}`)
  if (!canStepClocks()) console.log('faketime 꾸러미가 없어 시계는 돌려 보지 않습니다.')
  console.log(
    '회 | 고장 | 첫 쓰기(초) | 쓰기 공백 | 읽기 공백 | 인정 | 잃음 | 겹침 | 답 없음 | 갈라짐 | 못 본 쪽 | 사슬',
  )
}

function sayRound(n: number, round: Rehearsed): void {
  const { fault, firstWriteMs, longestWriteGapMs, longestReadGapMs, chainWhole } = round
  const { acknowledged, lost, doubled, unanswered, forked, viewsFailed } = round
  const times = [seconds(firstWriteMs), seconds(longestWriteGapMs), seconds(longestReadGapMs)]
  const counts = [acknowledged, lost, doubled, unanswered, forked, viewsFailed]
  const mark = isWellRehearsed(round) ? '✓' : '✗'
  console.log([`${mark} ${n + 1}`, fault, ...times, ...counts, chainWhole ? '온전' : '끊어짐'].join(' | '))
}

function saySummary(rehearsed: readonly Rehearsed[]): void {
  const sum = (of: (round: Rehearsed) => number) => rehearsed.reduce((total, round) => total + of(round), 0)
  const worst = (rounds: readonly Rehearsed[], of: (round: Rehearsed) => number | null) =>
    seconds(Math.max(...rounds.map((round) => of(round) ?? Number.POSITIVE_INFINITY)))
  console.log('\n고장 | 회 | 첫 쓰기, 가장 길 때(초) | 쓰기 공백 | 읽기 공백')
  for (const [fault, rounds] of Map.groupBy(rehearsed, (round) => round.fault)) {
    const times = [
      worst(rounds, ({ firstWriteMs }) => firstWriteMs),
      worst(rounds, ({ longestWriteGapMs }) => longestWriteGapMs),
      worst(rounds, ({ longestReadGapMs }) => longestReadGapMs),
    ]
    console.log([fault, rounds.length, ...times].join(' | '))
  }
  const kept = rehearsed.filter(isWellRehearsed).length
  console.log(
    `${rehearsed.length}회 가운데 ${kept}회 지킴: 인정된 명령 ${sum((round) => round.acknowledged)}개, ` +
      `잃음 ${sum((round) => round.lost)}, 겹침 ${sum((round) => round.doubled)}, 답 없음 ${sum((round) => round.unanswered)}, ` +
      `갈라진 고리 ${sum((round) => round.forked)} (${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)})`,
  )
}
