import type { Context } from 'hono'
import { Fragment, h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { permits } from '#kit/actor.ts'
import { HouseRefusal } from '#kit/contract.ts'
import { refuse } from '#kit/result.ts'
import { errorSummaryId } from '#ui/error-summary.tsx'
import { type NavItem, PageContext } from '#ui/page-context.ts'
import { explainRefusal } from '../explain.ts'
import type { AnyRefusal, Ask } from '../handler.ts'
import { words } from '../messages.ts'
import { notPermitted } from '../not-permitted.ts'
import { standingOn } from '../own-unit.ts'
import {
  type Crossed,
  type Download,
  isArrival,
  isDeparture,
  isDownload,
  isRefused,
  type LongFile,
  type Page,
  type RefusedForm,
  type SentForm,
} from '../page.ts'
import { reading, readingNothing } from '../run-query.ts'
import { readBookmarks } from './bookmark-cookie.ts'
import { ErrorPage } from './error-page.tsx'
import type { FindPage } from './find-page.ts'
import { leaveKept, takeKept } from './kept-cookie.ts'
import type { NavLink, ServerParts } from './parts.ts'
import { ProvePage } from './prove-page.tsx'
import { ReasonPage } from './reason-page.tsx'
import { statusOf } from './refusal-status.ts'
import { rolesThatMay } from './roles-in-words.ts'
import { takeWord } from './said-cookie.ts'
import { allowedWithCamera, policyOfMap, policyOfVote } from './security.ts'
import { type FormTaken, takeArrival } from './take-form.ts'
import { UnclaimedForm } from './unclaimed-form.tsx'
import { UnsentPage } from './unsent-page.tsx'
import type { Visit } from './visit.ts'

export interface Showing {
  readonly parts: ServerParts
  readonly visit: Visit
  readonly c: Context
}

/** What a page answers besides its address: a form that a command refused, or one that was sent to the page itself. */
interface Answering {
  readonly form?: RefusedForm
  /** Where the refused form stood, with its query: the page is shown again as it was. */
  readonly stoodOn?: string
  readonly sent?: SentForm
  /** Finds the page where a command that an arrival carried out is shown when refused. */
  readonly findPage?: FindPage
}

/** The menu as this person sees it at this address; a link with sister pages is current on each of them. */
function navOf(links: readonly NavLink[], visit: Visit, path: string): readonly NavItem[] {
  const { lang } = visit.display
  const seen = links.filter(({ permission }) => permission === undefined || permits(permission, visit.actor))
  return seen.map((link) => {
    const href = `/${visit.district.id}${link.path}`
    const under = navOf(link.under ?? [], visit, path)
    const own = path === href || path.startsWith(`${href}/`)
    return { href, label: link.label[lang], current: own || under.some(({ current }) => current), under }
  })
}

/** Whether a form, refused like this, is no longer shown to whom it is refused: what was typed is shown instead. */
const takesFormAway = ({ kind }: AnyRefusal): boolean => kind === 'not-permitted' || kind === 'not-own-unit'

/** Renders one page for one visit; all that it reads comes from one snapshot. */
export async function showPage(
  showing: Showing,
  page: Page,
  params: Readonly<Record<string, string>>,
  answering: Answering = {},
): Promise<Response> {
  const { form = null, stoodOn = showing.c.req.url, sent = null, findPage = () => null } = answering
  const { parts, visit, c } = showing
  const at = new URL(stoodOn, c.req.url)
  const unsent = (form: RefusedForm, refusal: AnyRefusal) => (
    <UnsentPage
      form={form}
      sentence={explainRefusal(parts.house, '', refusal, visit.display.lang)}
      stoodOn={at.pathname + at.search}
      roles={rolesThatMay(parts, refusal, visit.display.lang)}
    />
  )
  const bar = (refusal: AnyRefusal) =>
    form === null || !takesFormAway(refusal)
      ? showRefusal(showing, refusal, page.permission.name.split('.')[0])
      : send(showing, unsent(form, refusal), statusOf(refusal), { refused: true, at })
  if (form !== null && takesFormAway(form.refusal)) return bar(form.refusal)
  if (form !== null && form.refusal.kind === 'proof-too-old') {
    return send(showing, <ProvePage form={form} stoodOn={stoodOn} />, statusOf(form.refusal), { refused: true })
  }
  if (!permits(page.permission, visit.actor)) return bar(notPermitted(page.permission, visit.actor))
  const { lang } = visit.display
  const now = parts.clock()
  const access = { log: parts.access, given: null }
  const reader = { actor: visit.actor, now, queries: parts.house.queries, memory: parts.memory, access }
  const kept = page.comes === 'back' ? takeKept(parts, visit, c) : null
  const bookmarks = (of: string) => readBookmarks(parts, visit.district.id, c, of)
  const asking = { actor: visit.actor, lang, now, params, query: queryOf(at), form, sent, bookmarks }
  const { prepare, gather, cross } = page
  const prepared =
    prepare !== undefined
      ? await readingNothing(reader, (ask) => prepare({ ...asking, ask }))
      : gather !== undefined
        ? await reading(parts.means.db, reader, (ask) => gather({ ...asking, ask }))
        : null
  let notOwn: string | null = null
  const render = async (ask: Ask): Promise<Crossed> => {
    if (cross !== undefined) return cross({ ...asking, ask, kept })
    const { actor, refusal } = await standingOn(parts.means.unitsOf, ask, visit.actor, page.about?.(params) ?? null)
    if (refusal !== null) notOwn = explainRefusal(parts.house, '', refusal, lang)
    if (refusal !== null && !permits(page.permission, actor)) return refuse(refusal)
    return page.render({ ...asking, actor, ask }, prepared)
  }
  const rendered = await (page.database === 'none' || gather !== undefined
    ? readingNothing(reader, render)
    : reading(parts.means.db, reader, render))
  if (isRefused(rendered)) {
    const needed = HouseRefusal.safeParse(rendered.refusal)
    if (needed.data?.kind !== 'reason-needed') return bar(rendered.refusal)
    const shown = (
      <ReasonPage parts={parts} queries={needed.data.queries} form={form} stoodOn={at.pathname + at.search} />
    )
    return send(showing, shown, form === null ? 200 : statusOf(form.refusal), { refused: form !== null, at })
  }
  if (isDownload(rendered)) {
    if ('bytes' in rendered) return sendFile(c, rendered)
    const { memory: _memory, ...plain } = reader
    return sendLongFile(c, rendered, (piece) => reading(parts.means.db, plain, (ask) => rendered.readPiece(ask, piece)))
  }
  if (isDeparture(rendered)) {
    leaveKept(parts, visit, c, rendered.keeps)
    return c.redirect(rendered.departsTo, 303)
  }
  if (isArrival(rendered)) return showTaken(showing, findPage, await takeArrival(parts, visit, c, rendered))
  const headers = headersFor(page, parts)
  return form === null
    ? send(showing, rendered, 200, { notOwn, headers })
    : send(showing, rendered, statusOf(form.refusal), { refused: true, form, at, notOwn, headers })
}

/** What a page says of itself whose browser may reach more than this house, or look through the camera. */
function headersFor({ showsMap, reachesVote, usesCamera }: Page, { map, voteOrigins }: ServerParts): Headers {
  const headers = new Headers()
  if (showsMap === true && map !== null) headers.set('Content-Security-Policy', policyOfMap(map))
  if (reachesVote === true && voteOrigins !== undefined)
    headers.set('Content-Security-Policy', policyOfVote(voteOrigins))
  if (usesCamera === true) headers.set('Permissions-Policy', allowedWithCamera)
  return headers
}

/** Leads on from what a form or an arrival carried out; refused, shows the page that it stands on again. */
export async function showTaken(showing: Showing, findPage: FindPage, taken: FormTaken): Promise<Response> {
  const { visit, c } = showing
  if (taken.done) return c.redirect(taken.next, 303)
  const stoodOn = taken.page ?? c.req.path
  const found = findPage(visit.district.id, stoodOn)
  return found === null
    ? showRefusal(showing, { kind: 'page-not-found' })
    : showPage(showing, found.page, found.params, { form: taken.form, stoodOn })
}

/** The query of an address; of a name that stands there twice, the first counts. */
const queryOf = (at: URL): Readonly<Record<string, string>> => Object.fromEntries([...at.searchParams].toReversed())

/** Nothing in a file runs, even where a browser opens it by itself. */
const inertFile = "default-src 'none'; sandbox"

/** A name as a header carries it (RFC 8187): the signs that an address leaves as they are, a header may not. */
const encodedName = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const headersOfFile = ({ fileName, contentType, shown }: Pick<Download, 'fileName' | 'contentType' | 'shown'>) => ({
  'Content-Type': contentType,
  'Content-Disposition': `${shown === true ? 'inline' : 'attachment'}; filename*=UTF-8''${encodedName(fileName)}`,
  'Content-Security-Policy': inertFile,
})

const sendFile = (c: Context, file: Download): Response => c.body(new Uint8Array(file.bytes), 200, headersOfFile(file))

/** A piece is read when the browser has taken the one before; where one cannot be, the file ends short of its length. */
function sendLongFile(c: Context, file: LongFile, readPiece: (piece: number) => Promise<Uint8Array>): Response {
  let next = 0
  const stream = new ReadableStream<Uint8Array>({
    async pull(taker) {
      if (next === file.pieces) return taker.close()
      next += 1
      taker.enqueue(await readPiece(next - 1))
    },
  })
  return c.body(stream, 200, { ...headersOfFile(file), 'Content-Length': String(file.length) })
}

/** Shows a refusal as a page of its own, in the words of the room whose page it is: what went wrong and what to do. */
export function showRefusal(showing: Showing, refusal: AnyRefusal, room = ''): Response {
  const { parts, visit, c } = showing
  const { lang } = visit.display
  const status = statusOf(refusal)
  const sentence = explainRefusal(parts.house, room, refusal, lang)
  const roles = rolesThatMay(parts, refusal, lang)
  const { pathname, search } = new URL(c.req.url)
  const missing = roles === null ? null : { roles, stoodOn: pathname + search }
  return send(showing, <ErrorPage status={status} sentence={sentence} missing={missing} />, status)
}

/** Shows that the program failed, with the number under which the log tells why. */
export const showBug = (showing: Showing, reference: string): Response =>
  send(showing, <ErrorPage status={500} sentence={words(showing.visit.display.lang).bug(reference)} />, 500)

/** Shows that the database is away for a while. */
export const showAway = (showing: Showing): Response =>
  send(showing, <ErrorPage status={503} sentence={words(showing.visit.display.lang).away} />, 503)
/** What is said of a page beside its content: whether a form was refused, at which address, and that it is not one's own. */
interface Sending {
  readonly refused?: boolean
  /** The form that was refused: the page says why, or else it is said before the page's own content. */
  readonly form?: RefusedForm
  readonly at?: URL
  readonly notOwn?: string | null
  /** What its browser may load, where that is more than of every page. */
  readonly headers?: Headers
}

export function send(
  { parts, visit, c }: Showing,
  content: VNode,
  status: 200 | 401 | 403 | 404 | 409 | 422 | 500 | 503,
  { refused = false, form, at = new URL(c.req.url), notOwn = null, headers = new Headers() }: Sending = {},
) {
  const { lang, theme, text } = visit.display
  const value = {
    lang,
    theme,
    text,
    district: { id: visit.district.id, name: lang === 'ko' ? visit.district.name : visit.district.nameEn },
    path: at.pathname + at.search,
    csrf: visit.signedIn?.csrf ?? null,
    person: visit.signedIn === null ? null : { label: visit.signedIn.label(lang), unread: visit.signedIn.unread ?? 0 },
    refused,
    notOwn,
    said: takeWord(parts, visit, c),
    map: parts.map,
    sample: parts.sample === true,
    nav: navOf(parts.nav, visit, at.pathname),
  }
  for (const [name, value] of headers) c.header(name, value)
  const written = (first?: VNode) =>
    renderToString(<PageContext.Provider value={{ ...value, first }}>{content}</PageContext.Provider>)
  const html = written()
  const isSaid =
    form === undefined ||
    html.includes(` id="${errorSummaryId}"`) ||
    html.includes(renderToString(h(Fragment, null, form.sentence)))
  return c.html(`<!doctype html>${isSaid ? html : written(<UnclaimedForm form={form} />)}`, status)
}
