import type { DistrictId } from '#kit/id.ts'
import type { LocalDate, PeriodPrecision } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { ArrivalWay, GateId, GateKind, OutcomeKind } from '../core/gate.ts'
import type { Certainty, CycleKey, ItemId, ItemKind } from '../core/item.ts'
import type { Origin } from '../core/origin.ts'

export type ItemsTables = {
  item: {
    district_id: DistrictId
    item_id: ItemId
    cycle_id: CycleKey
    kind: ItemKind
    title: string
    /** The title made fit for comparing, as `normaliseName` does it. */
    name_key: string
    count: number
    entered_from: LocalDate
    entered_to: LocalDate | null
    entered_precision: PeriodPrecision
    requested: Won | null
    body_id: string | null
    department_names: readonly string[]
    certainty: Certainty
    origin: Origin['kind']
    /** That everyone reads a fixed word in place of its names. */
    concealed: boolean
  }
  item_move: {
    district_id: DistrictId
    item_id: ItemId
    move_no: number
    from_cycle_id: CycleKey
    to_cycle_id: CycleKey
    moved_on: LocalDate
  }
  item_source: {
    district_id: DistrictId
    item_id: ItemId
    source_no: number
    source_id: ItemId
    gate_id: GateId | null
  }
  item_alias: {
    district_id: DistrictId
    item_id: ItemId
    alias_no: number
    title: string
    name_key: string
    since_from: LocalDate | null
    since_to: LocalDate | null
    since_precision: PeriodPrecision | null
    stands_in: string
    certainty: Certainty
  }
  gate: {
    district_id: DistrictId
    gate_id: GateId
    cycle_id: CycleKey
    name: string
    gate_order: number
    period_from: LocalDate
    period_to: LocalDate | null
    period_precision: PeriodPrecision
    decider: string
    meeting_id: string | null
    kind: GateKind
    imported: boolean
    open_reason: string | null
  }
  gate_arrival: {
    district_id: DistrictId
    gate_id: GateId
    arrival_no: number
    item_id: ItemId
    via: ArrivalWay
    count: number
    won: Won | null
    shares_with: readonly ItemId[]
  }
  gate_outcome: {
    district_id: DistrictId
    gate_id: GateId
    outcome_no: number
    item_id: ItemId
    outcome: OutcomeKind
    count: number
    requested: Won | null
    adjusted: Won | null
    won: Won | null
    reason: string | null
    reason_code: string | null
    conditional: boolean
    bundled_with: ItemId | null
  }
  gate_outcome_into: {
    district_id: DistrictId
    gate_id: GateId
    outcome_no: number
    outcome: OutcomeKind
    into_no: number
    item_id: ItemId
  }
  gate_explanation: {
    district_id: DistrictId
    gate_id: GateId
    outcome_no: number
    reason: string
    basis: string
    explained_on: LocalDate
  }
}
