import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { findChromium } from './find-chromium.ts'
import { runProgram } from './run-steps.ts'

const VitestReport = z.object({
  ...{ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() },
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})
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
  for (const line of unit === null ? [] : failuresOf(unit)) console.log(line)
  console.log(`${passed} passed, ${failed + alsoFailed + skipped} failed`)
  return failed + alsoFailed + skipped === 0 && passed > 0 ? 0 : 1
}

/** What failed long before the journeys, said once more where a reader looks first: at the end. */
const failuresOf = ({ testResults }: z.infer<typeof VitestReport>): readonly string[] =>
  testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`✗ ${relative(process.cwd(), name)}: ${firstLine(message)}`]),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => {
        const why = firstLine(failureMessages[0] ?? '')
        return `✗ ${relative(process.cwd(), name)} > ${fullName}: ${why}`
      }),
  ])

const firstLine = (text: string): string => text.split('\n', 1)[0]?.slice(0, 500) ?? ''

function read<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
