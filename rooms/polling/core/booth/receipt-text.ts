import { base64url, fromUtf8, utf8 } from '#kit/bytes.ts'
import { bytesOf } from '#rooms/voting/core/protocol/words.ts'

const sign = '#receipt='

/** The address of the page that checks a receipt, with the receipt behind the number sign: no server is sent it. */
export const receiptAddress = (page: string, receipt: string): string => `${page}${sign}${base64url(utf8(receipt))}`

/** The receipt out of what somebody has: its own text, or an address as a QR code holds it. Null when it holds none. */
export function receiptIn(text: string): string | null {
  const at = text.indexOf(sign)
  if (at < 0) return text.includes('\n') ? text : null
  const bytes = bytesOf(text.slice(at + sign.length).trim())
  try {
    return bytes === null ? null : fromUtf8(bytes)
  } catch {
    return null
  }
}
