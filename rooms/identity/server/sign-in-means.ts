import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { KnownProvider, Reach } from '../adapters/reach-provider.ts'
import type { Channel } from '../core/contact.ts'

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
  /** The way out of the house, to the providers. */
  readonly reach: Reach
  /** How contacts are kept. */
  readonly sealing: Sealing
  /** How one-time codes are sent. */
  readonly codes: CodeSending
}

/** A one-time code on its way to somebody. */
export interface CodeToSend {
  readonly channel: Channel
  readonly address: string
  readonly code: string
  readonly lang: Lang
  readonly now: Instant
  readonly endsAt: Instant
}

export interface CodeSending {
  /** By which ways this house can send. */
  readonly channels: readonly Channel[]
  /** Whether everybody may look at what is sent, as the demonstration lets them. */
  readonly shown: boolean
  /** Writes down what is to be sent, in the transaction of the command: it leaves afterwards. */
  readonly post: (trx: Trx, districtId: DistrictId, code: CodeToSend) => Promise<void>
}

/** The host that passkeys are made for. */
export const hostOf = ({ origin }: SignInMeans): string => new URL(origin).hostname
