import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Sealing } from '#kit/sealing.ts'
import type { SealingKey } from './house-secret.ts'

const version = 's1'
const nonceBytes = 12
const tagBytes = 16
const sealed = /^s1\.([a-z0-9-]{1,40})\.([A-Za-z0-9_-]+)$/

const derived = ({ key }: SealingKey, use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', use, 32))

/**
 * Seals with AES-256-GCM under the newest key, and opens with all of them: `s1.KEY.nonce, text and tag`. The place is
 * sealed in, so that a value that somebody moved to another row does not open. A text is found by its HMAC.
 */
export function sealingWith(keys: readonly [SealingKey, ...SealingKey[]]): Sealing {
  const [newest, ...older] = keys
  const byId = new Map(keys.map((key) => [key.id, derived(key, 'seal')]))
  const indexOf = (key: SealingKey) => (text: string) =>
    createHmac('sha256', derived(key, 'index')).update(text).digest('base64url')
  return {
    seal: (place, text) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', derived(newest, 'seal'), nonce).setAAD(Buffer.from(place))
      const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${version}.${newest.id}.${body.toString('base64url')}`
    },
    open: (place, kept) => {
      const [, id = '', encoded = ''] = sealed.exec(kept) ?? []
      const key = byId.get(id)
      const body = Buffer.from(encoded, 'base64url')
      if (key === undefined || body.length < nonceBytes + tagBytes) return null
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, nonceBytes)).setAAD(Buffer.from(place))
      decipher.setAuthTag(body.subarray(-tagBytes))
      try {
        return Buffer.concat([decipher.update(body.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
    newest: `${version}.${newest.id}.`,
    indexes: (text) => [indexOf(newest)(text), ...older.map((key) => indexOf(key)(text))],
  }
}
