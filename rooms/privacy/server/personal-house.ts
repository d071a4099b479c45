import type { CommandContext, QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { PersonalDeclaration } from '#kit/personal.ts'
import type { Result } from '#kit/result.ts'
import type { Row } from '../core/person-data.ts'

/** What this room is handed of the house: what every room declares, and the ways to a person's data. */
export interface PersonalHouse {
  readonly declarations: readonly PersonalDeclaration[]
  /** How many people have an account. */
  readonly countPeople: (context: QueryContext) => Promise<number>
  readonly destroyAccount: (
    context: CommandContext,
    accountId: AccountId,
  ) => Promise<Result<unknown, { readonly kind: 'account-not-found' | 'account-destroyed' | 'roles-still-held' }>>
  /** Puts an account right, and gives the words that were wrong. */
  readonly correctAccount: (
    context: CommandContext,
    accountId: AccountId,
    corrected: Corrected,
  ) => Promise<readonly string[]>
  /** The accounts whose day of destruction is past on a day, at most a few hundred at a time. */
  readonly dueAccounts: (context: QueryContext, day: LocalDate) => Promise<readonly AccountId[]>
  /** A row of a person with what stands sealed in it opened, for their own eyes. */
  readonly opened: (context: QueryContext, accountId: AccountId, table: string, row: Row) => Row
  readonly eventsOf: (context: QueryContext, accountId: AccountId) => Promise<readonly PersonEvent[]>
  /** How many bodies about the person stand in the record. */
  readonly countBodies: (context: QueryContext, accountId: AccountId) => Promise<number>
}

/** What is put right; what is left out stays. */
export interface Corrected {
  readonly displayName?: string | undefined
  readonly contact?: string | undefined
}

interface PersonEvent {
  readonly command: string
  readonly effectiveOn: LocalDate
  readonly role: string
  readonly body: string | null
}
