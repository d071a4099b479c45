import type { Db } from '#db/connect.ts'
import type { Configuration } from '../settings.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { seeStatus } from './status.ts'
import { statusLines } from './status-lines.ts'

interface Shown {
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>
  readonly ready: () => Promise<{ readonly ready: boolean }>
  readonly log: Log
}

const plain = 'text/plain; charset=utf-8'

/** What the operator's port answers: is it ready, its numbers, its state. Nobody signs in here, so no person is in it. */
export function operatorPages({ db }: { readonly db: Db }, { backups }: Configuration, { metrics, ready, log }: Shown) {
  const pages: Readonly<Record<string, () => Promise<Response>>> = {
    '/ready': async () => {
      const found = await ready()
      return Response.json(found, { status: found.ready ? 200 : 503 })
    },
    '/metrics': async () => new Response(await metrics.text(), { headers: { 'Content-Type': metrics.contentType } }),
    '/status': async () =>
      new Response(`${statusLines(await seeStatus(db, backups)).join('\n')}\n`, { headers: { 'Content-Type': plain } }),
  }
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined
    if (page === undefined || request.method !== 'GET')
      return new Response(Object.keys(pages).join('\n'), { status: 404 })
    try {
      return await page()
    } catch (error) {
      log('error', { kind: 'operator-page', page: pathname, error })
      return new Response('cannot be seen now; see the log\n', { status: 503 })
    }
  }
}
