import { randomBytes } from 'node:crypto'
import { ok, type Result } from '#kit/result.ts'
import { textBy } from '#rooms/notices/adapters/text-gateway.ts'
import type { OpenRefused } from '../open-database.ts'
import { outgoingTo } from '../outgoing.ts'
import { knownSending, sendingHosts } from '../sending.ts'
import type { Configuration } from '../settings.ts'

type SendText = (phone: string, text: string) => Promise<void>

/** How the registrar sends texts: by the gateway that the house's file of sending names; null where it names none. */
export function registrarTexts(config: Configuration): Result<SendText | null, OpenRefused> {
  const known = knownSending(config)
  if (!known.ok) return known
  const gateway = known.value?.text
  if (gateway === undefined) return ok(null)
  const outgoing = outgoingTo(sendingHosts(known.value, !config.production))
  const send = textBy(gateway, known.value?.textSecret ?? null, outgoing.fetch)
  return ok(async (to, text) => {
    const failure = await send({ to, subject: '', text, id: randomBytes(16).toString('hex') })
    if (failure !== null) throw new Error(failure)
  })
}
