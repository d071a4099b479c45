import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { MapTiles } from '#ui/page-context.ts'
import { words } from '../messages.ts'
import { sessionCookie } from './session-cookie.ts'
import { langOf } from './visit.ts'

/** What a page's browser may load and ask beside this house. */
interface Elsewhere {
  /** The one origin of a map's pictures, which its script asks for too. */
  readonly tiles?: string
  /** The origins that a script of the page may ask: the other parts of a vote. */
  readonly asked?: readonly string[]
}

const policyWith = ({ tiles, asked = [] }: Elsewhere): string => {
  const pictures = tiles === undefined ? [] : [tiles]
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data:", ...pictures].join(' '),
    "font-src 'self'",
    ["connect-src 'self'", ...pictures, ...asked].join(' '),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    // No text becomes markup or script in the browser, but for the pasted cells that the grid reads; with a map, the one
    // address of its worker may be loaded, which the library takes as text.
    "require-trusted-types-for 'script'",
    tiles === undefined ? 'trusted-types pasted-cells' : 'trusted-types pasted-cells default',
  ].join('; ')
}

const policy = policyWith({})

/** The policy of a page with a map: beside what every page may load, its pictures from their one origin. */
export const policyOfMap = ({ tiles }: MapTiles): string => policyWith({ tiles: new URL(tiles).origin })

/** The policy of a page of a resident vote: its script asks the registrar and the box. */
export const policyOfVote = (asked: readonly string[]): string => policyWith({ asked })

const allowed = (camera: '' | 'self'): string =>
  `camera=(${camera}), microphone=(), geolocation=(), publickey-credentials-get=(self), publickey-credentials-create=(self)`

/** What a page may use of the device where its script looks through the camera; no other page may. */
export const allowedWithCamera = allowed('self')

/** Sends the security headers with every answer; over TLS, also that it is never to be left. */
export const securityHeaders =
  (overTls: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (overTls) c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', policy)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'same-origin')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    if (!c.res.headers.has('Permissions-Policy')) c.header('Permissions-Policy', allowed(''))
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache')
  }

/**
 * Refuses a changing request that a browser sent from another site. A browser says where a request comes from
 * (Sec-Fetch-Site, or Origin); a program says neither, and then may not use a session cookie.
 */
export const sameSiteOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || fromSameSite(c)) return next()
  return c.json({ title: words(langOf(c)).otherSite, status: 403 }, 403)
}

/** Whether a browser says that another site led to this address: a link there, or a page that sends people on. */
export const isLedFromElsewhere = (c: Context): boolean =>
  ['cross-site', 'same-site'].includes(c.req.header('Sec-Fetch-Site') ?? '')

function fromSameSite(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('Origin')
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === c.req.header('Host')
  return !Object.keys(getCookie(c)).some((name) => name.includes(sessionCookie))
}
