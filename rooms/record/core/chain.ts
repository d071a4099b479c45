import { sha256 } from '@noble/hashes/sha2.js'
import type { Role } from '#kit/actor.ts'
import { canonicalJson, hex, utf8 } from '#kit/bytes.ts'
import type { Subject } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'

/** What stands in the record for good: everything of an event but its body, of which it holds a salted hash. */
export interface EventHeader {
  readonly districtId: DistrictId
  readonly eventId: number
  readonly command: string
  readonly role: Role
  readonly effectiveOn: LocalDate
  readonly recordedAt: Instant
  readonly about: readonly Subject[]
  /** The subjects whose earlier bodies this event destroyed by rule. */
  readonly erases: readonly Subject[]
  readonly bodyHash: string
}

/** One link of a district's chain: the hashes of a batch of events, sealed onto the link before. */
export interface Seal {
  readonly districtId: DistrictId
  readonly sealNo: number
  readonly previous: string
  readonly sealedAt: Instant
  readonly events: number
  readonly hash: string
}

/** What the first link of a chain is sealed onto. */
export const beginning = '0'.repeat(64)

/** Hashes a body with its salt (32 bytes as hex), so that the hash gives nothing away once both are destroyed. */
export const hashBody = (salt: string, body: string): string => hex(sha256(utf8(`${salt}\n${body}`)))

/** Hashes an event's header in canonical JSON: the leaf that a seal holds. */
export const hashEvent = (event: EventHeader): string => {
  const { districtId, eventId, command, role, effectiveOn, recordedAt, about, erases, bodyHash } = event
  const header = { districtId, eventId, command, role, effectiveOn, recordedAt, about, erases, bodyHash }
  return hex(sha256(utf8(canonicalJson(header))))
}

/** Hashes a link: its number, the link before, the moment, and its events' hashes in the order of their numbers. */
export const hashSeal = (seal: Omit<Seal, 'hash' | 'events'>, leaves: readonly string[]): string => {
  const { districtId, sealNo, previous, sealedAt } = seal
  return hex(sha256(utf8(canonicalJson({ districtId, sealNo, previous, sealedAt, leaves }))))
}
