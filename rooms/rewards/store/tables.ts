import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { PointsId, PointsState } from '../core/points.ts'
import type { RoundId } from '../core/reward-round.ts'
import type { ReceiverKind, RewardScheme } from '../core/reward-scheme.ts'

export type RewardsTables = {
  reward_scheme: { district_id: DistrictId; year: number; scheme: RewardScheme }
  reward_points: {
    district_id: DistrictId
    points_id: PointsId
    year: number
    rule_no: number
    rule_title: string
    receiver_kind: ReceiverKind
    department_id: DepartmentId | null
    account_id: AccountId | null
    grade: number | null
    points: number
    evidence: string
    given_on: LocalDate
    state: PointsState
    proposed_by: AccountId | null
    decided_by: AccountId | null
    reverses: PointsId | null
    reason: string | null
  }
  reward_round: {
    district_id: DistrictId
    round_id: RoundId
    year: number
    name: string
    held_on: LocalDate
    total: Won
    legal_basis: string | null
  }
  reward_award: {
    district_id: DistrictId
    round_id: RoundId
    no: number
    receiver_kind: ReceiverKind
    department_id: DepartmentId | null
    account_id: AccountId | null
    grade: number | null
    points: number
    threshold: number
    gives: string
    cost: Won
  }
}
