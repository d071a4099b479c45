import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { Instant } from '#kit/korean-date.ts'

/** What the database keeps of a secret that was drawn at random. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** The token that a session's own forms carry; another site can neither read nor guess it. */
export const csrfOf = (token: string): string => createHmac('sha256', token).update('form').digest('base64url')

const seal = (secret: string, token: string, seen: string): string =>
  createHmac('sha256', secret).update(`session ${token} ${seen}`).digest('base64url')

/** The cookie of a session: its secret, when it was last used, and a seal over both that only this house can make. */
export function writeCookie(secret: string, token: string, seenAt: Instant): string {
  const seen = Date.parse(seenAt).toString(36)
  return `${token}.${seen}.${seal(secret, token, seen)}`
}

/** Reads the cookie of a session; null when its seal is not this house's. */
export function readCookie(
  secret: string,
  cookie: string,
): { readonly token: string; readonly seenAt: Instant } | null {
  const [token = '', seen = '', sealed = ''] = cookie.split('.')
  const [given, own] = [Buffer.from(sealed), Buffer.from(seal(secret, token, seen))]
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null
  return { token, seenAt: Instant.parse(new Date(Number.parseInt(seen, 36)).toISOString()) }
}
