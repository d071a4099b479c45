import type { DistrictId } from '#kit/id.ts'
import type { LocalDate, PeriodPrecision } from '#kit/korean-date.ts'
import type { Won } from '#kit/won.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { CycleId, StepKind } from '../core/cycle.ts'
import type { AddedHoliday } from '../core/holidays.ts'

export type CycleTables = {
  added_holiday: { district_id: DistrictId; holds_on: LocalDate; name: string; kind: AddedHoliday['kind'] }
  cycle: { district_id: DistrictId; cycle_id: CycleId; name: string; fiscal_year: number; limit_won: Won | null }
  cycle_step: {
    district_id: DistrictId
    cycle_id: CycleId
    step_no: number
    kind: StepKind
    name: string
    starts_on: LocalDate
    ends_on: LocalDate | null
    precision: PeriodPrecision
    owner: string | null
    inputs: string | null
    outputs: string | null
    gate_id: GateId | null
  }
  cycle_step_change: {
    district_id: DistrictId
    cycle_id: CycleId
    change_no: number
    step_no: number
    before_starts_on: LocalDate
    before_ends_on: LocalDate | null
    before_precision: PeriodPrecision
    after_starts_on: LocalDate
    after_ends_on: LocalDate | null
    after_precision: PeriodPrecision
    decided_on: LocalDate
    reason: string
  }
}
