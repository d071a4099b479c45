import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { AgeBand, Sex } from '#rooms/forums/core/participant.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { DongId } from '#rooms/organization/core/dong.ts'
import type { Jury, JuryId, OpinionId } from '../core/jury.ts'
import type { PartResult, Pledge, PledgeId, PledgeStatus } from '../core/pledge.ts'
import type { DecisionKind } from '../core/status-change.ts'

export type PledgesTables = {
  pledge: {
    district_id: DistrictId
    pledge_id: PledgeId
    no: number
    title: string
    status: PledgeStatus
    term: Pledge['term']
    kind: Pledge['kind']
    field: string | null
    department_id: DepartmentId
    partner_ids: Pledge['partnerIds']
    dong_ids: Pledge['dongIds']
    period_from: string
    period_to: string
    texts: Pledge['texts']
    goals: Pledge['goals']
    money: Pledge['money']
    cost: Pledge['cost']
    secured: Pledge['secured']
    publicity: Pledge['publicity']
    links: Pledge['links']
  }
  pledge_result: {
    district_id: DistrictId
    pledge_id: PledgeId
    part: string
    said: PartResult['said']
    told_on: LocalDate
  }
  pledge_status_change: {
    district_id: DistrictId
    pledge_id: PledgeId
    change_no: number
    from_status: PledgeStatus
    to_status: PledgeStatus
    decided_on: LocalDate
    decided_by: DecisionKind
    reference: string
    reason: string
  }
  pledge_jury: {
    district_id: DistrictId
    jury_id: JuryId
    title: string
    seats: number
    opens_on: LocalDate
    closes_on: LocalDate
    strata: Jury['strata']
    seed: string
    drawn: Jury['drawn']
    drawn_on: LocalDate | null
  }
  pledge_jury_applicant: {
    district_id: DistrictId
    jury_id: JuryId
    no: number
    account_id: AccountId | null
    dong_id: DongId | null
    age_band: AgeBand | null
    sex: Sex | null
  }
  pledge_opinion: {
    district_id: DistrictId
    opinion_id: OpinionId
    jury_id: JuryId
    pledge_id: PledgeId
    no: number
    text: string
    given_on: LocalDate
    answer: string | null
    answered_on: LocalDate | null
  }
}
