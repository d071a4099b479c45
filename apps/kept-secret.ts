import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { OpenRefused } from './open-database.ts'

/** The text of a secret's file. One that no setting names is made at the first start, readable by Madang alone. */
export function keptSecret(file: string, isNamed: boolean): Result<string, OpenRefused> {
  const kept = read(file)
  if (kept !== null) return ok(kept)
  if (isNamed) return refuse({ kind: 'cannot-open', sentence: missing(file) })
  mkdirSync(dirname(file), { recursive: true })
  const whole = `${file}.${process.pid}`
  writeFileSync(whole, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    // A link to a file written whole: nobody reads half a secret.
    linkSync(whole, file)
  } catch (error) {
    // Another program of the same house was first.
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(whole)
  }
  return keptSecret(file, true)
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const missing = (file: string): string =>
  `비밀값 파일이 없습니다: ${file}. "openssl rand -base64 32 > ${file}"로 만들고 마당만 읽게 해 주세요. ` +
  `/ There is no secret file ${file}; make one with openssl rand -base64 32, readable by Madang alone.`

/** The sentence for a secret that is too short to be one. */
export const tooShort = (file: string): string =>
  `비밀값 파일이 너무 짧습니다(32자 이상): ${file}. / The secret in ${file} is too short (32 characters or more).`
