import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** How many letters a recovery code has: 130 bits. */
export const codeLength = 26

/** The recovery code of 26 random bytes: 26 letters of Crockford's alphabet, five bits of each byte. */
export const writeRecoveryCode = (random: Uint8Array): string =>
  Array.from({ length: codeLength }, (_, at) => letters.charAt((random[at] as number) & 31)).join('')

/**
 * Reads a recovery code as somebody types it off paper: capital or small, with or without spaces and marks between, O for
 * 0 and I or L for 1 (Crockford). Null when it has not 26 letters of the alphabet.
 */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-–—_.·]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return plain.length === codeLength && [...plain].every((letter) => letters.includes(letter)) ? plain : null
}

/** The code in groups of four, as it is written down and read out. */
export const groupCode = (code: string): readonly string[] => code.match(/.{1,4}/g) ?? []

/** The seed of a recovery code, from which everything else of the voter's side comes: 32 bytes. */
export const seedOf = (code: string): Uint8Array => sha256('pbvote/seed/v1\0', code)
