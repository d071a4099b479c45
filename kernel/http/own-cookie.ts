import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { DistrictId } from '#kit/id.ts'
import type { ServerParts } from './parts.ts'

type Over = Pick<ServerParts, 'secureCookies'>

/** A cookie of one district: named by it, for one that other hosts cannot overwrite may have no path of its own. */
export const ofDistrict = (name: string, districtId: DistrictId): string => `${name}_${districtId}`

/** No script reads it, no other site's form sends it, and over TLS no neighbouring host can put its own in place. */
const guard = ({ secureCookies }: Over) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    ...(secureCookies ? { secure: true, prefix: 'host' as const } : {}),
  }) as const

/** What the browser keeps under a name of ours; over TLS only what no other host could have put there. */
export const readCookie = ({ secureCookies }: Over, c: Context, name: string): string | undefined =>
  secureCookies ? getCookie(c, name, 'host') : getCookie(c, name)

/** Has the browser keep something for some seconds. */
export const leaveCookie = (over: Over, c: Context, name: string, value: string, maxAge: number): void =>
  setCookie(c, name, value, { ...guard(over), maxAge })

/** Has the browser forget it. */
export const removeCookie = (over: Over, c: Context, name: string): void => {
  deleteCookie(c, name, guard(over))
}
