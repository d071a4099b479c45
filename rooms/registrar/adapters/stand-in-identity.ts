import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { ok, refuse } from '#kit/result.ts'
import { readJson } from '#rooms/voting/core/protocol/stored-json.ts'
import type { IdentityProvider } from '../core/identity.ts'
import { comparedName, type Person } from '../core/person.ts'

/** For how long a ticket is good, in seconds. */
const ticketSeconds = 10 * 60

const Ticket = z.strictObject({
  name: z.string(),
  birth: z.iso.date(),
  phone: z.string(),
  ci: z.string(),
  until: z.number(),
})

export interface StandInIdentity extends IdentityProvider {
  /** What the stand-in's page sends a browser back with. */
  readonly writeTicket: (person: Person & { readonly phone: string }, now: number) => string
}

/**
 * Stands in for a provider of identities in the demonstration: whoever says who they are is believed. Its tickets are signed
 * and end as a provider's do, and its CI is the same for the same person.
 */
export function standInIdentity(secret: string): StandInIdentity {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'stand-in-identity', 32))
  const code = (domain: string, said: string) => createHmac('sha256', key).update(`${domain}\0${said}`).digest()
  return {
    writeTicket: ({ name, birth, phone }, now) => {
      const ci = code('ci', `${birth}\0${comparedName(name)}`).toString('base64')
      const said = Buffer.from(JSON.stringify({ name, birth, phone, ci, until: now + ticketSeconds })).toString(
        'base64url',
      )
      return `${said}.${code('ticket', said).toString('base64url')}`
    },
    readTicket: async (ticket, now) => {
      const [said = '', shown = ''] = ticket.split('.')
      const [is, wanted] = [Buffer.from(shown, 'base64url'), code('ticket', said)]
      const isOurs = is.length === wanted.length && timingSafeEqual(is, wanted)
      const { data } = Ticket.safeParse(readJson(Buffer.from(said, 'base64url').toString('utf8')))
      return isOurs && data !== undefined && data.until >= now ? ok(data) : refuse({ kind: 'proof-expired' })
    },
  }
}
