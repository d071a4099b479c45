import type { Context } from 'hono'
import { words } from '../messages.ts'
import { leaveCookie, ofDistrict, readCookie, removeCookie } from './own-cookie.ts'
import type { ServerParts } from './parts.ts'
import type { Visit } from './visit.ts'

const saidCookie = 'madang_said'
const aMinute = 60

/** Leaves with the browser which command a form carried out, for the page that follows to say that it is done. */
export function leaveWord(parts: ServerParts, visit: Visit, c: Context, command: string, next: string): void {
  const { pathname } = new URL(next, c.req.url)
  leaveCookie(parts, c, ofDistrict(saidCookie, visit.district.id), `${command} ${pathname}`, aMinute)
}

/**
 * The word of success that was left for this page, once; null where none was. The cookie names a command, and the words
 * come from its contract: nobody can make a page say anything else. A page that says it is never kept by a browser.
 */
export function takeWord(parts: ServerParts, visit: Visit, c: Context): string | null {
  const name = ofDistrict(saidCookie, visit.district.id)
  const [command = '', pathname] = (readCookie(parts, c, name) ?? '').split(' ')
  const carriedOut = parts.house.commands.get(command)
  const isShown = c.req.method === 'GET' && pathname === new URL(c.req.url).pathname
  if (carriedOut === undefined || !isShown) return null
  removeCookie(parts, c, name)
  c.header('Cache-Control', 'no-store')
  const { lang } = visit.display
  return carriedOut.contract.done?.[lang] ?? words(lang).saved
}
