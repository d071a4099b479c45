import { createHmac } from 'node:crypto'
import { ok, type Result, refuse } from '#kit/result.ts'
import { keptSecret, tooShort } from '../kept-secret.ts'
import type { OpenRefused } from '../open-database.ts'
import type { Configuration } from '../settings.ts'

/** The secret that the office shares with registrar and box: by it they know each other, and it opens nothing else. */
export function voteSecret({
  voteSecretFile,
  dataFolder,
}: Pick<Configuration, 'voteSecretFile' | 'dataFolder'>): Result<string, OpenRefused> {
  const file = voteSecretFile ?? `${dataFolder}/vote-secret`
  const secret = keptSecret(file, voteSecretFile !== null)
  if (!secret.ok) return secret
  return secret.value.length < 32 ? refuse({ kind: 'cannot-open', sentence: tooShort(file) }) : ok(secret.value)
}

/** What a desk shows to the registrar: the pass and its HMAC by the shared secret. */
export function signPass(secret: string, pass: object): string {
  const said = Buffer.from(JSON.stringify(pass)).toString('base64url')
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`
}
