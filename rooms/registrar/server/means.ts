import type { KeyObject } from 'node:crypto'
import type { Context } from 'hono'
import type { Db } from '#db/connect.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { IdentityProvider } from '../core/identity.ts'

/** Everything of the outside that a registrar works with. */
export interface RegistrarMeans {
  /** A cluster of its own. */
  readonly db: Db
  /** The secret that the office shares with its parts: it opens `/office/`, and signs what desks show. */
  readonly secret: string
  /** Seals, with a key of that secret, what stands in the database. */
  readonly sealing: Sealing
  /** The one origin whose pages may ask. */
  readonly origin: string
  /** Milliseconds. */
  readonly clock: () => number
  readonly random: (bytes: number) => Uint8Array
  readonly primitives: Primitives
  readonly signBlinded: (key: KeyObject, blinded: Uint8Array) => Uint8Array | null
  /** Sends a text to a telephone; null where there is no way to. */
  readonly sendCode: ((phone: string, text: string) => Promise<void>) | null
  /** Codes are shown in the reply, and the page of the stand-in for a provider of identities is there. */
  readonly demonstration: boolean
  /** The providers of identities, the demonstration's stand-in among them. */
  readonly identity: readonly IdentityProvider[]
  readonly addressOf: (c: Context) => string
  /** How many times what one address may ask; 0 for no limit. */
  readonly limitFactor: number
}
