import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { GrantableRole } from '../core/account.ts'

export type IdentityTables = {
  account: {
    district_id: DistrictId
    account_id: AccountId
    display_name: string | null
    contact: string | null
    purpose: string
    destroy_after: LocalDate | null
    demonstration: boolean
    destroyed_on: LocalDate | null
  }
  role_grant: {
    district_id: DistrictId
    account_id: AccountId
    role: GrantableRole
    granted_from: LocalDate
    granted_until: LocalDate | null
  }
  session: {
    district_id: DistrictId
    token_hash: string
    account_id: AccountId
    begun_at: Instant
    ends_at: Instant
  }
}
