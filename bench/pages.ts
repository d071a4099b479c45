import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startEmbedded } from '#db/embedded.ts'
import { islandFiles } from '#ui/island-script.ts'
import { firstContentOnSlowPhone } from './slow-phone.ts'
import { startForBench } from './start-for-bench.ts'

const busiest = [
  '/geumcheon',
  '/geumcheon/pipeline',
  '/geumcheon/items',
  '/geumcheon/projects/p2021-08',
  '/geumcheon/meetings',
]
const requests = 300
const goals = { startMs: 5000, residentMb: 400, p95Ms: 50, scriptKb: 30, contentMs: 1500, mapKb: 460 }

interface Row {
  readonly what: string
  readonly measured: number
  readonly unit: string
  readonly goal: number
  readonly against: string
}

/** `./madang bench pages`: how fast it opens, how much memory it takes, how fast and how light its pages are. */
export async function benchPages(chromium: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-bench-'))
  const rows: Row[] = []
  try {
    const bare = await bareDatabaseMs(join(folder, 'bare'))
    const first = await startForBench(join(folder, 'data'), busiest[0] ?? '/')
    rows.push(
      row(
        '첫 시작 → 첫 쪽 (데이터베이스와 본보기를 새로 만듦)',
        first.readyMs,
        'ms',
        goals.startMs,
        against(first.readyMs, bare.madeMs),
      ),
    )
    await first.stop()
    const again = await startForBench(join(folder, 'data'), busiest[0] ?? '/')
    rows.push(row('다시 시작 → 첫 쪽', again.readyMs, 'ms', goals.startMs, against(again.readyMs, bare.openedMs)))
    const noop = await p95(`${again.address}/health`)
    for (const path of busiest) {
      const time = await p95(again.address + path)
      rows.push(
        row(
          `p95 ${path}`,
          time,
          'ms',
          goals.p95Ms,
          `goal; /health p95 ${noop.toFixed(1)} ms, ×${(time / noop).toFixed(1)}`,
        ),
      )
    }
    rows.push(row('모든 프로세스의 메모리(PSS)', again.residentMb(), 'MB', goals.residentMb, 'goal'))
    rows.push(
      row(
        '한 쪽이 보내는 스크립트(gzip)',
        await scriptKb(again.address + (busiest[0] ?? '/')),
        'KB',
        goals.scriptKb,
        'goal',
      ),
    )
    rows.push(row('열어 본 지도가 더 받는 스크립트(gzip)', mapKb(), 'KB', goals.mapKb, 'goal'))
    const phone = await firstContentOnSlowPhone(chromium, again.address + (busiest[0] ?? '/'))
    rows.push(
      row(
        '느린 전화기의 첫 내용 (CPU 1/4, 지연 400 ms, 50 KB/s)',
        phone.ms,
        'ms',
        goals.contentMs,
        `goal; empty page ${phone.emptyMs} ms`,
      ),
    )
    await again.stop()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const { what, measured, unit, goal, against } of rows) {
    const ratio = (measured / goal).toFixed(2)
    console.log(
      `${measured <= goal ? '✓' : '✗'} ${what}: ${measured.toFixed(1)} ${unit} = ${ratio} × ${goal} ${unit} (${against})`,
    )
  }
  return rows.every(({ measured, goal }) => measured <= goal) ? 0 : 1
}

const row = (what: string, measured: number, unit: string, goal: number, against: string): Row => ({
  what,
  measured,
  unit,
  goal,
  against,
})

const against = (measured: number, bareMs: number): string =>
  `goal; bare PostgreSQL ${bareMs.toFixed(0)} ms, ×${(measured / bareMs).toFixed(1)}`

/** What the database alone takes, in the same run: to be made and opened, and to be opened again. */
async function bareDatabaseMs(dataFolder: string): Promise<{ madeMs: number; openedMs: number }> {
  const open = async () => {
    const begun = performance.now()
    const started = await startEmbedded({ dataFolder })
    if (!started.ok) throw new Error(started.refusal.kind)
    const took = performance.now() - begun
    await started.value.stop()
    return took
  }
  return { madeMs: await open(), openedMs: await open() }
}

/** The 95th percentile in ms of asking for a page, one request after another, after a warm-up. */
async function p95(address: string): Promise<number> {
  const times: number[] = []
  for (let asked = -20; asked < requests; asked++) {
    const begun = performance.now()
    const answer = await fetch(address)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
    if (asked >= 0) times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}

/** The compressed size of what a map loads once it is opened: the library and its worker, and nothing before. */
const mapKb = (): number =>
  islandFiles()
    .filter(({ name }) => /^(open-map|maplibre-gl-worker)-/.test(name))
    .reduce((sum, { body }) => sum + gzipSync(body).length, 0) / 1024

/** The compressed size of all scripts that a page loads. */
async function scriptKb(address: string): Promise<number> {
  const html = await (await fetch(address)).text()
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((found) => found[1] ?? '')
  const scripts = await Promise.all(
    sources.map(async (source) => Buffer.from(await (await fetch(new URL(source, address))).arrayBuffer())),
  )
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1024
}
