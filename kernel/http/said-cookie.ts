import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { words } from '../messages.ts'
import type { ServerParts } from './parts.ts'
import type { Visit } from './visit.ts'

const saidCookie = 'madang_said'
const aMinute = 60

/** Leaves with the browser which command a form carried out, for the page that follows to say that it is done. */
export function leaveWord(parts: ServerParts, visit: Visit, c: Context, command: string, next: string): void {
  const { pathname } = new URL(next, c.req.url)
  setCookie(c, saidCookie, `${command} ${pathname}`, { ...whereOf(parts, visit), maxAge: aMinute })
}

/**
 * The word of success that was left for this page, once; null where none was. The cookie names a command, and the words
 * come from its contract: nobody can make a page say anything else. A page that says it is never kept by a browser.
 */
export function takeWord(parts: ServerParts, visit: Visit, c: Context): string | null {
  const [command = '', pathname] = (getCookie(c, saidCookie) ?? '').split(' ')
  const carriedOut = parts.house.commands.get(command)
  const isShown = c.req.method === 'GET' && pathname === new URL(c.req.url).pathname
  if (carriedOut === undefined || !isShown) return null
  deleteCookie(c, saidCookie, whereOf(parts, visit))
  c.header('Cache-Control', 'no-store')
  const { lang } = visit.display
  return carriedOut.contract.done?.[lang] ?? words(lang).saved
}

const whereOf = (parts: ServerParts, visit: Visit) =>
  ({ path: `/${visit.district.id}`, httpOnly: true, sameSite: 'Lax', secure: parts.secureCookies }) as const
