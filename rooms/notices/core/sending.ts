import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'

const Host = z.string().regex(/^[a-z0-9.-]+$/)

/** A mail server that takes what Madang sends. Its password stands in a file of its own. */
export const MailServer = z.strictObject({
  host: Host,
  port: z.int().min(1).max(65_535),
  /** TLS from the first byte (usually port 465), or begun in the conversation (587). Without, only in the demonstration. */
  tls: z.enum(['from-start', 'begun', 'none']).default('begun'),
  from: z.string().min(3).max(300),
  user: z.string().min(1).optional(),
  passwordFile: z.string().min(1).optional(),
  /** Whether its address may be one of the office's own network. */
  privateNetwork: z.boolean().default(false),
})

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
const Json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)]),
)

/** An HTTP gateway that takes texts: where, with which headers, and in which form. `{to}`, `{text}`, `{id}` and `{secret}` are filled in. */
export const TextGateway = z.strictObject({
  address: z.url({ protocol: /^https?$/ }),
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string()).default({}),
  body: Json,
  secretFile: z.string().min(1).optional(),
  privateNetwork: z.boolean().default(false),
})

/** The file that says how this house sends. A way that is left out is not there. */
export const SendingFile = z.strictObject({ mail: MailServer.optional(), text: TextGateway.optional() })
export type SendingFile = z.infer<typeof SendingFile>

export type SendingRefused =
  | { readonly kind: 'sending-unreadable'; readonly at: string }
  | { readonly kind: 'sending-without-tls'; readonly way: 'mail' | 'text' }
  | { readonly kind: 'sending-secret-half'; readonly way: 'mail' | 'text' }

/** Decides whether the file of sending holds: readable, over TLS but in the demonstration, and no secret half given. */
export function readSending(json: unknown, demonstration: boolean): Result<SendingFile, SendingRefused> {
  const parsed = SendingFile.safeParse(json)
  if (!parsed.success) {
    const at = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    return refuse({ kind: 'sending-unreadable', at })
  }
  const { mail, text } = parsed.data
  if (!demonstration && mail?.tls === 'none') return refuse({ kind: 'sending-without-tls', way: 'mail' })
  if (!demonstration && text?.address.startsWith('http://') === true)
    return refuse({ kind: 'sending-without-tls', way: 'text' })
  if ((mail?.user === undefined) !== (mail?.passwordFile === undefined))
    return refuse({ kind: 'sending-secret-half', way: 'mail' })
  const usesSecret = text !== undefined && JSON.stringify([text.headers, text.body]).includes('{secret}')
  if (usesSecret !== (text?.secretFile !== undefined)) return refuse({ kind: 'sending-secret-half', way: 'text' })
  return ok(parsed.data)
}

export type Filled = Readonly<Record<'to' | 'text' | 'id' | 'secret', string>>

const fillText = (text: string, filled: Filled): string =>
  text.replaceAll(/\{(to|text|id|secret)\}/g, (_all, name: keyof Filled) => filled[name])

/** Fills in a template of a request's body. Only texts are filled, each by itself, so that no text can add a field. */
export function fillBody(template: Json, filled: Filled): Json {
  if (typeof template === 'string') return fillText(template, filled)
  if (Array.isArray(template)) return template.map((one: Json) => fillBody(one, filled))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillBody(value as Json, filled)]))
}

/** Fills in the headers of a request. What a header cannot hold is left out of it. */
export const fillHeaders = (
  headers: Readonly<Record<string, string>>,
  filled: Filled,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, fillText(value, filled).replaceAll(/[^\x20-\x7e]/g, '')]),
  )
