import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { SessionChange } from '../handler.ts'
import type { ServerParts } from './parts.ts'
import { sessionCookie, type Visit } from './visit.ts'

/** Sets or removes the session cookie, as the command that was carried out says. */
export function changeSession(parts: ServerParts, visit: Visit, c: Context, change: SessionChange | undefined): void {
  if (change === undefined) return
  const where = { path: `/${visit.district.id}`, httpOnly: true, sameSite: 'Lax', secure: parts.secureCookies } as const
  if ('end' in change) deleteCookie(c, sessionCookie, where)
  else setCookie(c, sessionCookie, change.begin, { ...where, maxAge: change.maxAgeSeconds })
}
