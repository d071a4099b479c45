import { readFileSync } from 'node:fs'
import type { AnyRefusal } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { callersPath } from './callers-path.ts'

export interface ArgumentRefused {
  readonly kind: 'argument-unreadable'
  readonly sentence: string
}

/** Reads the JSON of a command line: written out, or `@FILE`, or `-` for the standard input. */
export function readJsonArgument(text: string): Result<Readonly<Record<string, unknown>>, ArgumentRefused> {
  try {
    const value: unknown = JSON.parse(textOf(text))
    return isRecord(value) ? ok(value) : unreadable(text)
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error))
  }
}

const textOf = (text: string): string => {
  if (text === '-') return readFileSync(0, 'utf8')
  return text.startsWith('@') ? readFileSync(callersPath(text.slice(1)), 'utf8') : text
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unreadable = (detail: string) =>
  refuse({
    kind: 'argument-unreadable' as const,
    sentence: `JSON 객체로 읽을 수 없습니다. '{"이름": "값"}'처럼 적어 주세요. / This is no JSON object. (${detail})`,
  })

/** Prints a reply to the standard output, or a refusal to the standard error; gives the exit code. */
export function printOutcome(outcome: Result<unknown, AnyRefusal>): number {
  if (outcome.ok) console.log(JSON.stringify(outcome.value, null, 2))
  else console.error(JSON.stringify(outcome.refusal, null, 2))
  return outcome.ok ? 0 : 1
}
