import type { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { boxOffice } from '#rooms/box/contract.ts'
import type { PartRefused, VoteParts } from '#rooms/polling/server/vote-parts.ts'
import { registrarOffice } from '#rooms/registrar/contract.ts'
import { type Outgoing, outgoingTo, placeOf } from '../outgoing.ts'
import type { Configuration } from '../settings.ts'
import { type Part, type PartProcesses, partProcesses } from './part-process.ts'
import { signPass } from './vote-secret.ts'

/** The parts of the vote as the office asks them, and how those are ended that were started for it. */
export interface ReachedParts {
  readonly parts: VoteParts
  readonly stop: () => Promise<void>
}

export interface PartsWish {
  /** Whether this program may start the parts where they do not run. */
  readonly starts: boolean
  /** The hash of the booth's script, as it stands in manifests. */
  readonly clientSha256: () => string
}

type Offered = Readonly<Record<string, { readonly input: z.ZodType; readonly reply: z.ZodType }>>

/** The entries of half a million tokens, which the registrar hands over at once; and the time that a close may take. */
const limits = { milliseconds: 600_000, bytes: 256 * 1024 ** 2 }

/**
 * Reaches registrar and box over HTTP with the secret shared with them. On an embedded Madang the server starts them; a
 * command beside it asks those that run.
 */
export function askParts(config: Configuration, secret: string, { starts, clientSha256 }: PartsWish): ReachedParts {
  const beside = config.databaseUrl === null
  const processes = beside && starts ? partProcesses(config) : null
  const addresses: Record<Part, string> = {
    registrar: beside ? localOf(config, config.registrar.port) : config.registrar.origin,
    box: beside ? localOf(config, config.box.port) : config.box.origin,
  }
  const hosts = Object.values(addresses).map((address) => ({ ...placeOf(new URL(address)), privateNetwork: true }))
  const outgoing = outgoingTo(hosts, limits)
  const at = { outgoing, addresses, processes, secret }
  return {
    parts: {
      registrar: asking(at, 'registrar', registrarOffice),
      box: asking(at, 'box', boxOffice),
      logOf: (eh) => logOf(at, eh),
      // The demonstration has its stand-in.
      hasIdentity: !config.production || config.voteOidcFile !== null,
      addresses: { registrar: config.registrar.origin, box: config.box.origin },
      clientSha256,
      signPass: (pass) => signPass(secret, pass),
    },
    stop: async () => processes?.stop(),
  }
}

const localOf = ({ host }: Configuration, port: number): string => {
  const here = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${here.includes(':') ? `[${here}]` : here}:${port}`
}

interface Reaching {
  readonly outgoing: Outgoing
  readonly addresses: Readonly<Record<Part, string>>
  readonly processes: PartProcesses | null
  readonly secret: string
}

/** The lines of a log, asked for piece by piece until there are no more: together they may be longer than one text. */
async function logOf(at: Reaching, eh: string): Promise<Result<readonly string[], PartRefused>> {
  const lines: string[] = []
  for (;;) {
    const got = await reach(at, 'box', `/office/log/${eh}/${lines.length}`, { method: 'GET' })
    if (!got.ok) return got
    const more = (await got.value.text()).split('\n').slice(0, -1)
    if (more.length === 0) return ok(lines)
    lines.push(...more)
  }
}

const asking =
  <Of extends Offered>(at: Reaching, part: Part, offered: Of) =>
  async <Name extends keyof Of & string>(
    name: Name,
    input: z.input<Of[Name]['input']>,
  ): Promise<Result<z.output<Of[Name]['reply']>, PartRefused>> => {
    const { input: asked, reply } = offered[name] as Of[Name]
    const body = JSON.stringify(asked.parse(input))
    const headers = { 'content-type': 'application/json' }
    const got = await reach(at, part, `/office/${name}`, { method: 'POST', headers, body })
    if (!got.ok) return got
    const read = reply.safeParse(await got.value.json())
    return read.success ? ok(read.data as z.output<Of[Name]['reply']>) : away(part, read.error.message)
  }

const away = (part: Part, detail: string) => refuse({ kind: 'part-away', part, detail } as const)

async function reach(
  { outgoing, addresses, processes, secret }: Reaching,
  part: Part,
  path: string,
  request: { readonly method: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string },
): Promise<Result<Response, PartRefused>> {
  const ask = (where: string, asked: typeof request) =>
    outgoing.fetch(`${addresses[part]}${where}`, {
      ...asked,
      headers: { ...asked.headers, authorization: `Bearer ${secret}` },
    })
  // Whatever it answers, it is there.
  const answers = () =>
    ask('/', { method: 'GET' }).then(
      () => true,
      () => false,
    )
  try {
    if (processes !== null && !(await processes.ensure(part, answers))) return away(part, 'it does not start')
    const answer = await ask(path, request)
    return answer.ok ? ok(answer) : away(part, `${answer.status} ${(await answer.text()).slice(0, 500)}`)
  } catch (error) {
    return away(part, String(error))
  }
}
