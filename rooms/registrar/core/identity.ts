import type { Result } from '#kit/result.ts'
import type { Person } from './person.ts'

/** Somebody as a provider of identities knows them: the CI is the same with every provider, and is hashed at once. */
export interface Identified extends Person {
  readonly ci: string
  readonly phone: string
}

/** A provider of identities, by what its page sends browsers back with; `now` in Unix seconds. */
export interface IdentityProvider {
  readonly readTicket: (ticket: string, now: number) => Promise<Result<Identified, { readonly kind: 'proof-expired' }>>
}
