import { timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import { networkOf } from '#kernel/http/network-of.ts'
import type { Result } from '#kit/result.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { registrarOffice, registrarPublic } from '../contract.ts'
import type { RegistrarRefusal } from '../core/refusal.ts'
import { askCode } from './ask-code.ts'
import { issue } from './issue.ts'
import type { LoadedVote } from './loaded-vote.ts'
import type { RegistrarMeans } from './means.ts'
import { open } from './open.ts'
import { prepare } from './prepare.ts'
import { prove } from './prove.ts'
import { type Answered, openRegistrar, type Registrar } from './registrar.ts'
import { voteSeer } from './see-vote.ts'

const officeHandlers = { prepare, open }
const publicHandlers = { 'ask-code': askCode, prove, issue }

/** The largest that a voter or a desk sends, and the office: a roster, a manifest. */
const largest = { public: 1024 * 1024, office: 16 * 1024 * 1024 }

/** Builds the web server of a registrar. It writes nothing down about a request. */
export function serveRegistrar(means: RegistrarMeans): { readonly app: Hono; readonly registrar: Registrar } {
  const registrar = openRegistrar(means)
  const app = new Hono()
  const seeVote = voteSeer()
  const { origin, secret } = means

  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('X-Content-Type-Options', 'nosniff')
  })
  app.onError((error, c) => {
    // Its sentence could hold what was sent; where it happened does not.
    console.error([error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))].join('\n'))
    return c.json({ error: 'bug' }, 500)
  })
  app.get('/health', (c) => c.json({ ok: true }))

  app.use('/office/*', async (c, next) => {
    const shown = c.req.header('Authorization') ?? ''
    return timingSafeEqual(sha256(shown), sha256(`Bearer ${secret}`))
      ? next()
      : c.json({ refusal: { kind: 'pass-refused' } }, 401)
  })
  app.use('/office/*', bodyLimit({ maxSize: largest.office, onError: (c) => refused(c, { kind: 'malformed', field: 'size' }) }))
  for (const [name, handle] of Object.entries(officeHandlers)) {
    const { input } = registrarOffice[name as keyof typeof officeHandlers]
    app.post(`/office/${name}`, (c) => answer(c, input, (value) => (handle as Office)(registrar, value)))
  }

  app.use('/votes/*', cors({ origin, allowMethods: ['GET', 'POST'], allowHeaders: ['Content-Type'], maxAge: 86_400 }))
  app.use('/votes/*', bodyLimit({ maxSize: largest.public, onError: (c) => refused(c, { kind: 'malformed', field: 'size' }) }))
  app.use('/votes/*', (c, next) =>
    c.req.method !== 'POST' || registrar.limits('address', addressIn(c))
      ? next()
      : Promise.resolve(refused(c, { kind: 'too-many' })),
  )
  const addressIn = (c: Context) => networkOf(means.addressOf(c))
  const ofVote = async (c: Context, give: (vote: LoadedVote) => Response | Promise<Response>): Promise<Response> => {
    const vote = await registrar.load(c.req.param('eh') ?? '')
    return vote.ok ? give(vote.value) : refused(c, vote.refusal)
  }
  app.get('/votes/:eh', (c) => ofVote(c, async (vote) => told(c, await seeVote(registrar, vote))))
  for (const [name, handle] of Object.entries(publicHandlers)) {
    const { input } = registrarPublic[name as keyof typeof publicHandlers]
    app.post(`/votes/:eh/${name}`, (c) =>
      ofVote(c, (vote) => answer(c, input, (value) => (handle as Public)(registrar, vote, value, addressIn(c)))),
    )
  }
  return { app, registrar }
}

type Office = (registrar: Registrar, input: unknown) => Answered<object>
type Public = (registrar: Registrar, vote: LoadedVote, input: unknown, from: string) => Answered<object>

async function answer(c: Context, input: z.ZodType, handle: (value: unknown) => Answered<object>): Promise<Response> {
  const read = input.safeParse(await c.req.json().catch(() => null))
  if (!read.success)
    return refused(c, { kind: 'malformed', field: read.error.issues[0]?.path.join('.') ?? '' })
  return told(c, await handle(read.data))
}

const told = (c: Context, result: Result<object, RegistrarRefusal>): Response =>
  result.ok ? c.json(result.value) : refused(c, result.refusal)

const statuses: Partial<Record<RegistrarRefusal['kind'], ContentfulStatusCode>> = {
  malformed: 400,
  'pass-refused': 403,
  'second-officer-needed': 403,
  'no-such-vote': 404,
  'mark-not-found': 404,
  'too-many': 429,
  'already-issued': 409,
  'has-voted': 409,
  'already-printed': 409,
  'not-open': 409,
  closed: 409,
}

const refused = (c: Context, refusal: RegistrarRefusal): Response => c.json({ refusal }, statuses[refusal.kind] ?? 422)
