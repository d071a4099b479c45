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
  endsAt: Instant,
  endedAt: Instant.nullable(),
})
export type Enrolment = z.infer<typeof Enrolment>

/** How long a link to make a passkey holds: three days. */
export const enrolmentSeconds = 3 * 24 * 60 * 60

/** Whether an enrolment still holds: not used, not taken back, not past its end. */
export const isOpen = (enrolment: Pick<Enrolment, 'endsAt' | 'endedAt'>, now: Instant): boolean =>
  enrolment.endedAt === null && enrolment.endsAt > now

type NotStanding = { readonly kind: 'account-not-found' | 'account-destroyed' }

/**
 * Decides whether an account may be let in for the first time: it is there, and has no way in yet, neither a passkey nor
 * a provider's person. Who has one is let in anew by two people.
 */
export function invite(
  account: Account | null,
  waysIn: number,
): Result<Account, NotStanding | { readonly kind: 'has-a-way-in' }> {
  const there = standing(account)
  if (!there.ok) return there
  return waysIn === 0 ? there : refuse({ kind: 'has-a-way-in' })
}

/** Decides whether a recovery may be opened: only for an account that has ways in, which are said to be lost. */
export function openRecovery(
  account: Account | null,
  waysIn: number,
): Result<Account, NotStanding | { readonly kind: 'has-no-way-in' }> {
  const there = standing(account)
  if (!there.ok) return there
  return waysIn === 0 ? refuse({ kind: 'has-no-way-in' }) : there
}

const standing = (account: Account | null): Result<Account, NotStanding> => {
  if (account === null) return refuse({ kind: 'account-not-found' })
  return account.destroyedOn === null ? ok(account) : refuse({ kind: 'account-destroyed' })
}

export type ApproveRefused = { readonly kind: 'enrolment-not-found' | 'needs-a-second-person' }

/** Decides whether a recovery may be approved: by somebody else than who opened it and whose it is, while it is open. */
export function approveRecovery(
  enrolment: Enrolment | null,
  by: AccountId,
  now: Instant,
): Result<Enrolment, ApproveRefused> {
  const waits = enrolment?.kind === 'recovery' && enrolment.approvedBy === null && isOpen(enrolment, now)
  if (!waits) return refuse({ kind: 'enrolment-not-found' })
  if (enrolment.openedBy === by || enrolment.accountId === by) return refuse({ kind: 'needs-a-second-person' })
  return ok(enrolment)
}

/** Decides whether a code kept on paper may let an account in: only where it takes part; officers need two people. */
export function recoverByCode(roles: readonly Role[]): Result<void, { readonly kind: 'recovery-needs-two-people' }> {
  return onlyTakesPart(roles) ? ok(undefined) : refuse({ kind: 'recovery-needs-two-people' })
}
