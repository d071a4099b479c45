import type { Context } from 'hono'
import type { DistrictId } from '#kit/id.ts'
import type { SessionChange } from '../handler.ts'
import { leaveCookie, ofDistrict, removeCookie } from './own-cookie.ts'
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
  const name = ofDistrict(sessionCookie, districtId)
  if ('end' in change) removeCookie(parts, c, name)
  else leaveCookie(parts, c, name, change.begin, change.maxAgeSeconds)
}
