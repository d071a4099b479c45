import type { Trx } from '#db/connect.ts'
import type { CommandContext, QueryContext } from '#kernel/handler.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import type { CodeState } from '#rooms/identity/core/sign-in-code.ts'
import type { Posted } from '../contract-deliveries.ts'
import type { ProposalId } from '../core/proposal.ts'

/** Something short to be sent to a contact. */
export interface Note {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly now: Instant
}

export interface PostedNote {
  readonly means: 'text' | 'mail'
  readonly messageId: string
}

/** What this room is handed of contacts: how they are sealed, found again and written to, and how somebody proves to hold one. */
export interface ContactMeans {
  readonly seal: (place: string, contact: string) => string
  /** A sealed contact, opened where it stands; null where it does not open. */
  readonly open: (place: string, sealed: string) => string | null
  /** Writes down what is to be texted or mailed to a contact, in the command's transaction; null where no way leads there. */
  readonly post: (trx: Trx, districtId: DistrictId, note: Note) => Promise<PostedNote | null>
  /** What became of messages, of those that are still remembered. */
  readonly postedOf: (
    trx: Trx,
    districtId: DistrictId,
    messageIds: readonly string[],
  ) => Promise<ReadonlyMap<string, Posted>>
  /** Where something is read in people's browsers. */
  readonly addressOf: (districtId: DistrictId, path: string) => string
  /** The numbers by which a contact is found: the newest key's first. */
  readonly indexes: (districtId: DistrictId, contact: string) => readonly [string, ...string[]]
  /** The account whose person has shown to hold a contact; null without one. */
  readonly accountOf: (trx: Trx, districtId: DistrictId, contact: string) => Promise<AccountId | null>
  readonly tryCode: (
    context: CommandContext,
    typed: { readonly token: string; readonly code: string },
  ) => Promise<Result<{ readonly isRight: boolean; readonly triesLeft: number }, { readonly kind: 'code-ended' }>>
  /** Where the request of a browser stands, and the contact that it has proven. */
  readonly proven: (
    context: QueryContext,
    token: string,
  ) => Promise<{ readonly state: CodeState; readonly contact: string | null }>
}

/** Where the contact of a proposal stands: moved to another row, it does not open. */
export const placeOfContact = (districtId: DistrictId, proposalId: ProposalId): string =>
  `proposal ${districtId} ${proposalId} contact`
