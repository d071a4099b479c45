import { base64url } from '#kit/bytes.ts'

/** A secret for a link about to be drawn: 256 bits by chance. It is kept nowhere; only its hash will be. */
export const newSecret = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))
