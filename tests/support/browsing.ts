import type { Hono } from 'hono'
import { pages } from '#apps/server/pages.ts'
import { pageFinder } from '#kernel/http/find-page.ts'
import { demoAccount } from '#samples/teller.ts'
import { formsOf, type PageForm } from './forms-of.ts'
import type { Visited, Visitor } from './under-way/doing.ts'
import { proofToken } from './under-way/people.ts'

const socket = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
const origin = 'http://madang.test'
const home = '/geumcheon'
const findPage = pageFinder(pages)

/** A form as somebody finds it: the command that it sends, and the page on which it stands. */
export interface FoundForm extends PageForm {
  readonly command: string
  readonly path: string
}

export interface Shown {
  readonly status: number
  readonly html: string
}

/** One person's browser, on the web server of a test. */
export interface Browser {
  readonly open: (path: string) => Promise<Shown>
  /** Sends a form's fields to a command, or to a page that reads what it is sent. */
  readonly send: (path: string, body: URLSearchParams | FormData) => Promise<Shown>
}

/** The browser of a demonstration account or of a neighbour who joins by a code, just proven; a visitor's is nobody's. */
export async function browserOf(app: Hono, who: Visitor, lastCode: () => string): Promise<Browser> {
  let cookie = ''
  const ask = (path: string, request: RequestInit = {}) => {
    const headers = { ...request.headers, Cookie: cookie, Host: 'madang.test', Origin: origin }
    return app.request(`${origin}${path}`, { ...request, headers }, socket)
  }
  const call = async (command: string, input: object) => {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await ask(`${home}/api/identity/${command}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers,
    })
    cookie = (answer.headers.get('Set-Cookie') ?? cookie).split(';')[0] ?? ''
  }
  if (who === 'neighbour') {
    const token = 'neighbour-'.padEnd(32, 'n')
    await call('ask-code', { token, contact: 'neighbour@example.org' })
    await call('sign-in-with-code', { token, code: lastCode() })
    const agreed = { agreesToName: true, agreesToContact: true, isFourteen: true }
    await call('join-with-code', { token, accountId: 'neighbour', displayName: '이웃', ...agreed })
    await call('ask-proof-code', { token: proofToken })
  } else if (who !== 'visitor') {
    // One session more, so that there is another to end.
    for (let session = 1; session <= 2; session += 1) await call('start-demo-session', { accountId: demoAccount(who) })
    await call('prove-for-demonstration', {})
  }
  const shown = async (answer: Response) => ({ status: answer.status, html: await answer.text() })
  return {
    open: async (path) => shown(await ask(path)),
    send: async (path, body) => shown(await ask(path, { method: 'POST', body })),
  }
}

/** How a page is shown is chosen by no command. */
const leftOut = /choose-display/

/** What makes two forms the same for a test: the command, the kind of page, and the fields without their numbers. */
const kindOfForm = ({ command, path, fields }: FoundForm): string =>
  [
    command,
    findPage('geumcheon', path.split('?')[0] ?? '')?.page.path,
    ...new Set(fields.map(({ name, kind }) => `${name.replaceAll(/\d+/g, '#')}:${kind}`)),
  ].join(' ')

/** The forms of commands on a page. */
export const formsOn = (html: string, path: string): readonly FoundForm[] =>
  formsOf(html).flatMap((form) => {
    const command = (form.action.split('/do/')[1] ?? '').replace('/', '.')
    return leftOut.test(form.action) ? [] : [{ ...form, command, path }]
  })

/** Opens a page, saying why others' personal data are read where it asks for that. */
async function openWithReason(browser: Browser, path: string, sent: Visited[2]): Promise<string> {
  const { html } = await browser.open(path)
  const asks = formsOf(html).find(({ action }) => action.endsWith('/privacy/give-reason'))
  if (asks !== undefined) {
    await browser.send(asks.action, bodyOf(asks, { reason: 'roles', words: '검사' }))
    return (await browser.open(path)).html
  }
  if (sent === undefined) return html
  const body = new FormData()
  body.set('_csrf', /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '')
  for (const [name, value] of Object.entries(sent)) body.set(name, value)
  return (await browser.send(path, body)).html
}

/** A form's fields as they stand, with some otherwise. */
export function bodyOf(form: PageForm, otherwise: Readonly<Record<string, string>> = {}): URLSearchParams {
  const body = new URLSearchParams()
  for (const { name, kind, value } of form.fields) if (kind !== 'tick' && kind !== 'file') body.append(name, value)
  for (const [name, value] of Object.entries(otherwise)) body.set(name, value)
  return body
}

interface Walk {
  /** Addresses that are opened whatever stands there, before all that links lead to. */
  readonly visited: readonly Visited[]
  /** How many pages of one kind are opened by following links. */
  readonly atMostOfAKind: number
  /** The forms that were found before, by anybody. */
  readonly known: Set<string>
}

/** The forms that somebody finds on the pages named and from home on, each kind of form once. */
export async function formsFrom(
  browser: Browser,
  { visited, atMostOfAKind, known }: Walk,
): Promise<readonly FoundForm[]> {
  const found: FoundForm[] = []
  const take = (html: string, path: string) => {
    for (const form of formsOn(html, path)) {
      const kind = kindOfForm(form)
      if (known.has(kind)) continue
      known.add(kind)
      found.push(form)
    }
  }
  for (const [, path, sent] of visited) take(await openWithReason(browser, `${home}${path}`, sent), `${home}${path}`)
  const seen = new Map<string, number>()
  const waiting = [home, ...pages.flatMap(({ path }) => (path.includes(':') ? [] : [`${home}${path}`]))]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = findPage('geumcheon', path.split('?')[0] ?? '')?.page
    const times = seen.get(page?.path ?? '') ?? 0
    if (page === undefined || times >= atMostOfAKind) continue
    seen.set(page.path, times + 1)
    const { html } = await browser.open(path)
    take(html, path)
    waiting.push(...[...html.matchAll(/href="(\/geumcheon[^"#]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&')))
  }
  return found
}
