import { base64url, fromUtf8, utf8 } from '#kit/bytes.ts'
import { bytesOf } from '#rooms/voting/core/protocol/words.ts'

const signs = { receipt: '#receipt=', ballot: '#ballot=' } as const

/** The address of the page that checks a receipt, with the receipt behind the number sign: no server is sent it. */
export const receiptAddress = (page: string, receipt: string): string =>
  `${page}${signs.receipt}${base64url(utf8(receipt))}`

/** The same for a ballot of which there is no receipt yet: the hash of its line in base64url. */
export const ballotAddress = (page: string, leaf: string): string => `${page}${signs.ballot}${leaf}`

/** The receipt out of what somebody has: its own text, or an address as a QR code holds it. Null when it holds none. */
export function receiptIn(text: string): string | null {
  const at = text.indexOf(signs.receipt)
  if (at < 0) return text.includes('\n') ? text : null
  const bytes = bytesOf(text.slice(at + signs.receipt.length).trim())
  try {
    return bytes === null ? null : fromUtf8(bytes)
  } catch {
    return null
  }
}

/** The hash of a ballot's line out of an address that names it; null when there is none. */
export function ballotIn(text: string): Uint8Array | null {
  const at = text.indexOf(signs.ballot)
  const bytes = at < 0 ? null : bytesOf(text.slice(at + signs.ballot.length).trim())
  return bytes?.length === 32 ? bytes : null
}
