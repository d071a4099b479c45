import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { GrantableRole } from '../core/account.ts'
import type { Channel } from '../core/contact.ts'
import type { Enrolment, EnrolmentId } from '../core/enrolment.ts'
import type { RoleProposal, RoleProposalId } from '../core/role-proposal.ts'
import type { SessionMethod } from '../core/session.ts'
import type { CodeUse } from '../core/sign-in-code.ts'

export type IdentityTables = {
  account: {
    district_id: DistrictId
    account_id: AccountId
    display_name: string | null
    contact: string | null
    contact_index: string | null
    contact_proven_at: Instant | null
    purpose: string
    destroy_after: LocalDate | null
    demonstration: boolean
    destroyed_on: LocalDate | null
  }
  role_grant: {
    district_id: DistrictId
    account_id: AccountId
    role: GrantableRole
    unit: string
    granted_from: LocalDate
    granted_until: LocalDate | null
  }
  session: {
    district_id: DistrictId
    token_hash: string
    account_id: AccountId
    begun_at: Instant
    ends_at: Instant
    method: SessionMethod
    proven_at: Instant | null
  }
  passkey: {
    district_id: DistrictId
    credential_id: string
    account_id: AccountId
    public_key: string
    counter: number
    transports: readonly string[]
    label: string
    registered_at: Instant
    last_used_at: Instant | null
  }
  spent_challenge: {
    district_id: DistrictId
    challenge_hash: string
    ends_at: Instant
  }
  enrolment: {
    district_id: DistrictId
    enrolment_id: EnrolmentId
    account_id: AccountId
    kind: Enrolment['kind']
    reason: string
    opened_by: AccountId | null
    opened_at: Instant
    approved_by: AccountId | null
    token_hash: string | null
    ends_at: Instant
    ended_at: Instant | null
  }
  recovery_code: {
    district_id: DistrictId
    code_hash: string
    account_id: AccountId
    made_at: Instant
  }
  provider_identity: {
    district_id: DistrictId
    identity_hash: string
    account_id: AccountId
    issuer: string
    linked_at: Instant
  }
  sign_in_code: {
    district_id: DistrictId
    request_hash: string
    use: CodeUse
    channel: Channel
    contact: string | null
    contact_index: string
    account_id: AccountId | null
    address_index: string | null
    code_hash: string
    sent: number
    sent_at: Instant
    ends_at: Instant
    tries: number
    proven_at: Instant | null
  }
  wrong_code: {
    district_id: DistrictId
    contact_index: string
    wrong: number
    since: Instant
  }
  role_proposal: {
    district_id: DistrictId
    proposal_id: RoleProposalId
    account_id: AccountId
    role: GrantableRole
    unit: string
    granted_from: LocalDate
    granted_until: LocalDate
    reason: string
    proposed_by: AccountId
    proposed_on: LocalDate
    decided_by: AccountId | null
    decision: RoleProposal['decision']
    decided_on: LocalDate | null
  }
  role_review: {
    district_id: DistrictId
    account_id: AccountId
    role: GrantableRole
    reviewed_on: LocalDate
    reviewed_by: AccountId
  }
}
