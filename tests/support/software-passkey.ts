import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** What a browser would give, as JSON text. */
export interface SoftwarePasskey {
  readonly credentialId: string
  readonly make: (options: unknown, origin: string) => string
  readonly answer: (options: unknown, origin: string, how?: { counter?: number; verified?: boolean }) => string
}

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** The few parts of CBOR (RFC 8949) that a key and an attestation take: small integers, byte and text strings, maps. */
const head = (major: number, value: number): Buffer =>
  value < 24
    ? Buffer.from([(major << 5) | value])
    : value < 256
      ? Buffer.from([(major << 5) | 24, value])
      : Buffer.from([(major << 5) | 25, value >> 8, value & 255])
const int = (value: number): Buffer => (value >= 0 ? head(0, value) : head(1, -1 - value))
const bytesOf = (value: Uint8Array): Buffer => Buffer.concat([head(2, value.length), value])
const textOf = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)])
const mapOf = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()])

/** A passkey made of software, for tests: it does what an authenticator does (WebAuthn level 2, "none" attestation). */
export function softwarePasskey(host: string): SoftwarePasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const cose = mapOf([
    [int(1), int(2)],
    [int(3), int(-7)],
    [int(-1), int(1)],
    [int(-2), bytesOf(Buffer.from(jwk.x ?? '', 'base64url'))],
    [int(-3), bytesOf(Buffer.from(jwk.y ?? '', 'base64url'))],
  ])
  const clientData = (type: string, options: unknown, origin: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge: (options as { challenge: string }).challenge, origin }))
  const authenticatorData = (flags: number, counter: number, made: Uint8Array = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(host), Buffer.from([flags]), count, made])
  }
  const given = (response: object): string =>
    JSON.stringify({
      ...{ id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} },
      response,
    })
  return {
    credentialId: base64url(id),
    make: (options, origin) => {
      const length = Buffer.from([0, id.length])
      const made = Buffer.concat([Buffer.alloc(16), length, id, cose])
      const attestation = mapOf([
        [textOf('fmt'), textOf('none')],
        [textOf('attStmt'), mapOf([])],
        [textOf('authData'), bytesOf(authenticatorData(0x45, 0, made))],
      ])
      const clientDataJSON = base64url(clientData('webauthn.create', options, origin))
      return given({ clientDataJSON, attestationObject: base64url(attestation), transports: ['internal'] })
    },
    answer: (options, origin, { counter = 0, verified = true } = {}) => {
      const client = clientData('webauthn.get', options, origin)
      const data = authenticatorData(verified ? 0x05 : 0x01, counter)
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      return given({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      })
    },
  }
}
