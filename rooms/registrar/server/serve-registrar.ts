import { timingSafeEqual } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { z } from 'zod'
import { networkOf } from '#kernel/http/network-of.ts'
import type { Result } from '#kit/result.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { registrarOffice, registrarPublic } from '../contract.ts'
import type { RegistrarRefusal } from '../core/refusal.ts'
import { askCode } from './ask-code.ts'
import { close } from './close.ts'
import { destroy } from './destroy.ts'
import { enterRoster } from './enter-roster.ts'
import { hand } from './hand.ts'
import { issue } from './issue.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { mark } from './mark.ts'
import type { RegistrarMeans } from './means.ts'
import { open } from './open.ts'
import { placeOfError } from './place-of-error.ts'
import { prepare } from './prepare.ts'
import { printCards } from './print-cards.ts'
import { prove } from './prove.ts'
import { proveIdentity } from './prove-identity.ts'
import { readLog } from './read-log.ts'
import { type Answered, openRegistrar, type Registrar } from './registrar.ts'
import { revokeCards } from './revoke-cards.ts'
import { seeAttendance } from './see-attendance.ts'
import { voteSeer } from './see-vote.ts'
import { standIn } from './stand-in.ts'
import { statusOf } from './status-of.ts'
import { unmark } from './unmark.ts'

/** What the office asks by the name of a vote that may not be open yet, or is destroyed; and what it asks of an open one. */
const officeHandlers = { prepare, open, destroy }
const officeOfVote = { roster: enterRoster, attendance: seeAttendance, close, hand }
const publicHandlers = {
  ...{ 'ask-code': askCode, prove, 'prove-identity': proveIdentity, issue },
  ...{ mark, unmark, cards: printCards, 'revoke-cards': revokeCards },
}

/** The largest that a voter or a desk sends, and the office: a roster, a manifest. */
const largest = { public: 1024 * 1024, office: 16 * 1024 * 1024, page: 16 * 1024 }

/** Builds the web server of a registrar. It writes nothing down about a request. */
export function serveRegistrar(means: RegistrarMeans): { readonly app: Hono; readonly registrar: Registrar } {
  const registrar = openRegistrar(means)
  const app = new Hono()
  const seeVote = voteSeer()
  const addressIn = (c: Context) => networkOf(means.addressOf(c))

  app.use(quietHeaders)
  app.onError((error, c) => {
    console.error(placeOfError(error))
    return c.json({ error: 'bug' }, 500)
  })
  app.get('/health', (c) => c.json({ ok: true }))

  app.use('/office/*', officeOnly(means.secret), atMost(largest.office))
  for (const [name, handle] of Object.entries(officeHandlers)) {
    const { input } = registrarOffice[name as keyof typeof officeHandlers]
    app.post(`/office/${name}`, (c) => answer(c, input, (value) => (handle as OfOffice)(registrar, value)))
  }
  for (const [name, handle] of Object.entries(officeOfVote)) {
    const { input } = registrarOffice[name as keyof typeof officeOfVote]
    app.post(`/office/${name}`, (c) =>
      answer(c, input, async (value) => {
        const vote = await registrar.load((value as { readonly eh: string }).eh)
        return vote.ok ? (handle as OfVote)(registrar, vote.value, value, '') : vote
      }),
    )
  }

  app.use('/votes/*', cors({ origin: means.origin, allowMethods: ['GET', 'POST'], allowHeaders: ['Content-Type'] }))
  app.use('/votes/*', atMost(largest.public))
  app.use('/votes/*', (c, next) =>
    c.req.method !== 'POST' || registrar.limits('address', addressIn(c))
      ? next()
      : Promise.resolve(refused(c, { kind: 'too-many' })),
  )
  const ofVote =
    (give: (vote: LoadedVote, c: Context) => Response | Promise<Response>) =>
    async (c: Context): Promise<Response> => {
      const vote = await registrar.load(c.req.param('eh') ?? '')
      return vote.ok ? give(vote.value, c) : refused(c, vote.refusal)
    }
  app.get(
    '/votes/:eh',
    ofVote(async (vote, c) => told(c, await seeVote(registrar, vote))),
  )
  app.get(
    '/votes/:eh/issuance/*',
    ofVote((vote, c) => readLog(registrar, vote, c, c.req.path.split('/issuance/')[1] ?? '')),
  )
  for (const [name, handle] of Object.entries(publicHandlers)) {
    const { input } = registrarPublic[name as keyof typeof publicHandlers]
    const ask = handle as OfVote
    app.post(
      `/votes/:eh/${name}`,
      ofVote((vote, c) => answer(c, input, (value) => ask(registrar, vote, value, addressIn(c)))),
    )
  }

  // A browser goes to a provider and comes back as a page does, so that no script of the booth talks to it.
  app.use('/identity/*', (c, next) =>
    registrar.limits('address', addressIn(c)) ? next() : Promise.resolve(refused(c, { kind: 'too-many' })),
  )
  app.get('/identity/start', (c) => registrar.visits.start(c))
  app.get('/identity/back/:provider', (c) => registrar.visits.back(c, c.req.param('provider')))
  app.use('/stand-in/*', atMost(largest.page))
  app.on(['GET', 'POST'], '/stand-in/identity', (c) => standIn(means, c))
  return { app, registrar }
}

type OfOffice = (registrar: Registrar, input: unknown) => Answered<object>
type OfVote = (registrar: Registrar, vote: LoadedVote, input: unknown, from: string) => Answered<object>

const quietHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Content-Type-Options', 'nosniff')
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

const officeOnly =
  (secret: string): MiddlewareHandler =>
  async (c, next) => {
    const shown = sha256(c.req.header('Authorization') ?? '')
    return timingSafeEqual(shown, sha256(`Bearer ${secret}`))
      ? next()
      : c.json({ refusal: { kind: 'pass-refused' } }, 401)
  }

const atMost = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: (c) => refused(c, { kind: 'malformed', field: 'size' }) })

async function answer(c: Context, input: z.ZodType, handle: (value: unknown) => Answered<object>): Promise<Response> {
  const read = input.safeParse(await c.req.json().catch(() => null))
  if (read.success) return told(c, await handle(read.data))
  return refused(c, { kind: 'malformed', field: read.error.issues[0]?.path.join('.') ?? '' })
}

const told = (c: Context, result: Result<object, RegistrarRefusal>): Response =>
  result.ok ? c.json(result.value) : refused(c, result.refusal)

const refused = (c: Context, refusal: RegistrarRefusal): Response => c.json({ refusal }, statusOf(refusal))
