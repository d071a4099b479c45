import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

/** Seals the box's secrets for its database, each bound to its name, and opens them again. */
export interface SealedSecrets {
  readonly seal: (name: string, secret: Uint8Array) => Uint8Array
  readonly open: (name: string, sealed: Uint8Array) => Uint8Array
}

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** By a key derived from the secret that office and box share: whoever has a dump of the database alone signs nothing. */
export function sealedSecrets(voteSecret: string, random: (length: number) => Uint8Array): SealedSecrets {
  const key = Buffer.from(hkdfSync('sha256', voteSecret, '', 'madang/box/at-rest', 32))
  return {
    seal(name, secret) {
      const nonce = random(nonceLength)
      const made = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(name))
      return Buffer.concat([nonce, made.update(secret), made.final(), made.getAuthTag()])
    },
    open(name, sealed) {
      const end = sealed.length - tagLength
      const made = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
      made.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(end))
      return Buffer.concat([made.update(sealed.subarray(nonceLength, end)), made.final()])
    },
  }
}
