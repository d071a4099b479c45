import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { ServerParts } from './parts.ts'
import type { Visit } from './visit.ts'

const keptCookie = 'madang_kept'
const tenMinutes = 10 * 60

/** Gives the browser something to keep while it is elsewhere, which no script and no other site can read. */
export function leaveKept(parts: ServerParts, visit: Visit, c: Context, keeps: string): void {
  setCookie(c, keptCookie, keeps, { ...whereOf(parts, visit), maxAge: tenMinutes })
}

/** What the browser kept; it is taken away with the same answer, so that it comes once. */
export function takeKept(parts: ServerParts, visit: Visit, c: Context): string | null {
  const kept = getCookie(c, keptCookie) ?? null
  if (kept !== null) deleteCookie(c, keptCookie, whereOf(parts, visit))
  c.header('Cache-Control', 'no-store')
  return kept
}

/** Sent along when the browser is led back from another site, as Lax allows and Strict would not. */
const whereOf = (parts: ServerParts, visit: Visit) =>
  ({ path: `/${visit.district.id}`, httpOnly: true, sameSite: 'Lax', secure: parts.secureCookies }) as const
