import { type LookupAddress, lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestOverTls } from 'node:https'
import { connect, isIP, type LookupFunction, type Socket } from 'node:net'
import { isPrivateAddress } from './private-address.ts'

/** A host and port that the configuration names. */
export interface AllowedHost {
  readonly host: string
  readonly port: number
  /** Whether its address may be one of this machine or of the office's own network. */
  readonly privateNetwork: boolean
}

export interface OutgoingRequest {
  readonly method?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

/** The one way out: every connection that this house begins to another machine, but for its database. */
export interface Outgoing {
  readonly fetch: (address: string, request: OutgoingRequest) => Promise<Response>
  readonly connect: (place: { readonly host: string; readonly port: number }) => Promise<Socket>
}

export interface OutgoingLimits {
  readonly milliseconds: number
  readonly bytes: number
}

const usual: OutgoingLimits = { milliseconds: 10_000, bytes: 1024 * 1024 }

/**
 * Reaches the hosts that the configuration names and no others. The network address is looked at when it is connected
 * to, so that a name cannot lead elsewhere in between. Redirects are not followed, and an answer that is too large or
 * too slow is broken off.
 */
export function outgoingTo(hosts: readonly AllowedHost[], limits: OutgoingLimits = usual): Outgoing {
  const allowedOf = (host: string, port: number): AllowedHost => {
    const allowed = hosts.find((one) => one.host === host && one.port === port)
    if (allowed === undefined) throw new Error(`The configuration names no host ${host}:${port}.`)
    if (isIP(host) !== 0 && !allowed.privateNetwork && isPrivateAddress(host)) throw notPublicError(host)
    return allowed
  }
  return {
    fetch: async (address, request) => {
      const url = new URL(address)
      if (url.username !== '' || url.password !== '') throw new Error('An address with a name in it is not asked.')
      const { host, port } = placeOf(url)
      return ask(url, request, lookupFor(allowedOf(host, port)), limits)
    },
    connect: async ({ host, port }) => {
      const socket = connect({ host, port, lookup: lookupFor(allowedOf(host, port)), timeout: limits.milliseconds })
      return new Promise((resolve, reject) => {
        socket.once('connect', () => resolve(socket.setTimeout(0)))
        socket.once('timeout', () => socket.destroy(new Error(`${host} does not answer.`)))
        socket.once('error', reject)
      })
    },
  }
}

/** The host and port that an address names; the brackets of an IPv6 address are not part of it. */
export const placeOf = ({ hostname, port, protocol }: URL): { readonly host: string; readonly port: number } => ({
  host: hostname.replace(/^\[|\]$/g, ''),
  port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
})

const notPublicError = (host: string) =>
  new Error(`${host} stands in a network of its own, which the configuration does not allow.`)

/** Looks a name up as the system does, and gives only what may be connected to. */
const lookupFor =
  ({ privateNetwork }: AllowedHost): LookupFunction =>
  (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? []
      if (error !== null || first === undefined) return done(error ?? new Error(`${name} has no address.`), '')
      if (!privateNetwork && found.some(({ address }) => isPrivateAddress(address)))
        return done(notPublicError(name), '')
      return options.all === true ? done(null, found) : done(null, first.address, first.family)
    })
  }

function ask(url: URL, asked: OutgoingRequest, find: LookupFunction, limits: OutgoingLimits): Promise<Response> {
  const { method = 'GET', headers = {}, body, signal } = asked
  const sent = body === undefined || body === null ? null : Buffer.from(String(body))
  const limit = AbortSignal.timeout(limits.milliseconds)
  const until = signal === undefined ? limit : AbortSignal.any([limit, signal])
  const request = url.protocol === 'https:' ? requestOverTls : requestPlain
  return new Promise((resolve, reject) => {
    const length = sent === null ? {} : { 'content-length': String(sent.length) }
    const options = { method, headers: { ...headers, ...length }, lookup: find, signal: until, agent: false as const }
    const asking = request(url, options, async (answer) => {
      try {
        const parts: Buffer[] = []
        let bytes = 0
        for await (const part of answer as AsyncIterable<Buffer>) {
          bytes += part.length
          if (bytes > limits.bytes) throw new Error(`${url.host} answers more than ${limits.bytes} bytes.`)
          parts.push(part)
        }
        resolve(responseOf(answer.statusCode ?? 502, answer.headersDistinct, Buffer.concat(parts)))
      } catch (error) {
        asking.destroy()
        reject(error)
      }
    })
    asking.once('error', reject)
    asking.end(sent)
  })
}

const withoutBody = [204, 205, 304]

function responseOf(status: number, headers: NodeJS.Dict<string[]>, body: Buffer): Response {
  const kept = new Headers()
  for (const [name, values = []] of Object.entries(headers)) for (const value of values) kept.append(name, value)
  return new Response(withoutBody.includes(status) ? null : new Uint8Array(body), { status, headers: kept })
}
