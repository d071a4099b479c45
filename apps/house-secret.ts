import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { OpenRefused } from './open-database.ts'
import type { Configuration } from './settings.ts'

type SecretPlace = Pick<Configuration, 'secretFile' | 'dataFolder'>

/**
 * The secret that seals sessions, challenges and recovery codes: from the file that the setting names, or, where none
 * is named, from one in the data folder, made at the first start. It is never in the database, so neither in a backup.
 */
export function houseSecret(settings: SecretPlace): Result<string, OpenRefused> {
  const { secretFile, dataFolder } = settings
  const file = secretFile ?? `${dataFolder}/secret`
  const kept = read(file)
  if (kept !== null) return kept.length < 32 ? refuse({ kind: 'cannot-open', sentence: tooShort(file) }) : ok(kept)
  if (secretFile !== null) return refuse({ kind: 'cannot-open', sentence: missing(file) })
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
  return houseSecret({ ...settings, secretFile: file })
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
const tooShort = (file: string): string =>
  `비밀값 파일이 너무 짧습니다(32자 이상): ${file}. / The secret in ${file} is too short (32 characters or more).`
