import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { isDatabaseAway } from '#db/is-away.ts'
import { assets } from '#ui/assets.ts'
import { words } from '../messages.ts'
import { openApiDocument } from '../openapi.ts'
import { leadsAway, type Page } from '../page.ts'
import { addressOf } from './address-of.ts'
import { answerBody, answerQuery, carryOutJson, isAskedByBody } from './api.ts'
import { apiPage } from './api-page.tsx'
import { askedOf } from './asked-of.ts'
import { commandPage } from './command-page.tsx'
import { districtsPage } from './districts-page.tsx'
import { pageFinder } from './find-page.ts'
import { leaveCookie } from './own-cookie.ts'
import type { ServerParts } from './parts.ts'
import { permissionsPage } from './permissions-page.tsx'
import { rateCounter } from './rate-limit.ts'
import { readSentForm } from './read-sent-form.ts'
import { sharedKey, sharing } from './render-once.ts'
import { isLedFromElsewhere, sameSiteOnly, securityHeaders } from './security.ts'
import { showAway, showBug, showPage, showRefusal, showTaken } from './show-page.tsx'
import { ownPath, takeForm } from './take-form.ts'
import { displayCookie, langOf, readDisplay, type Visit, visitOf, writeDisplay } from './visit.ts'

/** The three choices of how pages are shown, and where to go then. */
const largestChoice = 8 * 1024
const largestBody = 1024 * 1024
/** A file of 20 MB, also where it comes as base64. */
const largestFile = 28 * 1024 * 1024
const aYear = 365 * 24 * 60 * 60

/** The pages of the rooms, and those that the kernel makes of their contracts. */
export const allPages = (parts: Pick<ServerParts, 'house' | 'pages' | 'roleName'>): readonly Page[] => [
  ...parts.pages,
  apiPage(parts.house),
  permissionsPage(parts),
  commandPage(parts.house),
]

