import { assets } from '#ui/assets.ts'
import { type Asked, guidePage, operatorPage } from '../operator/page.tsx'
import { type HouseSources, seeHouse } from '../operator/see-house.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { seeStatus } from './status.ts'
import { statusLines } from './status-lines.ts'

interface Shown {
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>
  readonly log: Log
}

const plain = 'text/plain; charset=utf-8'
const safely = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}
const html = (text: string) =>
  new Response(text, { headers: { ...safely, 'Content-Type': 'text/html; charset=utf-8' } })

/** What the operator's port answers: the state of the house as a page, its numbers. Nobody signs in here, so no person is in it. */
export function operatorPages(sources: HouseSources, { metrics, log }: Shown) {
  const { db, config, ready } = sources
  const pages: Readonly<Record<string, (asked: Asked) => Response | Promise<Response>>> = {
    '/': async (asked) => html(operatorPage(await seeHouse(sources), asked)),
    '/guide': (asked) => html(guidePage({ ...asked, isRefreshed: false })),
    '/ready': async () => {
      const found = await ready()
      return Response.json(found, { status: found.ready ? 200 : 503 })
    },
    '/metrics': async () => new Response(await metrics.text(), { headers: { 'Content-Type': metrics.contentType } }),
    '/status': async () =>
      new Response(`${statusLines(await seeStatus(db, config.backups)).join('\n')}\n`, {
        headers: { ...safely, 'Content-Type': plain },
      }),
  }
  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'GET' && pathname.startsWith('/assets/')) return asset(pathname)
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined
    if (page === undefined || request.method !== 'GET')
      return new Response(Object.keys(pages).join('\n'), { status: 404, headers: { 'Content-Type': plain } })
    try {
      return await page({
        lang: searchParams.get('lang') === 'en' ? 'en' : 'ko',
        isRefreshed: searchParams.has('every'),
      })
    } catch (error) {
      log('error', { kind: 'operator-page', page: pathname, error })
      return new Response('cannot be seen now; see the log\n', { status: 503, headers: { 'Content-Type': plain } })
    }
  }
}

function asset(path: string): Response {
  const found = assets().get(path)
  if (found === undefined) return new Response('', { status: 404 })
  const headers = { 'Content-Type': found.contentType, 'Cache-Control': 'max-age=31536000, immutable' }
  return new Response(new Uint8Array(found.body), { headers })
}
