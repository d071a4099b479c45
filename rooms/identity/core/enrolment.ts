import { z } from 'zod'
import type { Role } from '#kit/actor.ts'
import { AccountId, idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Account } from './account.ts'
import { onlyTakesPart } from './session.ts'

export const EnrolmentId = idOf('EnrolmentId')
export type EnrolmentId = z.infer<typeof EnrolmentId>

/** The secret of an enrolment, handed over in person; the database keeps its hash. */
export const EnrolmentToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Leave to make a passkey without holding one. */
export const Enrolment = z.object({
  enrolmentId: EnrolmentId,
  accountId: AccountId,
  kind: z.enum(['first', 'recovery']),
  reason: z.string(),
  openedBy: AccountId.nullable(),
  openedAt: Instant,
  approvedBy: AccountId.nullable(),
  /** Whether there is a link by now; without one, it waits for a second person. */
  handedOver: z.boolean(),
  endsAt: Instant,
  endedAt: Instant.nullable(),
})
export type Enrolment = z.infer<typeof Enrolment>

/** How long a link to make a passkey holds: three days. */
export const enrolmentSeconds = 3 * 24 * 60 * 60

/** Whether an enrolment still holds: not used, not taken back, not past its end. */
export const isOpen = (enrolment: Pick<Enrolment, 'endsAt' | 'endedAt'>, now: Instant): boolean =>
  enrolment.endedAt === null && enrolment.endsAt > now

/** What decides how an account may be let in. */
export interface Entry {
  /** Whether anything lets its person in: a passkey, a provider's person, a contact to which codes go, codes on paper. */
  readonly entered: boolean
  /** The roles it holds today or later, and those proposed for it. */
  readonly roles: readonly Role[]
}

type NotStanding = { readonly kind: 'account-not-found' | 'account-destroyed' }

/**
 * Decides whether one person may let an account in for the first time: it is there, nothing lets it in yet, and it only
 * takes part. An account that decides or sees files of others is let in by two; the operator (null) may do it alone.
 */
export function invite(
  account: Account | null,
  { entered, roles }: Entry,
  by: AccountId | null,
): Result<Account, NotStanding | { readonly kind: 'has-a-way-in' | 'needs-two-people-to-let-in' }> {
  const there = standing(account)
  if (!there.ok) return there
  if (entered) return refuse({ kind: 'has-a-way-in' })
  return by === null || onlyTakesPart(roles) ? there : refuse({ kind: 'needs-two-people-to-let-in' })
}

/**
 * Decides what two people may open for an account: a recovery where something lets it in, which is said to be lost; else
 * its first link, where one person may not make it.
 */
export function openRecovery(
  account: Account | null,
  { entered, roles }: Entry,
): Result<Enrolment['kind'], NotStanding | { readonly kind: 'has-no-way-in' }> {
  const there = standing(account)
  if (!there.ok) return there
  if (entered) return ok('recovery')
  return onlyTakesPart(roles) ? refuse({ kind: 'has-no-way-in' }) : ok('first')
}

/**
 * Decides whether a link still opens its account: a recovery does; a first one while nothing else lets the account in,
 * and, where one administrator made it alone, while the account only takes part.
 */
export function opensAccount(
  { kind, openedBy, approvedBy }: Pick<Enrolment, 'kind' | 'openedBy' | 'approvedBy'>,
  { entered, roles }: Entry,
): boolean {
  const alone = openedBy !== null && approvedBy === null
  return kind === 'recovery' || (!entered && (!alone || onlyTakesPart(roles)))
}

const standing = (account: Account | null): Result<Account, NotStanding> => {
  if (account === null) return refuse({ kind: 'account-not-found' })
  return account.destroyedOn === null ? ok(account) : refuse({ kind: 'account-destroyed' })
}

export type ApproveRefused = { readonly kind: 'enrolment-not-found' | 'needs-a-second-person' }

/** Decides whether what one person opened may be approved: by another than that one and whose it is, while it waits. */
export function approveRecovery(
  enrolment: Enrolment | null,
  by: AccountId,
  now: Instant,
): Result<Enrolment, ApproveRefused> {
  if (enrolment === null || enrolment.handedOver || !isOpen(enrolment, now))
    return refuse({ kind: 'enrolment-not-found' })
  if (enrolment.openedBy === by || enrolment.accountId === by) return refuse({ kind: 'needs-a-second-person' })
  return ok(enrolment)
}

/** Decides whether a code kept on paper may let an account in: only where it takes part; officers need two people. */
export function recoverByCode(roles: readonly Role[]): Result<void, { readonly kind: 'recovery-needs-two-people' }> {
  return onlyTakesPart(roles) ? ok(undefined) : refuse({ kind: 'recovery-needs-two-people' })
}
