import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Severity } from '#kit/lint.ts'
import type { Result } from '#kit/result.ts'
import { type ReadFile, readFile } from '#rooms/documents/adapters/read-file.ts'
import { checkDocument } from '#rooms/documents/core/check-document.ts'
import {
  atLeast,
  lintLine,
  lintSummary,
  type ReportedFinding,
  reportFinding,
} from '#rooms/documents/core/lint-report.ts'
import { explainRefusal } from '#rooms/documents/core/messages.ts'
import type { Unreadable } from '#rooms/documents/core/unreadable.ts'
import { documentRuleSets } from '../document-rule-sets.ts'
import { callersPath } from './callers-path.ts'

const severities: readonly Severity[] = ['error', 'warning', 'note']
const isSeverity = (text: string): text is Severity => severities.some((severity) => severity === text)

/** What stands for the standard input among the files. */
const standardInput = '-'

/** Reads one file, or the standard input; null when the system does not give it. */
async function open(file: string): Promise<Result<ReadFile, Unreadable> | null> {
  let bytes: Uint8Array
  try {
    bytes = file === standardInput ? readFileSync(0) : readFileSync(callersPath(file))
  } catch {
    return null
  }
  return readFile(file === standardInput ? 'stdin' : basename(file), bytes)
}

async function lintFile(file: string): Promise<readonly ReportedFinding[] | string> {
  const reading = await open(file)
  if (reading === null) return `${file}: 파일을 열 수 없습니다. / The file cannot be opened.`
  if (!reading.ok) return `${file}: ${explainRefusal(reading.refusal, 'ko')} / ${explainRefusal(reading.refusal, 'en')}`
  const { findings } = checkDocument(reading.value.extracted, documentRuleSets)
  return findings.map((finding) => reportFinding(file, finding, finding.message.ko))
}

/**
 * `./madang lint FILE...`: checks documents without a database. Ends with 1 when there is an error, with 2 when a file
 * cannot be read.
 */
export async function lint(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, severity: { type: 'string' } } as const
  const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true })
  const least = values.severity ?? 'note'
  if (files.length === 0 || !isSeverity(least)) {
    console.error('적는 법 / Usage: ./madang lint FILE... [--json] [--severity error|warning|note]')
    return 2
  }
  const found: ReportedFinding[] = []
  let unread = 0
  for (const file of files) {
    const outcome = await lintFile(file)
    if (typeof outcome === 'string') {
      console.error(outcome)
      unread += 1
    } else found.push(...outcome)
  }
  const shown = found.filter(({ severity }) => atLeast(severity, least))
  if (values.json === true) console.log(JSON.stringify(shown, null, 2))
  else console.log([...shown.map(lintLine), lintSummary(shown, files.length - unread)].join('\n'))
  if (unread > 0) return 2
  return found.some(({ severity }) => severity === 'error') ? 1 : 0
}
