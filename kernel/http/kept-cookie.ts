import type { Context } from 'hono'
import { leaveCookie, ofDistrict, readCookie, removeCookie } from './own-cookie.ts'
import type { ServerParts } from './parts.ts'
import type { Visit } from './visit.ts'

const keptCookie = 'madang_kept'
const tenMinutes = 10 * 60

/** Gives the browser something to keep while it is elsewhere, which no script and no other site can read. */
export const leaveKept = (parts: ServerParts, visit: Visit, c: Context, keeps: string): void =>
  leaveCookie(parts, c, ofDistrict(keptCookie, visit.district.id), keeps, tenMinutes)

/** What the browser kept; it is taken away with the same answer, so that it comes once. */
export function takeKept(parts: ServerParts, visit: Visit, c: Context): string | null {
  const name = ofDistrict(keptCookie, visit.district.id)
  const kept = readCookie(parts, c, name) ?? null
  if (kept !== null) removeCookie(parts, c, name)
  c.header('Cache-Control', 'no-store')
  return kept
}
