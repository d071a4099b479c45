import { z } from 'zod'
import { AccountId, idOf } from '#kit/id.ts'
import { addMonths, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Unit } from '#kit/unit.ts'
import { type Account, GrantableRole, type GrantRefused, grantRole, rolesFrom } from './account.ts'

export const RoleProposalId = idOf('RoleProposalId')
export type RoleProposalId = z.infer<typeof RoleProposalId>

/** A role for a term that one person proposes and another decides on. */
export const RoleProposal = z.object({
  proposalId: RoleProposalId,
  accountId: AccountId,
  role: GrantableRole,
  unit: Unit.nullable(),
  from: LocalDate,
  until: LocalDate,
  reason: z.string(),
  proposedBy: AccountId,
  proposedOn: LocalDate,
  decision: z.enum(['approved', 'declined', 'withdrawn']).nullable(),
})
export type RoleProposal = z.infer<typeof RoleProposal>

/** The roles that an account holds on a day or later, and those that were proposed for it. */
export const rolesAhead = (
  { accountId, grants }: Pick<Account, 'accountId' | 'grants'>,
  waiting: readonly Pick<RoleProposal, 'accountId' | 'role'>[],
  day: LocalDate,
): readonly GrantableRole[] => [
  ...rolesFrom(grants, day),
  ...waiting.filter((proposal) => proposal.accountId === accountId).map(({ role }) => role),
]

/** The longest term of a role: three years, then it is proposed anew. */
export const longestTermMonths = 36

export type ProposeRefused = GrantRefused | { readonly kind: 'term-too-long' | 'role-for-oneself' }

/** Decides whether a role may be proposed: not for oneself, for a term, of which the account holds no day yet. */
export function proposeRole(
  account: Account | null,
  proposal: Pick<RoleProposal, 'role' | 'unit' | 'from' | 'until' | 'proposedBy'>,
): Result<Account, ProposeRefused> {
  const { role, unit, from, until, proposedBy } = proposal
  const granted = grantForTerm(account, { role, unit, from, until })
  if (!granted.ok) return granted
  return granted.value.accountId === proposedBy ? refuse({ kind: 'role-for-oneself' }) : granted
}

/** Decides whether a role may be held from a day until another: as any grant, and for no longer than the longest term. */
export function grantForTerm(
  account: Account | null,
  { role, unit, from, until }: Pick<RoleProposal, 'role' | 'unit' | 'from' | 'until'>,
): Result<Account, GrantRefused | { readonly kind: 'term-too-long' }> {
  const granted = grantRole(account, { role, unit, from, until })
  if (!granted.ok) return granted
  return until > addMonths(from, longestTermMonths) ? refuse({ kind: 'term-too-long' }) : granted
}

export type DecideRefused = { readonly kind: 'role-proposal-not-found' | 'needs-a-second-person' }

/** Decides who may decide on a proposal: neither who proposed it nor who would hold the role; its proposer withdraws it. */
export function decideRole(
  proposal: RoleProposal | null,
  decision: 'approved' | 'declined' | 'withdrawn',
  by: AccountId,
): Result<RoleProposal, DecideRefused> {
  if (proposal === null || proposal.decision !== null) return refuse({ kind: 'role-proposal-not-found' })
  const own = proposal.proposedBy === by
  if (decision === 'withdrawn') return own ? ok(proposal) : refuse({ kind: 'role-proposal-not-found' })
  return own || proposal.accountId === by ? refuse({ kind: 'needs-a-second-person' }) : ok(proposal)
}
