import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { attachEmbedded } from '#db/attach-embedded.ts'
import { connect, type Db } from '#db/connect.ts'
import { askOver } from './open-load.ts'
import { enterProposal, signInForLoad, visit } from './resident-visits.ts'
import { type BenchedMadang, startForBench } from './start-for-bench.ts'

const seconds = 20
const clients = 16

/**
 * `./madang bench saturation`: how many commands and page views one server and one PostgreSQL carry when clients send
 * the next as soon as the last is answered, beside `/health` as the peer, and how many bytes a command leaves.
 */
export async function benchSaturation(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-saturation-'))
  try {
    const madang = await startForBench(join(folder, 'data'), '/geumcheon')
    const connection = await attachEmbedded(join(folder, 'data'))
    if (connection === null) throw new Error('Nothing runs on the data folder.')
    const db = connect(connection, { max: 1 })
    await measure(madang, db)
    await db.destroy()
    await madang.stop()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
}

async function measure({ address, processorMs }: BenchedMadang, db: Db): Promise<void> {
  const busy = (ask: Ask) => keepBusy(processorMs, ask)
  const cookie = await signInForLoad(address)
  // The first requests are slower than those that follow.
  for (let n = 0; n < 40; n += 1) await visit(address, n)
  const peer = await busy(() => askOver(`${address}/health`))
  const views = await busy((n) => visit(address, n))
  const before = await bytesOf(db)
  const commands = await busy((n) => enterProposal({ address, cookie }, `load-${n}`, n))
  const grown = (await bytesOf(db)) - before
  const line = (what: string, { rate, eachMs }: Busy) =>
    console.log(
      `${what}: ${rate.toFixed(0)}/s = ${(rate / peer.rate).toFixed(3)} × /health (${peer.rate.toFixed(0)}/s), ` +
        `${eachMs.toFixed(1)} ms of one processor each`,
    )
  line('쪽(아무도 쓰지 않을 때)', views)
  line('명령', commands)
  console.log(
    `명령 하나가 남기는 크기: ${(grown / commands.done / 1024).toFixed(2)} kB (표와 색인, ${commands.done}개)`,
  )
  console.log(`  ${clients} clients, ${cpus().length} cores shared with the clients, load ${loadavg()[0]?.toFixed(1)}`)
}

type Ask = (n: number) => Promise<{ readonly status: number }>

interface Busy {
  readonly done: number
  readonly rate: number
  /** What one cost Madang and PostgreSQL, whatever else the machine was doing. */
  readonly eachMs: number
}

/** Some clients, each of whom asks again as soon as it is answered. */
async function keepBusy(processorMs: () => number, ask: Ask): Promise<Busy> {
  const before = processorMs()
  const begun = performance.now()
  let [next, done] = [0, 0]
  const client = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const { status } = await ask(next++)
      if (status !== 200) throw new Error(`It answered ${status}.`)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const rate = (done * 1000) / (performance.now() - begun)
  return { done, rate, eachMs: (processorMs() - before) / done }
}

async function bytesOf(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(db)
  return rows[0]?.bytes ?? 0
}
