import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Page } from '../page.ts'
import { displayCookie, type Visit, writeDisplay } from './visit.ts'

/**
 * Does a piece of work once for all who asked for it before it began: who asks while it is under way waits for the next
 * time, so that nobody is given what was read before they asked.
 */
export function sharing<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<unknown>>()
  const next = new Map<string, Promise<T>>()
  const begin = (key: string, work: () => Promise<T>): Promise<T> => {
    const working: Promise<T> = work().finally(() => {
      if (underWay.get(key) === working) underWay.delete(key)
    })
    underWay.set(key, working)
    return working
  }
  return (key, work) => {
    const waiting = next.get(key)
    if (waiting !== undefined) return waiting
    const before = underWay.get(key)
    if (before === undefined) return begin(key, work)
    const following = before
      .catch(() => undefined)
      .then(() => {
        next.delete(key)
        return begin(key, work)
      })
    next.set(key, following)
    return following
  }
}

/** Under which key a page looks the same to others too; null where it may be this visitor's own. */
export function sharedKey(c: Context, visit: Visit, page: Page): string | null {
  const plain = visit.signedIn === null && Object.keys(getCookie(c)).every((name) => name === displayCookie)
  if (!plain || page.cross !== undefined) return null
  const { pathname, search } = new URL(c.req.url)
  return JSON.stringify([pathname, search, writeDisplay(visit.display)])
}
