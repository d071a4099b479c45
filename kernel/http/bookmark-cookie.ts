import type { Context } from 'hono'
import type { DistrictId } from '#kit/id.ts'
import type { BookmarkChange } from '../handler.ts'
import { leaveCookie, ofDistrict, readCookie, removeCookie } from './own-cookie.ts'
import type { ServerParts } from './parts.ts'

type Over = Pick<ServerParts, 'secureCookies'>

/** So many things of one kind a browser finds again; of more it forgets the oldest. */
const most = 5
const aDay = 24 * 60 * 60
const written = /^[a-z0-9][a-z0-9-]{0,63}$/

const cookieOf = (of: string, districtId: DistrictId): string => ofDistrict(`madang_bookmark_${of}`, districtId)

/** The ids of the things of one kind that this browser was given to find again, the last one first. */
export function readBookmarks(over: Over, districtId: DistrictId, c: Context, of: string): readonly string[] {
  const ids = (readCookie(over, c, cookieOf(of, districtId)) ?? '').split('.').filter((id) => written.test(id))
  if (ids.length > 0) c.header('Cache-Control', 'no-store')
  return ids.slice(0, most)
}

/** Has the browser find one more thing again, or forget it; no script and no other site can read which. */
export function changeBookmarks(
  over: Over,
  districtId: DistrictId,
  c: Context,
  change: BookmarkChange | undefined,
): void {
  if (change === undefined) return
  const { of, id, days, ends = false } = change
  const before = readBookmarks(over, districtId, c, of)
  const others = before.filter((one) => one !== id)
  const ids = ends ? others : [id, ...others].slice(0, most)
  if (ids.length > 0) leaveCookie(over, c, cookieOf(of, districtId), ids.join('.'), days * aDay)
  else if (before.length > 0) removeCookie(over, c, cookieOf(of, districtId))
}