/** Builds the web server of a house: pages, forms and the JSON API of every district, under `/{district}/`. */
export function buildServer(parts: ServerParts): Hono {
  const app = new Hono()
  const findPage = pageFinder(allPages(parts))
  app.use(compress())
  app.use(securityHeaders(parts.secureCookies))
  const counter = rateCounter(parts.limits, () => Date.parse(parts.clock()))
  const addressIn = addressOf(parts.proxies)
  app.use((c, next) => {
    const asked = askedOf(parts, findPage, c)
    return asked === null || counter.fromAddress(asked, addressIn(c)) ? next() : Promise.resolve(tooMany(c))
  })
  app.use(sameSiteOnly)
  const atMost = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (c) => {
        const title = words(langOf(c)).tooLarge
        return c.req.path.includes('/do/') ? c.text(title, 413) : c.json({ title, status: 413 }, 413)
      },
    })
  const sharedPages = sharing<Response>()
  const [choice, small, large] = [atMost(largestChoice), atMost(largestBody), atMost(largestFile)]
  app.post('/:district/display', choice)
  app.use((c, next) => (takesFile(c) ? large : small)(c, next))

  app.get('/health', (c) => c.json({ ok: true }))
  app.get('/ready', async (c) => {
    const found = await parts.ready()
    return c.json(found, found.ready ? 200 : 503, { 'Cache-Control': 'no-store' })
  })
  app.get('/assets/:name', (c) => {
    const asset = assets().get(c.req.path)
    if (asset === undefined) return c.notFound()
    const headers = { 'Content-Type': asset.contentType, 'Cache-Control': `public, max-age=${aYear}, immutable` }
    return c.body(new Uint8Array(asset.body), 200, headers)
  })
  app.get('/', async (c) => {
    const districts = await parts.districts()
    const [only, ...others] = districts
    if (only !== undefined && others.length === 0) return c.redirect(`/${only.id}`)
    return c.html(districtsPage(districts, langOf(c)))
  })

  const inDistrict = (answer: (visit: Visit, c: Context) => Promise<Response> | Response) => async (c: Context) => {
    const visit = await visitOf(parts, c)
    if (visit === null) return c.notFound()
    const { accountId, districtId } = visit.actor
    const asked = askedOf(parts, findPage, c)
    if (accountId !== null && asked !== null && !counter.byPerson(asked, districtId, accountId)) return tooMany(c)
    if (accountId !== null) c.header('Cache-Control', 'no-store')
    return answer(visit, c)
  }
  const takesFile = (c: Context): boolean => {
    const [, district = '', kind, room, name] = c.req.path.split('/')
    const command = parts.house.commands.get(`${room}.${name}`)?.contract
    if (kind === 'do') return command?.files !== undefined || command?.large === true
    if (kind === 'api')
      return command?.large === true || parts.house.queries.get(`${room}.${name}`)?.contract.computed === 'apart'
    return findPage(district, c.req.path)?.page.takes === 'post'
  }
  const nameIn = (c: Context) => `${c.req.param('room')}.${c.req.param('name')}`

  app.get(
    '/:district/api/openapi.json',
    inDistrict((_visit, c) => c.json(openApiDocument(parts.house, parts.version))),
  )
  app.get(
    '/:district/api/:room/:name',
    inDistrict((visit, c) => answerQuery(parts, visit, c, nameIn(c))),
  )
  app.post(
    '/:district/api/:room/:name',
    inDistrict((visit, c) =>
      isAskedByBody(parts, nameIn(c))
        ? answerBody(parts, visit, c, nameIn(c))
        : carryOutJson(parts, visit, c, nameIn(c)),
    ),
  )
  app.post(
    '/:district/do/:room/:name',
    inDistrict(async (visit, c) => {
      const taken = await takeForm(parts, visit, c, nameIn(c))
      const showing = { parts, visit, c }
      if (taken === null) return showRefusal(showing, { kind: 'command-not-found' })
      return showTaken(showing, findPage, taken)
    }),
  )
  app.post(
    '/:district/display',
    inDistrict(async (visit, c) => {
      const sent = await c.req.parseBody()
      const now = visit.display
      const wanted = readDisplay(
        [sent['lang'] ?? now.lang, sent['theme'] ?? now.theme, sent['text'] ?? now.text].join('.'),
      )
      leaveCookie(parts, c, displayCookie, writeDisplay(wanted), aYear)
      return c.redirect(ownPath(visit, String(sent['then'] ?? '')) ?? `/${visit.district.id}`, 303)
    }),
  )

  app.get(
    '/:district/*',
    inDistrict(async (visit, c) => {
      const found = findPage(visit.district.id, c.req.path)
      const showing = { parts, visit, c }
      if (found === null) return showRefusal(showing, { kind: 'page-not-found' })
      if (leadsAway(found.page) && isLedFromElsewhere(c)) return c.redirect(`/${visit.district.id}/sign-in`, 303)
      const show = () => showPage(showing, found.page, found.params, { findPage })
      const key = sharedKey(c, visit, found.page)
      return key === null ? show() : (await sharedPages(key, show)).clone()
    }),
  )
  app.post(
    '/:district/*',
    inDistrict(async (visit, c) => {
      const found = findPage(visit.district.id, c.req.path)
      const showing = { parts, visit, c }
      return found === null || found.page.takes !== 'post'
        ? showRefusal(showing, { kind: 'page-not-found' })
        : showPage(showing, found.page, found.params, { sent: await readSentForm(c) })
    }),
  )

  app.notFound((c) => c.text(words(langOf(c)).notFoundTitle, 404))
  app.onError(async (error, c) => {
    if (isDatabaseAway(error)) {
      parts.log({ level: 'error', kind: 'database-away', error })
      c.header('Retry-After', '5')
      if (c.req.path.includes('/api/')) return c.json({ title: words(langOf(c)).away, status: 503 }, 503)
      const visit = await visitOf(parts, c).catch(() => null)
      return visit === null ? c.text(words(langOf(c)).away, 503) : showAway({ parts, visit, c })
    }
    const reference = randomBytes(5).toString('hex')
    parts.log({ level: 'error', reference, error })
    if (c.req.path.includes('/api/'))
      return c.json({ title: words(langOf(c)).bug(reference), status: 500, reference }, 500)
    const visit = await visitOf(parts, c).catch(() => null)
    return visit === null ? c.text(words(langOf(c)).bug(reference), 500) : showBug({ parts, visit, c }, reference)
  })
  return app
}

/** Says that too much was asked, and when to try again. */
function tooMany(c: Context): Response {
  const title = words(langOf(c)).tooManyRequests
  c.header('Retry-After', '60')
  if (!c.req.path.includes('/api/')) return c.text(title, 429)
  return c.json({ title, status: 429 }, 429, { 'Content-Type': 'application/problem+json' })
}
