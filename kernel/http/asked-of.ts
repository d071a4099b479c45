import type { Context } from 'hono'
import type { FindPage } from './find-page.ts'
import type { ServerParts } from './parts.ts'
import type { Asked } from './rate-limit.ts'

/** What a request asks by how dear it is; null for what costs nothing: files of the pages, and whether the server lives. */
export function askedOf(parts: Pick<ServerParts, 'house'>, findPage: FindPage, c: Context): Asked | null {
  const [, district = '', area = '', room, name] = c.req.path.split('/')
  if (['assets', 'health', 'ready'].includes(district)) return null
  const isSent = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if (area === 'api' || area === 'do') {
    const asked = `${room}.${name}`
    const query = parts.house.queries.get(asked)?.contract
    const contract = query ?? parts.house.commands.get(asked)?.contract
    if (contract?.permission.opens === 'secret') return 'by-secret'
    if (isSent && contract?.permission.opens === 'session') return 'signing-in'
    if (query !== undefined) return isSent && query.database === 'none' ? 'checking' : 'reading'
    return isSent ? 'writing' : 'reading'
  }
  const page = findPage(district, c.req.path)?.page
  // Opening a secret address is the try itself.
  if (page?.permission.opens === 'secret') return 'by-secret'
  if (page?.permission.opens === 'session' && page.cross !== undefined) return 'signing-in'
  if (isSent) return page?.takes === 'post' ? 'checking' : 'writing'
  return 'reading'
}
