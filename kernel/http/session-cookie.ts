import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { DistrictId } from '#kit/id.ts'
import type { SessionChange } from '../handler.ts'
import type { ServerParts } from './parts.ts'

export const sessionCookie = 'madang_session'

/** Sets, renews or removes the session cookie of a district. */
export function changeSession(
  parts: ServerParts,
  districtId: DistrictId,
  c: Context,
  change: SessionChange | undefined,
): void {
  if (change === undefined) return
  const where = { path: `/${districtId}`, httpOnly: true, sameSite: 'Lax', secure: parts.secureCookies } as const
  if ('end' in change) deleteCookie(c, sessionCookie, where)
  else setCookie(c, sessionCookie, change.begin, { ...where, maxAge: change.maxAgeSeconds })
}
