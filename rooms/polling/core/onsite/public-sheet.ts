import { base64url } from '#kit/bytes.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { bytesOf } from '#rooms/voting/core/protocol/words.ts'

/** What the office is told of a seal key that its holders made: the public key, and by which hash each share is known. */
export interface PublicSheet {
  /** 65 bytes, base64url. */
  readonly sealPub: string
  /** Of the shares 1, 2 and 3: 32 bytes each, base64url. */
  readonly shareHashes: readonly string[]
}

const head = 'PBVOTE-SEAL/1'
const checkOf = (lines: readonly string[]): string => base64url(sha256(lines.join('\n'))).slice(0, 8)

/** The text that is carried from the offline page to the office: a line each, and one by which a slip is found. */
export function writePublicSheet({ sealPub, shareHashes }: PublicSheet): string {
  const lines = [head, sealPub, ...shareHashes]
  return [...lines, checkOf(lines)].join('\n')
}

/** Reads that text, whatever blanks came into it; null where a line is missing, is no key or hash, or has changed. */
export function readPublicSheet(text: string): PublicSheet | null {
  const lines = text.trim().split(/\s+/)
  const [first, sealPub = '', ...rest] = lines
  const [shareHashes, check] = [rest.slice(0, -1), rest.at(-1)]
  const isSound =
    first === head &&
    shareHashes.length === 3 &&
    bytesOf(sealPub)?.length === 65 &&
    shareHashes.every((hash) => bytesOf(hash)?.length === 32) &&
    check === checkOf(lines.slice(0, -1))
  return isSound ? { sealPub, shareHashes } : null
}
