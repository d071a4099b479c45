import { hkdfSync } from 'node:crypto'
import { ok, type Result, refuse } from '#kit/result.ts'
import { keptSecret, tooShort } from './kept-secret.ts'
import type { OpenRefused } from './open-database.ts'
import type { Configuration } from './settings.ts'

type SecretPlace = Pick<Configuration, 'secretFile' | 'dataFolder'>

/** A key that seals contacts, and by what name the values that it sealed know it. */
export interface SealingKey {
  readonly id: string
  readonly key: Buffer
}

export interface HouseSecret {
  /** Seals sessions, challenges and recovery codes. */
  readonly secret: string
  /** Seal contacts, the newest first. */
  readonly keys: readonly [SealingKey, ...SealingKey[]]
}

/** A line of the secret's file that adds a key for contacts: `contact NAME` and 32 bytes in base64. */
const keyLine = /^contact ([a-z0-9-]{1,40}) ([A-Za-z0-9+/]{43}=)$/

/**
 * Reads the secret of a house from the text of its file: lines that begin with `contact` are keys for contacts, the last
 * one the newest; the rest is the secret. Its own key, derived from it, is the oldest. Null when a line cannot be read.
 */
export function readSecret(text: string): HouseSecret | null {
  const lines = text.split('\n').map((line) => line.trim())
  const added: SealingKey[] = []
  for (const line of lines.filter((one) => one.startsWith('contact '))) {
    const [, id, key = ''] = keyLine.exec(line) ?? []
    if (id === undefined || id === ownKey || added.some((one) => one.id === id)) return null
    added.unshift({ id, key: Buffer.from(key, 'base64') })
  }
  const secret = lines
    .filter((one) => !one.startsWith('contact '))
    .join('\n')
    .trim()
  const own = { id: ownKey, key: Buffer.from(hkdfSync('sha256', secret, '', 'contact', 32)) }
  const [newest, ...older] = added
  return { secret, keys: newest === undefined ? [own] : [newest, ...older, own] }
}

const ownKey = 'house'

/**
 * The secret of the house: from the file that the setting names, or, where none is named, from one in the data folder,
 * made at the first start. It is never in the database, so neither in a backup.
 */
export function houseSecret(config: SecretPlace): Result<HouseSecret, OpenRefused> {
  const text = keptSecret(fileOf(config), config.secretFile !== null)
  if (!text.ok) return text
  const read = readSecret(text.value)
  const refused = (sentence: string) => refuse({ kind: 'cannot-open', sentence } as const)
  if (read === null) return refused(keyUnreadable(fileOf(config)))
  return read.secret.length < 32 ? refused(tooShort(fileOf(config))) : ok(read)
}

const fileOf = ({ secretFile, dataFolder }: SecretPlace): string => secretFile ?? `${dataFolder}/secret`

const keyUnreadable = (file: string): string =>
  `비밀값 파일의 contact 줄을 읽을 수 없습니다: ${file}. 한 줄은 "contact 이름 32바이트(base64)"이고 이름은 한 번씩입니다. ` +
  `/ A line of keys in ${file} cannot be read: "contact NAME" and 32 bytes in base64, each name once.`
