import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { ArgumentId, Side } from '../core/argument.ts'
import type { ProposalId } from '../core/proposal.ts'

export type ArgumentTables = {
  proposal_setting: {
    district_id: DistrictId
    takes_arguments: boolean
  }
  proposal_argument_count: {
    district_id: DistrictId
    proposal_id: ProposalId
    last_no: number
    shown_for: number
    shown_against: number
  }
  proposal_argument: {
    district_id: DistrictId
    proposal_id: ProposalId
    argument_id: ArgumentId
    argument_no: number
    side: Side | null
    reply_to: number | null
    account_id: string
    says: string
    written_at: Instant
    hidden_reason: string | null
  }
  proposal_argument_moderation: {
    district_id: DistrictId
    proposal_id: ProposalId
    argument_no: number
    act_no: number
    act: 'hidden' | 'restored'
    reason: string
    role: string
    done_on: LocalDate
  }
}
