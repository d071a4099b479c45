import type { Trx } from '#db/connect.ts'
import type { Role } from '#kit/actor.ts'
import type { Subject, Title } from '#kit/contract.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Unit } from '#kit/unit.ts'

/** A kind of thing that people are told of (`proposals.answered`), as a room declares it; each person may turn it off. */
export interface TellingKind {
  readonly kind: string
  readonly title: Title
  /** Whether it is one's own duty or right (a deadline, an answer to one's own proposal): it cannot be turned off. */
  readonly needed?: true
}

/** Who is told: accounts by their ids, those who follow one of these things, or who holds a role for a unit today. */
export type ToldTo =
  | { readonly accounts: readonly AccountId[] }
  | { readonly followersOf: readonly Subject[] }
  | { readonly role: Role; readonly unit: Unit | null }

/** That people are told of something. Its words name no person; the subject of a mail is the kind's title alone. */
export interface Telling {
  readonly kind: string
  readonly to: readonly ToldTo[]
  /** Who is told of the same thing otherwise, and not twice. */
  readonly except?: readonly AccountId[]
  readonly words: Title
  readonly about: Subject
  /** The page to look at, below the district's address. */
  readonly path: string
}

/** The kernel's way to those who are told; the room of notices gives it, `apps/` hands it in. */
export interface Teller {
  readonly put: (
    trx: Trx,
    told: { districtId: DistrictId; by: AccountId | null; now: Instant; tellings: readonly Telling[] },
  ) => Promise<void>
}
