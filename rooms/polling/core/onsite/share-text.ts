import { base64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { joinBytes, sameBytes, sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import type { Share } from '#rooms/voting/core/protocol/shamir.ts'

/** Crockford's letters: none of them is taken for another when it is read off paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const [lettersInGroup, groups, secretLength] = [4, 14, 32] as const
/** Behind number and secret stand the first bytes of their hash, so that several slips that hide each other are found too. */
const whole = (share: Uint8Array): Uint8Array => joinBytes(share, sha256(share).subarray(0, 2))
const length = 1 + secretLength + 2

/** A share as it was typed and cannot be read: a group with a slip, by its number from 1, or too few or many letters, or several slips. */
export type ShareNotRead =
  | { readonly kind: 'share-length'; readonly letters: number; readonly needed: number }
  | { readonly kind: 'share-group'; readonly group: number }
  | { readonly kind: 'share-whole' }

/** Twice a number in GF(32) with x^5 + x^2 + 1. */
const double = (value: number): number => ((value << 1) ^ (value & 16 ? 0x25 : 0)) & 31

/**
 * The letter that closes a group: its place and each letter times another power in GF(32). One letter written wrong, two
 * that stand for each other, and a group in another's place give another one.
 */
function checkOf(group: number, values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), double(group))
}

/** The text of a share (1 to 31, 32 bytes) as it is printed: 14 groups of four letters and one that shows a slip. */
export function writeShare({ x, y }: Share): string {
  let bits = whole(Uint8Array.of(x, ...y)).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
  const values: number[] = []
  for (let at = 0; at < groups * lettersInGroup; at += 1) {
    values.unshift(Number(bits & 31n))
    bits >>= 5n
  }
  return Array.from({ length: groups }, (_, group) => {
    const own = values.slice(group * lettersInGroup, (group + 1) * lettersInGroup)
    return [...own, checkOf(group, own)].map((value) => letters.charAt(value)).join('')
  }).join('-')
}

/**
 * Reads a share off what was typed or scanned: lower case, spaces and hyphens do not matter, nor O for 0 and I or L for 1.
 * Refuses another number of letters, and the first group in which a letter is wrong.
 */
export function readShare(text: string): Result<Share, ShareNotRead> {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const needed = groups * (lettersInGroup + 1)
  if (plain.length !== needed) return refuse({ kind: 'share-length', letters: plain.length, needed })
  const values: number[] = []
  for (let group = 0; group < groups; group += 1) {
    const own = [...plain.slice(5 * group, 5 * group + 5)].map((letter) => letters.indexOf(letter))
    const [check, ...read] = [own[4] as number, ...own.slice(0, 4)]
    if (own.includes(-1) || checkOf(group, read) !== check) return refuse({ kind: 'share-group', group: group + 1 })
    values.push(...read)
  }
  const bits = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n)
  const bytes = Uint8Array.from({ length }, (_, at) => Number((bits >> BigInt(8 * (length - 1 - at))) & 255n))
  const share = bytes.subarray(0, 1 + secretLength)
  if (!sameBytes(whole(share), bytes)) return refuse({ kind: 'share-whole' })
  return ok({ x: share[0] as number, y: share.subarray(1) })
}

/** What a share is known by without being told: the SHA-256 of its bytes, as key-release.json has it. */
export const shareHash = ({ y }: Share): string => base64url(sha256(y))
