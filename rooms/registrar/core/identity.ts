import type { Result } from '#kit/result.ts'
import type { Person } from './person.ts'
import type { RegistrarRefusal } from './refusal.ts'

/** Somebody as a provider of identities knows them; whatever of it tells them apart is hashed at once. */
export interface Identified extends Person {
  /** The same with every provider, where this one gives it. */
  readonly ci: string | null
  /** The provider and its own number for them. */
  readonly subject: string
  /** In its one spelling; null where the provider vouches for none. */
  readonly phone: string | null
}

/** What a browser takes along to a provider, and what its answer has to fit. */
export interface Visit {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Unix seconds. */
  readonly askedAt: number
}

/** What a provider's answer may be refused for, and what its reaching. */
export type IdentityRefused = Extract<
  RegistrarRefusal,
  { readonly kind: 'identity-away' | 'identity-stopped' | 'identity-refused' | 'identity-incomplete' }
>

/** A provider of identities, as this registrar asks it. */
export interface IdentityProvider {
  readonly id: string
  readonly name: { readonly ko: string; readonly en: string }
  /** Where a browser goes to prove who it is. */
  readonly addressOf: (visit: Visit, lang: 'ko' | 'en') => Promise<Result<string, IdentityRefused>>
  /** Who came back, by what stands in the address. */
  readonly personOf: (
    visit: Visit,
    answer: Readonly<Record<string, string>>,
  ) => Promise<Result<Identified, IdentityRefused>>
}
