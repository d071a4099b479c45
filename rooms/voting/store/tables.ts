import type { DistrictId } from '#kit/id.ts'
import type { LocalDate, PeriodPrecision } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { ItemId, OptionId } from '#rooms/items/core/item.ts'
import type { BallotId, Choices, ContestId } from '../core/recorded-ballot.ts'

export type VotingTables = {
  recorded_ballot: {
    district_id: DistrictId
    ballot_id: BallotId
    name: string
    held_from: LocalDate
    held_to: LocalDate | null
    held_precision: PeriodPrecision
    channel: string | null
    eligibility: string | null
    advisory: boolean
    source: string | null
    gate_id: GateId | null
  }
  recorded_contest: {
    district_id: DistrictId
    ballot_id: BallotId
    contest_id: ContestId
    contest_no: number
    title: string
    choices_kind: Choices['kind']
    choices_n: number
    voters: number
    stated_votes: number | null
  }
  recorded_option: {
    district_id: DistrictId
    ballot_id: BallotId
    contest_id: ContestId
    option_id: OptionId
    option_no: number
    item_id: ItemId
    name: string
    amount: Won | null
    votes: number
    stated_rank: number | null
    stated_share: number | null
  }
}
