import type { KnownProvider } from '../adapters/reach-provider.ts'

/** What signing in needs to know of the house it is in. */
export interface SignInMeans {
  /** Whether one may sign in without proof; never in production. */
  readonly demonstration: boolean
  /** The address at which people reach Madang, as their browsers see it. A passkey belongs to its host. */
  readonly origin: string
  /** The secret that all servers of this house share. */
  readonly secret: string
  /** Whom the house lets vouch for people, besides their passkeys. */
  readonly providers: readonly KnownProvider[]
}

/** The host that passkeys are made for. */
export const hostOf = ({ origin }: SignInMeans): string => new URL(origin).hostname
