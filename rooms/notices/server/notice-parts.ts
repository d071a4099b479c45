import type { Trx } from '#db/connect.ts'
import type { DueSoon } from '#kernel/due.ts'
import type { TellingKind } from '#kernel/telling.ts'
import type { Role } from '#kit/actor.ts'
import type { Subject } from '#kit/contract.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Unit } from '#kit/unit.ts'
import type { MessageChannel, ShownMessage } from '../core/message.ts'

/** Where a person is reached. */
export interface Address {
  readonly channel: MessageChannel
  readonly address: string
}

/** What the room needs to know of accounts, which stand in a room above it whose tables it may not read. */
export interface People {
  /** Who holds a role on a day: for a unit or in the whole district; without a unit, anywhere. */
  readonly holdersOf: (
    trx: Trx,
    districtId: DistrictId,
    held: { readonly role: Role; readonly unit: Unit | null; readonly on: LocalDate },
  ) => Promise<readonly AccountId[]>
  /** Those accounts of some that are there and not destroyed. */
  readonly standing: (trx: Trx, districtId: DistrictId, ids: readonly AccountId[]) => Promise<readonly AccountId[]>
  /** Where somebody has shown to be reached; null without such a contact. */
  readonly addressOf: (trx: Trx, districtId: DistrictId, accountId: AccountId) => Promise<Address | null>
}

/** A thing as it is called, and its page. */
export interface NamedSubject extends Subject {
  readonly title: string
  readonly path: string
}

/** What `apps/` hands in: the kinds that all rooms tell, the people, how things are called, and what is due. */
export interface NoticeParts {
  readonly shown: (() => readonly ShownMessage[]) | null
  readonly tells: () => ReadonlyMap<string, TellingKind>
  readonly people: People
  readonly namesOf: (trx: Trx, districtId: DistrictId, subjects: readonly Subject[]) => Promise<readonly NamedSubject[]>
  readonly dueSoon: readonly DueSoon[]
}
