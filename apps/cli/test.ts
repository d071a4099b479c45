import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { findChromium } from './find-chromium.ts'
import { runProgram } from './run-steps.ts'

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() })
const JourneyReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

/** `./madang test`: every test and every journey; its last line is `N passed, N failed`. A skipped test fails. */
export async function test(args: readonly string[]): Promise<number> {
  const chromium = await findChromium()
  if (!chromium.ok) {
    console.error(chromium.refusal.sentence)
    return 1
  }
  const reports = mkdtempSync(join(tmpdir(), 'madang-test-'))
  const long: Readonly<Record<string, string>> = args.includes('--long') ? { LONG_TESTS: '1' } : {}
  const vitestReport = join(reports, 'vitest.json')
  const journeyReport = join(reports, 'journeys.json')
  const vitestCode = await runProgram(
    'vitest',
    ['run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    long,
  )
  const journeysCode = await runProgram('playwright', ['test', '--reporter=list,json'], {
    ...long,
    CHROMIUM_PATH: chromium.value,
    PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
  })
  const unit = read(vitestReport, VitestReport)
  const journeys = read(journeyReport, JourneyReport)
  const passed = (unit?.numPassedTests ?? 0) + (journeys?.stats.expected ?? 0)
  const skipped = (unit?.numPendingTests ?? 0) + (journeys?.stats.skipped ?? 0)
  const failed =
    (unit?.numFailedTests ?? 1) + (journeys === null ? 1 : journeys.stats.unexpected + journeys.stats.flaky)
  const alsoFailed = failed === 0 && (vitestCode !== 0 || journeysCode !== 0) ? 1 : 0
  console.log(`${passed} passed, ${failed + alsoFailed + skipped} failed`)
  return failed + alsoFailed + skipped === 0 && passed > 0 ? 0 : 1
}

function read<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
