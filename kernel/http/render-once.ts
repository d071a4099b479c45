import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Page } from '../page.ts'
import { displayCookie, type Visit, writeDisplay } from './visit.ts'

/**
 * Does a piece of work once for all who ask for it while it is under way: what they are given was read at most as long
 * ago as the work takes. For strangers only, who have written nothing that they would miss in it.
 */
export function sharing<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (key, work) => {
    const shared = underWay.get(key)
    if (shared !== undefined) return shared
    const working = work().finally(() => underWay.delete(key))
    underWay.set(key, working)
    return working
  }
}

/** Under which key strangers share the page; null where this visitor is none, or the page is not to be shared. */
export function sharedKey(c: Context, visit: Visit, page: Page): string | null {
  const plain = visit.signedIn === null && Object.keys(getCookie(c)).every((name) => name === displayCookie)
  if (!plain || page.shared !== true) return null
  const { pathname, search } = new URL(c.req.url)
  return JSON.stringify([pathname, search, writeDisplay(visit.display)])
}
