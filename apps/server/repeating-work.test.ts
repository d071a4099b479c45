import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Log } from './log.ts'
import { beginWork, type RepeatingWork } from './repeating-work.ts'

const lines: object[] = []
const log: Log = (level, line) => void lines.push({ level, ...line })
const piece = (work: RepeatingWork['work'], more: Partial<RepeatingWork> = {}): RepeatingWork => ({
  ...{ name: 'sealing', everyMs: 1000, firstAfterMs: 0, againAfterMs: 100, atTheEnd: false, work },
  ...more,
})

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-21T00:00:00Z') }))
afterEach(() => vi.useRealTimers())

describe('repeating work', () => {
  test('is done at every beat and reported; what found nothing to do is no run', async () => {
    const answers = [true, false, true]
    const work = beginWork([piece(async () => answers.shift() ?? false)], log)
    await vi.advanceTimersByTimeAsync(1500)
    expect(work.reports()).toEqual([
      {
        name: 'sealing',
        everyMs: 1000,
        runs: 1,
        failures: 0,
        isRunning: false,
        isFailing: false,
        lastDone: new Date('2026-11-21T00:00:00Z'),
        lastFailure: null,
        next: new Date('2026-11-21T00:00:02Z'),
      },
    ])
    await vi.advanceTimersByTimeAsync(1000)
    expect(work.reports()[0]).toMatchObject({ runs: 2, lastDone: new Date('2026-11-21T00:00:02Z') })
    await work.stop()
  })

  test('that fails is told by its kind and never by its words, tried again sooner, and fine after it went well', async () => {
    let broken = true
    const work = beginWork(
      [
        piece(async () => {
          if (broken) throw Object.assign(new Error('홍길동 010-1234-5678'), { code: 'ENOSPC' })
          return true
        }),
      ],
      log,
    )
    await vi.advanceTimersByTimeAsync(150)
    expect(work.reports()[0]).toMatchObject({
      failures: 2,
      isFailing: true,
      lastFailure: { at: new Date('2026-11-21T00:00:00.100Z'), what: 'Error ENOSPC' },
    })
    expect(lines.at(-1)).toMatchObject({ level: 'error', kind: 'repeating', work: 'sealing' })
    broken = false
    await vi.advanceTimersByTimeAsync(100)
    expect(work.reports()[0]).toMatchObject({ runs: 1, failures: 2, isFailing: false })
    await work.stop()
  })

  test('never runs twice at once; a stop waits for it, does what is left once more, and begins nothing', async () => {
    let [running, most, done] = [0, 0, 0]
    const slow = async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((next) => setTimeout(next, 5000))
      running -= 1
      done += 1
      return true
    }
    const work = beginWork([piece(slow, { atTheEnd: true })], log)
    await vi.advanceTimersByTimeAsync(4000)
    expect(work.reports()[0]).toMatchObject({ isRunning: true, runs: 0 })
    const stopping = work.stop()
    await vi.advanceTimersByTimeAsync(20_000)
    await stopping
    await vi.advanceTimersByTimeAsync(20_000)
    expect([most, done]).toEqual([1, 2])
  })
})

test('no other file of the server sets a clock of its own, so that the operator’s page misses no work', () => {
  const mayWait = [
    ...['apps/server/stop-gracefully.ts', 'apps/server/repeating-work.ts'],
    // They watch a process apart, not the server.
    ...['apps/end-with-server.ts', 'apps/end-over-memory.ts'],
    // It renews the lease of a work that is under way, and ends with it.
    'rooms/polling/server/work.ts',
  ]
  const folders = ['apps', 'kernel', 'db', ...readdirSync('rooms').map((room) => `rooms/${room}`)]
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !/\/?web\/islands\//.test(file))
      .map((file) => join(folder, file)),
  )
  expect(files.length).toBeGreaterThan(500)
  const beating = files.filter((file) => /\bsetInterval\(/.test(readFileSync(file, 'utf8')))
  expect(
    beating.filter((file) => !mayWait.includes(file)),
    'add the work to apps/server/own-work.ts',
  ).toEqual([])
})
