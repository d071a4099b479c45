import { clock } from '../clock.ts'
import { type LogLevel, logLevels } from '../operation-settings.ts'
import { describeError } from './describe-error.ts'

/** Writes one line. What is in it is for operators: never a name, a contact, an id of a person, an address asked for. */
export type Log = (level: LogLevel, line: Readonly<Record<string, unknown>>) => void

/** Writes lines of JSON from a level on; an error is written as where it happened, without what it says of its values. */
export function logFrom(least: LogLevel, write = (line: string): unknown => process.stderr.write(line)): Log {
  return (level, line) => {
    if (logLevels.indexOf(level) > logLevels.indexOf(least)) return
    const error = 'error' in line ? { error: describeError(line['error']) } : {}
    write(`${JSON.stringify({ at: clock(), level, ...line, ...error })}\n`)
  }
}
