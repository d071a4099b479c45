import { readFileSync } from 'node:fs'
import type { AnyRefusal } from '#kernel/handler.ts'
import type { Result } from '#kit/result.ts'
import { callersPath } from './callers-path.ts'

/** Reads the JSON of a command line: written out, or `@FILE`, or `-` for the standard input. */
export function readJsonArgument(text: string): Readonly<Record<string, unknown>> {
  const json =
    text === '-'
      ? readFileSync(0, 'utf8')
      : text.startsWith('@')
        ? readFileSync(callersPath(text.slice(1)), 'utf8')
        : text
  return JSON.parse(json)
}

/** Prints a reply to the standard output, or a refusal to the standard error; gives the exit code. */
export function printOutcome(outcome: Result<unknown, AnyRefusal>): number {
  if (outcome.ok) console.log(JSON.stringify(outcome.value, null, 2))
  else console.error(JSON.stringify(outcome.refusal, null, 2))
  return outcome.ok ? 0 : 1
}
