import { createHmac, hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { ok, refuse } from '#kit/result.ts'
import type { IdentityProvider } from '../core/identity.ts'
import { comparedName, readMobile } from '../core/person.ts'

/** What is typed on the stand-in's page, as it comes back in the address. */
export const TypedIdentity = z.object({
  name: z.string().trim().min(1).max(40),
  birth: z.iso.date(),
  phone: z.string(),
})

/**
 * Stands in for a provider of identities in the demonstration: whoever says who they are is believed. A browser goes there
 * and comes back as it does with a real one, and the CI is the same for the same person.
 */
export function standInIdentity(secret: string): IdentityProvider {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'stand-in-identity', 32))
  return {
    ...{ id: 'stand-in', name: { ko: '본인확인 체험', en: 'trial of identification' } },
    addressOf: async ({ state }, lang) => ok(`/stand-in/identity?${new URLSearchParams({ state, lang })}`),
    personOf: async (_visit, answer) => {
      if (answer['error'] !== undefined) return refuse({ kind: 'identity-stopped' })
      const typed = TypedIdentity.safeParse(answer)
      const phone = readMobile(typed.data?.phone ?? '')
      if (!typed.success || !phone.ok) return refuse({ kind: 'identity-incomplete' })
      const { name, birth } = typed.data
      const ci = createHmac('sha256', key)
        .update(`${birth}\0${comparedName(name)}`)
        .digest('base64')
      return ok({ name, birth, phone: phone.value, ci, subject: `stand-in\0${ci}` })
    },
  }
}
