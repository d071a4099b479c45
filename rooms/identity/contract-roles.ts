import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { NamedUnit } from '#kit/unit.ts'
import { GrantableRole } from './core/account.ts'
import { Enrolment } from './core/enrolment.ts'
import { PasskeysHeld } from './core/passkey.ts'
import * as may from './core/permissions.ts'
import { RoleProposal, RoleProposalId } from './core/role-proposal.ts'
import { UnitChoice } from './core/role-unit.ts'

const refusal = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.object({ kind: z.enum(kinds) })

export const proposeRole = command({
  name: 'identity.propose-role',
  title: { ko: '역할을 주자고 올린다', en: 'Propose a role' },
  permission: may.mayProposeRole,
  proof: 'fresh',
  effective: 'today',
  input: z.strictObject({
    proposalId: RoleProposalId,
    accountId: AccountId,
    role: GrantableRole,
    /** Needed for the roles of a department or a subcommittee. */
    unit: UnitChoice.nullable().default(null),
    until: LocalDate,
    reason: z.string().trim().min(1).max(300),
  }),
  reply: z.object({ proposalId: RoleProposalId }),
  refusal: refusal(
    'not-signed-in',
    'account-not-found',
    'account-destroyed',
    'role-already-held',
    'ends-before-it-begins',
    'term-too-long',
    'role-for-oneself',
    'role-proposal-taken',
    'unit-needed',
    'unit-of-other-kind',
    'unit-not-found',
  ),
})

export const decideRole = command({
  name: 'identity.decide-role',
  title: { ko: '올라온 역할을 승인하거나 돌려보낸다', en: 'Decide on a proposed role' },
  permission: may.mayProposeRole,
  proof: 'fresh',
  effective: 'today',
  input: z.strictObject({
    proposalId: RoleProposalId,
    decision: z.enum(['approved', 'declined', 'withdrawn']),
  }),
  reply: z.object({ proposalId: RoleProposalId }),
  refusal: refusal(
    'not-signed-in',
    'role-proposal-not-found',
    'needs-a-second-person',
    'account-not-found',
    'account-destroyed',
    'role-already-held',
    'ends-before-it-begins',
    'term-too-long',
  ),
})

export const reviewRole = command({
  name: 'identity.review-role',
  title: { ko: '역할이 아직 필요한지 살핀다', en: 'Look whether a role is still needed' },
  permission: may.mayReviewRole,
  effective: 'today',
  input: z.strictObject({ accountId: AccountId, role: GrantableRole }),
  reply: z.object({ accountId: AccountId, role: GrantableRole }),
  refusal: refusal('not-signed-in', 'account-not-found', 'role-not-held', 'review-of-oneself'),
})

export const listRoleWork = query({
  name: 'identity.list-role-work',
  title: { ko: '역할에 관해 할 일을 본다', en: 'See what is to be done about roles' },
  permission: may.maySeeAccounts,
  personal: {
    file: 'roles',
    about: ({ proposals, reviewsDue, enrolments, passkeys, entered, byTwo }) => {
      const owners = [...proposals, ...reviewsDue, ...enrolments].map(({ accountId }) => accountId)
      const decided = enrolments.flatMap(({ openedBy, approvedBy }) => [openedBy, approvedBy])
      const named = [...owners, ...proposals.map(({ proposedBy }) => proposedBy), ...decided, ...entered, ...byTwo]
      return [...named.filter((one) => one !== null), ...Object.keys(passkeys).map((one) => AccountId.parse(one))]
    },
  },
  input: z.object({}),
  reply: z.object({
    proposals: z.array(RoleProposal),
    /** Roles that nobody has looked at for half a year. */
    reviewsDue: z.array(z.object({ accountId: AccountId, role: GrantableRole, dueOn: LocalDate })),
    /** Links and recoveries that still hold. */
    enrolments: z.array(Enrolment),
    /** How many passkeys each account has, and when the latest was made; an account without one is not listed. */
    passkeys: z.record(z.string(), PasskeysHeld),
    /** The accounts that something lets in. */
    entered: z.array(AccountId),
    /** The accounts that only two people let in, for the first time or anew. */
    byTwo: z.array(AccountId),
    /** The departments and subcommittees for which a role may be held. */
    units: z.array(NamedUnit),
  }),
  refusal: noRefusals,
})
