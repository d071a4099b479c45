import { p256 } from '@noble/curves/nist.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { toInteger } from './integer-bytes.ts'
import { joinBytes } from './join-bytes.ts'
import type { Primitives } from './primitives.ts'

/** A cipher of HPKE by its number and the length of its key. */
interface Cipher {
  readonly id: number
  readonly keyLength: number
}

// RFC 9180, base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256; one message for each context.
const kemId = joinBytes('KEM', Uint8Array.of(0x00, 0x10))
/** The cipher of pbvote/1. The RFC prints values of P-256 for the smaller AES alone, so a test hands that one in. */
const aes256: Cipher = { id: 2, keyLength: 32 }
const empty = new Uint8Array(0)
const pointLength = 65

const labeledExtract = (suite: Uint8Array, salt: Uint8Array, label: string, material: Uint8Array): Uint8Array =>
  extract(sha256, joinBytes('HPKE-v1', suite, label, material), salt)

const labeledExpand = (suite: Uint8Array, key: Uint8Array, label: string, info: Uint8Array, length: number) =>
  expand(sha256, key, joinBytes(Uint8Array.of(length >> 8, length), 'HPKE-v1', suite, label, info), length)

/** The secret P-256 scalar of key material (RFC 9180, 7.1.3): 32 bytes. Of 2^32 materials about one needs a second try. */
export function deriveSecret(material: Uint8Array): Uint8Array {
  const key = labeledExtract(kemId, empty, 'dkp_prk', material)
  for (let counter = 0; ; counter += 1) {
    const secret = labeledExpand(kemId, key, 'candidate', Uint8Array.of(counter), 32)
    if (isSecret(secret)) return secret
  }
}

/** Whether 32 bytes are a scalar from 1 up to the order of P-256. */
export const isSecret = (secret: Uint8Array): boolean => p256.utils.isValidSecretKey(secret)

/** The uncompressed point of a secret scalar: 65 bytes. */
export const publicPoint = (secret: Uint8Array): Uint8Array => p256.getPublicKey(secret, false)

const sharedSecret = (agreed: Uint8Array, enc: Uint8Array, point: Uint8Array): Uint8Array =>
  labeledExpand(kemId, labeledExtract(kemId, empty, 'eae_prk', agreed), 'shared_secret', joinBytes(enc, point), 32)

/** Key and nonce of the one message of a context (RFC 9180, 5.1). */
function schedule(
  shared: Uint8Array,
  info: Uint8Array,
  { id, keyLength }: Cipher,
): { key: Uint8Array; nonce: Uint8Array } {
  const suiteId = joinBytes('HPKE', Uint8Array.of(0x00, 0x10, 0x00, 0x01, 0x00, id))
  const context = joinBytes(
    Uint8Array.of(0),
    labeledExtract(suiteId, empty, 'psk_id_hash', empty),
    labeledExtract(suiteId, empty, 'info_hash', info),
  )
  const secret = labeledExtract(suiteId, shared, 'secret', empty)
  return {
    key: labeledExpand(suiteId, secret, 'key', context, keyLength),
    nonce: labeledExpand(suiteId, secret, 'base_nonce', context, 12),
  }
}

/** Seals a plain text to a point: enc || cipher text. The ephemeral key comes of the material handed in, 32 fresh bytes. */
export function seal(
  { agree, encrypt }: Primitives,
  point: Uint8Array,
  material: Uint8Array,
  message: { readonly info: Uint8Array; readonly aad: Uint8Array; readonly plain: Uint8Array },
  cipher: Cipher = aes256,
): Uint8Array {
  const ephemeral = deriveSecret(material)
  const enc = publicPoint(ephemeral)
  const agreed = agree(ephemeral, point)
  if (agreed === null) throw new RangeError('the sealing key is no point of P-256')
  const { key, nonce } = schedule(sharedSecret(agreed, enc, point), message.info, cipher)
  return joinBytes(enc, encrypt(key, nonce, message.aad, message.plain))
}

/** Opens enc || cipher text with the secret and its point; null when it was not sealed so. */
export function open(
  { agree, decrypt }: Primitives,
  keys: { readonly secret: Uint8Array; readonly point: Uint8Array },
  sealed: Uint8Array,
  bound: { readonly info: Uint8Array; readonly aad: Uint8Array },
  cipher: Cipher = aes256,
): Uint8Array | null {
  const enc = sealed.subarray(0, pointLength)
  if (enc.length < pointLength || enc[0] !== 4) return null
  const agreed = agree(keys.secret, enc)
  if (agreed === null) return null
  const { key, nonce } = schedule(sharedSecret(agreed, enc, keys.point), bound.info, cipher)
  return decrypt(key, nonce, bound.aad, sealed.subarray(pointLength))
}

/** HKDF-SHA256 in one step, for the keys of the voter's side. */
export const deriveKey = (seed: Uint8Array, salt: Uint8Array, info: string | Uint8Array, length: number): Uint8Array =>
  expand(sha256, extract(sha256, seed, salt), joinBytes(info), length)

/** An integer from 1 to modulus - 1 out of many more bytes than it has, so that its bias does not matter. */
export const integerBelow = (bytes: Uint8Array, modulus: bigint): bigint => 1n + (toInteger(bytes) % (modulus - 1n))
