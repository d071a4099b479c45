import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Consent, IntakeWay } from '../core/intake.ts'
import type { ProposalId } from '../core/proposal.ts'
import type { ProposalsTables } from './tables.ts'

export type IntakeTables = ProposalsTables & {
  proposal_intake: {
    district_id: DistrictId
    proposal_id: ProposalId
    intake_id: string
    way: IntakeWay
    received_on: LocalDate
    consent: Consent | null
    consented_on: LocalDate | null
    /** Sealed. */
    contact: string | null
    contact_index: string | null
    destroy_after: LocalDate
  }
}
