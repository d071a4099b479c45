import type { Trx } from '#db/connect.ts'
import type { Role } from '#kit/actor.ts'
import type { Subject } from '#kit/contract.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { SearchEntry } from './handler.ts'

/** What happened, as it is written down in the transaction of the command that made it happen. */
export interface EventToRecord {
  readonly districtId: DistrictId
  readonly command: string
  readonly role: Role
  readonly accountId: AccountId | null
  readonly effectiveOn: LocalDate
  readonly recordedAt: Instant
  readonly about: readonly Subject[]
  /** The subjects whose bodies this event destroys, its own included; the chain stays whole. */
  readonly erases: readonly Subject[]
  /** Where it is given, only the bodies that hold one of these words. */
  readonly holding?: readonly string[] | undefined
  readonly body: unknown
}

export type KeyClaim = { state: 'new' } | { state: 'done'; reply: unknown } | { state: 'other-input' }

/** The kernel's way to the record; the record room gives it, `apps/` hands it in. */
export interface Recorder {
  /** Claims an idempotency key; a key in flight elsewhere is waited for. */
  readonly claimKey: (
    trx: Trx,
    key: { districtId: DistrictId; key: string; command: string; inputHash: string },
  ) => Promise<KeyClaim>
  /** Whether a command was carried out under this key. */
  readonly knowsKey: (trx: Trx, key: { districtId: DistrictId; key: string }) => Promise<boolean>
  readonly keepReply: (
    trx: Trx,
    kept: { districtId: DistrictId; key: string; eventId: number; reply: unknown },
  ) => Promise<void>
  /** Writes an event and gives its number. */
  readonly append: (trx: Trx, event: EventToRecord) => Promise<number>
}

/** The kernel's way to the search index. */
export interface SearchIndex {
  readonly put: (trx: Trx, districtId: DistrictId, entries: readonly SearchEntry[]) => Promise<void>
  readonly remove: (trx: Trx, districtId: DistrictId, subjects: readonly Subject[]) => Promise<void>
}
