import type { Context } from 'hono'
import { LocalDate } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import { explainRefusal } from '../explain.ts'
import { readFormValues } from '../form-values.ts'
import type { AnyRefusal, Ask, QueryHandler } from '../handler.ts'
import { runCommand } from '../run-command.ts'
import { reading, readingNothing } from '../run-query.ts'
import { addressOf } from './address-of.ts'
import { changeBookmarks } from './bookmark-cookie.ts'
import { networkOf } from './network-of.ts'
import type { ServerParts } from './parts.ts'
import { statusOf } from './refusal-status.ts'
import { changeSession } from './session-cookie.ts'
import type { Visit } from './visit.ts'

/** Answers a query asked through the JSON API: GET with the input in the query string. */
export async function answerQuery(parts: ServerParts, visit: Visit, c: Context, name: string): Promise<Response> {
  const handler = parts.house.queries.get(name)
  if (handler === undefined) return problem(parts, visit, c, name, { kind: 'query-not-found' })
  return answer(parts, visit, c, handler, readFormValues(handler.contract.input, c.req.query()))
}

/** Whether a name is that of a query whose input is sent as a body. */
export const isAskedByBody = (parts: ServerParts, name: string): boolean =>
  parts.house.queries.get(name)?.contract.sent === 'body'

/** Answers a query whose input is as large as a file: POST with a JSON body. */
export async function answerBody(parts: ServerParts, visit: Visit, c: Context, name: string): Promise<Response> {
  const handler = parts.house.queries.get(name)
  if (handler === undefined) return problem(parts, visit, c, name, { kind: 'query-not-found' })
  return answer(parts, visit, c, handler, await readJson(c))
}

async function answer(parts: ServerParts, visit: Visit, c: Context, handler: QueryHandler, input: unknown) {
  const access = { log: parts.access, given: reasonIn(c.req.header('Access-Reason')) }
  const reader = { actor: visit.actor, now: parts.clock(), queries: parts.house.queries, memory: parts.memory, access }
  const asked = (ask: Ask) => ask(handler.contract, input as Readonly<Record<string, unknown>>)
  const answered = (await (handler.contract.database === 'none'
    ? readingNothing(reader, asked)
    : reading(parts.means.db, reader, asked))) as Result<unknown, AnyRefusal>
  return answered.ok ? c.json(answered.value) : problem(parts, visit, c, handler.contract.name, answered.refusal)
}

/** Carries out a command sent through the JSON API: POST with a JSON body. */
export async function carryOutJson(parts: ServerParts, visit: Visit, c: Context, name: string): Promise<Response> {
  const handler = parts.house.commands.get(name)
  if (handler === undefined) return problem(parts, visit, c, name, { kind: 'command-not-found' })
  const effectiveOn = readEffectiveOn(c.req.header('Effective-On'))
  if (!effectiveOn.ok) return problem(parts, visit, c, name, effectiveOn.refusal)
  const outcome = await runCommand(parts.means, {
    handler,
    actor: visit.actor,
    input: await readJson(c),
    now: parts.clock(),
    effectiveOn: effectiveOn.value,
    key: c.req.header('Idempotency-Key')?.slice(0, 200),
    from: networkOf(addressOf(parts.proxies)(c)),
  })
  if (!outcome.ok) return problem(parts, visit, c, name, outcome.refusal)
  changeSession(parts, visit.district.id, c, outcome.value.session)
  changeBookmarks(parts, visit.district.id, c, outcome.value.bookmark)
  return c.json(outcome.value.reply)
}

/** Reads a date of effect; an unreadable one is refused at its own field. */
export function readEffectiveOn(text: string | undefined): Result<LocalDate | undefined, AnyRefusal> {
  if (text === undefined || text === '') return { ok: true, value: undefined }
  const parsed = LocalDate.safeParse(text)
  if (parsed.success) return { ok: true, value: parsed.data }
  const refusal = {
    kind: 'invalid-input',
    issues: [{ path: '_effectiveOn', code: 'invalid_format', expected: 'date' }],
  }
  return refuse(refusal)
}

/** Why somebody reads personal data of others: words, percent-encoded as a header holds no Korean; null without any. */
function reasonIn(header = ''): string | null {
  try {
    return decodeURIComponent(header).trim().slice(0, 200) || null
  } catch {
    return null
  }
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    return undefined
  }
}

function problem(parts: ServerParts, visit: Visit, c: Context, name: string, refusal: AnyRefusal): Response {
  const status = statusOf(refusal)
  const title = explainRefusal(parts.house, name.split('.')[0] ?? '', refusal, visit.display.lang)
  return c.json({ title, status, refusal }, status, { 'Content-Type': 'application/problem+json' })
}
