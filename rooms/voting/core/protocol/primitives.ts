/**
 * The cryptography that a caller hands in: the pure one of this folder in a browser, Node's own in the box, the registrar
 * and the verifier, where a hundred thousand ballots are opened. All take and give plain bytes; a wrong length or a point
 * off the curve is a false or a null, never a throw.
 */
export interface Primitives {
  /** Ed25519 (RFC 8032). */
  readonly isSignedBy: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean
  /** The x-coordinate of a P-256 secret times an uncompressed point. */
  readonly agree: (secret: Uint8Array, point: Uint8Array) => Uint8Array | null
  /** AES-256-GCM: the cipher text with its tag behind it. */
  readonly encrypt: (key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plain: Uint8Array) => Uint8Array
  readonly decrypt: (key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array) => Uint8Array | null
}
