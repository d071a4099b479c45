import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askOver, openLoad, percentile } from './open-load.ts'
import { enterProposal, signInForLoad, visit } from './resident-visits.ts'
import { startForBench } from './start-for-bench.ts'

const goals = { pageMs: 500, commandMs: 500 }
const peersPerSecond = 20

/** What became of the requests of one kind: how long each took from the moment it was due, and how many failed. */
interface Kind {
  readonly name: string
  readonly goalMs: number
  readonly took: number[]
  failed: number
}

/**
 * `./madang bench load [--views 200] [--commands 20] [--seconds 120]`: page views and commands that arrive at fixed
 * rates however slowly they are answered, and `/health` beside them as the peer. Answers 1 when a goal is missed.
 */
export async function benchLoad(args: readonly string[]): Promise<number> {
  const options = {
    views: { type: 'string', default: '200' },
    commands: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '120' },
  } as const
  const { values } = parseArgs({ args: [...args], options })
  const [views, commands, seconds] = [Number(values.views), Number(values.commands), Number(values.seconds)]
  const folder = mkdtempSync(join(tmpdir(), 'madang-load-'))
  try {
    const madang = await startForBench(join(folder, 'data'), '/geumcheon')
    try {
      return await measure(madang, { views, commands, seconds })
    } finally {
      await madang.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Rates {
  readonly views: number
  readonly commands: number
  readonly seconds: number
}

async function measure(
  { address, residentMb }: Pick<Awaited<ReturnType<typeof startForBench>>, 'address' | 'residentMb'>,
  { views, commands, seconds }: Rates,
): Promise<number> {
  const cookie = await signInForLoad(address)
  for (let n = 0; n < 40; n += 1) await visit(address, n)
  const pages: Kind = { name: `쪽 ${views}/s`, goalMs: goals.pageMs, took: [], failed: 0 }
  const entered: Kind = { name: `명령 ${commands}/s`, goalMs: goals.commandMs, took: [], failed: 0 }
  const peer: Kind = { name: `/health ${peersPerSecond}/s`, goalMs: Number.POSITIVE_INFINITY, took: [], failed: 0 }
  const count =
    (kind: Kind, ask: (n: number) => Promise<{ readonly status: number }>) => async (n: number, due: number) => {
      const { status } = await ask(n)
      kind.took.push(performance.now() - due)
      if (status !== 200) kind.failed += 1
    }
  const atFirst = residentMb()
  const own = process.cpuUsage()
  const loads = [
    openLoad(
      views,
      count(pages, (n) => visit(address, n)),
    ),
    openLoad(
      commands,
      count(entered, (n) => enterProposal({ address, cookie }, `load-${n}`, n)),
    ),
    openLoad(
      peersPerSecond,
      count(peer, () => askOver(`${address}/health`)),
    ),
  ]
  let most = atFirst
  const watching = setInterval(() => {
    most = Math.max(most, residentMb())
  }, 5000)
  await new Promise((next) => setTimeout(next, seconds * 1000))
  await Promise.all(loads.map(({ stop }) => stop()))
  clearInterval(watching)
  most = Math.max(most, residentMb())
  const { user, system } = process.cpuUsage(own)
  const kept = [pages, entered, peer].map((kind) => say(kind, percentile(peer.took, 0.95)))
  console.log(
    `  모든 프로세스의 메모리(PSS): 처음 ${atFirst.toFixed(0)} MB, 가장 많을 때 ${most.toFixed(0)} MB = ${(most / atFirst).toFixed(2)} × 처음`,
  )
  console.log(
    `  ${seconds} s, ${cpus().length} cores, of which the generator took ${((user + system) / 1e6 / seconds).toFixed(2)}; ` +
      `load of the machine at the end ${loadavg()[0]?.toFixed(1)}`,
  )
  return kept.every(Boolean) ? 0 : 1
}

function say({ name, goalMs, took, failed }: Kind, peerMs: number): boolean {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(took, share)) as [number, number, number]
  const kept = p95 <= goalMs && failed === 0
  const goal = Number.isFinite(goalMs) ? `p95 = ${(p95 / goalMs).toFixed(2)} × ${goalMs} ms (goal), ` : ''
  console.log(
    `${kept ? '✓' : '✗'} ${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ` +
      `${goal}×${(p95 / peerMs).toFixed(1)} of /health, ${took.length} asked, ${failed} failed`,
  )
  return kept
}
